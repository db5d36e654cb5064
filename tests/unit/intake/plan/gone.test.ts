import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../../electron/host/outcome.ts';
import { compileFollowUp } from '../../../../shared/followup/compile.ts';
import { lateFateOps } from '../../../../shared/intake/plan/gone-fates.ts';
import { planReturn } from '../../../../shared/intake/plan/plan-return.ts';
import { registerSchema, type Register } from '../../../../shared/register/entities.ts';
import type { ReviewDecisions } from '../../../../shared/register/return.ts';
import { apply, decide, makeFile, makeReturn, makeRow, plan, register, takeIn } from '../support/make.ts';

const next = '2024-bokslut';
const inNext = { period: { id: next, evidence: 'bladets namn' } };
const kept = makeRow(2, {});
const practice = makeRow(3, { title: 'Praktik i köket', responsible: 'Kökschef', start: '2024-02-01' });
const ended = makeRow(4, { title: 'Sommarläger vid Gränsö', end: '2024-06-30' });
const held: Register = takeIn(register, makeFile([kept, practice, ended])).register;

const keptRow = makeRow(2, { outcome: 'Nytt resultat sedan sist.' });
const gone = (decisions: ReviewDecisions['gone']) => decide({ gone: decisions });
const planned = (rows = [keptRow], decisions = decide({})) => plan(makeFile(rows, inNext), held, decisions, next);
const taken = (decisions: ReviewDecisions, rows = [keptRow]) =>
  takeIn(held, makeFile(rows, inNext), { id: 'R0002', periodId: next, decisions });
const replyOf = (state: Register) => compileFollowUp(state, next).replies.find(({ unit }) => unit.id === 'buf');

const both = [
  { activityId: 'BUF-002', fate: 'merged', into: 'BUF-001' },
  { activityId: 'BUF-003', fate: 'ended', into: null },
] as const;

