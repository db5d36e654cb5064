import type { ActivityValues } from '../../register/activity-fields.ts';
import type { Activity, ActivityReport } from '../../register/activity.ts';
import type { Dispatch } from '../../register/correspondence.ts';
import type { Register } from '../../register/entities.ts';
import { comparePeriodIds } from '../../register/period-of.ts';
import { isAwaitingOwner } from '../../register/joint-report.ts';
import { reportsOf } from '../../register/reports.ts';
import { isUnitsActivity, ownerIn } from '../../register/unit-succession.ts';

/** What the register knows of an activity when a return for a period comes in. */
export type KnownActivity = {
  readonly activity: Activity;
  /** Whether the unit answers for it in this period, for itself or for a unit that has gone up in it; else it only takes part. */
  readonly isOwn: boolean;
  /** This period's report; null when none has come. */
  readonly report: ActivityReport | null;
  /** The latest report before this period; null when there is none. */
  readonly previous: ActivityReport | null;
  /** What the unit was last sent for this period; null when nothing was. */
  readonly sent: { readonly values: ActivityValues; readonly at: string } | null;
  /** What other units call it, when it is theirs and this unit only takes part: then `report` is this unit's own account. */
  readonly otherTitles: readonly string[];
};

/** The latest sent row per activity, for one period. */
function sentRows(register: Register, unitId: string, periodId: string): ReadonlyMap<string, KnownActivity['sent']> {
  const dispatches: readonly Dispatch[] = Object.values(register.dispatches)
    .filter((dispatch) => dispatch.unitId === unitId && dispatch.periodId === periodId)
    .toSorted((one, other) => one.createdAt.localeCompare(other.createdAt));
  const rows = dispatches.flatMap(({ rows, createdAt }) => rows.map((row) => ({ ...row, at: createdAt })));
  return new Map(rows.map(({ activityId, values, at }) => [activityId, { values, at }]));
}

/** What a unit that takes part in another's activity has said of it itself, as if it were a report. */
function accountAsReport(report: ActivityReport | undefined, unitId: string): ActivityReport | null {
  const account = report?.accounts.find((each) => each.unitId === unitId);
  if (!report || !account) return null;
  const { unitId: _, ...said } = account;
  return { ...said, id: report.id, activityId: report.activityId, periodId: report.periodId, accounts: [] };
}

type OwnReports = { readonly report: ActivityReport | null; readonly previous: ActivityReport | null };

/** This period's and the latest earlier one, of an activity's reports, which come oldest first. */
function nearest(reports: readonly ActivityReport[], periodId: string): OwnReports {
  const earlier = reports.filter((report) => comparePeriodIds(report.periodId, periodId) < 0);
  return {
    report: reports.find((report) => report.periodId === periodId) ?? null,
    previous: earlier.at(-1) ?? null,
  };
}

/** What a unit itself has said of an activity: in the reports of its own, in its accounts in those of others. */
function saidBy(unitId: string, isOwn: boolean, reports: readonly ActivityReport[]): readonly ActivityReport[] {
  if (!isOwn) return reports.flatMap((report) => accountAsReport(report, unitId) ?? []);
  return reports.filter((report) => !isAwaitingOwner(report));
}

/**
 * Everything known of a unit's activities (joint ones too), in the order of their codes.
 * @param alsoIds activities that are to be known although the unit is not behind them yet: those a row is decided to be
 */
export function knownActivities(
  register: Register,
  unitId: string,
  periodId: string,
  alsoIds: readonly string[] = [],
): readonly KnownActivity[] {
  const sent = sentRows(register, unitId, periodId);
  return Object.values(register.activities)
    .filter((activity) => isUnitsActivity(register, activity, unitId, periodId) || alsoIds.includes(activity.id))
    .toSorted((one, other) => one.id.localeCompare(other.id, 'sv', { numeric: true }))
    .map((activity) => {
      const all = reportsOf(register, activity.id);
      const isOwn = ownerIn(register, activity, periodId) === unitId;
      const others = isOwn ? [] : Object.values(nearest(all, periodId));
      return {
        activity,
        isOwn,
        ...nearest(saidBy(unitId, isOwn, all), periodId),
        sent: sent.get(activity.id) ?? null,
        otherTitles: others.flatMap((report) => (report ? [report.values.title] : [])),
      };
    });
}
