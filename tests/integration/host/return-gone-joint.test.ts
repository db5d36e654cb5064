import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { granted, hostIn, newRegister, refusal, removeFolder, temporaryFolder, type TestHost } from './host-support.ts';

let folder: string;
let host: TestHost;
const delar = '2024-delar';
const bokslut = '2024-bokslut';

const heading = 'Insats;Fokusområde;Status;Resultat;Ansvarig;Antal deltagare';
const cafe = 'Språkcafé på biblioteket;Språkutveckling;Pågår;Tolv träffar.;Bibliotekschef;34';
const practice = 'Praktik i köket;Arbete och kompetens;Pågår;Nio praktikanter.;Kökschef;9';
const swimming = 'Simskola;Social sammanhållning;Pågår;Alla kan simma.;Badchef;20';

/** A table as CSV; the name tells whose it is. */
const table = (name: string, ...rows: readonly string[]) => ({
  name,
  bytes: new TextEncoder().encode([heading, ...rows].join('\n')),
});

async function receive(periodId: string, ...files: readonly ReturnType<typeof table>[]): Promise<readonly string[]> {
  const told = await granted(host, 'return:receive', { periodId, files: [...files] });
  return told.map(({ returnId }) => returnId ?? '');
}

async function accept(...returnIds: readonly string[]): Promise<void> {
  await granted(host, 'return:accept', { returnIds: [...returnIds], which: 'all' });
}

const reviewOf = (returnId: string) => granted(host, 'return:review', { returnId });
const goneOf = async (returnId: string) =>
  (await reviewOf(returnId)).plan?.gone.map(({ code, decided }) => [code, decided?.fate ?? null]);
const seq = async () => (await granted(host, 'app:status', {})).register?.seq ?? 0;
const activity = async (activityId: string) =>
  Object.values(host.context.current()?.store.state.activities ?? {}).find(({ id }) => id === activityId);
const stateOf = async (periodId: string, unitId: string) =>
  (await granted(host, 'followup:compile', { periodId })).replies.find(({ unit }) => unit.id === unitId);

beforeEach(async () => {
  folder = temporaryFolder();
  host = hostIn(folder);
  await newRegister(host);
  await granted(host, 'period:choose', { year: 2024, kind: 'bokslut' });
  await accept(...(await receive(delar, table('BUF delår.csv', cafe, practice, swimming))));
});

afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

describe('return:decide-gone', () => {
  const newer = cafe.replace('Tolv', 'Fjorton');

  it('decides many as one change, all or nothing', async () => {
    const [id = ''] = await receive(bokslut, table('BUF bokslut.csv', newer));
    const before = await seq();
    expect((await reviewOf(id)).summary.outcome).toBe('review');
    const good = { activityId: 'BUF-002', fate: 'merged' as const, into: 'BUF-001' };
    const wrong = [
      [{ ...good, into: 'BUF-099' }, 'value-not-allowed'],
      [{ ...good, into: 'BUF-002' }, 'value-not-allowed'],
      [{ activityId: 'BUF-001', fate: 'ended' as const, into: null }, 'unknown-id'],
      [{ activityId: 'BUF-003', fate: 'renamed' as const, into: '!2' }, 'value-not-allowed'],
      [{ activityId: 'BUF-003', fate: 'renamed' as const, into: '!77' }, 'value-not-allowed'],
    ] as const;
    for (const [wish, code] of wrong) {
      const decisions = wish.activityId === 'BUF-002' ? [wish] : [good, wish];
      expect(await refusal(host, 'return:decide-gone', { returnId: id, decisions })).toBe(code);
    }
    expect(await seq()).toBe(before);
    const decisions = [good, { activityId: 'BUF-003', fate: 'ended' as const, into: null }];
    const review = await granted(host, 'return:decide-gone', { returnId: id, decisions });
    expect(review.summary.outcome).toBe('ready');
    expect(await seq()).toBe(before + 1);
    expect(await activity('BUF-002')).toMatchObject({ lastPeriodId: null });

    await accept(id);
    expect(await activity('BUF-002')).toMatchObject({ lastPeriodId: delar, mergedInto: 'BUF-001' });
    expect(await goneOf(id)).toEqual([
      ['BUF-002', 'merged'],
      ['BUF-003', 'ended'],
    ]);
    await granted(host, 'history:undo', {});
    expect(await activity('BUF-002')).toMatchObject({ lastPeriodId: null, mergedInto: null });
  });

  it('decides after the return has been taken in too, at once; but no longer that a row is a renamed one', async () => {
    const [id = ''] = await receive(bokslut, table('BUF bokslut.csv', newer));
    await accept(id);
    expect(await stateOf(bokslut, 'buf')).toMatchObject({ state: 'incomplete' });
    const of = (fate: 'ended' | 'renamed' | null, into: string | null = null) => ({
      returnId: id,
      decisions: ['BUF-002', 'BUF-003'].map((activityId) => ({ activityId, fate, into })),
    });
    expect(await refusal(host, 'return:decide-gone', of('renamed', '!2'))).toBe('value-not-allowed');
    await granted(host, 'return:decide-gone', of('ended'));
    expect(await activity('BUF-003')).toMatchObject({ lastPeriodId: delar });
    expect(await stateOf(bokslut, 'buf')).toMatchObject({ state: 'complete', missing: [] });
    await granted(host, 'return:decide-gone', of(null));
    expect(await activity('BUF-003')).toMatchObject({ lastPeriodId: null });
    expect(await goneOf(id)).toEqual([
      ['BUF-002', null],
      ['BUF-003', null],
    ]);
  });

  it('makes a row the renamed activity, until the row is said to be something else', async () => {
    const renamed = 'Matlagning för jobb;Arbete och kompetens;Pågår;Sju har fått jobb.;Kökschef;7';
    const [id = ''] = await receive(bokslut, table('BUF bokslut.csv', newer, renamed, swimming));
    const decisions = [{ activityId: 'BUF-002', fate: 'renamed' as const, into: '!3' }];
    const { plan } = await granted(host, 'return:decide-gone', { returnId: id, decisions });
    expect(plan?.rows[1]?.match.activityId).toBe('BUF-002');
    expect(await goneOf(id)).toEqual([['BUF-002', 'renamed']]);
    const after = await granted(host, 'return:match', { returnId: id, rowKey: '!3', activityId: 'new' });
    expect(after.plan?.rows[1]?.match.kind).toBe('new');
    expect(await goneOf(id)).toEqual([['BUF-002', null]]);
  });

  it('asks nothing of activities that the unit’s other file is about', async () => {
    const files = [table('BUF ett.csv', newer), table('BUF två.csv', practice, swimming)];
    const told = await granted(host, 'return:receive', { periodId: bokslut, files });
    expect(told.map(({ outcome }) => outcome)).toEqual(['ready', 'ready']);
    const ids = told.map(({ returnId }) => returnId ?? '');
    expect(await Promise.all(ids.map(goneOf))).toEqual([[], []]);
    await accept(...ids);
    expect(await stateOf(bokslut, 'buf')).toMatchObject({ missing: [] });
    expect(await Promise.all(ids.map(goneOf))).toEqual([[], []]);
  });
});

