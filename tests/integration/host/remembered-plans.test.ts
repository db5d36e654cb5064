import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReturnSummary } from '../../../shared/contract.ts';
import type { ReaderReply, ReaderRequest } from '../../../electron/workbook/reader-messages.ts';
import type { ReaderPort } from '../../../electron/workbook/reader-process.ts';
import { serveReader } from '../../../electron/workbook/serve-reader.ts';
import { granted, hostIn, newRegister, removeFolder, sample, temporaryFolder, type TestHost } from './host-support.ts';

let folder: string;
let host: TestHost;
let asked: ReaderRequest[];
const periodId = '2024-delar';
const ready = 'BUF_delar_2024.xlsx';

/** The reader without a process around it, which keeps what it was asked. */
function countingReader(): ReaderPort {
  let serve: ReturnType<typeof serveReader> | null = null;
  return {
    post: (request) => {
      asked.push(request);
      void serve?.(request);
    },
    onMessage: (listener) => {
      serve = serveReader((reply: ReaderReply) => queueMicrotask(() => listener(structuredClone(reply))));
    },
    onExit: () => undefined,
    kill: () => undefined,
  };
}

async function listed(): Promise<ReturnSummary> {
  const [only, ...others] = await granted(host, 'return:list', { periodId });
  if (!only || others.length > 0) throw new Error(`${1 + others.length} returns are listed`);
  return only;
}

const reviewed = async (returnId: string) => (await granted(host, 'return:review', { returnId })).plan;

beforeEach(async () => {
  asked = [];
  folder = temporaryFolder();
  host = hostIn(folder, { spawnReader: countingReader });
  await newRegister(host);
  await granted(host, 'return:receive', { periodId, files: [sample(ready)] });
});

afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

describe('a return that has been read and planned', () => {
  it('is neither read nor planned again while nothing has changed', async () => {
    const { return: stored } = await listed();
    const plan = await reviewed(stored.id);
    expect(await reviewed(stored.id)).toBe(plan);
    expect(asked).toHaveLength(1);
  });

  it('is planned anew after a decision, without being read again', async () => {
    const before = await listed();
    const returnId = before.return.id;
    const plan = await reviewed(returnId);
    const rowKey = plan?.rows[0]?.rowKey ?? '';
    await granted(host, 'return:hold', { returnId, rowKey, isHeld: true });
    expect((await reviewed(returnId))?.rows[0]?.isHeld).toBe(true);
    expect((await listed()).acceptableRows).toBe(before.acceptableRows - 1);
    expect(asked).toHaveLength(1);
  });

  it('is planned anew when the decision is taken back', async () => {
    const before = await listed();
    const returnId = before.return.id;
    const rowKey = (await reviewed(returnId))?.rows[0]?.rowKey ?? '';
    await granted(host, 'return:hold', { returnId, rowKey, isHeld: true });
    await granted(host, 'history:undo', {});
    expect(await listed()).toEqual(before);
  });

  it('is planned against the register as it has become', async () => {
    const before = await listed();
    const returnId = before.return.id;
    expect(before.acceptableRows).toBeGreaterThan(0);
    expect((await reviewed(returnId))?.rows.every(({ match }) => match.kind === 'new')).toBe(true);
    await granted(host, 'return:accept', { returnIds: [returnId], which: 'all' });
    const after = await listed();
    expect(after.acceptableRows).toBe(0);
    expect((await reviewed(returnId))?.rows.some(({ match }) => match.kind === 'new')).toBe(false);
    expect(asked).toHaveLength(1);
  });

  it('is read again for another period, and for a column that somebody has chosen', async () => {
    const { return: stored } = await listed();
    const plan = await reviewed(stored.id);
    const column = plan?.columns.find(({ field }) => field === 'outcome');
    if (!plan || !column) throw new Error('the sample has no column for its outcome');
    const address = `${column.sheet ?? ''}!${column.column}`;
    await granted(host, 'return:map-column', { returnId: stored.id, column: address, field: 'nextSteps' });
    const mapped = await reviewed(stored.id);
    expect(mapped?.columns.find((one) => one.column === column.column)?.field).toBe('nextSteps');
    expect(asked.at(-1)?.order?.chosen).toEqual({
      sha256: stored.sha256,
      columns: [{ column: address, field: 'nextSteps' }],
    });
    const chosen = await granted(host, 'period:choose', { year: 2024, kind: 'bokslut' });
    await granted(host, 'return:assign', { returnId: stored.id, unitId: null, periodId: chosen.id });
    expect((await reviewed(stored.id))?.period?.id).toBe(chosen.id);
    expect(asked.at(-1)?.order?.period?.id).toBe(chosen.id);
    expect(asked).toHaveLength(3);
  });

  it('is read again when a unit has got another name', async () => {
    const before = await listed();
    const unit = before.unit;
    if (!unit) throw new Error('the sample has no unit');
    await granted(host, 'unit:save', { ...unit, name: 'Något helt annat', short: 'NHA', aliases: [] });
    await listed();
    expect(asked).toHaveLength(2);
    expect(asked.at(-1)?.order?.setting).toContain('Något helt annat');
  });
});
