import { activityFields, type FieldName } from '../../../shared/register/activity-fields.ts';
import { periodLabel } from '../../../shared/language/labels.ts';
import { columnLetters } from '../../../shared/intake/grid.ts';
import type { Worksheet } from '../exceljs.ts';
import { setUpPrinting } from '../print-setup.ts';
import { quotedSheetName } from '../safe-sheet-name.ts';
import { codeColumn, fieldColumn, isNewColumn, unitColumn } from './activity-columns.ts';
import type { FollowUpInput } from './follow-up-input.ts';
import { followUpSheets } from './follow-up-sheets.ts';
import { writeSheetHead } from './sheet-head.ts';
import { writeTable } from './table-writer.ts';

/** Widths of the fields' columns, in characters. */
export const fieldWidths: Readonly<Record<FieldName, number>> = {
  title: 28,
  description: 34,
  type: 12,
  focusArea: 18,
  indicators: 15,
  targetGroups: 22,
  partners: 25,
  responsible: 20,
  start: 12,
  end: 12,
  status: 13,
  outcome: 40,
  participants: 12,
  women: 11,
  men: 10,
  children: 12,
  cost: 13,
  funding: 17,
  childPerspective: 15,
  deviations: 28,
  nextSteps: 28,
};

/** Where the other sheets' formulas find the activities: the range of a field's cells. */
export type ActivityRanges = (field: FieldName) => string;

/** The sheet Alla insatser: every activity with every field, as a filterable table. */
export function writeAllActivities(sheet: Worksheet, { followUp }: FollowUpInput): ActivityRanges {
  const { strategy, period, activities } = followUp;
  const top = writeSheetHead(sheet, followUpSheets.all, `${strategy.name}, ${periodLabel(period)}`);
  const fields = activityFields.map(({ name }) => fieldColumn(strategy, name, fieldWidths[name]));
  const columns = [codeColumn, unitColumn(28), ...fields, isNewColumn];
  const { first, last } = writeTable(sheet, {
    name: 'AllaInsatser',
    top,
    columns,
    rows: activities,
    emptyText: 'Inga insatser har tagits in för rapporttillfället.',
  });
  sheet.views = [{ state: 'frozen', xSplit: 3, ySplit: top, activeCell: 'A1', showGridLines: false }];
  setUpPrinting(sheet, {
    orientation: 'landscape',
    footer: `${followUpSheets.all} – ${periodLabel(period)}`,
    repeatRows: [top, top],
    // Twenty-four columns on one page's width would be too small to read.
    pagesWide: 2,
    repeatColumns: ['A', 'C'],
  });
  return (field) => {
    const letters = columnLetters(3 + activityFields.findIndex(({ name }) => name === field));
    return `${quotedSheetName(followUpSheets.all)}!$${letters}$${first}:$${letters}$${last}`;
  };
}
