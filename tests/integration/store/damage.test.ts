import { copyFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeLine, encodeLine, noHash } from '../../../electron/store/journal-line.ts';
import { recoverRegister } from '../../../electron/store/recover-register.ts';
import { createRegister, openRegister } from '../../../electron/store/register-store.ts';
import { currentVersion } from '../../../electron/store/migrations/migrations.ts';
import {
  closedRegister,
  create,
  firstDraft,
  name,
  naming,
  refusalOf,
  reopen,
  replayed,
  temporaryFolder,
  testOptions,
  valueOf,
} from './store-support.ts';

const journalOf = (folder: string): string => join(folder, 'history.jsonl');
const snapshotOf = (folder: string): string => join(folder, 'register.json');

async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  const files = await Promise.all(
    names.map(async (entry) => [entry.name, await readFile(join(folder, entry.name), 'latin1')]),
  );
  return Object.fromEntries(files) as Record<string, string>;
}

/** Opens a register that must be refused as damaged, and proves that nothing in its folder has been touched. */
async function refusedAsDamaged(folder: string) {
  const before = await contents(folder);
  const refusal = refusalOf(await openRegister(folder, testOptions()));
  expect(await contents(folder)).toEqual(before);
  expect(refusal.code).toBe('register-damaged');
  return refusal;
}

async function replaceInFile(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

describe('the history', () => {
  it('makes up for a snapshot that is not there', async () => {
    const folder = await temporaryFolder();
    const state = await closedRegister(folder, 5);
    await rm(snapshotOf(folder));
    const store = await reopen(folder);
    expect(store.state).toEqual(state);
    expect(store.notices).toEqual([{ code: 'replayed', changeCount: 5 }]);
    await store.close();
    expect(await readdir(folder)).toContain('register.json');
  });

  it('makes up for what an older snapshot lacks', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 3);
    await copyFile(snapshotOf(folder), join(folder, 'old'));
    const store = await reopen(folder);
    await name(store, 'buf', 'Ny');
    await store.close();
    await copyFile(join(folder, 'old'), snapshotOf(folder));
    const again = await reopen(folder);
    expect(again.state).toEqual(store.state);
    expect(again.notices).toEqual([{ code: 'replayed', changeCount: 1 }]);
  });

  it('loses only the unacknowledged line that a crash cut short, wherever it was cut', async () => {
    const folder = await temporaryFolder();
    const state = await closedRegister(folder, 4);
    const whole = await readFile(journalOf(folder));
    const torn = whole.subarray(whole.lastIndexOf(10, -2) + 1, -1);
    for (const length of [1, 20, torn.length - 1, torn.length]) {
      await writeFile(journalOf(folder), Buffer.concat([whole, torn.subarray(0, length)]));
      const store = await reopen(folder);
      expect(store.notices).toEqual([{ code: 'torn-tail-cut', byteCount: length }]);
      expect(store.state).toEqual(state);
      await store.close();
      expect(await readFile(journalOf(folder))).toEqual(whole);
    }
  });

  it('goes on after a torn line as if it had never been', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 4);
    await writeFile(journalOf(folder), '{"version":1,"sha2', { flag: 'a' });
    const store = await reopen(folder);
    await name(store, 'buf', 'Efter');
    await store.close();
    const again = await reopen(folder);
    expect(again.state.units['buf']?.name).toBe('Efter');
    expect(again.state).toEqual(replayed(again));
  });

  it('is refused when a line in the middle has been altered, and the line is named', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 5);
    await replaceInFile(journalOf(folder), 'Namn 2', 'Namn 7');
    const refusal = await refusedAsDamaged(folder);
    expect(refusal.detail).toBe('history.jsonl, line 3');
    expect(refusal.offers).toMatchObject([
      { kind: 'journal', seq: 2, backup: null },
      { kind: 'snapshot', seq: 5 },
    ]);
  });

  it('is refused when an acknowledged last line has been altered, even if there is no snapshot to tell', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 5);
    await rm(snapshotOf(folder));
    await replaceInFile(journalOf(folder), 'Namn 4', 'Namn 7');
    expect((await refusedAsDamaged(folder)).offers).toMatchObject([{ kind: 'journal', seq: 4 }]);
  });

  it('is refused when it is shorter than what the snapshot has seen', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 5);
    const { length } = await readFile(journalOf(folder));
    await truncate(journalOf(folder), length - 10);
    const refusal = await refusedAsDamaged(folder);
    expect(refusal.detail).toBe('history.jsonl ends at 4, register.json at 5');
  });

  it('is refused when a line is gone, doubled or in another place', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 5);
    const [one, two, three, four, five] = (await readFile(journalOf(folder), 'utf8')).trimEnd().split('\n');
    for (const lines of [
      [one, two, four, five],
      [one, two, two, three, four, five],
      [one, three, two, four, five],
    ]) {
      await writeFile(journalOf(folder), `${lines.join('\n')}\n`);
      await refusedAsDamaged(folder);
    }
  });

  it('is refused when it belongs to another register than the snapshot', async () => {
    const [folder, other] = [await temporaryFolder(), await temporaryFolder()];
    await closedRegister(folder, 5);
    await closedRegister(other, 6);
    await copyFile(journalOf(other), journalOf(folder));
    expect((await refusedAsDamaged(folder)).detail).toBe('register.json is not of this history.jsonl');
  });

  it('is refused when it is missing beside a snapshot, and the state is offered without its history', async () => {
    const folder = await temporaryFolder();
    const state = await closedRegister(folder, 5);
    await rm(journalOf(folder));
    expect((await refusedAsDamaged(folder)).offers).toEqual([{ kind: 'snapshot', seq: 5, at: null }]);
    valueOf(await recoverRegister(folder, { kind: 'snapshot', seq: 5 }, testOptions()));
    const store = await reopen(folder);
    expect(store.state).toEqual(state);
    expect(store.history).toMatchObject([{ seq: 1, kind: 'register:recover' }]);
  });
});

