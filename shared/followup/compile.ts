import { codePlaces } from '../register/code-order.ts';
import type { Register } from '../register/entities.ts';
import type { Period, Unit } from '../register/units-and-periods.ts';
import { reportsIn } from '../register/reports.ts';
import { focusAreaIdOf, indicatorsOf, type FocusArea, type Indicator, type Strategy } from '../register/strategy.ts';
import type { AreaFollowUp, CompiledActivity, FollowUp } from './follow-up.ts';
import { unitReplies } from './replies.ts';
import { summarySentences } from './sentences.ts';
import { countByStatus, sumMoney, sumParticipants } from './sums.ts';
import { registerStrategy } from '../register/register-strategy.ts';
import { ownerIn } from '../register/unit-succession.ts';
import { holdsIn, strategyInYear } from '../register/strategy-in-year.ts';

const names = new Intl.Collator('sv');
const byUnitName = (one: Unit, other: Unit): number => names.compare(one.name, other.name);

/** Each activity once, under the unit that answers for it, however many take part; by unit, then code. */
function compiledActivities(register: Register, periodId: string): readonly CompiledActivity[] {
  const places = codePlaces(register);
  return reportsIn(register, periodId)
    .flatMap((report): readonly CompiledActivity[] => {
      const activity = register.activities[report.activityId];
      const unit = activity && register.units[ownerIn(register, activity, periodId)];
      if (!unit) return [];
      const coUnits = activity.coUnitIds.flatMap((id) => register.units[id] ?? []);
      const byName = coUnits.length > 1 ? coUnits.toSorted(byUnitName) : coUnits;
      return [{ report, unit, coUnits: byName, isNew: activity.firstPeriodId === periodId }];
    })
    .toSorted(
      (one, other) =>
        (one.unit === other.unit ? 0 : byUnitName(one.unit, other.unit)) ||
        (places.get(one.report.activityId) ?? 0) - (places.get(other.report.activityId) ?? 0),
    );
}

function withCounts(indicators: readonly Indicator[], activities: readonly CompiledActivity[]) {
  return indicators.map((indicator) => ({
    indicator,
    activityCount: activities.filter(({ report }) => report.values.indicators.includes(indicator.id)).length,
  }));
}

function areaFollowUp(strategy: Strategy, focusArea: FocusArea | null, all: readonly CompiledActivity[]): AreaFollowUp {
  const known = new Set(strategy.focusAreas.map(({ id }) => id));
  const activities = all.filter(({ report: { values } }) =>
    focusArea ? values.focusArea === focusArea.id : values.focusArea === null || !known.has(values.focusArea),
  );
  return {
    focusArea,
    goals: focusArea ? strategy.goals.filter((goal) => focusAreaIdOf(strategy, goal.parent) === focusArea.id) : [],
    indicators: focusArea ? withCounts(indicatorsOf(strategy, focusArea.id), all) : [],
    activities,
    byStatus: countByStatus(activities),
    participants: sumParticipants(activities),
    money: sumMoney(activities),
  };
}

/** What is followed in a period's year; a focus area that has ended stays as long as something is reported in it. */
function strategyOfYear(strategy: Strategy, period: Period, activities: readonly CompiledActivity[]): Strategy {
  const used = new Set(activities.map(({ report }) => report.values.focusArea));
  const focusAreas = strategy.focusAreas.filter((area) => holdsIn(area, period.year) || used.has(area.id));
  return { ...strategyInYear(strategy, period.year), focusAreas };
}

function areasOf(strategy: Strategy, activities: readonly CompiledActivity[]): readonly AreaFollowUp[] {
  const areas = strategy.focusAreas.map((area) => areaFollowUp(strategy, area, activities));
  const outside = areaFollowUp(strategy, null, activities);
  return outside.activities.length > 0 ? [...areas, outside] : areas;
}

/** A register is never altered, only replaced: what was compiled of it holds, and the next screen need not wait for it. */
const compiled = new WeakMap<Register, Map<string, FollowUp>>();

/**
 * What is compiled for a period: the one query behind the screen and the exported workbook, so that the two can't differ.
 * Throws when the register has no such period or no strategy: callers ask for what they have listed.
 */
export function compileFollowUp(register: Register, periodId: string): FollowUp {
  const byPeriod = compiled.get(register) ?? new Map<string, FollowUp>();
  const followUp = byPeriod.get(periodId) ?? compileAnew(register, periodId);
  compiled.set(register, byPeriod.set(periodId, followUp));
  return followUp;
}

function compileAnew(register: Register, periodId: string): FollowUp {
  const period = register.periods[periodId];
  const strategy = registerStrategy(register);
  if (!period || !strategy) throw new Error(`no period ${periodId}, or no strategy`);
  const activities = compiledActivities(register, periodId);
  const followed = strategyOfYear(strategy, period, activities);
  const counts = {
    period,
    strategy,
    replies: unitReplies(register, strategy, period),
    areas: areasOf(followed, activities),
    planIndicators: withCounts(
      followed.indicators.filter(({ parent }) => focusAreaIdOf(followed, parent) === null),
      activities,
    ),
    activities,
    byStatus: countByStatus(activities),
    participants: sumParticipants(activities),
    money: sumMoney(activities),
    unlinked: activities.filter(({ report }) => report.values.indicators.length === 0),
  };
  return { ...counts, sentences: summarySentences(counts) };
}
