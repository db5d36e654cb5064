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
let returnId: string;

const seq = async () => (await granted(host, 'app:status', {})).register?.seq ?? 0;
const rows = async () => (await granted(host, 'return:review', { returnId })).plan?.rows ?? [];

beforeEach(async () => {
  folder = temporaryFolder();
  host = hostIn(folder);
  await newRegister(host);
  const files = [sample('ksf_handlingsplan_svar.xlsx')];
  const [file] = await granted(host, 'return:receive', { periodId: '2024-delar', files });
  returnId = file?.returnId ?? '';
});

afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

describe('the same thing corrected on many rows', () => {
  it('is one change, taken back as one', async () => {
    const before = await rows();
    expect(before.length).toBeGreaterThan(2);
    const seqBefore = await seq();
    const corrections = before.map(({ rowKey }) => ({ rowKey, field: 'funding' as const, value: 'eu' }));
    const { plan } = await granted(host, 'return:correct-many', { returnId, corrections });
    expect(plan?.rows.map(({ merged }) => merged.funding)).toEqual(before.map(() => 'eu'));
    expect(await seq()).toBe(seqBefore + 1);
    const [change] = await granted(host, 'history:list', { limit: 1 });
    expect(change?.label).toBe(`Rättade Finansiering på ${before.length} rader i ksf_handlingsplan_svar.xlsx`);
    await granted(host, 'history:undo', {});
    expect(await rows()).toEqual(before);
  });

  it('is all or nothing: one value that is not allowed, or one row that is not there, leaves every row as it was', async () => {
    const before = await rows();
    const seqBefore = await seq();
    const [first, second] = before;
    const good = { rowKey: first?.rowKey ?? '', field: 'status' as const, value: 'pagar' };
    const bad = { rowKey: second?.rowKey ?? '', field: 'status' as const, value: 'kanske' };
    const nowhere = { ...good, rowKey: 'Blad9!1' };
    expect(await refusal(host, 'return:correct-many', { returnId, corrections: [good, bad] })).toBe(
      'value-not-allowed',
    );
    expect(await refusal(host, 'return:correct-many', { returnId, corrections: [good, nowhere] })).toBe('unknown-id');
    expect(await rows()).toEqual(before);
    expect(await seq()).toBe(seqBefore);
  });

  it('replaces an earlier correction of the same field and leaves the others', async () => {
    const [first, second] = await rows();
    const one = first?.rowKey ?? '';
    await granted(host, 'return:correct', { returnId, rowKey: one, field: 'status', value: 'pagar' });
    await granted(host, 'return:correct', { returnId, rowKey: one, field: 'cost', value: 1000 });
    const corrections = [first, second].map((row) => ({
      rowKey: row?.rowKey ?? '',
      field: 'status' as const,
      value: 'genomford',
    }));
    const { summary, plan } = await granted(host, 'return:correct-many', { returnId, corrections });
    expect(summary.return.decisions.corrections).toHaveLength(3);
    expect(plan?.rows[0]?.merged).toMatchObject({ status: 'genomford', cost: 1000 });
    expect(plan?.rows[1]?.merged.status).toBe('genomford');
  });
});

describe('suggestions for a whole return', () => {
  it('are those of each row that lacks a link, and nothing is stored', async () => {
    const [first] = await rows();
    const rowKey = first?.rowKey ?? '';
    await granted(host, 'return:correct', { returnId, rowKey, field: 'indicators', value: [] });
    const before = await seq();
    const all = await granted(host, 'return:suggest-all', { returnId });
    const lacking = (await rows()).filter(({ merged }) => merged.focusArea === null || merged.indicators.length === 0);
    expect(all.map((each) => each.rowKey)).toEqual(lacking.map((row) => row.rowKey));
    expect(all.map((each) => each.rowKey)).toContain(rowKey);
    for (const { rowKey: key, suggestions } of all) {
      expect(suggestions).toEqual(await granted(host, 'return:suggest', { returnId, rowKey: key }));
    }
    expect(await seq()).toBe(before);
  });
});