describe('the snapshot', () => {
  it.each([
    ['cut short', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['altered in one letter', (text: string) => text.replace('Namn 3', 'Namn 8')],
    ['something else', () => '[1, 2, 3]'],
  ])('is kept and refused when it is %s, and the whole history is offered', async (_, harm) => {
    const folder = await temporaryFolder();
    const state = await closedRegister(folder, 5);
    const harmed = harm(await readFile(snapshotOf(folder), 'utf8'));
    await writeFile(snapshotOf(folder), harmed);
    expect((await refusedAsDamaged(folder)).offers).toMatchObject([{ kind: 'journal', seq: 5, backup: null }]);

    valueOf(await recoverRegister(folder, { kind: 'journal', seq: 5 }, testOptions()));
    const store = await reopen(folder);
    expect(store.state).toEqual(state);
    const [aside = ''] = await readdir(join(folder, 'damaged'));
    expect(await readFile(join(folder, 'damaged', aside, 'register.json'), 'utf8')).toBe(harmed);
  });

  it('may have been set out by an editor, as long as it says the same', async () => {
    const folder = await temporaryFolder();
    const state = await closedRegister(folder, 5);
    const snapshot: unknown = JSON.parse(await readFile(snapshotOf(folder), 'utf8'));
    await writeFile(snapshotOf(folder), JSON.stringify(snapshot, null, 2));
    expect((await reopen(folder)).state).toEqual(state);
  });
});

/** Changes 1–5, a backup of them, then changes 6 and 7. */
async function withBackup(): Promise<string> {
  const folder = await temporaryFolder();
  const store = await create(folder);
  for (let i = 2; i <= 5; i += 1) await name(store, 'buf', `Namn ${i}`);
  valueOf(await store.commit(naming('sbf', 'Namn 6'), { backupFirst: true }));
  await name(store, 'buf', 'Namn 7');
  await store.close();
  return folder;
}

describe('a history of a newer version', () => {
  it('is refused as that and nothing is offered, also beside a snapshot that looks damaged', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 2);
    const [first = ''] = (await readFile(journalOf(folder), 'utf8')).split('\n');
    const { sha256 = noHash } = decodeLine(Buffer.from(first)) ?? {};
    const { bytes } = encodeLine('{"seq":2,"something":"else"}', currentVersion + 1, sha256);
    await writeFile(journalOf(folder), Buffer.concat([Buffer.from(`${first}\n`), bytes]));
    for (const text of [await readFile(snapshotOf(folder), 'utf8'), 'set out by a later program']) {
      await writeFile(snapshotOf(folder), text);
      const before = await contents(folder);
      const refusal = refusalOf(await openRegister(folder, testOptions()));
      expect(refusal).toMatchObject({ code: 'register-newer', offers: [] });
      const recovered = await recoverRegister(folder, { kind: 'journal', seq: 1 }, testOptions());
      expect(recovered).toMatchObject({ ok: false, refusal: { code: 'register-newer' } });
      expect(await contents(folder)).toEqual(before);
    }
  });
});

