import { fieldNames, type FieldName } from '../../../shared/register/activity-fields.ts';
import type { Issue, Severity } from '../../../shared/register/issue.ts';
import type { FilePlan, PlannedRow } from '../../../shared/intake/plan-types.ts';

/** What the reviewer looks at: a row, and within it perhaps a field. */
export type Selection = { readonly rowKey: string; readonly field: FieldName | null };

/** Something that needs a look: an issue, or which activity the row is. */
export type Finding = {
  readonly key: string;
  readonly row: PlannedRow;
  readonly field: FieldName | null;
  readonly severity: Severity;
  /** The issue; null for a row of which it has to be said which activity it is. */
  readonly issue: Issue | null;
};

/** The findings of a file in reading order: row by row, and within a row in the order of the fields. */
export function findingsOf(plan: FilePlan): readonly Finding[] {
  return plan.rows.flatMap((row) => {
    const ofIssues = row.issues.map(
      (issue, index): Finding => ({
        key: `${row.rowKey}#${index}`,
        row,
        field: issue.field,
        severity: issue.severity,
        issue,
      }),
    );
    return [...undecidedMatchOf(row), ...ofIssues].toSorted(
      (one, other) => fieldOrder(one.field) - fieldOrder(other.field),
    );
  });
}

/** Which activity the row is has to be said before it can be taken in. */
const undecidedMatchOf = (row: PlannedRow): readonly Finding[] =>
  row.match.kind === 'ambiguous'
    ? [{ key: `${row.rowKey}#match`, row, field: null, severity: 'warning', issue: null }]
    : [];

const fieldOrder = (field: FieldName | null): number => (field === null ? -1 : fieldNames.indexOf(field));

/** Which findings the reviewer steps through: what needs a decision, everything, or one severity. */
export type FindingFilter = 'decide' | 'all' | Severity;

export function filterFindings(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  if (filter === 'all') return findings;
  if (filter === 'decide') return findings.filter((finding) => finding.severity !== 'info');
  return findings.filter((finding) => finding.severity === filter);
}

/** The place of the selection among the findings; -1 when it is at none of them. */
export function findingAt(findings: readonly Finding[], selection: Selection | null): number {
  if (selection === null) return -1;
  const exact = findings.findIndex((one) => one.row.rowKey === selection.rowKey && one.field === selection.field);
  return exact;
}

/** The next or previous finding from where the reviewer is, round the ends. Null when there is none. */
export function stepFinding(
  plan: FilePlan,
  findings: readonly Finding[],
  selection: Selection | null,
  step: 1 | -1,
): Finding | null {
  if (findings.length === 0) return null;
  const at = findingAt(findings, selection);
  if (at >= 0) return findings[(at + step + findings.length) % findings.length] ?? null;
  const position = selection === null ? -1 : plan.rows.findIndex((row) => row.rowKey === selection.rowKey);
  const order = (finding: Finding): number => plan.rows.indexOf(finding.row);
  if (step === 1) return findings.find((one) => order(one) > position) ?? findings[0] ?? null;
  return findings.toReversed().find((one) => order(one) < position) ?? findings.at(-1) ?? null;
}

/** The row above or below, ends included. */
export function stepRow(plan: FilePlan, selection: Selection | null, step: 1 | -1): Selection | null {
  const at = selection === null ? -1 : plan.rows.findIndex((row) => row.rowKey === selection.rowKey);
  const next = plan.rows[Math.min(plan.rows.length - 1, Math.max(0, at + step))];
  return next === undefined ? null : { rowKey: next.rowKey, field: selection?.field ?? null };
}
