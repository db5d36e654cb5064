import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planReturn } from '../../../shared/intake/plan/plan-return.ts';
import { acceptPlan } from '../../../shared/intake/plan/accept-plan.ts';
import type { ReadFile } from '../../../shared/intake/plan-types.ts';
import { keptName, toldOnce } from '../../../shared/register/describe-kept.ts';
import { editActivity } from '../../../shared/register/edit-activity.ts';
import { registerSchema, type Register } from '../../../shared/register/entities.ts';
import { noDecisions } from '../../../shared/register/return.ts';
import type { Change } from '../../../shared/register/change.ts';
import { put } from '../../../shared/register/change.ts';
import { references } from '../../../shared/register/references.ts';
import { undoPartly, undoSeveral } from '../../../shared/register/undo-partly.ts';
import { makeFile, makeReturn, makeRow, register } from '../intake/support/make.ts';
import { TrialHistory } from './register-support.ts';

const period = '2024-delar';
const next = '2024-bokslut';

/** A register's life in memory: files taken in, activities edited, changes taken back. */
class Life extends TrialHistory {
  override register: Register = register;

  receive(id: string, file: ReadFile, periodId = period): void {
    const made = makeReturn(id, { periodId, receivedAt: `2024-09-02T08:00:${this.history.length}Z` });
    this.commit({ kind: 'return:receive', label: `Tog emot ${id}`, ops: [put(this.register, 'returns', made)] });
    this.files.set(id, { file, periodId });
  }

  accept(id: string): Change | null {
    const held = this.files.get(id);
    const stored = this.register.returns[id];
    if (!held || !stored) throw new Error(`no ${id}`);
    const { file, periodId } = held;
    const plan = planReturn(file, this.register, { decisions: noDecisions, returnId: id, unitId: null, periodId });
    const draft = acceptPlan(plan, this.register, { return: stored, which: 'all', at: '2024-09-03', by: 'anna' });
    return draft.ops.length === 0 ? null : this.commit(draft);
  }

  edit(
    activityId: string,
    field: 'outcome' | 'cost' | 'responsible',
    value: string | number,
    periodId = period,
  ): boolean {
    const edit = { activityId, periodId, field, value, at: '2024-09-04T10:00:00Z', by: 'anna' };
    const draft = editActivity(this.register, edit);
    if (!draft.ok || draft.value.ops.length === 0) return false;
    this.commit(draft.value);
    return true;
  }

  takeBack(...targets: readonly (Change | null)[]) {
    const undo = undoSeveral(
      this.history,
      this.register,
      targets.flatMap((target) => target ?? []),
    );
    if (undo.ops.length > 0) this.commit({ kind: 'history:undo-change', label: 'Ångrade', ops: undo.ops });
    return undo;
  }

  readonly files = new Map<string, { readonly file: ReadFile; readonly periodId: string }>();
}

const three = makeFile([
  makeRow(2, {}),
  makeRow(3, { title: 'Praktik i köket', outcome: 'Nio praktikanter.' }),
  makeRow(4, { title: 'Simskola', outcome: 'Alla kan simma.' }),
]);

function begun(): { readonly life: Life; readonly before: Register; readonly accepted: Change } {
  const life = new Life();
  life.receive('R0001', three);
  const before = life.register;
  const accepted = life.accept('R0001');
  if (!accepted) throw new Error('nothing accepted');
  return { life, before, accepted };
}

const names = (undo: ReturnType<Life['takeBack']>, state: Register) =>
  toldOnce(undo.kept).map((each) => keptName(each, state));

