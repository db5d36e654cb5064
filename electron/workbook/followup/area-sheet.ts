import type { AreaFollowUp } from '../../../shared/followup/follow-up.ts';
import { periodLabel, statusWord } from '../../../shared/language/labels.ts';
import { statuses } from '../../../shared/register/activity-fields.ts';
import type { Worksheet } from '../exceljs.ts';
import { looks } from '../look.ts';
import { setUpPrinting } from '../print-setup.ts';
import { codeColumn, fieldColumn, unitColumn } from './activity-columns.ts';
import type { FollowUpInput } from './follow-up-input.ts';
import { areaName } from './follow-up-sheets.ts';
import { writeParagraph, writeSheetHead } from './sheet-head.ts';
import { writeTable } from './table-writer.ts';
import { capitalised } from '../../../shared/followup/swedish.ts';

/** A focus area's own sheet, with its goals and its activities; `number` is its place among them, from 1. */
export function writeAreaSheet(
  sheet: Worksheet,
  { followUp }: FollowUpInput,
  area: AreaFollowUp,
  number: number,
): void {
  const { strategy, period } = followUp;
  const columns = [
    codeColumn,
    fieldColumn(strategy, 'title', 26),
    unitColumn(27),
    fieldColumn(strategy, 'status', 12),
    fieldColumn(strategy, 'indicators', 14),
    fieldColumn(strategy, 'outcome', 38),
    fieldColumn(strategy, 'participants', 11.5),
    fieldColumn(strategy, 'women', 10.5),
    fieldColumn(strategy, 'men', 9.5),
    fieldColumn(strategy, 'children', 11.5),
    fieldColumn(strategy, 'cost', 12.5),
    fieldColumn(strategy, 'deviations', 24),
    fieldColumn(strategy, 'nextSteps', 24),
  ];
  columns.forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = width ?? 9.5;
  });
  let row = writeSheetHead(sheet, areaName(area.focusArea), `${strategy.name}, ${periodLabel(period)}`);
  for (const goal of area.goals) {
    row = writeParagraph(
      sheet,
      row,
      `${capitalised(strategy.terms.goal.singular)}: ${goal.text}`,
      GOAL_COLUMNS,
      looks.lead,
    );
  }
  const top = writeParagraph(sheet, row, statusLine(area, strategy.terms.activity), GOAL_COLUMNS, looks.text) + 1;
  writeTable(sheet, {
    name: `Omrade${number}`,
    top,
    columns,
    rows: area.activities,
    emptyText: `Inga ${strategy.terms.activity.plural} har rapporterats i fokusområdet.`,
  });
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: top, activeCell: 'A1', showGridLines: false }];
  setUpPrinting(sheet, {
    orientation: 'landscape',
    footer: `${areaName(area.focusArea)} – ${periodLabel(period)}`,
    repeatRows: [top, top],
  });
}

/** The paragraphs above the table are as wide as its first columns, a readable line. */
const GOAL_COLUMNS = 6;

/** `12 insatser: 8 pågår, 3 genomförd, 1 ej angiven.` with what there is none of left out. */
function statusLine({ activities, byStatus }: AreaFollowUp, words: { singular: string; plural: string }): string {
  const count = activities.length;
  if (count === 0) return `Inga ${words.plural}.`;
  const parts = [...statuses, 'unknown' as const].flatMap((status) => {
    const label = statusWord(status);
    return byStatus[status] === 0 ? [] : [`${label.toLocaleLowerCase('sv')} ${byStatus[status]}`];
  });
  return `${count} ${count === 1 ? words.singular : words.plural}. Status: ${parts.join(', ')}.`;
}
