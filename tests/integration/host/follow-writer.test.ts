import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storeOptions } from '../../../electron/host/register.ts';
import { historyStamp, readAgain } from '../../../electron/store/read-again.ts';
import { granted, hostIn, newRegister, refusal, removeFolder, temporaryFolder, type TestHost } from './host-support.ts';

let folder: string;
let register: string;
let writer: TestHost;
let reader: TestHost;

beforeEach(async () => {
  folder = temporaryFolder();
  writer = hostIn(folder);
  register = await newRegister(writer);
  reader = hostIn(folder, { followInterval: 20, appDataFolder: null });
  await granted(reader, 'register:open', { folder: register });
});

afterEach(async () => {
  await reader.close();
  await writer.close();
  removeFolder(folder);
});

const unit = { name: 'Överförmyndaren', short: 'ÖFN', kind: 'annan' as const, aliases: [], emails: [] };
const unitsOf = async (host: TestHost): Promise<readonly string[]> =>
  (await granted(host, 'unit:list', {})).map(({ short }) => short);
const statusOf = async (host: TestHost) => (await granted(host, 'app:status', {})).register;

describe('a register that somebody else writes to', () => {
  it('shows what they write, says that it has changed, and still can only be read', async () => {
    expect((await statusOf(reader))?.readOnly?.reason).toBe('held');
    let told = 0;
    reader.subscribe(({ kind }) => (told += kind === 'register-changed' ? 1 : 0));
    await granted(writer, 'unit:add', unit);
    await expect.poll(() => unitsOf(reader)).toContain('ÖFN');
    expect(told).toBe(1);
    expect((await statusOf(reader))?.readOnly?.reason).toBe('held');
    expect(await refusal(reader, 'unit:add', { ...unit, name: 'Annan', short: 'ANN' })).toBe('register-held');

    await granted(writer, 'history:undo', {});
    await expect.poll(() => unitsOf(reader)).not.toContain('ÖFN');
  });

  it('is told of once for each time that it has changed, and takes the lock from nobody', async () => {
    let told = 0;
    reader.subscribe(() => (told += 1));
    await granted(writer, 'unit:add', unit);
    await expect.poll(() => told).toBe(1);
    await granted(writer, 'history:undo', {});
    await expect.poll(() => unitsOf(reader)).not.toContain('ÖFN');
    expect(told).toBe(2);
    expect((await statusOf(writer))?.readOnly).toBeNull();
  });

  it('is left as it was last read when its folder has gone', async () => {
    const store = reader.context.current()?.store;
    if (!store) throw new Error('no register is open');
    await writer.close();
    rmSync(register, { recursive: true });
    expect(await historyStamp(register)).toBeNull();
    expect(await readAgain(store, storeOptions(reader.context))).toBeNull();
    expect(await unitsOf(reader)).toContain('BUF');
  });

  it('is this process’s own once it has been opened anew after the other let go', async () => {
    await granted(writer, 'register:close', {});
    await granted(reader, 'register:open', { folder: register });
    await granted(reader, 'unit:add', unit);
    expect((await statusOf(reader))?.readOnly).toBeNull();
    expect(await unitsOf(reader)).toContain('ÖFN');
  });
});
