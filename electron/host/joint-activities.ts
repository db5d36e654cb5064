import type { JointActivity } from '../../shared/contract/dispatch.ts';
import { overStatuses } from '../../shared/register/activity-fields.ts';
import type { Activity, ActivityReport } from '../../shared/register/activity.ts';
import type { Register } from '../../shared/register/entities.ts';
import { isAwaitingOwner } from '../../shared/register/joint-report.ts';
import { comparePeriodIds } from '../../shared/register/period-of.ts';
import { isEndedBefore, reportsOf } from '../../shared/register/reports.ts';
import { isUnitsActivity, ownerIn } from '../../shared/register/unit-succession.ts';
import type { Period, Unit } from '../../shared/register/units-and-periods.ts';

/** What the unit that answers for an activity has said of it last, until and with a period. */
const latestReport = (register: Register, { id }: Activity, period: Period): ActivityReport | undefined =>
  reportsOf(register, id).findLast(
    (report) => comparePeriodIds(report.periodId, period.id) <= 0 && !isAwaitingOwner(report),
  );

const isOver = (report: ActivityReport, period: Period): boolean =>
  report.periodId !== period.id && overStatuses.has(report.values.status);

/**
 * The activities that a unit takes part in and another one reports, as they go on in a period: told in its template, so that it
 * does not report them anew.
 */
export function jointActivities(register: Register, unit: Unit, period: Period): readonly JointActivity[] {
  return Object.values(register.activities)
    .filter(
      (activity) => isUnitsActivity(register, activity, unit.id, period.id) && !isEndedBefore(activity, period.id),
    )
    .toSorted((one, other) => one.id.localeCompare(other.id, 'sv', { numeric: true }))
    .flatMap((activity) => {
      const owner = register.units[ownerIn(register, activity, period.id)];
      const report = latestReport(register, activity, period);
      if (!owner || owner.id === unit.id || !report || isOver(report, period)) return [];
      const own = report.accounts.find(({ unitId }) => unitId === unit.id)?.values.title ?? '';
      const { title } = report.values;
      return [{ activityId: activity.id, title, ownTitle: own === title ? '' : own, reportedBy: owner.name }];
    });
}
