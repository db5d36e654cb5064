import { returnRejectionSentence } from '../../shared/language/rejection-sentences.ts';
import type { ActivityValues } from '../../shared/register/activity-fields.ts';
import type { Issue } from '../../shared/register/issue.ts';
import type { PlannedRow } from '../../shared/intake/plan-types.ts';
import type { Examined } from '../host/examine.ts';
import { outcomeOf } from '../host/outcome.ts';
import { toldIgnored } from './told-ignored.ts';

/** `import --json` (design §6): stable, since scripts read it. */
export type ReportedFile = {
  readonly file: string;
  readonly member: string | null;
  readonly sha256: string;
  readonly outcome: 'ready' | 'review' | 'rejected' | 'duplicate';
  readonly reason: { readonly code: string; readonly message: string } | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly rows: readonly ReportedRow[];
  readonly ignored: readonly { readonly sheet: string | null; readonly range: string; readonly why: string }[];
  readonly gone: readonly string[];
};

type ReportedRow = {
  readonly sheet: string | null;
  readonly row: number;
  readonly match: { readonly kind: PlannedRow['match']['kind']; readonly activity: string | null };
  readonly values: ActivityValues;
  readonly issues: readonly Issue[];
};

/** An ongoing end is no date. */
const reportedValues = (values: ActivityValues): ActivityValues => ({
  ...values,
  end: values.end === 'ongoing' ? null : values.end,
});

const reportedRow = (row: PlannedRow): ReportedRow => ({
  sheet: row.sheet,
  row: row.row,
  match: { kind: row.match.kind, activity: row.match.activityId },
  values: reportedValues(row.values),
  issues: row.issues.map(({ field, code, severity, cell, raw, message }) => ({
    field,
    code,
    severity,
    cell,
    raw,
    message,
  })),
});

/** One workbook's part of the report; `periodId` is the period that it was taken in for. */
export function reportedFile(one: Examined, periodId: string): ReportedFile {
  const { member, sha256 } = one.opened;
  const common = { file: one.file, member, sha256 };
  const empty = { unit: null, period: null, rows: [], ignored: [], gone: [] };
  if (one.outcome === 'duplicate') return { ...common, outcome: 'duplicate', reason: null, ...empty };
  if (one.outcome === 'rejected') {
    const reason = {
      code: one.rejection,
      message: returnRejectionSentence(one.rejection, { fileName: one.file, ...one.opened }),
    };
    return { ...common, outcome: 'rejected', reason, ...empty };
  }
  const { plan } = one;
  return {
    ...common,
    outcome: outcomeOf(plan, periodId),
    reason: null,
    unit: plan.unit?.id ?? null,
    period: plan.period?.id ?? null,
    rows: plan.rows.map(reportedRow),
    ignored: toldIgnored(plan).map(({ sheet, range, why }) => ({ sheet, range, why })),
    gone: plan.gone.map(({ code }) => code),
  };
}
