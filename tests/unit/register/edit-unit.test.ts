import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../shared/register/apply-change.ts';
import type { ChangeDraft } from '../../../shared/register/change.ts';
import { mergeUnit, removeUnit, saveUnit } from '../../../shared/register/edit-unit.ts';
import { emptyRegister, type Register } from '../../../shared/register/entities.ts';
import { newPeriod } from '../../../shared/register/period-of.ts';
import { answeringUnit, isActiveIn, ownerIn } from '../../../shared/register/unit-succession.ts';
import type { Result } from '../../../shared/result.ts';
import { vastervik2023 } from '../../../shared/strategies/vastervik-2023-2027.ts';
import { unitOf } from './register-support.ts';

const kultur = unitOf('kof', 'Kulturförvaltningen');
const fritid = unitOf('fri', 'Fritidsförvaltningen');
const bolag = unitOf('bol', 'Bostadsbolaget');
const register: Register = { ...emptyRegister, units: { kof: kultur, fri: fritid, bol: bolag } };

function after(drafted: Result<ChangeDraft>, before: Register = register): Register {
  if (!drafted.ok) throw new Error(drafted.refusal.code);
  const applied = applyChange(before, drafted.value);
  if (!applied.ok) throw new Error('conflict');
  return applied.register;
}

const codeOf = (drafted: Result<ChangeDraft>): string | null => (drafted.ok ? null : drafted.refusal.code);

describe('a unit', () => {
  it('takes new words and keeps its id and its successor', () => {
    const merged: Register = { ...register, units: { ...register.units, kof: { ...kultur, mergedInto: 'fri' } } };
    const { mergedInto: _, ...words } = kultur;
    const saved = after(saveUnit(merged, { ...words, name: ' Kultur och fritid ', contact: 'Registrator' }), merged);
    expect(saved.units['kof']).toEqual({
      ...kultur,
      name: 'Kultur och fritid',
      contact: 'Registrator',
      mergedInto: 'fri',
    });
    expect(saved.units['fri']).toBe(fritid);
  });

  it('never takes the name of another, and never ends before it begins', () => {
    expect(codeOf(saveUnit(register, { ...kultur, name: 'fritidsförvaltningen' }))).toBe('unit-exists');
    expect(codeOf(saveUnit(register, { ...kultur, short: 'fri' }))).toBe('unit-exists');
    expect(codeOf(saveUnit(register, { ...kultur, from: '2024-05-01', to: '2024-04-30' }))).toBe('value-not-allowed');
    expect(codeOf(saveUnit(register, { ...kultur, name: ' ' }))).toBe('value-not-allowed');
    expect(codeOf(saveUnit(register, { ...kultur, id: 'okänd' }))).toBe('unknown-id');
  });
});

describe('a merger', () => {
  it('ends the unit the day before, over a month’s end too', () => {
    expect(after(mergeUnit(register, 'kof', 'fri', '2024-03-01')).units['kof']).toEqual({
      ...kultur,
      to: '2024-02-29',
      mergedInto: 'fri',
    });
  });

  it('is never into itself, in a ring, or before the unit began', () => {
    expect(codeOf(mergeUnit(register, 'kof', 'kof', '2024-03-01'))).toBe('value-not-allowed');
    const once = after(mergeUnit(register, 'kof', 'fri', '2024-03-01'));
    expect(codeOf(mergeUnit(once, 'fri', 'kof', '2025-01-01'))).toBe('value-not-allowed');
    const late: Register = { ...register, units: { ...register.units, kof: { ...kultur, from: '2024-06-01' } } };
    expect(codeOf(mergeUnit(late, 'kof', 'fri', '2024-06-01'))).toBe('value-not-allowed');
  });

  it('leaves earlier periods with the old unit and gives later ones to the last in the chain', () => {
    const once = after(mergeUnit(register, 'kof', 'fri', '2024-01-01'));
    const twice = after(mergeUnit(once, 'fri', 'bol', '2025-01-01'), once);
    const old = twice.units['kof'] ?? kultur;
    const ids = ['2023-bokslut', '2024-delar', '2025-delar'];
    expect(ids.map((id) => answeringUnit(twice, old, id).id)).toEqual(['kof', 'fri', 'bol']);
    expect(ids.map((id) => isActiveIn(old, undefined, id))).toEqual([true, false, false]);
    expect(ids.map((id) => ownerIn(twice, { unitId: 'kof' }, id))).toEqual(['kof', 'fri', 'bol']);
  });

  it('in the middle of a year gives the new unit the report that comes after it', () => {
    const merged = after(mergeUnit(register, 'kof', 'fri', '2024-10-01'));
    const old = merged.units['kof'] ?? kultur;
    expect(answeringUnit(merged, old, '2024-delar').id).toBe('kof');
    expect(answeringUnit(merged, old, '2024-bokslut').id).toBe('fri');
  });
});

describe('removing a unit', () => {
  it('is only for one that nothing in the register is about', () => {
    expect(after(removeUnit(register, 'bol')).units).toEqual({ kof: kultur, fri: fritid });
    const exempt = [{ unitId: 'bol', reason: 'vilande', at: '2024-08-01T08:00:00Z', by: 'anna' }];
    const period = { ...newPeriod(vastervik2023, 2024, 'delar'), exempt };
    expect(codeOf(removeUnit({ ...register, periods: { [period.id]: period } }, 'bol'))).toBe('in-use');
    const merged = after(mergeUnit(register, 'kof', 'bol', '2024-07-01'));
    expect(codeOf(removeUnit(merged, 'bol'))).toBe('in-use');
  });
});
