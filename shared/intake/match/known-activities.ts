import type { ActivityValues } from '../../register/activity-fields.ts';
import type { Activity, ActivityReport, Dispatch, Register } from '../../register/entities.ts';
import { comparePeriodIds } from '../../register/period-of.ts';
import { isUnitsActivity } from '../../register/reports.ts';

/** What the register knows of an activity when a return for a period comes in. */
export type KnownActivity = {
  readonly activity: Activity;
  /** This period's report; null when none has come. */
  readonly report: ActivityReport | null;
  /** The latest report before this period; null when there is none. */
  readonly previous: ActivityReport | null;
  /** What the unit was last sent for this period; null when nothing was. */
  readonly sent: { readonly values: ActivityValues; readonly at: string } | null;
};

function reportsByActivity(register: Register): ReadonlyMap<string, readonly ActivityReport[]> {
  const byActivity = new Map<string, ActivityReport[]>();
  for (const report of Object.values(register.activityReports)) {
    const list = byActivity.get(report.activityId);
    if (list) list.push(report);
    else byActivity.set(report.activityId, [report]);
  }
  return byActivity;
}

/** The latest sent row per activity, for one period. */
function sentRows(register: Register, unitId: string, periodId: string): ReadonlyMap<string, KnownActivity['sent']> {
  const dispatches: readonly Dispatch[] = Object.values(register.dispatches)
    .filter((dispatch) => dispatch.unitId === unitId && dispatch.periodId === periodId)
    .toSorted((one, other) => one.createdAt.localeCompare(other.createdAt));
  const rows = dispatches.flatMap(({ rows, createdAt }) => rows.map((row) => ({ ...row, at: createdAt })));
  return new Map(rows.map(({ activityId, values, at }) => [activityId, { values, at }]));
}

/** Everything known of a unit's activities (joint ones too), in the order of their codes. */
export function knownActivities(register: Register, unitId: string, periodId: string): readonly KnownActivity[] {
  const reports = reportsByActivity(register);
  const sent = sentRows(register, unitId, periodId);
  return Object.values(register.activities)
    .filter((activity) => isUnitsActivity(activity, unitId))
    .toSorted((one, other) => one.id.localeCompare(other.id, 'sv', { numeric: true }))
    .map((activity) => {
      const own = reports.get(activity.id) ?? [];
      const earlier = own.filter((report) => comparePeriodIds(report.periodId, periodId) < 0);
      return {
        activity,
        report: own.find((report) => report.periodId === periodId) ?? null,
        previous: earlier.toSorted((one, other) => comparePeriodIds(one.periodId, other.periodId)).at(-1) ?? null,
        sent: sent.get(activity.id) ?? null,
      };
    });
}