describe('taking back a file that was taken in', () => {
  it('takes back everything when nobody has touched it', () => {
    const { life, before, accepted } = begun();
    expect(life.takeBack(accepted).kept).toEqual([]);
    expect(life.register).toEqual(before);
  });

  it('leaves an activity that somebody has worked on since, says what was done to it, and takes back the rest', () => {
    const { life, accepted } = begun();
    life.edit('BUF-002', 'outcome', 'Tio praktikanter, rättat.');
    const undo = life.takeBack(accepted);
    expect(names(undo, life.register)).toEqual(['BUF-002, delårsrapport 2024']);
    expect(undo.kept[0]?.by.map(({ label }) => label)).toEqual([life.history.at(-2)?.label]);
    expect(Object.keys(life.register.activities)).toEqual(['BUF-002']);
    expect(Object.keys(life.register.activityReports)).toEqual([`BUF-002@${period}`]);
    expect(life.register.activityReports[`BUF-002@${period}`]?.values.outcome).toBe('Tio praktikanter, rättat.');
    expect(life.register.returns['R0001']?.state).toBe('received');
    expect(registerSchema.parse(life.register)).toEqual(life.register);
  });

  it('gives a report that was there before its fields back one by one, but for those edited since', () => {
    const { life } = begun();
    const again = makeFile([
      makeRow(2, { outcome: 'Nytt resultat.', cost: 5000, responsible: 'Ny chef' }),
      makeRow(3, { title: 'Praktik i köket', outcome: 'Nio praktikanter.' }),
      makeRow(4, { title: 'Simskola', outcome: 'Alla kan simma.' }),
    ]);
    const first = life.register.activityReports[`BUF-001@${period}`];
    life.receive('R0002', again);
    const second = life.accept('R0002');
    life.edit('BUF-001', 'cost', 6000);
    const edited = life.register.activityReports[`BUF-001@${period}`];
    const undo = life.takeBack(second);
    expect(names(undo, life.register)).toEqual(['BUF-001, delårsrapport 2024: Kostnad (kr)']);
    const now = life.register.activityReports[`BUF-001@${period}`];
    expect(now?.values).toEqual({ ...first?.values, cost: 6000 });
    expect(now?.sources.cost).toEqual(edited?.sources.cost);
    expect(now?.sources.outcome).toEqual(first?.sources.outcome);
    expect(now?.returnId).toBe('R0001');
  });

  it('keeps an activity that a later file has reported in another period', () => {
    const { life, accepted } = begun();
    const later = makeFile([makeRow(2, { outcome: 'Mer i höst.' })], { period: { id: next, evidence: '' } });
    life.receive('R0002', later, next);
    life.accept('R0002');
    const undo = life.takeBack(accepted);
    expect(Object.keys(life.register.activities)).toEqual(['BUF-001']);
    expect(Object.keys(life.register.activityReports)).toEqual([`BUF-001@${next}`]);
    expect(names(undo, life.register)).toEqual(['BUF-001']);
    expect(undo.kept[0]?.by.map(({ kind }) => kind)).toEqual(['return:accept']);
  });

  it('takes back both parts of a return that was taken in twice', () => {
    const life = new Life();
    life.receive('R0001', three);
    const before = life.register;
    const stored = before.returns['R0001'];
    if (!stored) throw new Error('no return');
    const held: Register['returns'][string] = { ...stored, decisions: { ...noDecisions, heldRows: ['Insatser!3'] } };
    life.commit({ kind: 'return:hold', label: 'Lät vänta', ops: [put(before, 'returns', held)] });
    const plan = planReturn(three, life.register, {
      decisions: held.decisions,
      returnId: 'R0001',
      unitId: null,
      periodId: period,
    });
    const first = life.commit(
      acceptPlan(plan, life.register, { return: held, which: 'all', at: '2024-09-03', by: 'anna' }),
    );
    life.commit({ kind: 'return:hold', label: 'Tog med', ops: [put(life.register, 'returns', stored)] });
    const second = life.accept('R0001');
    expect(Object.keys(life.register.activities)).toHaveLength(3);
    expect(life.takeBack(first, second).kept).toEqual([]);
    expect(life.register).toEqual(before);
  });

  it('does nothing the second time', () => {
    const { life, accepted } = begun();
    life.edit('BUF-002', 'outcome', 'Rättat.');
    life.takeBack(accepted);
    expect(undoPartly(life.history, life.register, accepted).ops).toEqual([]);
  });
});

