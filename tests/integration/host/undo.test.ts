import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  granted,
  hostIn,
  newRegister,
  refusal,
  removeFolder,
  sample,
  temporaryFolder,
  type TestHost,
} from './host-support.ts';

let folder: string;
let host: TestHost;
const periodId = '2024-delar';

const activities = () => granted(host, 'activity:list', { periodId });
const history = (limit = 20) => granted(host, 'history:list', { limit });
const stateOf = async (returnId: string) =>
  (await granted(host, 'return:list', { periodId })).find((one) => one.return.id === returnId)?.return.state;

async function receive(...names: readonly string[]): Promise<readonly string[]> {
  const told = await granted(host, 'return:receive', { periodId, files: names.map(sample) });
  return told.flatMap(({ returnId }) => returnId ?? []);
}

beforeEach(async () => {
  folder = temporaryFolder();
  host = hostIn(folder);
  await newRegister(host);
});

afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

describe('undoing what was taken in', () => {
  it('takes back the whole batch, which can be done again', async () => {
    const ids = await receive('BUF_delar_2024.xlsx', 'RESORT.xlsx');
    await granted(host, 'return:accept', { returnIds: [...ids], which: 'all' });
    const all = await activities();
    expect(new Set(all.map(({ unit }) => unit.id))).toEqual(new Set(['buf', 'resort']));
    const [, second = ''] = ids;
    const undone = await granted(host, 'return:undo-accept', { returnId: second });
    expect(undone.kept).toEqual([]);
    expect(undone.label).toMatch(/^Ångrade: Tog in /);
    expect(await activities()).toEqual([]);
    for (const id of ids) expect(await stateOf(id)).toBe('received');
    await granted(host, 'history:redo', {});
    expect(await activities()).toEqual(all);
  });

  it('keeps what has been edited since and says so; the undo can itself be undone', async () => {
    const [id = ''] = await receive('BUF_delar_2024.xlsx');
    await granted(host, 'return:accept', { returnIds: [id], which: 'all' });
    const before = await activities();
    const activityId = before[0]?.activity.id ?? '';
    await granted(host, 'activity:edit', { activityId, periodId, field: 'responsible', value: 'Ny chef' });
    const edited = await activities();
    const [edit] = await history(1);
    const undone = await granted(host, 'return:undo-accept', { returnId: id });
    expect(undone.label).toMatch(/^Ångrade delvis: Tog in /);
    expect(undone.kept).toEqual([{ what: `${activityId}, delårsrapport 2024`, since: [edit?.label] }]);
    expect((await activities()).map(({ activity }) => activity.id)).toEqual([activityId]);
    expect(await stateOf(id)).toBe('received');
    await granted(host, 'history:undo', {});
    expect(await activities()).toEqual(edited);
    expect(await stateOf(id)).toBe('accepted');
  });

  it('leaves what another unit has sent, also where that is kept beside it', async () => {
    const csv = (name: string, ...rows: readonly string[]) => ({
      name,
      bytes: new TextEncoder().encode(['Insats;Fokusområde;Status;Antal deltagare', ...rows].join('\n')),
    });
    const files = [
      csv('BUF.csv', 'Bokcirkel;Språkutveckling;Pågår;11'),
      csv('KoF.csv', 'Bokcirkel;Språkutveckling;Pågår;11', 'Simskola;Språkutveckling;Pågår;22'),
    ];
    const [first = '', second = ''] = (await granted(host, 'return:receive', { periodId, files })).map(
      ({ returnId }) => returnId ?? '',
    );
    await granted(host, 'return:accept', { returnIds: [first], which: 'all' });
    const review = await granted(host, 'return:review', { returnId: second });
    const row = review.plan?.rows.find(({ joint }) => joint !== null);
    const joint = {
      returnId: second,
      rowKey: row?.rowKey ?? '',
      activityId: row?.joint?.activityId ?? '',
      isSame: true,
    };
    await granted(host, 'return:decide-joint', joint);
    await granted(host, 'return:accept', { returnIds: [second], which: 'all' });
    const both = await activities();
    expect(both.map(({ unit }) => unit.id)).toEqual(['buf', 'kof']);

    const undone = await granted(host, 'return:undo-accept', { returnId: first });
    expect(undone.label).toMatch(/^Ångrade delvis: Tog in 1 insats från Barn/);
    expect(undone.kept.map(({ since }) => since)).toContainEqual([
      expect.stringMatching(/^Tog in 2 insatser från Kultur/),
    ]);
    expect(await activities()).toEqual(both);
    expect(await stateOf(second)).toBe('accepted');
  });

  it('is refused for a return that has not been taken in, and when nothing of it can be taken back', async () => {
    const [id = ''] = await receive('BUF_delar_2024.xlsx');
    expect(await refusal(host, 'return:undo-accept', { returnId: id })).toBe('unknown-id');
    expect(await refusal(host, 'history:undo-change', { changeId: 'finns-inte', whole: false })).toBe('unknown-id');
    const [first] = (await history()).toReversed();
    expect(await refusal(host, 'history:undo-change', { changeId: first?.id ?? '', whole: false })).toBe('unknown-id');
  });
});