describe('activities that did not come back', () => {
  it('are listed with their name, when they were last reported, and the best guess with what speaks for it', () => {
    expect(planned().gone).toEqual([
      {
        code: 'BUF-002',
        title: 'Praktik i köket',
        lastPeriodId: '2024-delar',
        reportedIn: null,
        decided: null,
        guess: null,
      },
      {
        code: 'BUF-003',
        title: 'Sommarläger vid Gränsö',
        lastPeriodId: '2024-delar',
        reportedIn: null,
        decided: null,
        guess: { fate: 'ended', into: null, evidence: 'slutdatum 2024-06-30 har passerat' },
      },
    ]);
  });

  it('are guessed to be a new row with the same circumstances, or one that speaks of the old name', () => {
    const renamed = makeRow(5, { title: 'Matlagning för jobb', responsible: 'Kökschef', start: '2024-02-01' });
    expect(planned([keptRow, renamed]).gone[0]?.guess).toEqual({
      fate: 'renamed',
      into: 'Insatser!5',
      evidence: 'rad 5 ”Matlagning för jobb” är ny: samma startdatum (2024-02-01), samma ansvarig (Kökschef)',
    });
    const named = makeRow(5, {
      title: 'Storkök',
      description: 'Hette förut Praktik i köket.',
      responsible: '',
      start: null,
    });
    expect(planned([keptRow, named]).gone[0]?.guess).toMatchObject({ fate: 'renamed', into: 'Insatser!5' });
  });

  it('are guessed to be merged into an activity whose row speaks of them by name', () => {
    const told = makeRow(2, { outcome: 'Praktik i köket ingår sedan i höst.' });
    expect(planned([told]).gone[0]?.guess).toEqual({
      fate: 'merged',
      into: 'BUF-001',
      evidence: 'nämns i rad 2 ”Språkcafé på biblioteket”',
    });
  });

  it('ask for a decision each, and then the file is ready', () => {
    expect(outcomeOf(planned(), next)).toBe('review');
    expect(outcomeOf(planned([keptRow], gone([both[0]])), next)).toBe('review');
    expect(outcomeOf(planned([keptRow], gone([...both])), next)).toBe('ready');
  });

  it('are ended, merged or still expected once the return is taken in, in that very change, and never removed', () => {
    const { register: after, draft } = taken(gone([...both]));
    expect(after.activities['BUF-002']).toMatchObject({ lastPeriodId: '2024-delar', mergedInto: 'BUF-001' });
    expect(after.activities['BUF-003']).toMatchObject({ lastPeriodId: '2024-delar', mergedInto: null });
    expect(after.activities['BUF-001']).toEqual(held.activities['BUF-001']);
    expect(after.activityReports['BUF-002@2024-delar']).toEqual(held.activityReports['BUF-002@2024-delar']);
    expect(after.returns['R0002']?.leftOut).toEqual([]);
    expect(draft.ops.map(({ collection, id }) => `${collection}/${id}`)).toContain('activities/BUF-002');
    expect(registerSchema.parse(after)).toEqual(after);
    expect(replyOf(after)).toMatchObject({ state: 'complete', missing: [] });
  });

  it('are still missed in the reply when they were only forgotten', () => {
    const forgotten = both.map(({ activityId }) => ({ activityId, fate: 'forgotten' as const, into: null }));
    const { register: after } = taken(gone(forgotten));
    expect(after.activities).toEqual(held.activities);
    expect(after.returns['R0002']?.leftOut).toEqual(['BUF-002', 'BUF-003']);
    expect(replyOf(after)).toMatchObject({
      state: 'incomplete',
      missing: ['BUF-002 har inte kommit in', 'BUF-003 har inte kommit in'],
    });
  });

  it('go on under a new name as the row they have become', () => {
    const row = makeRow(5, { title: 'Matlagning för jobb', outcome: 'Nio har fått jobb.' });
    const decisions = gone([{ activityId: 'BUF-002', fate: 'renamed', into: row.rowKey }, both[1]]);
    const made = planned([keptRow, row], decisions);
    expect(made.rows[1]?.match).toMatchObject({ kind: 'changed', activityId: 'BUF-002' });
    expect(made.gone.map(({ code, decided }) => [code, decided?.fate])).toEqual([
      ['BUF-002', 'renamed'],
      ['BUF-003', 'ended'],
    ]);
    const { register: after } = taken(decisions, [keptRow, row]);
    expect(Object.keys(after.activities)).toEqual(['BUF-001', 'BUF-002', 'BUF-003']);
    expect(after.activityReports[`BUF-002@${next}`]?.values.title).toBe('Matlagning för jobb');
    expect(after.activities['BUF-002']?.lastPeriodId).toBeNull();
  });

  it('are left as they are while a row of the return still waits', () => {
    const { register: after } = takeIn(held, makeFile([keptRow, makeRow(6, { title: 'Väntar' })], inNext), {
      id: 'R0002',
      periodId: next,
      decisions: { ...gone([...both]), heldRows: ['Insatser!6'] },
    });
    expect(after.returns['R0002']?.state).toBe('received');
    expect(after.activities['BUF-003']?.lastPeriodId).toBeNull();
  });

  it('make “nothing to report” an answer once every one of them is decided', () => {
    const silent = makeFile([], { ...inNext, nothingToReport: true });
    const all = gone(
      ['BUF-001', 'BUF-002', 'BUF-003'].map((activityId) => ({ activityId, fate: 'ended', into: null })),
    );
    expect(outcomeOf(plan(silent, held, decide({}), next), next)).toBe('review');
    expect(outcomeOf(plan(silent, held, all, next), next)).toBe('ready');
    const { register: after } = takeIn(held, silent, { id: 'R0002', periodId: next, decisions: all, which: 'clean' });
    expect(after.returns['R0002']?.state).toBe('accepted');
    expect(replyOf(after)?.state).toBe('nothing-to-report');
  });

  it('are not gone when a row turns out to be them after the decision', () => {
    const back = makeRow(3, { title: 'Praktik i köket', outcome: 'Åtta praktikanter.' });
    const made = planned([keptRow, back], gone([...both]));
    expect(made.gone.map(({ code }) => code)).toEqual(['BUF-003']);
    expect(taken(gone([...both]), [keptRow, back]).register.activities['BUF-002']?.lastPeriodId).toBeNull();
  });
});

