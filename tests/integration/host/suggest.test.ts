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

const seq = async () => (await granted(host, 'app:status', {})).register?.seq ?? 0;

async function received(name: string): Promise<string> {
  const [file] = await granted(host, 'return:receive', { periodId, files: [sample(name)] });
  if (!file?.returnId) throw new Error(`${name} became no return`);
  return file.returnId;
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

describe('suggested links', () => {
  it('come with their evidence for an activity that lost its link, and nothing is stored until one is accepted', async () => {
    const returnId = await received('BUF_delar_2024.xlsx');
    await granted(host, 'return:accept', { returnIds: [returnId], which: 'all' });
    const [row] = await granted(host, 'activity:list', { periodId });
    const activityId = row?.activity.id ?? '';
    const own = row?.report.values.indicators ?? [];
    expect(await granted(host, 'activity:suggest', { activityId, periodId })).toEqual({
      focusAreas: [],
      indicators: [],
    });

    await granted(host, 'activity:edit', { activityId, periodId, field: 'indicators', value: [] });
    const before = await seq();
    const { focusAreas, indicators } = await granted(host, 'activity:suggest', { activityId, periodId });
    expect(focusAreas).toEqual([]);
    expect(indicators[0]?.id).toBe(own[0]);
    expect(indicators[0]?.words.length).toBeGreaterThan(0);
    expect(indicators.flatMap(({ earlier }) => earlier.map(({ id }) => id))).not.toContain(activityId);
    expect(await seq()).toBe(before);

    await granted(host, 'activity:edit', {
      activityId,
      periodId,
      field: 'indicators',
      value: [indicators[0]?.id ?? ''],
    });
    expect(await granted(host, 'activity:suggest', { activityId, periodId })).toEqual({
      focusAreas: [],
      indicators: [],
    });
  });

  it('are given for a row under review, and accepted as a correction', async () => {
    const returnId = await received('BUF_delar_2024.xlsx');
    const { plan } = await granted(host, 'return:review', { returnId });
    const rowKey = plan?.rows[0]?.rowKey ?? '';
    await granted(host, 'return:correct', { returnId, rowKey, field: 'indicators', value: [] });
    const { indicators } = await granted(host, 'return:suggest', { returnId, rowKey });
    const [best] = indicators;
    expect(best?.words.length).toBeGreaterThan(0);
    const corrected = await granted(host, 'return:correct', {
      returnId,
      rowKey,
      field: 'indicators',
      value: [best?.id ?? ''],
    });
    expect(corrected.plan?.rows[0]?.merged.indicators).toEqual([best?.id]);
    expect(await granted(host, 'return:suggest', { returnId, rowKey })).toMatchObject({ indicators: [] });
  });

  it('are refused for what is not there, and for a return that is no longer under review', async () => {
    expect(await refusal(host, 'activity:suggest', { activityId: 'X-001', periodId })).toBe('unknown-id');
    expect(await refusal(host, 'return:suggest', { returnId: 'R9999', rowKey: 'a!1' })).toBe('unknown-id');
    const returnId = await received('BUF_delar_2024.xlsx');
    expect(await refusal(host, 'return:suggest', { returnId, rowKey: 'ingen!1' })).toBe('unknown-id');
    await granted(host, 'return:accept', { returnIds: [returnId], which: 'all' });
    expect(await refusal(host, 'return:suggest', { returnId, rowKey: 'Insatser!2' })).toBe('return-not-open');
  });
});
