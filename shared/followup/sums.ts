import { fundings, statuses, type ActivityValues, type Status } from '../register/activity-fields.ts';
import type { CompiledActivity, Money, Participants } from './follow-up.ts';

/** Adds up the numbers that were told; what was not told is not zero, only not added. */
function total(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((sum, each) => sum + (each ?? 0), 0);
}

/** The same, and null where nobody has told: that there were none is something else. */
const totalOfTold = (numbers: readonly (number | null)[]): number | null =>
  numbers.every((each) => each === null) ? null : total(numbers);

const valuesOf = (activities: readonly CompiledActivity[]): readonly ActivityValues[] =>
  activities.map(({ report }) => report.values);

/** How many activities stand in each status. */
export function countByStatus(activities: readonly CompiledActivity[]): Readonly<Record<Status | 'unknown', number>> {
  const counts = Object.fromEntries([...statuses, 'unknown'].map((status) => [status, 0])) as Record<
    Status | 'unknown',
    number
  >;
  for (const { status } of valuesOf(activities)) counts[status ?? 'unknown'] += 1;
  return counts;
}

/** Participants over the activities that gave a number of them. */
export function sumParticipants(activities: readonly CompiledActivity[]): Participants {
  const values = valuesOf(activities);
  return {
    total: total(values.map(({ participants }) => participants)),
    women: totalOfTold(values.map(({ women }) => women)),
    men: totalOfTold(values.map(({ men }) => men)),
    children: totalOfTold(values.map(({ children }) => children)),
    told: values.filter(({ participants }) => participants !== null).length,
  };
}

/** Cost over the activities that gave one, and per funding; fundings that no activity has are left out. */
export function sumMoney(activities: readonly CompiledActivity[]): Money {
  const values = valuesOf(activities);
  const byFunding = [...fundings, null].map((funding) => {
    const funded = values.filter((each) => each.funding === funding);
    return { funding, activityCount: funded.length, cost: total(funded.map(({ cost }) => cost)) };
  });
  return {
    total: total(values.map(({ cost }) => cost)),
    told: values.filter(({ cost }) => cost !== null).length,
    byFunding: byFunding.filter(({ activityCount }) => activityCount > 0),
  };
}