describe('undoing one change out of the middle', () => {
  it('leaves the later ones as they are', async () => {
    const [id = ''] = await receive('BUF_delar_2024.xlsx');
    await granted(host, 'return:accept', { returnIds: [id], which: 'all' });
    const [first, second] = (await activities()).map(({ activity }) => activity.id);
    const edit = { periodId, field: 'responsible' as const };
    await granted(host, 'activity:edit', { ...edit, activityId: first ?? '', value: 'Ett' });
    const [change] = await history(1);
    await granted(host, 'activity:edit', { ...edit, activityId: second ?? '', value: 'Två' });
    const undone = await granted(host, 'history:undo-change', { changeId: change?.id ?? '', whole: false });
    expect(undone.kept).toEqual([]);
    const detail = async (activityId: string) => (await granted(host, 'activity:history', { activityId })).reports[0];
    expect((await detail(first ?? ''))?.values.responsible).not.toBe('Ett');
    expect((await detail(second ?? ''))?.values.responsible).toBe('Två');
  });
});

describe('taking back the very change that an answer tells of', () => {
  const edit = async (
    activityId: string,
    field: 'responsible' | 'outcome',
    value: string,
  ): Promise<readonly string[]> => {
    const answer = await host.run('activity:edit', { activityId, periodId, field, value });
    if (!answer.ok) throw new Error(answer.refusal.code);
    return answer.changes ?? [];
  };
  const valuesOf = async (activityId: string) =>
    (await granted(host, 'activity:history', { activityId })).reports[0]?.values;
  let one: string;
  let other: string;
  beforeEach(async () => {
    const [id = ''] = await receive('BUF_delar_2024.xlsx');
    await granted(host, 'return:accept', { returnIds: [id], which: 'all' });
    [one = '', other = ''] = (await activities()).map(({ activity }) => activity.id);
  });

  it('names the changes that a command made, and none where nothing had to be changed or it only looked', async () => {
    const changes = await edit(one, 'responsible', 'Ett');
    expect(changes).toEqual([(await history(1))[0]?.id]);
    expect(await edit(one, 'responsible', 'Ett')).toEqual([]);
    expect(await host.run('history:list', { limit: 1 })).not.toHaveProperty('changes');
  });

  it('leaves newer changes as they are, of other activities and of other fields of the same one', async () => {
    const was = (await valuesOf(one))?.responsible;
    const [first = ''] = await edit(one, 'responsible', 'Ett');
    await edit(other, 'responsible', 'Två');
    await edit(one, 'outcome', 'Tre');
    const undone = await granted(host, 'history:undo-change', { changeId: first, whole: true });
    expect(undone.kept).toEqual([]);
    expect(await valuesOf(one)).toMatchObject({ responsible: was, outcome: 'Tre' });
    expect((await valuesOf(other))?.responsible).toBe('Två');
  });

  it('is refused, with nothing changed, where it is undone already or a part of it has been changed since', async () => {
    const [undone = ''] = await edit(one, 'responsible', 'Ett');
    await granted(host, 'history:undo', {});
    expect(await refusal(host, 'history:undo-change', { changeId: undone, whole: true })).toBe('already-undone');

    const many = await host.run('activity:edit-many', {
      periodId,
      label: 'Ändra två',
      edits: [one, other].map((activityId) => ({ activityId, field: 'responsible' as const, value: 'Båda' })),
    });
    await edit(other, 'responsible', 'Sedan');
    const changeId = many.changes?.[0] ?? '';
    expect(await refusal(host, 'history:undo-change', { changeId, whole: true })).toBe('changed-since');
    expect((await valuesOf(one))?.responsible).toBe('Båda');
    expect((await granted(host, 'history:undo-change', { changeId, whole: false })).kept).toHaveLength(1);
    expect((await valuesOf(one))?.responsible).not.toBe('Båda');
    expect((await valuesOf(other))?.responsible).toBe('Sedan');
  });
});

describe('the period’s last day and exempt units', () => {
  it('are kept with who said so and why, and can be taken back', async () => {
    const due = await granted(host, 'period:due', { periodId, dueDate: '2024-09-30' });
    expect(due.dueDate).toBe('2024-09-30');
    const exempted = await granted(host, 'period:exempt', { periodId, unitId: 'buf', reason: 'Omorganisation' });
    expect(exempted.exempt).toMatchObject([{ unitId: 'buf', reason: 'Omorganisation', by: 'anna' }]);
    const { replies } = await granted(host, 'followup:compile', { periodId });
    expect(replies.find(({ unit }) => unit.id === 'buf')).toMatchObject({ state: 'exempt', isExpected: false });
    const entries = (await history()).length;
    await granted(host, 'period:exempt', { periodId, unitId: 'buf', reason: 'Omorganisation' });
    expect(await history()).toHaveLength(entries);
    expect((await granted(host, 'period:exempt', { periodId, unitId: 'buf', reason: null })).exempt).toEqual([]);
    expect(await refusal(host, 'period:exempt', { periodId, unitId: 'okänd', reason: 'x' })).toBe('unknown-id');
    expect(await refusal(host, 'period:due', { periodId: '2031-delar', dueDate: '2031-09-01' })).toBe('unknown-id');
  });
});
