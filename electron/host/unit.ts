import { put, type ChangeDraft } from '../../shared/register/change.ts';
import type { Unit } from '../../shared/register/units-and-periods.ts';
import type { Result } from '../../shared/result.ts';
import { done, refused } from '../answer.ts';
import { inRegister, type Commands, type RegisterContext } from './host-context.ts';
import { mergeUnit, removeUnit, saveUnit } from '../../shared/register/edit-unit.ts';
import { findUnit, newUnit, unitChanges } from './unit-changes.ts';
import { readUnitsFile } from './units-file.ts';

type UnitCommand = 'unit:list' | 'unit:add' | 'unit:import' | 'unit:save' | 'unit:merge' | 'unit:remove';

/** Commits what a rule proposes, and gives the unit as it then is. */
async function commitUnit(
  { open }: RegisterContext,
  unitId: string,
  drafted: Result<ChangeDraft>,
): Promise<Result<Unit>> {
  if (!drafted.ok) return drafted;
  const committed = await open.store.commit(drafted.value);
  if (!committed.ok) return committed;
  const unit = open.store.state.units[unitId];
  return unit ? done(unit) : refused('unknown-id', unitId);
}

export const unitCommands: Commands<UnitCommand> = {
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
  'unit:save': inRegister((context, unit) => commitUnit(context, unit.id, saveUnit(context.register, unit))),
  'unit:merge': inRegister((context, { unitId, intoUnitId, from }) =>
    commitUnit(context, unitId, mergeUnit(context.register, unitId, intoUnitId, from)),
  ),
  'unit:remove': inRegister(async ({ open, register }, { unitId }) => {
    const drafted = removeUnit(register, unitId);
    if (!drafted.ok) return drafted;
    const committed = await open.store.commit(drafted.value);
    return committed.ok ? done({ unitId }) : committed;
  }),
};
