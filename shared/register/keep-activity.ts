import type { Result } from '../result.ts';
import { nextActivityCodes } from './activity-code.ts';
import { blankValues } from './activity-fields.ts';
import { put, type ChangeDraft } from './change.ts';
import { editReport } from './edit-activity.ts';
import type { Activity, ActivityReport } from './activity.ts';
import type { Register } from './entities.ts';
import { comparePeriodIds, periodName } from './period-of.ts';
import { reportId, reportsOf } from './reports.ts';
import { registerStrategy } from './register-strategy.ts';

/** What is done with an activity as such, beside its reports. */

const refusal = (code: 'unknown-id' | 'period-frozen' | 'value-not-allowed', detail: string): Result<never> => ({
  ok: false,
  refusal: { code, detail },
});

type ActivityStep = (register: Register, activity: Activity) => Result<Activity>;

function changed(register: Register, activityId: string, kind: string, label: string, step: ActivityStep) {
  const activity = register.activities[activityId];
  if (!activity) return refusal('unknown-id', activityId);
  const next = step(register, activity);
  if (!next.ok) return next;
  const draft: ChangeDraft = { kind, label, ops: [put(register, 'activities', next.value)] };
  return { ok: true, value: draft } as const;
}

/** Replaces the coordinator's own note; empty text takes it away. Refused with `unknown-id`. */
export const noteActivity = (register: Register, activityId: string, note: string): Result<ChangeDraft> =>
  changed(register, activityId, 'activity:note', `Anteckning om ${activityId}`, (_, activity) => ({
    ok: true,
    value: { ...activity, note: note.trim() },
  }));

function endedWith(register: Register, activity: Activity, lastPeriodId: string): Result<Activity> {
  const last = reportsOf(register, activity.id).at(-1)?.periodId ?? activity.firstPeriodId;
  if (comparePeriodIds(lastPeriodId, last) < 0) {
    return refusal('value-not-allowed', `Insatsen är redovisad i ${periodName(last)}. Välj det eller ett senare.`);
  }
  return { ok: true, value: { ...activity, lastPeriodId } };
}

/**
 * Ends an activity with a period, or (null) takes that back, also that it went on as another. Refused with `unknown-id`, or
 * `value-not-allowed` when it has been reported later than that.
 */
export function endActivity(register: Register, activityId: string, lastPeriodId: string | null): Result<ChangeDraft> {
  if (lastPeriodId === null) {
    return changed(register, activityId, 'activity:end', `Återöppnade ${activityId}`, (_, activity) => ({
      ok: true,
      value: { ...activity, lastPeriodId: null, mergedInto: null },
    }));
  }
  if (!register.periods[lastPeriodId]) return refusal('unknown-id', lastPeriodId);
  const label = `Avslutade ${activityId} med ${periodName(lastPeriodId)}`;
  return changed(register, activityId, 'activity:end', label, (_, activity) =>
    endedWith(register, activity, lastPeriodId),
  );
}

/**
 * Says which other units do an activity together with the one that answers for it. What a unit has written of it stays when the
 * unit is taken away. Refused with `unknown-id` for units that are not there.
 */
export function shareActivity(
  register: Register,
  activityId: string,
  coUnitIds: readonly string[],
): Result<ChangeDraft> {
  const unknown = coUnitIds.find((id) => !register.units[id]);
  if (unknown !== undefined) return refusal('unknown-id', unknown);
  return changed(register, activityId, 'activity:share', `Gemensamt ansvar för ${activityId}`, (_, activity) => ({
    ok: true,
    value: { ...activity, coUnitIds: [...new Set(coUnitIds)].filter((id) => id !== activity.unitId) },
  }));
}

/** An activity that nobody has reported in a file. */
export type AddedActivity = {
  readonly periodId: string;
  readonly unitId: string;
  readonly title: string;
  /** Instant, ISO 8601. */
  readonly at: string;
  readonly by: string;
};

/**
 * The coordinator enters an activity by hand: it gets the unit's next code and a report with its name and nothing else.
 * Refusals: `unknown-id` (unit or period), `period-frozen`, `value-not-allowed`.
 */
export function addActivity(register: Register, { periodId, unitId, title, at, by }: AddedActivity) {
  const unit = register.units[unitId];
  const period = register.periods[periodId];
  const strategy = registerStrategy(register);
  if (!unit || !period || !strategy) return refusal('unknown-id', unit ? periodId : unitId);
  if (period.state === 'frozen') return refusal('period-frozen', periodId);
  const [id] = nextActivityCodes(register, unit.short, 1);
  if (id === undefined) throw new Error('a unit always has a next code');
  const activity: Activity = {
    id,
    unitId,
    coUnitIds: [],
    firstPeriodId: periodId,
    lastPeriodId: null,
    mergedInto: null,
    note: '',
  };
  const blank: ActivityReport = {
    id: reportId(id, periodId),
    activityId: id,
    periodId,
    values: { ...blankValues, indicators: [], targetGroups: [] },
    sources: {},
    issues: [],
    returnId: null,
    sheet: null,
    row: null,
    accounts: [],
  };
  const report = editReport(blank, strategy, { activityId: id, periodId, field: 'title', value: title, at, by });
  if (!report.ok) return report;
  const ops = [put(register, 'activities', activity), put(register, 'activityReports', report.value)];
  const draft: ChangeDraft = { kind: 'activity:add', label: `Lade till ${id} ${title}`, ops };
  return { ok: true, value: { draft, activityId: id } } as const;
}
