import { fundings, statuses, type ActivityValues, type Status } from '../register/activity-fields.ts';
import { numberFields, type NumberField, type Summed } from './figure.ts';
import type { CompiledActivity, Money, Participants } from './follow-up.ts';

/**
 * What an activity adds to a sum; null when it has not said, which is not zero, only not added. Of participants of whom nobody has
 * told the sex, those that its own women and men leave over: another activity's women are no part of its participants.
 */
export function addend(values: ActivityValues, of: Summed): number | null {
  if (of !== 'sex-unknown') return values[of];
  const { participants, women, men } = values;
  return participants === null ? null : Math.max(0, participants - (women ?? 0) - (men ?? 0));
}

/** Several sums gone through at once: null where nobody has told, since that there were none is something else. */
function sumsOf(activities: readonly CompiledActivity[]) {
  const sums = new Map<Summed, { sum: number; told: number }>(
    [...numberFields, 'sex-unknown' as const].map((of) => [of, { sum: 0, told: 0 }]),
  );
  for (const { report } of activities) {
    for (const [of, each] of sums) {
      const value = addend(report.values, of);
      if (value === null) continue;
      each.sum += value;
      each.told += 1;
    }
  }
  const told = (of: NumberField): number => sums.get(of)?.told ?? 0;
  const sum = (of: Summed): number | null => {
    const found = sums.get(of);
    return found && found.told > 0 ? found.sum : null;
  };
  return { sum, told };
}

/** How many activities stand in each status. */
export function countByStatus(activities: readonly CompiledActivity[]): Readonly<Record<Status | 'unknown', number>> {
  const counts = Object.fromEntries([...statuses, 'unknown'].map((status) => [status, 0])) as Record<
    Status | 'unknown',
    number
  >;
  for (const { report } of activities) counts[report.values.status ?? 'unknown'] += 1;
  return counts;
}

/** Participants over the activities that gave a number of them. */
export function sumParticipants(activities: readonly CompiledActivity[]): Participants {
  const { sum, told } = sumsOf(activities);
  return {
    total: sum('participants'),
    women: sum('women'),
    men: sum('men'),
    children: sum('children'),
    sexUnknown: sum('sex-unknown'),
    told: {
      participants: told('participants'),
      women: told('women'),
      men: told('men'),
      children: told('children'),
    },
  };
}

/** Cost over the activities that gave one, and per funding; fundings that no activity has are left out. */
export function sumMoney(activities: readonly CompiledActivity[]): Money {
  const { sum, told } = sumsOf(activities);
  const byFunding = [...fundings, null].map((funding) => {
    const funded = activities.filter(({ report }) => report.values.funding === funding);
    const own = sumsOf(funded);
    return { funding, activityCount: funded.length, cost: own.sum('cost'), told: own.told('cost') };
  });
  return {
    total: sum('cost'),
    told: told('cost'),
    byFunding: byFunding.filter(({ activityCount }) => activityCount > 0),
  };
}
