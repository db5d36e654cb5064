import { put, type Operation } from '../../shared/register/change.ts';
import type { Register } from '../../shared/register/entities.ts';
import type { Unit } from '../../shared/register/units-and-periods.ts';
import type { UnitInput } from './units-file.ts';

const folded = (text: string): string => text.trim().toLocaleLowerCase('sv');

/** An id such as `kof` out of a short name, without what has no place in an address. */
function slug(short: string): string {
  const ascii = short.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return ascii.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'enhet';
}

function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  let number = 2;
  while (isTaken(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** The unit that a name or short name belongs to already. */
export function findUnit(units: readonly Unit[], input: Pick<UnitInput, 'id' | 'name' | 'short'>): Unit | undefined {
  return (
    units.find((unit) => input.id !== null && unit.id === input.id) ??
    units.find((unit) => folded(unit.name) === folded(input.name)) ??
    units.find((unit) => folded(unit.short) === folded(input.short))
  );
}

/** A new unit with an id of its own among `units`. */
export function newUnit(units: readonly Unit[], input: UnitInput): Unit {
  const id = freeId(input.id ?? slug(input.short), (candidate) => units.some((unit) => unit.id === candidate));
  return { ...input, id, from: null, to: null, contact: input.contact ?? '', mergedInto: null };
}

/** A known unit with a file's words. What the file leaves blank stays: a list without addresses must not erase them. */
function withWords(known: Unit, { name, short, kind, aliases, emails, contact }: UnitInput): Unit {
  return {
    ...known,
    name,
    short,
    kind,
    aliases: aliases.length > 0 ? aliases : known.aliases,
    emails: emails.length > 0 ? emails : known.emails,
    contact: contact ?? known.contact,
  };
}

export type UnitChanges = { readonly ops: readonly Operation[]; readonly added: number; readonly updated: number };

const isSameUnit = (one: Unit, other: Unit): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What taking in a units file alters: new units are added, known ones (by id, name or short name) take the file's words. */
export function unitChanges(register: Register, inputs: readonly UnitInput[]): UnitChanges {
  const units: Unit[] = Object.values(register.units);
  const ops = new Map<string, Operation>();
  const before = new Set(units.map((unit) => unit.id));
  for (const input of inputs) {
    const known = findUnit(units, input);
    const unit: Unit = known ? withWords(known, input) : newUnit(units, input);
    if (known) units.splice(units.indexOf(known), 1, unit);
    else units.push(unit);
    const stored = register.units[unit.id];
    if (!stored || !isSameUnit(stored, unit)) ops.set(unit.id, put(register, 'units', unit));
  }
  const updated = [...ops.keys()].filter((id) => before.has(id)).length;
  return { ops: [...ops.values()], added: ops.size - updated, updated };
}
