import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/register/apply-change.ts';
import { emptyRegister } from '../../../shared/register/entities.ts';
import { redoChange, redoTarget, undoChange, undoTarget, type Step } from '../../../shared/register/undo.ts';
import { TrialHistory } from './register-support.ts';

function take(trial: TrialHistory, step: Step): void {
  if (!step.ok) throw new Error(step.code);
  trial.commit(step.draft, step.draft.of);
}

function undo(trial: TrialHistory, id = undoTarget(trial.history)?.id): void {
  if (id !== undefined) take(trial, undoChange(trial.history, trial.register, id));
}

function redo(trial: TrialHistory): void {
  const target = redoTarget(trial.history);
  if (target) take(trial, redoChange(trial.history, trial.register, target.id));
}

/** A register that has been made, and then changed in one unit per given name. */
function trialOf(...ids: readonly string[]): TrialHistory {
  const trial = new TrialHistory();
  trial.make([{ id: 'first', name: 'Registret' }]);
  for (const id of ids) trial.make([{ id, name: `${id} ${trial.history.length}` }], `ändrade ${id}`);
  return trial;
}

describe('undo and redo', () => {
  it('take back and do again, change by change, and end where they began', () => {
    const trial = trialOf('a', 'b', 'a');
    const states = [trial.register];
    for (let i = 0; i < 3; i += 1) {
      undo(trial);
      states.push(trial.register);
    }
    expect(Object.keys(trial.register.units)).toEqual(['first']);
    expect(undoTarget(trial.history)).toBeNull();
    for (const state of states.toReversed().slice(1)) {
      redo(trial);
      expect(trial.register).toEqual(state);
    }
    expect(redoTarget(trial.history)).toBeNull();
  });

  it('never take back the change that made the register', () => {
    const trial = trialOf();
    expect(undoTarget(trial.history)).toBeNull();
    expect(undoChange(trial.history, trial.register, 'c1')).toMatchObject({ ok: false, code: 'not-possible' });
  });

  it('have nothing to do again once something new has been done', () => {
    const trial = trialOf('a', 'b');
    undo(trial);
    expect(redoTarget(trial.history)?.label).toBe('ändrade b');
    trial.make([{ id: 'c', name: 'ny' }]);
    expect(redoTarget(trial.history)).toBeNull();
    expect(undoTarget(trial.history)?.seq).toBe(5);
  });

  it('say in the history what was taken back and done again', () => {
    const trial = trialOf('a');
    undo(trial);
    redo(trial);
    expect(trial.history.slice(2)).toMatchObject([
      { kind: 'undo', of: 'c2', label: 'Ångrade: ändrade a' },
      { kind: 'redo', of: 'c2', label: 'Gjorde om: ändrade a' },
    ]);
    expect(undoTarget(trial.history)?.id).toBe('c2');
  });

  it('take back an earlier change when nothing later touched the same entities', () => {
    const trial = trialOf('a', 'b', 'c');
    undo(trial, 'c2');
    expect(Object.keys(trial.register.units).toSorted()).toEqual(['b', 'c', 'first']);
    expect(undoTarget(trial.history)?.id).toBe('c4');
    expect(redoTarget(trial.history)?.id).toBe('c2');
  });

  it('name what has been touched since, and by which changes, when an earlier change can not be taken back', () => {
    const trial = trialOf('a', 'b', 'a');
    expect(undoChange(trial.history, trial.register, 'c2')).toMatchObject({
      ok: false,
      code: 'touched-since',
      touched: [{ collection: 'units', id: 'a', by: [{ id: 'c4' }] }],
    });
  });

  it('take back an earlier change once the later one has been taken back too', () => {
    const trial = trialOf('a', 'b', 'a');
    undo(trial, 'c4');
    undo(trial, 'c2');
    expect(Object.keys(trial.register.units).toSorted()).toEqual(['b', 'first']);
  });

  it('refuse to take back the same change twice', () => {
    const trial = trialOf('a', 'b');
    undo(trial, 'c2');
    expect(undoChange(trial.history, trial.register, 'c2')).toMatchObject({ ok: false, code: 'not-possible' });
  });

  it('keep the state equal to the replay of the history, and always go through, whatever is done', () => {
    const wish = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), name: fc.option(fc.string()) }), {
      minLength: 1,
      maxLength: 4,
    });
    const step = fc.oneof(
      { weight: 3, arbitrary: wish.map((value) => ({ kind: 'make' as const, value })) },
      { weight: 2, arbitrary: fc.constant({ kind: 'undo' as const }) },
      { weight: 2, arbitrary: fc.constant({ kind: 'redo' as const }) },
      { weight: 1, arbitrary: fc.nat(30).map((at) => ({ kind: 'undo-earlier' as const, at })) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const trial = trialOf();
        for (const one of steps) {
          if (one.kind === 'make') trial.make(one.value);
          else if (one.kind === 'undo') undo(trial);
          else if (one.kind === 'redo') redo(trial);
          else {
            const answer = undoChange(trial.history, trial.register, `c${one.at}`);
            if (answer.ok) take(trial, answer);
          }
          expect(applyChanges(emptyRegister, trial.history)).toEqual({ ok: true, register: trial.register });
        }
      }),
    );
  });
});