describe('return:decide-joint', () => {
  const theirs = 'Språkcafe på Biblioteket;Språkutveckling;Pågår;Vi har bjudit på fika.;Receptionschef;30';
  const row = { rowKey: '!2', activityId: 'BUF-001' };

  it('keeps one activity with two actors, what both wrote, and counts it once', async () => {
    const [id = ''] = await receive(delar, table('RESORT.csv', theirs));
    const before = await reviewOf(id);
    expect(before.plan?.unit?.id).toBe('resort');
    expect(before.plan?.rows[0]?.joint).toEqual({ activityId: 'BUF-001', isSame: null });
    const decided = await granted(host, 'return:decide-joint', { returnId: id, ...row, isSame: true });
    expect(decided.plan?.rows[0]).toMatchObject({
      match: { kind: 'changed', activityId: 'BUF-001' },
      joint: { activityId: 'BUF-001', isSame: true },
    });
    await accept(id);
    const { activities, participants } = await granted(host, 'followup:compile', { periodId: delar });
    expect(activities).toHaveLength(3);
    expect(participants.total).toBe(63);
    const joint = activities.find(({ report }) => report.activityId === 'BUF-001');
    expect(joint?.coUnits.map(({ id: unitId }) => unitId)).toEqual(['resort']);
    expect(joint?.report.accounts).toMatchObject([
      { unitId: 'resort', returnId: id, values: { participants: 30, outcome: 'Vi har bjudit på fika.' } },
    ]);
    expect(await stateOf(delar, 'resort')).toMatchObject({ state: 'complete', activityCount: 1 });

    const undone = await granted(host, 'return:undo-accept', { returnId: id });
    expect(undone.kept).toEqual([]);
    expect(await activity('BUF-001')).toMatchObject({ coUnitIds: [] });
  });

  it('can be taken back, and said not to be so', async () => {
    const [id = ''] = await receive(delar, table('RESORT.csv', theirs));
    const before = (await reviewOf(id)).plan;
    await granted(host, 'return:decide-joint', { returnId: id, ...row, isSame: true });
    const back = await granted(host, 'return:decide-joint', { returnId: id, ...row, isSame: null });
    expect(back.plan).toEqual(before);
    const other = await granted(host, 'return:decide-joint', { returnId: id, ...row, isSame: false });
    expect(other.plan?.rows[0]?.issues.map(({ code }) => code)).not.toContain('possible-joint-activity');
    expect(other.plan?.rows[0]?.match.kind).toBe('new');
  });

  it('is refused for the unit’s own activity, for two rows of one activity, and for what is not there', async () => {
    const [id = ''] = await receive(delar, table('RESORT.csv', theirs, practice.replace('Nio', 'Tio')));
    const same = { returnId: id, isSame: true };
    await granted(host, 'return:decide-joint', { ...same, ...row });
    expect(await refusal(host, 'return:decide-joint', { ...same, ...row, rowKey: '!3' })).toBe('value-not-allowed');
    expect(await refusal(host, 'return:decide-joint', { ...same, ...row, rowKey: '!9' })).toBe('unknown-id');
    expect(await refusal(host, 'return:decide-joint', { ...same, ...row, activityId: 'BUF-099' })).toBe('unknown-id');
    const [own = ''] = await receive(delar, table('BUF igen.csv', cafe.replace('Tolv', 'Elva')));
    expect(await refusal(host, 'return:decide-joint', { returnId: own, ...row, isSame: true })).toBe(
      'value-not-allowed',
    );
    await accept(id);
    expect(await refusal(host, 'return:decide-joint', { ...same, ...row })).toBe('return-not-open');
  });
});