it('an activity that was ended and is reported again is looked at, and then goes on', () => {
  const { register: after } = taken(gone([...both]));
  const back = makeRow(3, { title: 'Praktik i köket', outcome: 'Åtta praktikanter.' });
  const [row] = plan(makeFile([back], inNext), after, decide({}), next).rows;
  expect(row).toMatchObject({ match: { kind: 'changed', activityId: 'BUF-002' }, isClean: false, isAcceptable: true });
  expect(row?.match.evidence).toBe('samma insats hos verksamheten; avslutad efter delårsrapport 2024');
  const { register: again } = takeIn(after, makeFile([back], inNext), { id: 'R0003', periodId: next });
  expect(again.activities['BUF-002']).toMatchObject({ lastPeriodId: null, mergedInto: null });
  expect(again.activities['BUF-003']).toMatchObject({ lastPeriodId: '2024-delar' });
});

describe('two files from one unit', () => {
  const first = takeIn(held, makeFile([keptRow], inNext), { id: 'R0002', periodId: next }).register;
  const second = makeFile([makeRow(3, { ...practice.values, outcome: 'Nio praktikanter.' }), ended], inNext);

  it('that complete each other do not miss each other’s activities', () => {
    expect(plan(second, first, decide({}), next).gone).toEqual([]);
    const { register: after } = takeIn(first, second, {
      id: 'R0003',
      periodId: next,
      receivedAt: '2025-01-10T08:00:00.000Z',
    });
    expect(replyOf(after)).toMatchObject({ state: 'complete', missing: [] });
  });

  it('that both wait do not either', () => {
    const made = planReturn(second, held, {
      decisions: decide({}),
      returnId: 'R0003',
      unitId: null,
      periodId: next,
      elsewhere: new Set(['BUF-001']),
    });
    expect(made.gone).toEqual([]);
  });

  it('of which the later comes in place of the earlier say what it passes over, and nothing has to be decided', () => {
    const whole = takeIn(first, second, { id: 'R0003', periodId: next }).register;
    const less = plan(makeFile([makeRow(3, { ...practice.values, outcome: 'Tio.' })], inNext), whole, decide({}), next);
    expect(less.gone).toMatchObject([{ code: 'BUF-003', reportedIn: 'R0003', decided: null }]);
    expect(outcomeOf(less, next)).toBe('ready');
  });
});

describe('deciding about a return that is in the register already', () => {
  const stored = makeReturn('R0002', { state: 'accepted', periodId: next, leftOut: ['BUF-002', 'BUF-003'] });
  const accepted: Register = { ...taken(decide({})).register };
  const wish = (fate: 'ended' | 'merged' | 'forgotten' | null, into: string | null = null) => ({
    activityId: 'BUF-002',
    fate,
    into,
  });
  const decideLate = (state: Register, fate: ReturnType<typeof wish>): Register => {
    const now = state.returns['R0002'] ?? stored;
    const made = plan(makeFile([keptRow], inNext), state, now.decisions, next);
    return apply(state, { kind: 'return:decide-gone', label: '', ops: lateFateOps(now, made, state, [fate]) });
  };

  it('ends the activity at once, and it is no longer missed', () => {
    const after = decideLate(accepted, wish('ended'));
    expect(after.activities['BUF-002']).toMatchObject({ lastPeriodId: '2024-delar', mergedInto: null });
    expect(after.returns['R0002']?.leftOut).toEqual(['BUF-003']);
    expect(replyOf(after)?.missing).toEqual(['BUF-003 har inte kommit in']);
  });

  it('can be said otherwise, or taken back, which leaves everything as it was', () => {
    const merged = decideLate(decideLate(accepted, wish('ended')), wish('merged', 'BUF-001'));
    expect(merged.activities['BUF-002']).toMatchObject({ lastPeriodId: '2024-delar', mergedInto: 'BUF-001' });
    const back = decideLate(merged, wish(null));
    expect(back.activities).toEqual(accepted.activities);
    expect(back.returns['R0002']?.leftOut?.toSorted()).toEqual(['BUF-002', 'BUF-003']);
  });

  it('leaves an activity alone that somebody has ended otherwise in the meantime', () => {
    const once = decideLate(accepted, wish('ended'));
    const activity = once.activities['BUF-002'];
    if (!activity) throw new Error('no activity');
    const otherwise: Register = {
      ...once,
      activities: { ...once.activities, 'BUF-002': { ...activity, lastPeriodId: '2023-bokslut' } },
    };
    expect(decideLate(otherwise, wish(null)).activities['BUF-002']?.lastPeriodId).toBe('2023-bokslut');
  });
});
