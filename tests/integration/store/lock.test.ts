import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { thisHolder } from '../../../electron/store/holder.ts';
import { closedRegister, create, name, naming, reopen, temporaryFolder } from './store-support.ts';

const lockOf = (folder: string): string => join(folder, 'register.lock');
const holderOf = (folder: string): string => join(folder, 'register.holder.json');

/** Leaves a lock and a holder as another process would. */
async function heldBySomebody(folder: string, holder: object, ageInSeconds: number): Promise<void> {
  await mkdir(lockOf(folder));
  await writeFile(holderOf(folder), JSON.stringify(holder));
  const then = Date.now() / 1000 - ageInSeconds;
  await utimes(lockOf(folder), then, then);
}

const anna = { ...thisHolder('anna', '2024-08-31T08:00:00Z', 'annas'), computer: 'KOMMUN-1234' };

describe('the lock', () => {
  it('lets one write; the next reads, is told who holds it, and can change nothing', async () => {
    const folder = await temporaryFolder();
    const writer = await create(folder, { by: 'anna' });
    await name(writer, 'buf', 'Barn');
    const reader = await reopen(folder);
    expect(reader.mode).toMatchObject({
      kind: 'read-only',
      reason: 'held',
      holder: { user: 'anna', computer: hostname() },
    });
    expect(reader.state).toEqual(writer.state);
    const refusal = { ok: false, refusal: { code: 'register-held', detail: `anna på ${hostname()}` } };
    expect(await reader.commit(naming('buf', 'Annat'))).toEqual(refusal);
    expect(await reader.undo()).toEqual(refusal);
    expect(await reader.putReturnBytes('0'.repeat(64), new Uint8Array())).toEqual(refusal);
    await reader.close();
    expect((await writer.commit(naming('buf', 'Skrivaren går vidare'))).ok).toBe(true);
  });

  it('is free, and its traces gone, once the register is closed', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 2);
    expect((await readdir(folder)).toSorted()).toEqual(['history.jsonl', 'register.json']);
    expect((await reopen(folder)).mode).toEqual({ kind: 'writing' });
  });

  it('of another computer is respected as long as it is renewed', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 2);
    await heldBySomebody(folder, anna, 20);
    expect((await reopen(folder)).mode).toMatchObject({ kind: 'read-only', holder: { user: 'anna' } });
  });

  it('is taken over when it has not been renewed for a minute', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 2);
    await heldBySomebody(folder, anna, 90);
    const store = await reopen(folder);
    expect(store.mode).toEqual({ kind: 'writing' });
    expect(JSON.parse(await readFile(holderOf(folder), 'utf8'))).toMatchObject({ user: 'test' });
  });

  it('is taken over at once when its process on this computer has ended', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 2);
    // Higher than any process id there can be.
    await heldBySomebody(folder, { ...anna, computer: hostname(), pid: 2 ** 30 }, 0);
    expect((await reopen(folder)).mode).toEqual({ kind: 'writing' });
  });

  it('just taken by somebody who has not yet said who they are is not mistaken for that of an ended process', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 2);
    await writeFile(holderOf(folder), JSON.stringify({ ...anna, computer: hostname(), pid: 2 ** 30 }));
    await utimes(holderOf(folder), 1, 1);
    await mkdir(lockOf(folder));
    expect((await reopen(folder)).mode).toMatchObject({ kind: 'read-only', reason: 'held' });
  });

  it('is respected when nobody can tell whose it is', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 2);
    await heldBySomebody(folder, { half: 'a holder' }, 0);
    expect((await reopen(folder)).mode).toEqual({ kind: 'read-only', reason: 'held', holder: null });
  });

  it('lost to somebody else turns the store read-only before it writes anything more', async () => {
    const folder = await temporaryFolder();
    const problems: string[] = [];
    const store = await create(folder, { onProblem: ({ code }) => problems.push(code) });
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    await writeFile(holderOf(folder), JSON.stringify(anna));
    const before = await readFile(join(folder, 'history.jsonl'));
    const refusal = { ok: false, refusal: { code: 'register-held', detail: 'anna på KOMMUN-1234' } };
    expect(await store.commit(naming('buf', 'För sent'))).toEqual(refusal);
    expect(store.mode).toMatchObject({ kind: 'read-only', reason: 'lock-lost', holder: { user: 'anna' } });
    expect(told).toBe(1);
    expect(problems).toEqual(['lock-lost']);
    await store.close();
    expect(await readFile(join(folder, 'history.jsonl'))).toEqual(before);
    expect(JSON.parse(await readFile(holderOf(folder), 'utf8'))).toEqual(anna);
  });

  it('that another program has written past is taken for lost, and the other lines are left', async () => {
    const folder = await temporaryFolder();
    const store = await create(folder);
    const journal = join(folder, 'history.jsonl');
    await writeFile(journal, 'en rad från någon annan\n', { flag: 'a' });
    expect(await store.commit(naming('buf', 'Krock'))).toMatchObject({ ok: false, refusal: { code: 'register-held' } });
    expect(await readFile(journal, 'utf8')).toMatch(/en rad från någon annan\n$/u);
  });

  it('found exchanged when it is renewed turns the store read-only by itself', async () => {
    const folder = await temporaryFolder();
    const store = await create(folder, { lockTimes: { stale: 2000, update: 1000 } });
    const turned = new Promise<void>((resolve) => {
      store.subscribe(resolve);
    });
    await utimes(lockOf(folder), 1, 1);
    await turned;
    expect(store.mode).toMatchObject({ kind: 'read-only', reason: 'lock-lost' });
  });
});
