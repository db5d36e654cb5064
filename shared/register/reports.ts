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

/** As many replaced reports as are put in their places one by one; with more, sorting them all out anew is no slower. */
const fewReplaced = 200;

/** The lists with some reports in the place of those that had their ids; null when one of them is not where the other was. */
function withReplaced(
  sorted: Sorted,
  key: 'periodId' | 'activityId',
  reports: readonly ActivityReport[],
): Sorted | null {
  const lists = new Map(sorted);
  for (const report of reports) {
    const list = lists.get(report[key]) ?? [];
    const place = list.findIndex(({ id }) => id === report.id);
    if (place < 0) return null;
    lists.set(report[key], list.with(place, report));
  }
  return lists;
}

/**
 * Keeps what was sorted out of a collection of reports for the one that came in its place with the same ids, where it is cheap: an
 * edit of one report among two hundred thousand must not sort them all out anew. Any other collection is left alone.
 */
export function carryReports(
  from: Readonly<Record<string, unknown>>,
  to: Readonly<Record<string, unknown>>,
  replaced: ReadonlySet<string>,
): void {
  if (replaced.size > fewReplaced) return;
  for (const [known, key] of [
    [sortedByPeriod, 'periodId'],
    [sortedByActivity, 'activityId'],
  ] as const) {
    // Only collections of reports have been sorted out, and what replaces one report is another.
    const sorted = known.get(from as Register['activityReports']);
    const reports = to as Register['activityReports'];
    const made =
      sorted &&
      withReplaced(
        sorted,
        key,
        [...replaced].flatMap((id) => reports[id] ?? []),
      );
    if (made) known.set(reports, made);
  }
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
  const earlier = [...byPeriod(register)].filter(([id]) => comparePeriodIds(id, periodId) < 0);
  for (const [, reports] of earlier.toSorted(([one], [other]) => comparePeriodIds(one, other))) {
    for (const report of reports) latest.set(report.activityId, report);
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
