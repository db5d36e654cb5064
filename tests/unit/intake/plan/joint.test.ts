import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../../electron/host/outcome.ts';
import { compileFollowUp } from '../../../../shared/followup/compile.ts';
import { registerSchema, type Register } from '../../../../shared/register/entities.ts';
import { complete, decide, makeFile, makeRow, plan, register, takeIn } from '../support/make.ts';

const period = '2024-delar';
const next = '2024-bokslut';
const inNext = { period: { id: next, evidence: 'bladets namn' } };
const fromResort = { unit: { id: 'resort', evidence: 'filnamnet' } };

/** BUF has reported its café, with 34 participants. */
const held = takeIn(register, makeFile([makeRow(2, { cost: 10_000 })])).register;
/** The resort's words of the same café. */
const theirs = makeRow(7, {
  title: 'Språkcafe på Biblioteket',
  outcome: 'Vi har bjudit på fika.',
  participants: 30,
  cost: 4000,
  responsible: 'Receptionschef',
});
const same = decide({ joint: [{ rowKey: 'Insatser!7', activityId: 'BUF-001', isSame: true }] });
const other = decide({ joint: [{ rowKey: 'Insatser!7', activityId: 'BUF-001', isSame: false }] });
const file = (row = theirs, more = {}) => makeFile([row], { ...fromResort, ...more });
const joined = (state: Register = held, row = theirs) =>
  takeIn(state, file(row), { id: 'R0002', decisions: same }).register;
const replyOf = (state: Register, unitId: string, periodId = period) =>
  compileFollowUp(state, periodId).replies.find(({ unit }) => unit.id === unitId);

describe('a row that is another unit’s activity too', () => {
  it('is pointed out, and nothing is decided for anybody', () => {
    const [row] = plan(file(), held).rows;
    expect(row?.joint).toEqual({ activityId: 'BUF-001', isSame: null });
    expect(row?.issues).toMatchObject([{ code: 'possible-joint-activity', severity: 'info' }]);
    expect(row?.match.kind).toBe('new');
  });

  it('is not taken in unseen, and counted twice, before somebody has said whether it is', () => {
    expect(outcomeOf(plan(file(), held), period)).toBe('review');
    expect(takeIn(held, file(), { id: 'R0002', which: 'clean' }).draft.acceptedRows).toBe(0);
    expect(outcomeOf(plan(file(), held, other), period)).toBe('ready');
    expect(outcomeOf(plan(file(), held, same), period)).toBe('ready');
  });

  it('is said no more about once it is decided not to be', () => {
    const [row] = plan(file(), held, other).rows;
    expect(row).toMatchObject({ issues: [], joint: { activityId: 'BUF-001', isSame: false }, match: { kind: 'new' } });
    const { register: after } = takeIn(held, file(), { id: 'R0002', decisions: other });
    expect(Object.keys(after.activities)).toEqual(['BUF-001', 'Resort-001']);
  });

  it('becomes no new activity: the other’s has two actors, and what this unit wrote stands beside, with its cells', () => {
    const after = joined();
    expect(Object.keys(after.activities)).toEqual(['BUF-001']);
    expect(after.activities['BUF-001']?.coUnitIds).toEqual(['resort']);
    const report = after.activityReports[`BUF-001@${period}`];
    expect({ ...report, accounts: [] }).toEqual(held.activityReports[`BUF-001@${period}`]);
    expect(report?.accounts).toMatchObject([
      { unitId: 'resort', values: theirs.values, returnId: 'R0002', sheet: 'Insatser', row: 7 },
    ]);
    expect(report?.accounts[0]?.sources.outcome).toMatchObject({
      returnId: 'R0002',
      cell: theirs.origins.outcome?.cell,
      raw: 'Vi har bjudit på fika.',
    });
    expect(after.returns['R0002']?.state).toBe('accepted');
    expect(registerSchema.parse(after)).toEqual(after);
  });

  it('is counted once, and reported by both', () => {
    const made = compileFollowUp(joined(), period);
    expect(made.activities).toHaveLength(1);
    expect(made.participants.total).toBe(34);
    expect(made.money.total).toBe(10_000);
    expect(replyOf(joined(), 'buf')).toMatchObject({ state: 'complete', activityCount: 1 });
    expect(replyOf(joined(), 'resort')).toMatchObject({ state: 'complete', activityCount: 1 });
  });

  it('comes to nothing new when the same file comes again', () => {
    const [row] = plan(file(), joined()).rows;
    expect(row).toMatchObject({
      match: { kind: 'unchanged', activityId: 'BUF-001' },
      joint: { activityId: 'BUF-001', isSame: true },
      issues: [],
    });
  });

  it('is from then on the unit’s account: merged with what that unit said itself, and never with the owner’s report', () => {
    const after = joined();
    const newer = makeRow(7, { ...theirs.values, outcome: 'Vi har bjudit på fika och bullar.', participants: 31 });
    const [row] = plan(file(newer), after).rows;
    expect(row?.changes.map(({ field, before, kind }) => [field, before, kind])).toEqual([
      ['outcome', 'Vi har bjudit på fika.', 'theirs'],
      ['participants', 30, 'theirs'],
    ]);
    const again = takeIn(after, file(newer), { id: 'R0003' }).register;
    const report = again.activityReports[`BUF-001@${period}`];
    expect(report?.values).toEqual(after.activityReports[`BUF-001@${period}`]?.values);
    expect(report?.accounts).toMatchObject([{ unitId: 'resort', returnId: 'R0003', values: newer.values }]);
  });

  it('leaves the accounts alone when the owner reports again', () => {
    const after = joined();
    const owners = makeFile([makeRow(2, { cost: 12_000 })]);
    const again = takeIn(after, owners, { id: 'R0003' }).register;
    const report = again.activityReports[`BUF-001@${period}`];
    expect(report?.values.cost).toBe(12_000);
    expect(report?.accounts).toEqual(after.activityReports[`BUF-001@${period}`]?.accounts);
  });

  it('keeps the unit’s correction of what the unit wrote', () => {
    const decisions = {
      ...same,
      corrections: [{ rowKey: 'Insatser!7', field: 'participants' as const, value: 29, at: '2024-09-02', by: 'anna' }],
    };
    const after = takeIn(held, file(), { id: 'R0002', decisions }).register;
    const account = after.activityReports[`BUF-001@${period}`]?.accounts[0];
    expect(account?.values.participants).toBe(29);
    expect(account?.sources.participants).toMatchObject({ read: 30, raw: '30', corrected: { by: 'anna' } });
  });
});

