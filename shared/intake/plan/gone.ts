import { overStatuses } from '../../register/activity-fields.ts';
import type { Register } from '../../register/entities.ts';
import { comparePeriodIds } from '../../register/period-of.ts';
import { isEndedBefore } from '../../register/reports.ts';
import type { KnownActivity } from '../match/known-activities.ts';

/** The period before, among those the register has or has reports of. */
function periodBefore(register: Register, known: readonly KnownActivity[], periodId: string): string | undefined {
  const ids = [...Object.keys(register.periods), ...known.flatMap(({ previous }) => previous?.periodId ?? [])];
  return ids
    .filter((id) => comparePeriodIds(id, periodId) < 0)
    .toSorted(comparePeriodIds)
    .at(-1);
}

/**
 * The codes of the unit's own activities that were reported in the period before and still going, or already in this one,
 * and that the file says nothing of. `met` are those that rows are, or may be.
 */
export function goneActivities(
  register: Register,
  known: readonly KnownActivity[],
  at: { readonly unitId: string; readonly periodId: string },
  met: ReadonlySet<string>,
): readonly string[] {
  const before = periodBefore(register, known, at.periodId);
  const isExpected = ({ report, previous }: KnownActivity): boolean =>
    report !== null ||
    (previous?.periodId === before && previous !== null && !overStatuses.has(previous.values.status));
  return known
    .filter(
      ({ activity }) => activity.unitId === at.unitId && !met.has(activity.id) && !isEndedBefore(activity, at.periodId),
    )
    .filter(isExpected)
    .map(({ activity }) => activity.id);
}
