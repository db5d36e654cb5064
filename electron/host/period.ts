import type { CommandArguments } from '../../shared/contract.ts';
import { put, type ChangeDraft } from '../../shared/register/change.ts';
import { extensionOf } from '../../shared/register/due-date.ts';
import type { Register } from '../../shared/register/entities.ts';
import type { Period } from '../../shared/register/units-and-periods.ts';
import { newPeriod, periodId, periodName } from '../../shared/register/period-of.ts';
import type { PeriodKind } from '../../shared/register/strategy.ts';
import { isSameData } from '../../shared/register/same-data.ts';
import type { Result } from '../../shared/result.ts';
import { done, refused } from '../answer.ts';
import { inRegister, type Commands, type RegisterContext } from './host-context.ts';
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

/** A period that can be changed: one of the register's, and not frozen. */
function openPeriod(register: Register, id: string): Result<Period> {
  const period = register.periods[id];
  if (!period) return refused('unknown-id', id);
  return period.state === 'frozen' ? refused('period-frozen', id) : done(period);
}

/** Puts a changed period into the register; nothing is stored when it says what it said. */
async function commitPeriod(
  { open }: RegisterContext,
  kind: string,
  label: string,
  next: Period,
): Promise<Result<Period>> {
  const committed = await open.store.commit((register) =>
    isSameData(register.periods[next.id], next) ? null : { kind, label, ops: [put(register, 'periods', next)] },
  );
  return committed.ok ? done(next) : committed;
}

/** What is known of one unit in a period, in the place of what was; null for nothing any more. */
function withUnit<One extends { readonly unitId: string }>(
  all: readonly One[],
  unitId: string,
  one: One | null,
): One[] {
  const others = all.filter((each) => each.unitId !== unitId);
  return one === null ? others : [...others, one];
}

/** Longer for one unit than for the others, or as long again. */
async function extend(
  context: RegisterContext,
  { periodId: id, unitId, dueDate, reason }: CommandArguments<'period:extend'>,
): Promise<Result<Period>> {
  const { register, options } = context;
  const period = openPeriod(register, id);
  if (!period.ok) return period;
  const unit = register.units[unitId];
  if (!unit) return refused('unknown-id', unitId);
  const before = extensionOf(period.value, unitId);
  if (dueDate === null) {
    if (before === null) return period;
    const extensions = withUnit(period.value.extensions ?? [], unitId, null);
    const label = `Tog tillbaka anståndet för ${unit.name} i ${periodName(id)}`;
    return commitPeriod(context, 'period:extend', label, { ...period.value, extensions });
  }
  if (dueDate <= period.value.dueDate) {
    return refused('value-not-allowed', `Välj en dag efter den sista svarsdagen, ${period.value.dueDate}.`);
  }
  if (before?.dueDate === dueDate && before.reason === reason) return period;
  const made = { unitId, dueDate, reason, at: options.now(), by: options.by };
  const extensions = withUnit(period.value.extensions ?? [], unitId, made);
  const label = `Gav ${unit.name} anstånd i ${periodName(id)} till ${dueDate}${reason === '' ? '' : `: ${reason}`}`;
  return commitPeriod(context, 'period:extend', label, { ...period.value, extensions });
}

type PeriodCommand = 'period:list' | 'period:choose' | 'period:due' | 'period:exempt' | 'period:extend';

export const periodCommands: Commands<PeriodCommand> = {
  'period:list': inRegister(async ({ register }) => done(sortedPeriods(register))),
  'period:choose': inRegister(async ({ open }, { year, kind }) => {
    const committed = await open.store.commit((register) => choosePeriod(register, year, kind));
    if (!committed.ok) return committed;
    const { state } = open.store;
    return done(state.periods[periodId(year, kind)] ?? newPeriod(strategyOf(state), year, kind));
  }),
  'period:due': inRegister(async (context, { periodId: id, dueDate }) => {
    const period = openPeriod(context.register, id);
    if (!period.ok) return period;
    const label = `Sista svarsdag för ${periodName(id)}: ${dueDate}`;
    return commitPeriod(context, 'period:due', label, { ...period.value, dueDate });
  }),
  'period:exempt': inRegister(async (context, { periodId: id, unitId, reason }) => {
    const { register, options } = context;
    const period = openPeriod(register, id);
    if (!period.ok) return period;
    const unit = register.units[unitId];
    if (!unit) return refused('unknown-id', unitId);
    const before = period.value.exempt.find((each) => each.unitId === unitId);
    // The same reason once more is no news: who said it first, and when, stands.
    if ((before?.reason ?? null) === reason) return done(period.value);
    const made = reason === null ? null : { unitId, reason, at: options.now(), by: options.by };
    const label =
      reason === null
        ? `${unit.name} ska svara i ${periodName(id)}`
        : `Undantog ${unit.name} från att svara i ${periodName(id)}: ${reason}`;
    return commitPeriod(context, 'period:exempt', label, {
      ...period.value,
      exempt: withUnit(period.value.exempt, unitId, made),
    });
  }),
  'period:extend': inRegister(extend),
};
