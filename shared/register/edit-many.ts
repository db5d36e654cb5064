import type { Result } from '../result.ts';
import type { FieldName, FieldValue } from './activity-fields.ts';
import { put, type ChangeDraft } from './change.ts';
import { editReport } from './edit-activity.ts';
import type { ActivityReport } from './activity.ts';
import type { Register } from './entities.ts';
import { reportOf } from './reports.ts';
import { registerStrategy } from './register-strategy.ts';

/** Several fields of several activities in one period, as one step. */
export type ManyEdits = {
  readonly periodId: string;
  /** In the order they are made: of two to the same field the later one stands. */
  readonly edits: readonly { readonly activityId: string; readonly field: FieldName; readonly value: FieldValue }[];
  /** What is done, in Swedish, for the history. */
  readonly label: string;
  /** Instant, ISO 8601. */
  readonly at: string;
  readonly by: string;
};

const refusal = (code: 'unknown-id' | 'period-frozen' | 'value-not-allowed', detail: string): Result<never> => ({
  ok: false,
  refusal: { code, detail },
});

/**
 * The coordinator sets many fields by hand, all or nothing, by the same rules as one (`editActivity`). Refusals: `unknown-id` (an
 * activity without a report in the period), `period-frozen`, `value-not-allowed` (code of the activity and the reason in Swedish).
 */
export function editMany(register: Register, { periodId, edits, label, at, by }: ManyEdits): Result<ChangeDraft> {
  const strategy = registerStrategy(register);
  if (!strategy) return refusal('unknown-id', periodId);
  if (register.periods[periodId]?.state === 'frozen') return refusal('period-frozen', periodId);
  const edited = new Map<string, ActivityReport>();
  for (const { activityId, field, value } of edits) {
    const report = edited.get(activityId) ?? reportOf(register, activityId, periodId);
    if (!report) return refusal('unknown-id', `${activityId} ${periodId}`);
    const next = editReport(report, strategy, { activityId, periodId, field, value, at, by });
    if (!next.ok) return refusal('value-not-allowed', `${activityId}: ${next.refusal.detail}`);
    edited.set(activityId, next.value);
  }
  const changed = [...edited.values()].filter((report) => report !== register.activityReports[report.id]);
  const ops = changed.map((report) => put(register, 'activityReports', report));
  return { ok: true, value: { kind: 'activity:edit-many', label, ops } };
}
