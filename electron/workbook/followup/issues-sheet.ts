import type { CompiledActivity } from '../../../shared/followup/follow-up.ts';
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

type Standing = { readonly activity: CompiledActivity; readonly issue: Issue };

/** The sheet Anmärkningar: what was left standing when the replies were accepted, with what stood in the cell. */
export function writeIssues(sheet: Worksheet, { followUp, register }: FollowUpInput): void {
  const { strategy, period } = followUp;
  const rows = followUp.activities
    .flatMap((activity) => activity.report.issues.map((issue): Standing => ({ activity, issue })))
    .toSorted((one, other) => severities.indexOf(one.issue.severity) - severities.indexOf(other.issue.severity));
  const top = writeSheetHead(sheet, followUpSheets.issues, `${strategy.name}, ${periodLabel(period)}`);
  writeTable<Standing>(sheet, {
    name: 'AllaAnmarkningar',
    top,
    columns: [
      { head: 'Verksamhet', kind: 'text', width: 28, content: ({ activity }) => activity.unit.name },
      { head: 'Kod', kind: 'text', width: 10, content: ({ activity }) => activity.report.activityId },
      { head: 'Insats', kind: 'label', width: 28, content: ({ activity }) => activity.report.values.title },
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
        content: ({ activity }) => fileNameOf(register, activity.report.returnId),
      },
      { head: 'Blad', kind: 'text', width: 16, content: ({ activity }) => activity.report.sheet },
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
