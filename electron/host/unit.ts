import { put, type ChangeDraft } from '../../shared/register/change.ts';
import { done, refused } from '../answer.ts';
import { inRegister, type Commands } from './host-context.ts';
import { findUnit, newUnit, unitChanges } from './unit-changes.ts';
import { readUnitsFile } from './units-file.ts';

export const unitCommands: Commands<'unit:list' | 'unit:add' | 'unit:import'> = {
  'unit:list': inRegister(async ({ register }) =>
    done(Object.values(register.units).toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))),
  ),
  'unit:add': inRegister(async ({ open, register }, args) => {
    const units = Object.values(register.units);
    const known = findUnit(units, { ...args, id: null });
    if (known) return refused('unit-exists', known.name);
    const unit = newUnit(units, { ...args, id: null });
    const draft: ChangeDraft = {
      kind: 'unit:add',
      label: `Lade till ${unit.name}`,
      ops: [put(register, 'units', unit)],
    };
    const committed = await open.store.commit(draft);
    return committed.ok ? done(unit) : committed;
  }),
  'unit:import': inRegister(async ({ open, files, register }, { name, bytes }) => {
    const read = await readUnitsFile(bytes, (file) => files.openGrid(name, file));
    if (!read.ok) return refused('units-unreadable', read.why);
    const { ops, added, updated } = unitChanges(register, read.units);
    if (ops.length === 0) return done({ added: 0, updated: 0 });
    const committed = await open.store.commit({ kind: 'unit:import', label: `Läste in verksamheter ur ${name}`, ops });
    return committed.ok ? done({ added, updated }) : committed;
  }),
};
