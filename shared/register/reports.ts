import type { Activity, ActivityReport } from './activity.ts';
import type { Register } from './entities.ts';
import { comparePeriodIds } from './period-of.ts';

/** `<activityId>@<periodId>`: a report's id. */
export const reportId = (activityId: string, periodId: string): string => `${activityId}@${periodId}`;

/** What was said of an activity in a period; undefined when nothing was. */
export function reportOf(register: Register, activityId: string, periodId: string): ActivityReport | undefined {
  return register.activityReports[reportId(activityId, periodId)];
}

type Sorted = ReadonlyMap<string, readonly ActivityReport[]>;

function sortedOut(reports: Iterable<ActivityReport>, key: 'periodId' | 'activityId'): Sorted {
  const found = new Map<string, ActivityReport[]>();
  for (const report of reports) {
    const those = found.get(report[key]);
    if (those) those.push(report);
    else found.set(report[key], [report]);
  }
  return found;
}

/** A collection is never altered, only replaced, so what was sorted out of it holds as long as it does. */
const sortedByPeriod = new WeakMap<Register['activityReports'], Sorted>();
const sortedByActivity = new WeakMap<Register['activityReports'], Sorted>();

function byPeriod({ activityReports }: Register): Sorted {
  const known = sortedByPeriod.get(activityReports);
  if (known) return known;
  const made = sortedOut(Object.values(activityReports), 'periodId');
  sortedByPeriod.set(activityReports, made);
  return made;
}

/**
 * The reports by activity, oldest first: whoever asks about each activity in turn must not go through every report each time,
 * which with ten thousand activities in twenty periods took twenty seconds. Gone through period by period, they need no sorting.
 */
function byActivity(register: Register): Sorted {
  const { activityReports } = register;
  const known = sortedByActivity.get(activityReports);
  if (known) return known;
  const periods = [...byPeriod(register)].toSorted(([one], [other]) => comparePeriodIds(one, other));
  const made = sortedOut(
    periods.flatMap(([, reports]) => reports),
    'activityId',
  );
  sortedByActivity.set(activityReports, made);
  return made;
}

/** An activity's reports, oldest first. */
export function reportsOf(register: Register, activityId: string): readonly ActivityReport[] {
  return byActivity(register).get(activityId) ?? [];
}

/** The latest report of an activity before a period; undefined when it is new. */
export function previousReport(register: Register, activityId: string, periodId: string): ActivityReport | undefined {
  return reportsOf(register, activityId).findLast((report) => comparePeriodIds(report.periodId, periodId) < 0);
}

/** Every activity's latest report before a period, by activity: one pass over the reports. */
export function previousReports(register: Register, periodId: string): ReadonlyMap<string, ActivityReport> {
  const latest = new Map<string, ActivityReport>();
  for (const report of Object.values(register.activityReports)) {
    if (comparePeriodIds(report.periodId, periodId) >= 0) continue;
    const known = latest.get(report.activityId);
    if (!known || comparePeriodIds(known.periodId, report.periodId) < 0) latest.set(report.activityId, report);
  }
  return latest;
}

/** All reports of a period. */
export function reportsIn(register: Register, periodId: string): readonly ActivityReport[] {
  return byPeriod(register).get(periodId) ?? [];
}

/** Whether the coordinator has ended the activity before a period. */
export function isEndedBefore(activity: Activity, periodId: string): boolean {
  return activity.lastPeriodId !== null && comparePeriodIds(activity.lastPeriodId, periodId) < 0;
}
