import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../../shared/register/issue.ts';
import { buf, complete, decide, makeFile, makeRow, plan, register, takeIn, AT } from '../support/make.ts';

const first = (made: ReturnType<typeof plan>) => {
  const [row] = made.rows;
  if (!row) throw new Error('the plan has no rows');
  return row;
};

const failedNumber: Issue = {
  field: 'participants',
  code: 'not-a-number',
  severity: 'warning',
  cell: 'M2',
  raw: 'flera',
  message: 'Ange ett helt tal.',
};

describe('the plan of a return', () => {
  it('makes a new activity of a row that the unit has not reported before', () => {
    const row = first(plan(makeFile([makeRow(2, {})]), register));
    expect(row.match).toMatchObject({ kind: 'new', activityId: null, candidates: [] });
    expect(row.merged).toEqual(complete);
    expect(row.isClean && row.isAcceptable).toBe(true);
  });

  it('lets nothing be accepted while the unit or the period is unknown, and says so once', () => {
    const noUnit = plan(makeFile([makeRow(2, {})], { unit: null }), register);
    expect(first(noUnit).isAcceptable).toBe(false);
    expect(noUnit.issues.map(({ code }) => code)).toEqual(['unknown-unit']);
    const noPeriod = plan(makeFile([makeRow(2, {})], { period: null }), register, undefined, '');
    expect(first(noPeriod).isAcceptable).toBe(false);
    expect(noPeriod.issues.map(({ code }) => code)).toEqual(['unknown-period']);
  });

  it('takes the unit that the user chose, and drops the question', () => {
    const unknown: Issue = {
      field: null,
      code: 'unknown-unit',
      severity: 'error',
      cell: null,
      raw: '',
      message: 'Välj.',
    };
    const made = plan(
      makeFile([makeRow(2, {})], { unit: null, issues: [unknown] }),
      register,
      decide({ unitId: 'buf' }),
    );
    expect(made.unit).toEqual({ id: 'buf', evidence: 'vald av dig' });
    expect(made.issues).toEqual([]);
    expect(first(made).isAcceptable).toBe(true);
  });

  it('keeps the doubt when a file speaks for another period too, and wants eyes on its rows', () => {
    const doubt: Issue = {
      field: null,
      code: 'unknown-period',
      severity: 'warning',
      cell: null,
      raw: 'aug 2023',
      message: '…',
    };
    const file = makeFile([makeRow(2, {})], { issues: [doubt] });
    const made = plan(file, register);
    expect(made.issues).toEqual([doubt]);
    expect(first(made)).toMatchObject({ isAcceptable: true, isClean: false });
    const chosen = plan(file, register, decide({ periodId: '2024-delar' }));
    expect(chosen.issues).toEqual([]);
    expect(first(chosen).isClean).toBe(true);
  });

  it('puts a correction in place of what was read, closes its issues, and keeps what came back', () => {
    const row = makeRow(2, { participants: null }, { issues: [failedNumber] });
    expect(first(plan(makeFile([row]), register)).isClean).toBe(false);
    const corrections = [{ rowKey: row.rowKey, field: 'participants' as const, value: 12, at: AT, by: 'anna' }];
    const planned = first(plan(makeFile([row]), register, decide({ corrections })));
    expect(planned.merged.participants).toBe(12);
    expect(planned.issues).toEqual([]);
    expect(planned.isClean).toBe(true);
    expect(planned.changes).toEqual([
      { field: 'participants', before: null, after: 12, theirs: null, ourChange: null, kind: 'corrected' },
    ]);
  });

  it('leaves out a correction whose value is of another kind than its field', () => {
    const corrections = [{ rowKey: 'Insatser!2', field: 'participants' as const, value: 'tolv', at: AT, by: 'anna' }];
    expect(first(plan(makeFile([makeRow(2, {})]), register, decide({ corrections }))).merged.participants).toBe(34);
  });

  it('never takes in a row with an error, and takes one with a warning only when somebody has looked', () => {
    const row = makeRow(2, {}, { issues: [failedNumber] });
    expect(first(plan(makeFile([row]), register))).toMatchObject({ isAcceptable: true, isClean: false });
    const bad = makeRow(2, {}, { issues: [{ ...failedNumber, code: 'unknown-focus-area', severity: 'error' }] });
    expect(first(plan(makeFile([bad]), register))).toMatchObject({ isAcceptable: false, isClean: false });
  });

  it('says that a second import of the same file changes nothing', () => {
    const file = makeFile([makeRow(2, {}), makeRow(3, { title: 'Praktik i köket' })]);
    const once = takeIn(register, file);
    const again = plan(file, once.register);
    expect(again.rows.map(({ match }) => [match.kind, match.activityId])).toEqual([
      ['unchanged', 'BUF-001'],
      ['unchanged', 'BUF-002'],
    ]);
    expect(again.gone).toEqual([]);
  });

  it('keeps two activities of one name apart when the same file comes again', () => {
    const file = makeFile([makeRow(2, {}), makeRow(3, {})]);
    const once = takeIn(register, file);
    expect(Object.keys(once.register.activities)).toEqual(['BUF-001', 'BUF-002']);
    expect(plan(file, once.register).rows.map(({ match }) => match.kind)).toEqual(['unchanged', 'unchanged']);
  });

  it('carries over what lasts when a cell is blank in the next period, and says that it was blank', () => {
    const { register: held } = takeIn(register, makeFile([makeRow(2, {})]));
    const next = makeRow(2, { responsible: '', outcome: '', participants: 40 });
    const row = first(plan(makeFile([next]), held, undefined, '2024-bokslut'));
    expect(row.match).toMatchObject({ kind: 'changed', activityId: 'BUF-001' });
    expect(row.merged).toEqual({ ...complete, outcome: '', participants: 40 });
    expect(row.changes.map(({ field, kind }) => [field, kind])).toEqual([
      ['responsible', 'blanked'],
      ['status', 'theirs'],
      ['participants', 'theirs'],
    ]);
  });

  it('keeps a known value when the new cell can’t be read, with its issue', () => {
    const { register: held } = takeIn(register, makeFile([makeRow(2, {})]));
    const row = first(plan(makeFile([makeRow(2, { participants: null }, { issues: [failedNumber] })]), held));
    expect(row.merged.participants).toBe(34);
    expect(row.changes).toMatchObject([{ field: 'participants', kind: 'blanked', after: 34, theirs: null }]);
    expect(row.issues).toEqual([failedNumber]);
  });

  it('notices a result that is word for word the last period’s', () => {
    const { register: held } = takeIn(register, makeFile([makeRow(2, {})]));
    const row = first(plan(makeFile([makeRow(2, {})]), held, undefined, '2024-bokslut'));
    expect(row.issues).toMatchObject([{ code: 'unchanged-text', severity: 'info', field: 'outcome' }]);
    expect(row.isClean).toBe(true);
  });

  it('points out that another unit reports what may be the same activity', () => {
    const { register: held } = takeIn(register, makeFile([makeRow(2, {})]));
    const theirs = makeFile([makeRow(2, { title: 'Språkcafe på Biblioteket', partners: 'BUF' })], {
      unit: { id: 'resort', evidence: 'filnamnet' },
    });
    const row = first(plan(theirs, held));
    expect(row.match.kind).toBe('new');
    expect(row.issues).toMatchObject([{ code: 'possible-joint-activity', severity: 'info' }]);
    expect(row.issues[0]?.message).toContain(buf.name);
  });

  it('lists what the unit had and did not send back, but not what was over by then', () => {
    const sent = makeFile([
      makeRow(2, {}),
      makeRow(3, { title: 'Avslutad kurs', status: 'genomford' }),
      makeRow(4, { title: 'Praktik i köket' }),
    ]);
    const { register: held } = takeIn(register, sent);
    const made = plan(makeFile([makeRow(2, {})]), held, undefined, '2024-bokslut');
    expect(made.gone.map(({ code }) => code)).toEqual(['BUF-003']);
    expect(made.gone[0]).toMatchObject({ title: 'Praktik i köket', lastPeriodId: '2024-delar', reportedIn: null });
  });

  it('holds back a row that the user has set aside', () => {
    const made = plan(makeFile([makeRow(2, {})]), register, decide({ heldRows: ['Insatser!2'] }));
    expect(first(made)).toMatchObject({ isHeld: true, isClean: false, isAcceptable: true });
  });
});
