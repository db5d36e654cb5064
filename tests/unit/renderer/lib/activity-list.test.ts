import { describe, expect, it } from 'vitest';
import { SentLists } from '../../../../electron/host/activity-changes.ts';
import { activityRows } from '../../../../electron/host/activity-rows.ts';
import { createActivityList } from '../../../../renderer/lib/activity-list.ts';
import { blankValues } from '../../../../shared/register/activity-fields.ts';
import type { Activity, ActivityReport } from '../../../../shared/register/activity.ts';
import { emptyRegister, type Register } from '../../../../shared/register/entities.ts';
import type { Unit } from '../../../../shared/register/units-and-periods.ts';

const periodId = '2024-delar';
let seed = 5;
const below = (limit: number): number => (seed = (seed * 16_807) % 2_147_483_647) % limit;

const unitOf = (id: string, name: string): Unit => ({
  id,
  name,
  short: id,
  kind: 'förvaltning',
  aliases: [],
  emails: [],
  contact: '',
  from: null,
  to: null,
  mergedInto: null,
});

const activityOf = (id: string, note: string): Activity => ({
  id,
  unitId: `v${below(2)}`,
  coUnitIds: [],
  firstPeriodId: periodId,
  lastPeriodId: null,
  mergedInto: null,
  note,
});

const reportOf = (activityId: string, title: string): ActivityReport => ({
  id: `${activityId}@${periodId}`,
  activityId,
  periodId,
  values: { ...blankValues, indicators: [], targetGroups: [], title },
  sources: {},
  issues: [],
  returnId: null,
  sheet: null,
  row: null,
  accounts: [],
});

const start: Register = {
  ...emptyRegister,
  units: { v0: unitOf('v0', 'Noll'), v1: unitOf('v1', 'Ett') },
};

/** The register after anything that alters the list: added, removed, edited, moved, noted, a unit renamed; or nothing at all. */
function altered(register: Register, step: number): Register {
  const code = `A-${below(12)}`;
  const report = reportOf(code, `titel ${step}`);
  switch (below(6)) {
    case 0: {
      const { [report.id]: _, ...activityReports } = register.activityReports;
      return { ...register, activityReports };
    }
    case 1:
      return { ...register, units: { ...register.units, v1: unitOf('v1', `Namn ${step}`) } };
    case 2:
      return { ...register, activities: { ...register.activities, [code]: activityOf(code, `${step}`) } };
    case 3:
      return { ...register };
    default:
      return {
        ...register,
        activities: { [code]: activityOf(code, ''), ...register.activities },
        activityReports: { ...register.activityReports, [report.id]: report },
      };
  }
}

/** A page that asks one core, whose register is altered meanwhile; what it is sent is counted. */
function pageOf(lists: SentLists, register: () => Register) {
  const sent: number[] = [];
  const read = createActivityList(async (period, have) => {
    // Over the wire everything is a copy.
    const answer = structuredClone(lists.since(register(), period, have));
    sent.push(answer.rows.length);
    return answer;
  });
  return { read, sent };
}

let versions = 0;
const newLists = (): SentLists => new SentLists(() => `v${(versions += 1)}`);

describe('createActivityList', () => {
  it('has the very list that would be sent whole, after whatever changes, in windows that ask often and seldom', async () => {
    let register = start;
    const lists = newLists();
    const pages = [1, 2, 5, 9].map((every) => ({ every, ...pageOf(lists, () => register) }));
    for (let step = 0; step < 400; step += 1) {
      register = altered(register, step);
      for (const { every, read } of pages) {
        if (step % every === 0) expect(await read(periodId)).toEqual(activityRows(register, periodId));
      }
    }
  });

  it('is sent one row when one was edited, and none when nothing was', async () => {
    let register = start;
    for (let step = 0; step < 100; step += 1) register = altered(register, step);
    const { read, sent } = pageOf(newLists(), () => register);
    await read(periodId);
    const [report] = Object.values(register.activityReports);
    if (!report) throw new Error('no report to edit');
    const edited = { ...report, values: { ...report.values, title: 'Ny titel' } };
    register = { ...register, activityReports: { ...register.activityReports, [report.id]: edited } };
    const rows = await read(periodId);
    await read(periodId);
    expect(sent.slice(1)).toEqual([1, 0]);
    expect(rows.find(({ activity }) => activity.id === report.activityId)?.report.values.title).toBe('Ny titel');
  });

  it('reads another register of the same period whole, though it has a list of the first', async () => {
    let register = start;
    for (let step = 0; step < 60; step += 1) register = altered(register, step);
    let lists = newLists();
    const read = createActivityList(async (period, have) => lists.since(register, period, have));
    await read(periodId);
    lists = newLists();
    register = { ...start, activities: { 'B-1': activityOf('B-1', '') }, activityReports: { b: reportOf('B-1', 'B') } };
    expect(await read(periodId)).toEqual(activityRows(register, periodId));
  });

  it('asks for the whole list when an answer does not go with the one it has', async () => {
    const whole = activityRows(
      { ...start, activities: { 'A-1': activityOf('A-1', '') }, activityReports: { a: reportOf('A-1', 'A') } },
      periodId,
    );
    const asked: (string | null)[] = [];
    const read = createActivityList(async (_, have) => {
      asked.push(have);
      const isFirst = asked.length === 1;
      return isFirst
        ? { version: 'x', isWhole: false, rows: [], ids: ['A-1'] }
        : { version: 'y', isWhole: true, rows: whole, ids: null };
    });
    expect(await read(periodId)).toEqual(whole);
    await read(periodId);
    expect(asked).toEqual([null, null, 'y']);
  });
});
