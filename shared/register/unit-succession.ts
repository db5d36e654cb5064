import type { Period, Register, Unit } from './entities.ts';

/** The first day of a period's year: a unit that ended before it has no part in the period. */
const firstDay = ({ year }: Pick<Period, 'year'>): string => `${year}-01-01`;

/** Whether a unit is expected to report in a period by its from and to days. One that ended on the due date or later is. */
export function isActiveIn(unit: Unit, period: Pick<Period, 'year' | 'dueDate'>): boolean {
  const hasBegun = unit.from === null || unit.from <= period.dueDate;
  return hasBegun && (unit.to === null || unit.to >= firstDay(period));
}

/**
 * Who answers for a unit's activities in a period: the unit itself while it lasts, then the one it was merged into, and so on. What
 * was reported before the merger stays with the unit that reported it.
 */
export function answeringUnit(register: Register, unit: Unit, period: Pick<Period, 'year' | 'dueDate'>): Unit {
  const seen = new Set<string>();
  let answering = unit;
  while (!isActiveIn(answering, period) && answering.mergedInto !== null && !seen.has(answering.id)) {
    seen.add(answering.id);
    const next = register.units[answering.mergedInto];
    if (!next) return answering;
    answering = next;
  }
  return answering;
}

/** The units that have gone up in a unit by a period, itself first: all whose activities it answers for then. */
export function answersFor(register: Register, unit: Unit, period: Pick<Period, 'year' | 'dueDate'>): readonly Unit[] {
  const others = Object.values(register.units).filter((other) => other.id !== unit.id);
  return [unit, ...others.filter((other) => answeringUnit(register, other, period).id === unit.id)];
}
