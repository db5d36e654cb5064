import type { Register, Settings } from '../../shared/register/entities.ts';
import type { Period } from '../../shared/register/units-and-periods.ts';
import { comparePeriodIds } from '../../shared/register/period-of.ts';
import type { Strategy } from '../../shared/register/strategy.ts';
import { registerStrategy } from '../../shared/register/register-strategy.ts';

/** A register's settings. Every register has them from its first change; one without is a bug. */
export function settingsOf(register: Register): Settings {
  const settings = register.settings['settings'];
  if (!settings) throw new Error('the register has no settings');
  return settings;
}

/** The register's own copy of its strategy, which it has from its first change too. */
export function strategyOf(register: Register): Strategy {
  const strategy = registerStrategy(register);
  if (!strategy) throw new Error('the register has no strategy');
  return strategy;
}

/** The period that screens show; null before the first one. */
export function currentPeriod(register: Register): Period | null {
  const { currentPeriodId } = settingsOf(register);
  return currentPeriodId === null ? null : (register.periods[currentPeriodId] ?? null);
}

/** Oldest first; within a year, delår before bokslut. */
export function sortedPeriods(register: Register): readonly Period[] {
  return Object.values(register.periods).toSorted((one, other) => comparePeriodIds(one.id, other.id));
}