describe('a recovery', () => {
  it('brings back the changes after the snapshot too when an earlier line is damaged', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 5);
    await copyFile(snapshotOf(folder), join(folder, 'old'));
    const store = await reopen(folder);
    await name(store, 'buf', 'Efter');
    await store.close();
    await copyFile(join(folder, 'old'), snapshotOf(folder));
    await replaceInFile(journalOf(folder), 'Namn 2', 'Namn 7');
    expect((await refusedAsDamaged(folder)).offers).toMatchObject([
      { kind: 'journal', seq: 2 },
      { kind: 'snapshot', seq: 6, at: store.history.at(-1)?.at },
    ]);
    valueOf(await recoverRegister(folder, { kind: 'snapshot', seq: 6 }, testOptions()));
    expect((await reopen(folder)).state).toEqual(store.state);
  });

  it('is refused for a register that opens, which is left as it is', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 5);
    const before = await contents(folder);
    const result = await recoverRegister(folder, { kind: 'snapshot', seq: 5 }, testOptions());
    expect(result).toMatchObject({ ok: false, refusal: { code: 'changed-since' } });
    expect(await contents(folder)).toEqual(before);
  });

  it('is refused when it would no longer give what it did, and nothing is touched', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 5);
    await writeFile(snapshotOf(folder), '');
    const before = await contents(folder);
    const result = await recoverRegister(folder, { kind: 'journal', seq: 7 }, testOptions());
    expect(result).toMatchObject({ ok: false, refusal: { code: 'changed-since' } });
    expect(await contents(folder)).toEqual(before);
  });
});

describe('the newest good backup and the history together', () => {
  it('bring back everything when a line that the backup has is damaged', async () => {
    const folder = await withBackup();
    await replaceInFile(journalOf(folder), 'Namn 3', 'Namn X');
    const { offers } = await refusedAsDamaged(folder);
    expect(offers).toMatchObject([{ kind: 'journal', seq: 7, backup: { seq: 5, reason: 'import' } }]);
    valueOf(await recoverRegister(folder, { kind: 'journal', seq: 7 }, testOptions()));
    const store = await reopen(folder);
    expect(store.history.map((change) => change.seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(store.state.units).toMatchObject({ buf: { name: 'Namn 7' }, sbf: { name: 'Namn 6' } });
  });

  it('bring back what can be proved when a line after the backup is damaged', async () => {
    const folder = await withBackup();
    await rm(snapshotOf(folder));
    await replaceInFile(journalOf(folder), 'Namn 6', 'Namn X');
    expect((await refusedAsDamaged(folder)).offers).toMatchObject([{ kind: 'journal', seq: 5, backup: null }]);
  });

  it('bring back the backup when both files are gone bad', async () => {
    const folder = await withBackup();
    await writeFile(journalOf(folder), 'inget alls\n');
    await writeFile(snapshotOf(folder), 'inte heller');
    expect((await refusedAsDamaged(folder)).offers).toMatchObject([{ kind: 'journal', seq: 5, backup: { seq: 5 } }]);
    valueOf(await recoverRegister(folder, { kind: 'journal', seq: 5 }, testOptions()));
    expect((await reopen(folder)).state.units['buf']?.name).toBe('Namn 5');
  });

  it.each([
    ['gone', (folder: string) => rm(journalOf(folder))],
    ['emptied', (folder: string) => truncate(journalOf(folder), 0)],
    ['all zeroes', (folder: string) => writeFile(journalOf(folder), Buffer.alloc(4096))],
  ])('bring back the backup when the snapshot is gone and the history %s', async (_, harm) => {
    const folder = await withBackup();
    await rm(snapshotOf(folder));
    await harm(folder);
    expect((await refusedAsDamaged(folder)).offers).toMatchObject([{ kind: 'journal', seq: 5, backup: { seq: 5 } }]);
    expect(refusalOf(await createRegister(folder, firstDraft, testOptions())).code).toBe('register-exists');
    valueOf(await recoverRegister(folder, { kind: 'journal', seq: 5 }, testOptions()));
    expect((await reopen(folder)).state.units['buf']?.name).toBe('Namn 5');
  });
});
