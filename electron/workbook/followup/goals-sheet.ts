import type { AreaFollowUp, FollowUp } from '../../../shared/followup/follow-up.ts';
import { periodLabel } from '../../../shared/language/labels.ts';
import type { Worksheet } from '../exceljs.ts';
import { looks } from '../look.ts';
import { setUpPrinting } from '../print-setup.ts';
import type { FollowUpInput } from './follow-up-input.ts';
import { areaName, followUpSheets } from './follow-up-sheets.ts';
import { writeHeading, writeParagraph, writeSheetHead } from './sheet-head.ts';
import { writeTable, type Column } from './table-writer.ts';
import { capitalised } from '../../../shared/followup/swedish.ts';

type Indicators = AreaFollowUp['indicators'];
const WIDTH = 5;

/** The sheet Mål och indikatorer: each focus area's goals and indicators, and which indicators no activity works for. */
export function writeGoals(sheet: Worksheet, { followUp }: FollowUpInput): void {
  const { strategy, period, areas, planIndicators } = followUp;
  columnsFor(followUp).forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = width ?? 12;
  });
  let row = writeSheetHead(sheet, followUpSheets.goals, `${strategy.name}, ${periodLabel(period)}`);
  if (strategy.overallGoal !== '') row = writeParagraph(sheet, row, strategy.overallGoal, WIDTH, looks.lead) + 1;
  const planGoals = strategy.goals.filter(({ parent }) => parent.kind === 'plan').map(({ text }) => text);
  row = writePart(sheet, row, followUp, 'Hela strategin', planGoals, planIndicators);
  for (const area of areas.filter(({ focusArea }) => focusArea !== null)) {
    const goals = area.goals.map(({ text }) => text);
    row = writePart(sheet, row, followUp, areaName(area.focusArea), goals, area.indicators);
  }
  sheet.views = [{ showGridLines: false, state: 'normal' }];
  setUpPrinting(sheet, { orientation: 'landscape', footer: `${followUpSheets.goals} – ${periodLabel(period)}` });
}

function columnsFor({ strategy }: FollowUp): readonly Column<Indicators[number]>[] {
  const { activity, indicator } = strategy.terms;
  return [
    { head: 'Kod', kind: 'label', width: 9.5, content: (each) => each.indicator.code },
    { head: capitalised(indicator.singular), kind: 'text', width: 68, content: (each) => each.indicator.title },
    { head: 'Källa', kind: 'text', width: 36, content: (each) => each.indicator.source },
    { head: capitalised(activity.plural), kind: 'count', width: 11, content: (each) => each.activityCount },
    {
      head: 'Läge',
      kind: 'text',
      width: 16,
      content: (each) => (each.activityCount === 0 ? `Saknar ${activity.plural}` : `Har ${activity.plural}`),
    },
  ];
}

/** A focus area, or the plan as a whole; nothing when it has neither goals nor indicators. Gives the next free row. */
function writePart(
  sheet: Worksheet,
  start: number,
  followUp: FollowUp,
  name: string,
  goals: readonly string[],
  indicators: Indicators,
): number {
  if (goals.length + indicators.length === 0) return start;
  const { terms } = followUp.strategy;
  let row = writeHeading(sheet, start, name);
  for (const goal of goals)
    row = writeParagraph(sheet, row, `${capitalised(terms.goal.singular)}: ${goal}`, WIDTH, looks.lead);
  const table = {
    top: row,
    columns: columnsFor(followUp),
    rows: indicators,
    emptyText: `Inga ${terms.indicator.plural}.`,
  };
  row = writeTable(sheet, table).next;
  for (const text of [coverage(followUp, indicators), ...remarks(indicators)]) {
    row = writeParagraph(sheet, row, text, WIDTH, looks.soft);
  }
  return row + 1;
}

/** Says in words which indicators lack any activity. */
function coverage({ strategy }: FollowUp, indicators: Indicators): string {
  const { activity, indicator } = strategy.terms;
  if (indicators.length === 0) return '';
  const lacking = indicators.filter(({ activityCount }) => activityCount === 0).map((each) => each.indicator.code);
  if (lacking.length === 0) return `Alla ${indicator.plural} har ${activity.plural}.`;
  return `${capitalised(indicator.plural)} utan ${activity.plural}: ${lacking.join(', ')}.`;
}

/** What the strategy itself remarks on its indicators: each remark once, with the codes that it concerns. */
function remarks(indicators: Indicators): readonly string[] {
  const texts = new Set(indicators.flatMap(({ indicator }) => indicator.remark ?? []));
  return [...texts].map((text) => {
    const codes = indicators
      .filter(({ indicator }) => indicator.remark === text)
      .map(({ indicator }) => indicator.code);
    return `${codes.join(', ')}: ${text}`;
  });
}
