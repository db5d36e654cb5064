import { overStatuses } from '../../register/activity-fields.ts';
import type { Register } from '../../register/entities.ts';
import type { ReviewDecisions } from '../../register/return.ts';
import { comparePeriodIds } from '../../register/period-of.ts';
import { isEndedBefore } from '../../register/reports.ts';
import type { KnownActivity } from '../match/known-activities.ts';
import type { GoneActivity } from '../plan-types.ts';

/** The period before, among those the register has or has reports of. */
function periodBefore(register: Register, known: readonly KnownActivity[], periodId: string): string | undefined {
  const ids = [...Object.keys(register.periods), ...known.flatMap(({ previous }) => previous?.periodId ?? [])];
  return ids
    .filter((id) => comparePeriodIds(id, periodId) < 0)
    .toSorted(comparePeriodIds)
    .at(-1);
}

/** The unit's own activities that were reported in the period before and still going, and have no report in this one. */
export function expectedActivities(
  register: Register,
  known: readonly KnownActivity[],
  periodId: string,
): readonly KnownActivity[] {
  const before = periodBefore(register, known, periodId);
  return known.filter(
    ({ activity, isOwn, report, previous }) =>
      isOwn &&
      report === null &&
      previous !== null &&
      previous.periodId === before &&
      !overStatuses.has(previous.values.status) &&
      !isEndedBefore(activity, periodId),
  );
}

/** The last period in which its own unit reported it, this one included; null when it never was. */
export const lastReportedIn = ({ report, previous }: KnownActivity): string | null =>
  report?.periodId ?? previous?.periodId ?? null;

/** What a file leaves out is told by. */
export type LeftOutContext = {
  readonly periodId: string;
  readonly returnId: string;
  /** Activities that rows are, or may be. */
  readonly met: ReadonlySet<string>;
  /** Activities that other files of the unit for the same period, under review, are about. */
  readonly elsewhere: ReadonlySet<string>;
  /** The file says that there is nothing: against everything that has been reported. */
  readonly saysNothing: boolean;
  readonly decided: ReviewDecisions['gone'];
};

/** Earlier returns that this file comes in the place of, not only beside: it mentions some of what they reported, or denies it. */
function replacedReturns(known: readonly KnownActivity[], context: LeftOutContext): ReadonlySet<string> {
  const { met, returnId, saysNothing } = context;
  const answered = known.filter(({ activity, isOwn }) => (saysNothing ? isOwn : met.has(activity.id)));
  const ids = answered.flatMap(({ report }) => report?.returnId ?? []);
  return new Set(ids.filter((id) => id !== returnId));
}

/**
 * Activities of the unit that the file says nothing of: those it was expected to report, those that an earlier file it comes in
 * place of did report, and those that have been decided. Nothing is guessed of them yet.
 */
export function goneActivities(
  register: Register,
  known: readonly KnownActivity[],
  context: LeftOutContext,
): readonly GoneActivity[] {
  const { met, elsewhere } = context;
  const expected = new Set(expectedActivities(register, known, context.periodId).map(({ activity }) => activity.id));
  const replaced = replacedReturns(known, context);
  return known.flatMap((each): readonly GoneActivity[] => {
    const { activity, report } = each;
    if (!each.isOwn) return [];
    const decision = context.decided.find(({ activityId }) => activityId === activity.id);
    // A row that is the activity says more than a decision made before there was one; a renamed one is such a row.
    if (met.has(activity.id) && decision?.fate !== 'renamed') return [];
    const reportedIn = report?.returnId && replaced.has(report.returnId) ? report.returnId : null;
    const isLeftOut = reportedIn !== null || (expected.has(activity.id) && !elsewhere.has(activity.id));
    if (!isLeftOut && !decision) return [];
    return [
      {
        code: activity.id,
        title: (report ?? each.previous)?.values.title ?? '',
        lastPeriodId: lastReportedIn(each),
        reportedIn,
        decided: decision ? { fate: decision.fate, into: decision.into } : null,
        guess: null,
      },
    ];
  });
}
