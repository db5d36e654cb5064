import type { Result } from '../result.ts';
import { recheckRow } from './recheck-row.ts';
import { fieldDefinition, isSameValue, type FieldName, type FieldValue } from './activity-fields.ts';
import { put, type ChangeDraft } from './change.ts';
import { checkValue } from './check-value.ts';
import type { ActivityReport, FieldSource } from './activity.ts';
import type { Register } from './entities.ts';
import { asFieldValue, blankOf, withValue } from './field-values.ts';
import { reportOf } from './reports.ts';
import type { Strategy } from './strategy.ts';
import { registerStrategy } from './register-strategy.ts';

export type ActivityEdit = {
  readonly activityId: string;
  readonly periodId: string;
  readonly field: FieldName;
  readonly value: FieldValue;
  /** Instant, ISO 8601. */
  readonly at: string;
  readonly by: string;
};

/** What the unit wrote stays; a field it never wrote in has no cell. */
function correctedSource(before: FieldSource | undefined, edit: ActivityEdit): FieldSource {
  const corrected = { at: edit.at, by: edit.by };
  if (before) return { ...before, corrected };
  const read = blankOf(edit.field);
  return {
    returnId: null,
    sheet: null,
    cell: null,
    raw: '',
    read: typeof read === 'object' && read !== null ? [...read] : read,
    corrected,
    carriedFrom: null,
  };
}

function edited(report: ActivityReport, strategy: Strategy, edit: ActivityEdit, value: FieldValue): ActivityReport {
  const { field } = edit;
  const values = withValue(report.values, field, asFieldValue(field, value) ?? blankOf(field));
  const open = report.issues.filter((issue) => issue.field !== field);
  const origins = Object.fromEntries(
    Object.entries(report.sources).map(([name, { sheet, cell, raw }]) => [name, { sheet, cell, raw }]),
  );
  return {
    ...report,
    values: { ...values, indicators: [...values.indicators], targetGroups: [...values.targetGroups] },
    sources: { ...report.sources, [field]: correctedSource(report.sources[field], edit) },
    issues: [...recheckRow({ issues: open, origins, values: report.values }, values, strategy)],
  };
}

const refusal = (code: 'unknown-id' | 'period-frozen' | 'value-not-allowed', detail: string): Result<never> => ({
  ok: false,
  refusal: { code, detail },
});

/**
 * A report with one of its fields set by hand; the report itself when that says nothing new. Refused with
 * `value-not-allowed`, the reason in Swedish.
 */
export function editReport(report: ActivityReport, strategy: Strategy, edit: ActivityEdit): Result<ActivityReport> {
  const checked = checkValue(strategy, edit.field, edit.value);
  if (!checked.ok) return refusal('value-not-allowed', checked.reason);
  const isConfirmed = !report.issues.some(({ field }) => field === edit.field);
  if (isConfirmed && isSameValue(report.values[edit.field], checked.value)) return { ok: true, value: report };
  return { ok: true, value: edited(report, strategy, edit, checked.value) };
}

/**
 * The coordinator sets a field of a period's report by hand. The source keeps what the unit wrote and says who changed it;
 * the field's issues are closed and the row checked anew. Setting the value that stands there confirms it: its issues are
 * closed. Refusals: `unknown-id` (no such report), `period-frozen`, `value-not-allowed` (the reason in Swedish).
 */
export function editActivity(register: Register, edit: ActivityEdit): Result<ChangeDraft> {
  const report = reportOf(register, edit.activityId, edit.periodId);
  const strategy = registerStrategy(register);
  if (!report || !strategy) return refusal('unknown-id', `${edit.activityId} ${edit.periodId}`);
  if (register.periods[edit.periodId]?.state === 'frozen') return refusal('period-frozen', edit.periodId);
  const next = editReport(report, strategy, edit);
  if (!next.ok) return next;
  const label = `Ändra ${fieldDefinition(edit.field).label} för ${edit.activityId}`;
  const ops = next.value === report ? [] : [put(register, 'activityReports', next.value)];
  return { ok: true, value: { kind: 'activity:edit', label, ops } };
}
