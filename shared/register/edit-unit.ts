import type { Result } from '../result.ts';
import { put, type ChangeDraft } from './change.ts';
import type { Register } from './entities.ts';
import type { Unit } from './units-and-periods.ts';

const refusal = (
  code: 'unknown-id' | 'unit-exists' | 'value-not-allowed' | 'in-use',
  detail: string,
): Result<never> => ({
  ok: false,
  refusal: { code, detail },
});

const folded = (text: string): string => text.trim().toLocaleLowerCase('sv');

/** Another unit that goes by a name or short name already. */
function namesake(register: Register, unit: Pick<Unit, 'id' | 'name' | 'short'>): Unit | undefined {
  return Object.values(register.units).find(
    (other) =>
      other.id !== unit.id && (folded(other.name) === folded(unit.name) || folded(other.short) === folded(unit.short)),
  );
}

/** `2024-08-31` for `2024-09-01`. */
function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/**
 * Replaces what is known of a unit. Refusals: `unknown-id`, `unit-exists` (another has the name or short name),
 * `value-not-allowed` (why, in Swedish).
 */
export function saveUnit(register: Register, edited: Omit<Unit, 'mergedInto'>): Result<ChangeDraft> {
  const known = register.units[edited.id];
  if (!known) return refusal('unknown-id', edited.id);
  const unit: Unit = { ...edited, name: edited.name.trim(), short: edited.short.trim(), mergedInto: known.mergedInto };
  if (unit.name === '' || unit.short === '')
    return refusal('value-not-allowed', 'Namn och kortnamn måste vara ifyllda.');
  if (unit.from !== null && unit.to !== null && unit.to < unit.from) {
    return refusal('value-not-allowed', 'Sista dagen ligger före den första.');
  }
  const other = namesake(register, unit);
  if (other) return refusal('unit-exists', other.name);
  return { ok: true, value: { kind: 'unit:save', label: `Ändrade ${unit.name}`, ops: [put(register, 'units', unit)] } };
}

/** Whether following mergers from a unit leads to another. */
function leadsTo(register: Register, from: Unit, toId: string): boolean {
  const seen = new Set<string>();
  let unit: Unit | undefined = from;
  while (unit && !seen.has(unit.id)) {
    if (unit.id === toId) return true;
    seen.add(unit.id);
    unit = unit.mergedInto === null ? undefined : register.units[unit.mergedInto];
  }
  return false;
}

/**
 * From a day on, another unit answers for what this one did. This one ends the day before and keeps what it has reported.
 * Refusals: `unknown-id`, `value-not-allowed` (into itself, or in a ring).
 */
export function mergeUnit(register: Register, unitId: string, intoUnitId: string, from: string): Result<ChangeDraft> {
  const unit = register.units[unitId];
  const into = register.units[intoUnitId];
  if (!unit || !into) return refusal('unknown-id', unit ? intoUnitId : unitId);
  if (leadsTo(register, into, unitId)) {
    return refusal('value-not-allowed', `${into.name} går redan upp i ${unit.name}, eller är samma verksamhet.`);
  }
  if (unit.from !== null && from <= unit.from) {
    return refusal('value-not-allowed', `Dagen måste ligga efter den första dagen för ${unit.name}.`);
  }
  const merged: Unit = { ...unit, to: dayBefore(from), mergedInto: into.id };
  const label = `Lät ${unit.name} gå upp i ${into.name} från ${from}`;
  return { ok: true, value: { kind: 'unit:merge', label, ops: [put(register, 'units', merged)] } };
}

/** What the register holds of a unit, in Swedish; null when it holds nothing. */
function holdings(register: Register, unitId: string): string | null {
  const has = (list: readonly { readonly unitId: string | null }[]): boolean =>
    list.some((one) => one.unitId === unitId);
  const activities = Object.values(register.activities);
  if (has(activities) || activities.some(({ coUnitIds }) => coUnitIds.includes(unitId))) return 'Den har insatser.';
  if (has(Object.values(register.returns))) return 'Den har skickat återrapporter.';
  if (has(Object.values(register.dispatches))) return 'Den har fått utskick.';
  if (has(Object.values(register.questions)) || has(Object.values(register.reminders))) return 'Den har fått brev.';
  if (Object.values(register.units).some(({ mergedInto }) => mergedInto === unitId)) {
    return 'En annan verksamhet har gått upp i den.';
  }
  const periods = Object.values(register.periods);
  if (periods.some(({ exempt }) => has(exempt))) return 'Den är undantagen i ett rapporttillfälle.';
  return periods.some(({ extensions = [] }) => has(extensions)) ? 'Den har fått anstånd i ett rapporttillfälle.' : null;
}

/** Removes a unit that was entered by mistake. Refusals: `unknown-id`, `in-use` (by what, in Swedish): such a unit is ended. */
export function removeUnit(register: Register, unitId: string): Result<ChangeDraft> {
  const unit = register.units[unitId];
  if (!unit) return refusal('unknown-id', unitId);
  const held = holdings(register, unitId);
  if (held !== null) return refusal('in-use', held);
  const op = { collection: 'units', id: unitId, before: unit, after: null } as const;
  return { ok: true, value: { kind: 'unit:remove', label: `Tog bort ${unit.name}`, ops: [op] } };
}
