import { put, type ChangeDraft } from '../../shared/register/change.ts';
import type { Period, Register } from '../../shared/register/entities.ts';
import { newPeriod, periodId, periodName } from '../../shared/register/period-of.ts';
import type { PeriodKind } from '../../shared/register/strategy.ts';
import { done } from '../answer.ts';
import { inRegister, type Commands } from './host-context.ts';
import { settingsOf, sortedPeriods, strategyOf } from './register-state.ts';

/** Makes the period if it is new and makes it the current one; null when both are so already. */
function choosePeriod(register: Register, year: number, kind: PeriodKind): ChangeDraft | null {
  const settings = settingsOf(register);
  const made = newPeriod(strategyOf(register), year, kind);
  const period: Period = register.periods[made.id] ?? made;
  if (register.periods[period.id] && settings.currentPeriodId === period.id) return null;
  const chosen = put(register, 'settings', { ...settings, currentPeriodId: period.id });
  const label = `Valde rapporttillfälle: ${periodName(period.id)}`;
  const isNew = !register.periods[period.id];
  return { kind: 'period:choose', label, ops: isNew ? [put(register, 'periods', period), chosen] : [chosen] };
}

export const periodCommands: Commands<'period:list' | 'period:choose'> = {
  'period:list': inRegister(async ({ register }) => done(sortedPeriods(register))),
  'period:choose': inRegister(async ({ open }, { year, kind }) => {
    const committed = await open.store.commit((register) => choosePeriod(register, year, kind));
    if (!committed.ok) return committed;
    const { state } = open.store;
    return done(state.periods[periodId(year, kind)] ?? newPeriod(strategyOf(state), year, kind));
  }),
};
