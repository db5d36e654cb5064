import { periodLabel } from '../../../shared/language/labels.ts';
import { statementsOf, type Statement } from '../../../shared/followup/statements.ts';
import { activityFields } from '../../../shared/register/activity-fields.ts';
import type { Worksheet } from '../exceljs.ts';
import { looks } from '../look.ts';
import { setUpPrinting } from '../print-setup.ts';
import { fieldKinds } from './activity-columns.ts';
import { fieldWidths } from './all-activities-sheet.ts';
import { fieldContent } from './field-text.ts';
import type { FollowUpInput } from './follow-up-input.ts';
import { followUpSheets } from './follow-up-sheets.ts';
import { writeLine, writeSheetHead } from './sheet-head.ts';
import { fileNameOf } from './source-file.ts';
import { writeTable, type Column } from './table-writer.ts';

/** What units have written of activities that another unit answers for. */
export const accountsIn = ({ followUp, register }: FollowUpInput): readonly Statement[] =>
  statementsOf(followUp.activities, register).filter(({ isAccount }) => isAccount);

/** The sheet Gemensamma insatser: what the other party wrote, word for word and figure for figure. Nothing here is added up. */
export function writeJoint(sheet: Worksheet, input: FollowUpInput): void {
  const { followUp, register } = input;
  const { strategy, period } = followUp;
  const start = writeSheetHead(sheet, followUpSheets.joint, `${strategy.name}, ${periodLabel(period)}`);
  writeLine(
    sheet,
    start - 1,
    'Så skrev den andra parten. Uppgifterna räknas inte: det gör de som kommer från verksamheten som ansvarar för insatsen.',
    looks.softLine,
  );
  const top = start + 1;
  const columns: readonly Column<Statement>[] = [
    { head: 'Kod', kind: 'text', width: 10, content: ({ activity }) => activity.report.activityId },
    { head: 'Skrivet av', kind: 'label', width: 28, content: ({ unit }) => unit.name },
    { head: 'Ansvarar', kind: 'text', width: 28, content: ({ activity }) => activity.unit.name },
    ...activityFields.map(
      ({ name, label }): Column<Statement> => ({
        head: label,
        kind: fieldKinds[name] ?? 'text',
        width: fieldWidths[name],
        content: ({ said }) => fieldContent(strategy, said.values, name),
      }),
    ),
    { head: 'Fil', kind: 'text', width: 30, content: ({ said }) => fileNameOf(register, said.returnId) },
    { head: 'Blad', kind: 'text', width: 18, content: ({ said }) => said.sheet },
    { head: 'Rad', kind: 'count', width: 8, content: ({ said }) => said.row },
  ];
  writeTable<Statement>(sheet, {
    name: 'GemensammaInsatser',
    top,
    columns,
    rows: accountsIn(input),
    emptyText: 'Ingen insats har fler än en uppgiftslämnare.',
  });
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: top, activeCell: 'A1', showGridLines: false }];
  setUpPrinting(sheet, {
    orientation: 'landscape',
    footer: `${followUpSheets.joint} – ${periodLabel(period)}`,
    repeatRows: [top, top],
    pagesWide: 2,
    repeatColumns: ['A', 'B'],
  });
}
