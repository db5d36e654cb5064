import type { FilePlan } from '../../shared/intake/plan-types.ts';
import type { Examined } from './examine.ts';

/** Activities that a plan's rows are, or may be. */
const activitiesIn = ({ rows }: FilePlan): readonly string[] =>
  rows.flatMap(({ match: { activityId, candidates } }) => (activityId === null ? candidates : [activityId]));

const placeOf = ({ unit, period }: FilePlan): string | null => (unit && period ? `${unit.id}@${period.id}` : null);

/** Files of one drop as their review will show them: what a unit says in one of them it does not leave out in another. */
export function besideEachOther(examined: readonly Examined[]): readonly Examined[] {
  const planned = examined.flatMap((one) => (one.outcome === 'planned' ? [one] : []));
  return examined.map((one) => {
    if (one.outcome !== 'planned' || one.plan.gone.length === 0) return one;
    const place = placeOf(one.plan);
    const others = planned.filter((other) => other !== one && place !== null && placeOf(other.plan) === place);
    const elsewhere = new Set(others.flatMap(({ plan }) => activitiesIn(plan)));
    return { ...one, plan: { ...one.plan, gone: one.plan.gone.filter(({ code }) => !elsewhere.has(code)) } };
  });
}