describe('taking back a joint activity', () => {
  const theirs = makeFile([makeRow(7, { title: 'Språkcafe på Biblioteket', outcome: 'Vi bjöd på fika.' })], {
    unit: { id: 'resort', evidence: '' },
  });

  /** BUF's three activities, the first of which the resort takes part in. */
  function shared(): { readonly life: Life; readonly before: Register; readonly accepted: Change } {
    const { life } = begun();
    const joint = [{ rowKey: 'Insatser!7', activityId: 'BUF-001', isSame: true }];
    const made = makeReturn('R0002', { unitId: 'resort', decisions: { ...noDecisions, joint } });
    life.commit({ kind: 'return:receive', label: 'Tog emot R0002', ops: [put(life.register, 'returns', made)] });
    const before = life.register;
    const { decisions } = made;
    const plan = planReturn(theirs, before, { decisions, returnId: 'R0002', unitId: null, periodId: period });
    const accepted = life.commit(
      acceptPlan(plan, before, { return: made, which: 'all', at: '2024-09-03', by: 'anna' }),
    );
    return { life, before, accepted };
  }

  it('takes away the account and the actor, and leaves what the owner’s report has become since', () => {
    const { life, before, accepted } = shared();
    expect(life.register.activityReports[`BUF-001@${period}`]?.accounts).toHaveLength(1);
    life.edit('BUF-001', 'outcome', 'Rättat hos ägaren.');
    expect(life.takeBack(accepted).kept).toEqual([]);
    const report = life.register.activityReports[`BUF-001@${period}`];
    expect(report).toMatchObject({ accounts: [], values: { outcome: 'Rättat hos ägaren.' } });
    expect(life.register.activities).toEqual(before.activities);
  });

  it('leaves an actor that has come since', () => {
    const { life, accepted } = shared();
    const activity = life.register.activities['BUF-001'];
    if (!activity) throw new Error('no activity');
    const more = { ...activity, coUnitIds: [...activity.coUnitIds, 'buf2'] };
    life.commit({ kind: 'activity:share', label: 'Delade', ops: [put(life.register, 'activities', more)] });
    life.takeBack(accepted);
    expect(life.register.activities['BUF-001']?.coUnitIds).toEqual(['buf2']);
  });
});

/** What may happen to a register between taking in and taking back. */
const anyEvent = fc.oneof(
  fc.record({
    kind: fc.constant('edit' as const),
    activity: fc.integer({ min: 1, max: 4 }),
    field: fc.constantFrom('outcome' as const, 'responsible' as const),
    value: fc.stringMatching(/^[a-zåäö]{3,10}$/),
    periodId: fc.constantFrom(period, next),
  }),
  fc.record({
    kind: fc.constant('receive' as const),
    titles: fc.uniqueArray(fc.constantFrom('Språkcafé på biblioteket', 'Praktik i köket', 'Simskola', 'Läxhjälp'), {
      minLength: 1,
      maxLength: 4,
    }),
    outcome: fc.stringMatching(/^[a-zåäö]{3,10}$/),
    periodId: fc.constantFrom(period, next),
  }),
  fc.record({ kind: fc.constant('take-back' as const), which: fc.nat(5) }),
);

const isDangling = (state: Register): boolean =>
  references(state).some(({ to }) => !Object.hasOwn(state[to.collection], to.id));

it('any run of files, edits and takings back keeps the register valid and loses no edit', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 12 }), (events) => {
      const { life, accepted } = begun();
      const acceptances = [accepted];
      const edits = new Map<string, string>();
      const address = (id: string, periodId: string, field: string): string => `${id}@${periodId}|${field}`;
      for (const [index, event] of events.entries()) {
        if (event.kind === 'edit') {
          const id = `BUF-00${event.activity}`;
          if (life.edit(id, event.field, event.value, event.periodId)) {
            edits.set(address(id, event.periodId, event.field), event.value);
          }
        } else if (event.kind === 'receive') {
          const rows = event.titles.map((title, at) => makeRow(at + 2, { title, outcome: event.outcome }));
          const id = `R1${String(index).padStart(3, '0')}`;
          life.receive(id, makeFile(rows, { period: { id: event.periodId, evidence: '' } }), event.periodId);
          const before = life.register;
          const made = life.accept(id);
          if (made) acceptances.push(made);
          // What a later file changes is no longer the edit that is looked for.
          for (const key of edits.keys()) {
            const [reportId = '', field = ''] = key.split('|');
            const report = life.register.activityReports[reportId];
            const held = before.activityReports[reportId];
            if (JSON.stringify(report) !== JSON.stringify(held) && field === 'outcome') edits.delete(key);
          }
        } else {
          life.takeBack(acceptances[event.which % acceptances.length] ?? null);
        }
        expect(registerSchema.parse(life.register)).toEqual(life.register);
        expect(isDangling(life.register)).toBe(false);
        for (const [key, value] of edits) {
          const [reportId = '', field = ''] = key.split('|');
          const values = life.register.activityReports[reportId]?.values;
          expect(field === 'outcome' ? values?.outcome : values?.responsible, key).toBe(value);
        }
      }
    }),
    { numRuns: 150 },
  );
});