describe('a joint activity in the next period', () => {
  const said = { outcome: 'Fikat fortsätter.' };

  it('is not missed from the unit that takes part', () => {
    const silent = makeFile([], { ...fromResort, ...inNext, nothingToReport: true });
    expect(plan(silent, joined(), decide({}), next).gone).toEqual([]);
  });

  it('that only the other unit has reported stands with what was carried over, counted nowhere, and is still expected', () => {
    const row = makeRow(7, { ...theirs.values, ...said });
    const after = takeIn(joined(), file(row, inNext), { id: 'R0003', periodId: next }).register;
    const report = after.activityReports[`BUF-001@${next}`];
    expect(report).toMatchObject({
      returnId: null,
      values: { title: complete.title, participants: null, outcome: '', status: null },
      sources: { title: { raw: complete.title, carriedFrom: period } },
    });
    expect(report?.accounts).toMatchObject([{ unitId: 'resort', values: { ...theirs.values, ...said } }]);
    expect(compileFollowUp(after, next).participants.total).toBeNull();
    expect(replyOf(after, 'resort', next)).toMatchObject({ state: 'complete', activityCount: 1 });
    expect(replyOf(after, 'buf', next)).toMatchObject({ state: 'none', activityCount: 0 });
    expect(registerSchema.parse(after)).toEqual(after);
  });

  it('takes the owner’s words when they come, and keeps the other’s', () => {
    const row = makeRow(7, { ...theirs.values, ...said });
    const waiting = takeIn(joined(), file(row, inNext), { id: 'R0003', periodId: next }).register;
    const owners = makeFile([makeRow(2, { outcome: 'Fjorton träffar till.', participants: 40 })], inNext);
    const made = plan(owners, waiting, decide({}), next);
    expect(made.rows[0]?.match).toMatchObject({ kind: 'changed', activityId: 'BUF-001' });
    expect(made.gone).toEqual([]);
    const after = takeIn(waiting, owners, { id: 'R0004', periodId: next }).register;
    const report = after.activityReports[`BUF-001@${next}`];
    expect(report).toMatchObject({ returnId: 'R0004', values: { participants: 40 } });
    expect(report?.accounts).toMatchObject([{ unitId: 'resort', returnId: 'R0003' }]);
    expect(replyOf(after, 'buf', next)?.state).toBe('complete');
  });

  it('makes the unit’s own activity one that may have been merged, when the row was that before', () => {
    const own = takeIn(held, file(), { id: 'R0002', decisions: other }).register;
    const row = makeRow(7, { ...theirs.values, ...said });
    const made = plan(file(row, inNext), own, same, next);
    expect(made.rows[0]?.match.activityId).toBe('BUF-001');
    expect(made.gone).toMatchObject([
      {
        code: 'Resort-001',
        guess: {
          fate: 'merged',
          into: 'BUF-001',
          evidence: 'rad 7 ”Språkcafe på Biblioteket” är nu den gemensamma insatsen BUF-001',
        },
      },
    ]);
  });
});
