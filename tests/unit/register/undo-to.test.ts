import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../shared/register/apply-change.ts';
import { searchHistory } from '../../../shared/register/search-history.ts';
import { registerAfter, undoTo } from '../../../shared/register/undo-to.ts';
import { TrialHistory, type Wish } from './register-support.ts';

const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c'), name: fc.option(fc.constantFrom('X', 'Y', 'Z'), { nil: null }) }),
    { minLength: 1, maxLength: 3, selector: ({ id }) => id },
  ),
  { minLength: 1, maxLength: 8 },
);

describe('going back to a point', () => {
  it('gives the register as it was then, in one change that can itself be taken back', () => {
    fc.assert(
      fc.property(wishes, fc.nat(), (steps, at) => {
        const trial = new TrialHistory();
        const states = steps.map((wish) => {
          trial.make(wish);
          return trial.register;
        });
        const seq = (at % steps.length) + 1;
        expect(registerAfter(trial.history, trial.register, seq)).toEqual(states[seq - 1]);
        const draft = undoTo(trial.history, trial.register, seq, 'Gick tillbaka');
        const applied = draft && applyChange(trial.register, draft);
        expect(applied ? applied.ok && applied.register : trial.register).toEqual(states[seq - 1]);
      }),
    );
  });

  it('is nothing to do when nothing differs', () => {
    const trial = new TrialHistory();
    trial.make([{ id: 'a', name: 'X' }]);
    trial.make([{ id: 'a', name: 'Y' }]);
    trial.make([{ id: 'a', name: 'X' }]);
    expect(undoTo(trial.history, trial.register, 1, 'Gick tillbaka')).toBeNull();
    expect(undoTo(trial.history, trial.register, 3, 'Gick tillbaka')).toBeNull();
  });
});

describe('the history', () => {
  const trial = new TrialHistory();
  trial.make([{ id: 'a', name: 'X' }], 'Ta in 3 insatser från Socialförvaltningen');
  trial.make([{ id: 'b', name: 'X' }], 'Rättade Antal deltagare i Svar.xlsx');
  const open = { text: '', by: null, kind: null, from: null, to: null };
  const found = (filter: Partial<typeof open>) =>
    searchHistory(trial.history, { ...open, ...filter }).map(({ seq }) => seq);

  it('is found by words in any order, without regard to case and diacritics', () => {
    expect(found({ text: 'socialforvaltningen INSATSER' })).toEqual([1]);
    expect(found({ text: 'insatser rättade' })).toEqual([]);
    expect(found({})).toEqual([1, 2]);
  });

  it('is found by person, kind and day', () => {
    expect(searchHistory(trial.history, { ...open, by: 'någon annan' })).toEqual([]);
    expect(
      searchHistory(trial.history, { ...open, kind: 'test:put', from: '2024-08-31', to: '2024-08-31' }),
    ).toHaveLength(2);
    expect(searchHistory(trial.history, { ...open, from: '2024-09-01' })).toEqual([]);
    expect(searchHistory(trial.history, { ...open, to: '2024-08-30' })).toEqual([]);
  });
});
