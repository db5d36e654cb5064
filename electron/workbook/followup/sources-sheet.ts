import { statementsOf, type Statement } from '../../../shared/followup/statements.ts';
import { periodLabel } from '../../../shared/language/labels.ts';
import { fieldDefinition, type FieldName } from '../../../shared/register/activity-fields.ts';
import type { Worksheet } from '../exceljs.ts';
import { looks } from '../look.ts';
import { setUpPrinting } from '../print-setup.ts';
import { instantCellValue } from '../safe-date.ts';
import { writeCorrections } from './corrections-table.ts';
import type { FollowUpInput } from './follow-up-input.ts';
import { followUpSheets } from './follow-up-sheets.ts';
import { writeLine, writeSheetHead } from './sheet-head.ts';
import { fileNameOf } from './source-file.ts';
import { writeTable, type Column } from './table-writer.ts';

/** The figures of the follow-up: each has its own cell in the file that it came in. */
const figures: readonly FieldName[] = ['participants', 'women', 'men', 'children', 'cost'];

const figureColumn = (field: FieldName): Column<Statement> => ({
  head: `Cell: ${fieldDefinition(field).label}`,
  kind: 'text',
  width: 13,
  content: ({ said }) => said.sources[field]?.cell ?? null,
});

/** The sheet Källor: the file, sheet and row of all that was written of every activity, and what the coordinator has changed since. */
export function writeSources(sheet: Worksheet, input: FollowUpInput): void {
  const { followUp, register } = input;
  const { strategy, period } = followUp;
  const received = ({ said }: Statement) => (said.returnId === null ? undefined : register.returns[said.returnId]);
  const start = writeSheetHead(sheet, followUpSheets.sources, `${strategy.name}, ${periodLabel(period)}`);
  writeLine(
    sheet,
    start - 1,
    'Varje insats kan följas till filen som verksamheten skickade. Filen finns kvar oförändrad och känns igen på sin SHA-256.',
    looks.softLine,
  );
  const top = start + 1;
  const { next } = writeTable<Statement>(sheet, {
    name: 'AllaKallor',
    top,
    columns: [
      { head: 'Kod', kind: 'text', width: 10, content: ({ activity }) => activity.report.activityId },
      { head: 'Insats', kind: 'label', width: 28, content: ({ said }) => said.values.title },
      { head: 'Verksamhet', kind: 'text', width: 28, content: ({ unit }) => unit.name },
      { head: 'Fil', kind: 'text', width: 30, content: ({ said }) => fileNameOf(register, said.returnId) },
      { head: 'Blad', kind: 'text', width: 18, content: ({ said }) => said.sheet },
      { head: 'Rad', kind: 'count', width: 8, content: ({ said }) => said.row },
      {
        head: 'Mottagen',
        kind: 'instant',
        width: 18,
        content: (statement) => {
          const at = received(statement)?.receivedAt;
          return at === undefined ? null : instantCellValue(at);
        },
      },
      { head: 'SHA-256', kind: 'text', width: 34, content: (statement) => received(statement)?.fileSha256 ?? null },
      ...figures.map(figureColumn),
    ],
    rows: statementsOf(followUp.activities, register),
    emptyText: 'Inga insatser har tagits in för rapporttillfället.',
  });
  writeCorrections(sheet, next + 1, input);
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: top, activeCell: 'A1', showGridLines: false }];
  setUpPrinting(sheet, {
    orientation: 'landscape',
    footer: `${followUpSheets.sources} – ${periodLabel(period)}`,
    repeatRows: [top, top],
  });
}
