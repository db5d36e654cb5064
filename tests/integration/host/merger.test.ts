import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  fixtures,
  granted,
  hostIn,
  newRegister,
  removeFolder,
  temporaryFolder,
  type TestHost,
} from './host-support.ts';

let folder: string;
let host: TestHost;

beforeEach(async () => {
  folder = temporaryFolder();
  host = hostIn(folder);
  await newRegister(host);
  const name = 'VMEAB integration.xlsx';
  const files = [{ name, bytes: readFileSync(join(fixtures, name)) }];
  const [received] = await granted(host, 'return:receive', { periodId: '2024-delar', files });
  await granted(host, 'return:accept', { returnIds: [received?.returnId ?? ''], which: 'all' });
  await granted(host, 'unit:merge', { unitId: 'vmeab', intoUnitId: 'vkab', from: '2024-10-01' });
  await granted(host, 'period:choose', { year: 2024, kind: 'bokslut' });
});

afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

const periodId = '2024-bokslut';

describe('a unit that has gone up in another', () => {
  it('keeps what it reported before, and is asked for nothing after', async () => {
    const before = await granted(host, 'followup:compile', { periodId: '2024-delar' });
    expect(new Set(before.activities.map(({ unit }) => unit.id))).toEqual(new Set(['vmeab']));
    const after = await granted(host, 'followup:compile', { periodId });
    expect(after.replies.map(({ unit }) => unit.id)).not.toContain('vmeab');
  });

  it('leaves its activities to its successor, who is sent them, reports them and is missed when it does not', async () => {
    const codes = (await granted(host, 'activity:list', { periodId: '2024-delar' })).map(({ activity }) => activity.id);
    const preview = await granted(host, 'dispatch:preview', { periodId });
    const asked = preview.find(({ unit }) => unit.id === 'vkab')?.rows.map(({ activityId }) => activityId) ?? [];
    expect(asked.length).toBeGreaterThan(0);
    expect(codes).toEqual(expect.arrayContaining(asked));

    const { bytes } = await granted(host, 'dispatch:write', { periodId, unitIds: ['vkab'], withMail: false });
    const [received] = await granted(host, 'return:receive', {
      periodId,
      files: [{ name: 'svar.xlsx', bytes: new Uint8Array(bytes) }],
    });
    const { plan } = await granted(host, 'return:review', { returnId: received?.returnId ?? '' });
    expect(plan?.unit?.id).toBe('vkab');
    expect(plan?.rows.map(({ match }) => match.activityId)).toEqual(asked);
    expect(plan?.rows.map(({ joint }) => joint)).toEqual(asked.map(() => null));
    expect(plan?.gone).toEqual([]);

    const edits = (plan?.rows ?? []).map(({ rowKey }) => ({ rowKey, field: 'status' as const, value: 'pagar' }));
    await granted(host, 'return:correct-many', { returnId: received?.returnId ?? '', corrections: edits });
    await granted(host, 'return:accept', { returnIds: [received?.returnId ?? ''], which: 'all' });
    const rows = await granted(host, 'activity:list', { periodId });
    expect(rows.map(({ activity, unit }) => [activity.id, unit.id])).toEqual(asked.map((id) => [id, 'vkab']));
    const { activities } = await granted(host, 'followup:compile', { periodId });
    expect(activities.map(({ unit }) => unit.id)).toEqual(asked.map(() => 'vkab'));

    const life = await granted(host, 'activity:history', { activityId: asked[0] ?? '' });
    expect(life.reports.map((report) => report.periodId)).toEqual(['2024-delar', periodId]);
    expect(life.owners.map(({ id }) => id)).toEqual(['vmeab', 'vkab']);
  });
});
