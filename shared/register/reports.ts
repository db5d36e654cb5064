import type { Activity, ActivityReport, Register } from './entities.ts';
import { comparePeriodIds } from './period-of.ts';

/** `<activityId>@<periodId>`: a report's id. */
export const reportId = (activityId: string, periodId: string): string => `${activityId}@${periodId}`;

/** What was said of an activity in a period; undefined when nothing was. */
export function reportOf(register: Register, activityId: string, periodId: string): ActivityReport | undefined {
  return register.activityReports[reportId(activityId, periodId)];
}

/** An activity's reports, oldest first. */
export function reportsOf(register: Register, activityId: string): readonly ActivityReport[] {
  return Object.values(register.activityReports)
    .filter((report) => report.activityId === activityId)
    .toSorted((one, other) => comparePeriodIds(one.periodId, other.periodId));
}

/** The latest report of an activity before a period; undefined when it is new. */
export function previousReport(register: Register, activityId: string, periodId: string): ActivityReport | undefined {
  return reportsOf(register, activityId).findLast((report) => comparePeriodIds(report.periodId, periodId) < 0);
}

type ByPeriod = ReadonlyMap<string, readonly ActivityReport[]>;

/** A collection is never altered, only replaced, so what was sorted out of it holds as long as it does. */
const sorted = new WeakMap<Register['activityReports'], ByPeriod>();

function byPeriod(reports: Register['activityReports']): ByPeriod {
  const known = sorted.get(reports);
  if (known) return known;
  const found = new Map<string, ActivityReport[]>();
  for (const report of Object.values(reports)) {
    const those = found.get(report.periodId);
    if (those) those.push(report);
    else found.set(report.periodId, [report]);
  }
  sorted.set(reports, found);
  return found;
}

/** All reports of a period. */
export function reportsIn(register: Register, periodId: string): readonly ActivityReport[] {
  return byPeriod(register.activityReports).get(periodId) ?? [];
}

/** Whether the coordinator has ended the activity before a period. */
export function isEndedBefore(activity: Activity, periodId: string): boolean {
  return activity.lastPeriodId !== null && comparePeriodIds(activity.lastPeriodId, periodId) < 0;
}

/** Whether a unit is behind an activity, alone or together with others. */
export function isUnitsActivity(activity: Activity, unitId: string): boolean {
  return activity.unitId === unitId || activity.coUnitIds.includes(unitId);
}
