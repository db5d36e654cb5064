import type { Activity } from './activity.ts';
import type { Register } from './entities.ts';
import type { Unit } from './units-and-periods.ts';
import { followUpMonth, parsePeriodId } from './period-of.ts';
import { registerStrategy } from './register-strategy.ts';
import type { Strategy } from './strategy.ts';

/**
 * Whether a unit is there in a period by its from and to days: in the month that is followed up. One that ended in June has no part in
 * a report as of August. An id that is no period gives true: nothing is known against it.
 */
export function isActiveIn(unit: Unit, strategy: Strategy | undefined, periodId: string): boolean {
  const period = parsePeriodId(periodId);
  if (!period) return true;
  const { first, last } = followUpMonth(strategy, period);
  return (unit.from === null || unit.from <= last) && (unit.to === null || unit.to >= first);
}

/**
 * Who answers for a unit's activities in a period: the unit itself while it lasts, then the one it was merged into, and so on. What
 * was reported before the merger stays with the unit that reported it.
 */
export function answeringUnit(register: Register, unit: Unit, periodId: string): Unit {
  const strategy = registerStrategy(register);
  const seen = new Set<string>();
  let answering = unit;
  while (answering.mergedInto !== null && !seen.has(answering.id) && !isActiveIn(answering, strategy, periodId)) {
    seen.add(answering.id);
    const next = register.units[answering.mergedInto];
    if (!next) return answering;
    answering = next;
  }
  return answering;
}

/** The id of the unit that answers for an activity in a period. */
export function ownerIn(register: Register, activity: Pick<Activity, 'unitId'>, periodId: string): string {
  const unit = register.units[activity.unitId];
  // Nearly every unit has gone up in nothing; then there is nothing to work out.
  return unit?.mergedInto ? answeringUnit(register, unit, periodId).id : activity.unitId;
}

/** Whether a unit is behind an activity in a period, alone or together with others. */
export function isUnitsActivity(register: Register, activity: Activity, unitId: string, periodId: string): boolean {
  return (
    ownerIn(register, activity, periodId) === unitId ||
    activity.coUnitIds.some((coUnitId) => ownerIn(register, { unitId: coUnitId }, periodId) === unitId)
  );
}
