import type { Register } from '../register/entities.ts';
import type { Unit } from '../register/units-and-periods.ts';
import { compileFollowUp } from './compile.ts';
import type { CompiledActivity, FollowUp } from './follow-up.ts';
import { movementOf, periodBefore } from './movement.ts';
import type { FollowUpFigures, OfUnit, Overview, UnitActivities } from './overview.ts';
import { countByStatus } from './sums.ts';
import { isExcused, tallyReplies } from './tally-replies.ts';

/** The units that a follow-up tells of: those that should reply or have activities, by name. */
export function unitsIn({ replies, activities }: FollowUp): readonly Unit[] {
  const expected = replies.filter((reply) => !isExcused(reply) || reply.activityCount > 0);
  const units = [...expected.map(({ unit }) => unit), ...activities.map(({ unit }) => unit)];
  return [...new Map(units.map((unit) => [unit.id, unit])).values()].toSorted((one, other) =>
    one.name.localeCompare(other.name, 'sv'),
  );
}

function byUnit(followUp: FollowUp): readonly UnitActivities[] {
  return unitsIn(followUp).map((unit) => {
    const own = followUp.activities.filter((activity) => activity.unit.id === unit.id);
    return { unit, activityCount: own.length, byStatus: countByStatus(own) };
  });
}

const unitOf = ({ unit: { id, short } }: CompiledActivity): OfUnit => ({ unit: { id, short } });

function figuresOf({ areas, activities, unlinked, ...rest }: FollowUp): FollowUpFigures {
  const { period, strategy, replies, byStatus, participants, money } = rest;
  return {
    period,
    strategy,
    replies,
    byStatus,
    participants,
    money,
    activityCount: activities.length,
    areas: areas.map((area) => ({
      focusArea: area.focusArea,
      byStatus: area.byStatus,
      participants: area.participants,
      activityCount: area.activities.length,
    })),
    unlinked: unlinked.map(unitOf),
    areaLess: areas.flatMap(({ focusArea, activities: own }) => (focusArea === null ? own.map(unitOf) : [])),
  };
}

/**
 * The period at a glance. Everything that is added up comes from the follow-up itself, so that the two can't differ.
 * Throws where `compileFollowUp` does.
 */
export function compileOverview(register: Register, periodId: string): Overview {
  const followUp = compileFollowUp(register, periodId);
  const { period, replies, activities, areas, planIndicators } = followUp;
  return {
    followUp: figuresOf(followUp),
    previousPeriod: periodBefore(register, periodId),
    replies: tallyReplies(replies),
    movement: movementOf(register, period, activities),
    byUnit: byUnit(followUp),
    cover: [...areas.flatMap(({ indicators }) => indicators), ...planIndicators],
  };
}
