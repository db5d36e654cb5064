import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, applyChanges } from '../../../shared/register/apply-change.ts';
import { emptyRegister, type Register } from '../../../shared/register/entities.ts';
import { invertChange } from '../../../shared/register/invert-change.ts';
import { opsFor, TrialHistory, unitOf } from './register-support.ts';

const withUnit = (): Register => ({ ...emptyRegister, units: { buf: unitOf('buf', 'Barn') } });
const op = (id: string, before: unknown, after: unknown) => ({ collection: 'units' as const, id, before, after });

const wishes = fc.array(
  fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'toString'), name: fc.option(fc.string()) }), {
    minLength: 1,
    maxLength: 5,
  }),
  { maxLength: 20 },
);

describe('applyChange', () => {
  it('puts, replaces and removes, and leaves the register it was given as it was', () => {
    const register = withUnit();
    const ops = [op('sbf', null, unitOf('sbf', 'Bygg')), op('buf', unitOf('buf', 'Barn'), null)];
    expect(applyChange(register, { ops })).toEqual({
      ok: true,
      register: { ...emptyRegister, units: { sbf: unitOf('sbf', 'Bygg') } },
    });
    expect(register).toEqual(withUnit());
  });

  it('shares every collection and entity that the change does not touch', () => {
    const register = withUnit();
    const applied = applyChange(register, { ops: [op('sbf', null, unitOf('sbf', 'Bygg'))] });
    expect(applied.ok && applied.register.activities).toBe(register.activities);
    expect(applied.ok && applied.register.units['buf']).toBe(register.units['buf']);
  });

  it('names the entity that is not what the change says it was, and applies nothing', () => {
    const register = withUnit();
    const ops = [op('sbf', null, unitOf('sbf', 'Bygg')), op('buf', unitOf('buf', 'Annat'), null)];
    expect(applyChange(register, { ops })).toEqual({
      ok: false,
      conflict: {
        collection: 'units',
        id: 'buf',
        expected: unitOf('buf', 'Annat'),
        found: unitOf('buf', 'Barn'),
        index: 0,
      },
    });
    expect(register).toEqual(withUnit());
  });

  it('refuses to create what is there, and to remove what is not', () => {
    expect(applyChange(withUnit(), { ops: [op('buf', null, unitOf('buf', 'Ny'))] }).ok).toBe(false);
    expect(applyChange(withUnit(), { ops: [op('sbf', unitOf('sbf', 'Bygg'), null)] }).ok).toBe(false);
  });

  it('does not take what every object inherits for an entity', () => {
    expect(applyChange(emptyRegister, { ops: [op('constructor', null, unitOf('constructor', 'C'))] }).ok).toBe(true);
  });

  it('gives the same for a run of changes at once as for one by one', () => {
    fc.assert(
      fc.property(wishes, (steps) => {
        const trial = new TrialHistory();
        for (const wish of steps) trial.make(wish);
        expect(applyChanges(emptyRegister, trial.history)).toEqual({ ok: true, register: trial.register });
      }),
    );
  });
});

describe('invertChange', () => {
  it('takes any change back to exactly what was, also when it touches an entity twice', () => {
    fc.assert(
      fc.property(wishes, (steps) => {
        const trial = new TrialHistory();
        for (const wish of steps) {
          const before = trial.register;
          const change = { ops: opsFor(before, wish) };
          trial.make(wish);
          expect(applyChange(trial.register, invertChange(change))).toEqual({ ok: true, register: before });
        }
      }),
    );
  });
});
