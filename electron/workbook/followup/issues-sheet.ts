import { statementsOf, type Statement } from '../../../shared/followup/statements.ts';
import { issueTitle, periodLabel, severityLabels } from '../../../shared/language/labels.ts';
import { fieldDefinition } from '../../../shared/register/activity-fields.ts';
import type { Issue } from '../../../shared/register/issue.ts';
import { severities } from '../../../shared/register/issue.ts';
import type { Worksheet } from '../exceljs.ts';
import { setUpPrinting } from '../print-setup.ts';
import type { FollowUpInput } from './follow-up-input.ts';
import { followUpSheets } from './follow-up-sheets.ts';
import { writeSheetHead } from './sheet-head.ts';
import { fileNameOf } from './source-file.ts';
import { writeTable } from './table-writer.ts';

type Standing = { readonly statement: Statement; readonly issue: Issue };

/** The sheet Anmärkningar: what was left standing when the replies were accepted, with what stood in the cell. */
export function writeIssues(sheet: Worksheet, { followUp, register }: FollowUpInput): void {
  const { strategy, period } = followUp;
  const rows = statementsOf(followUp.activities, register)
    .flatMap((statement) => statement.said.issues.map((issue): Standing => ({ statement, issue })))
    .toSorted((one, other) => severities.indexOf(one.issue.severity) - severities.indexOf(other.issue.severity));
  const top = writeSheetHead(sheet, followUpSheets.issues, `${strategy.name}, ${periodLabel(period)}`);
  writeTable<Standing>(sheet, {
    name: 'AllaAnmarkningar',
    top,
    columns: [
      { head: 'Verksamhet', kind: 'text', width: 28, content: ({ statement }) => statement.unit.name },
      { head: 'Kod', kind: 'text', width: 10, content: ({ statement }) => statement.activity.report.activityId },
      { head: 'Insats', kind: 'label', width: 28, content: ({ statement }) => statement.said.values.title },
      {
        head: 'Uppgift',
        kind: 'text',
        width: 18,
        content: ({ issue }) => (issue.field ? fieldDefinition(issue.field).label : 'Hela raden'),
      },
      { head: 'Anmärkning', kind: 'text', width: 20, content: ({ issue }) => issueTitle(issue) },
      { head: 'Grad', kind: 'text', width: 14, content: ({ issue }) => severityLabels[issue.severity] },
      { head: 'Stod i cellen', kind: 'text', width: 24, content: ({ issue }) => issue.raw },
      { head: 'Förklaring', kind: 'text', width: 38, content: ({ issue }) => issue.message },
      {
        head: 'Fil',
        kind: 'text',
        width: 24,
        content: ({ statement }) => fileNameOf(register, statement.said.returnId),
      },
      { head: 'Blad', kind: 'text', width: 16, content: ({ statement }) => statement.said.sheet },
      { head: 'Cell', kind: 'text', width: 8, content: ({ issue }) => issue.cell },
    ],
    rows,
    emptyText: 'Inga anmärkningar. Allt som togs in gick att läsa.',
  });
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: top, activeCell: 'A1', showGridLines: false }];
  setUpPrinting(sheet, {
    orientation: 'landscape',
    footer: `${followUpSheets.issues} – ${periodLabel(period)}`,
    repeatRows: [top, top],
  });
}
