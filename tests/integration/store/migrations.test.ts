import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBackup } from '../../../electron/store/backups.ts';
import { encodeLine, noHash } from '../../../electron/store/journal-line.ts';
import { entityMigration } from '../../../electron/store/migrations/migration.ts';
import { currentVersion, migrate, migrations } from '../../../electron/store/migrations/migrations.ts';
import { openRegister } from '../../../electron/store/register-store.ts';
import { snapshotOf, snapshotPieces } from '../../../electron/store/snapshot.ts';
import { emptyRegister } from '../../../shared/register/entities.ts';
import {
  closedRegister,
  firstDraft,
  name,
  refusalOf,
  reopen,
  replayed,
  storeOf,
  temporaryFolder,
  testOptions,
} from './store-support.ts';

const fixture = fileURLToPath(new URL('../../fixtures/register-v1', import.meta.url));
const reported = fileURLToPath(new URL('../../fixtures/register-v1-reported', import.meta.url));

/** A made-up version 0, in which units were called by `title` and had no e-mail addresses. */
const fromZero = entityMigration(0, (collection, stored) => {
  if (collection !== 'units') return stored;
  const { title, ...rest } = stored;
  return { ...rest, name: title, emails: [] };
});
const versions = { current: currentVersion, migrations: [fromZero, ...migrations] };

const oldUnit = { id: 'buf', title: 'Barn', short: 'BUF', kind: 'förvaltning', aliases: [], from: null, to: null };

/** A register as a program of version 0 would have left it: two changes, the snapshot with both. */
async function oldRegister(): Promise<string> {
  const folder = await temporaryFolder();
  const ops = [
    firstDraft.ops,
    [{ collection: 'units', id: 'buf', before: null, after: oldUnit }],
    [{ collection: 'units', id: 'buf', before: oldUnit, after: { ...oldUnit, title: 'Utbildning' } }],
  ];
  let previous = noHash;
  const lines = ops.map((ops, index) => {
    const change = {
      id: `c${index}`,
      seq: index + 1,
      at: '2023-01-01T00:00:00Z',
      by: 'anna',
      kind: 'x',
      label: 'X',
      ops,
      of: null,
    };
    const line = encodeLine(JSON.stringify(change), 0, previous);
    previous = line.sha256;
    return line.bytes;
  });
  const register = {
    ...emptyRegister,
    settings: { settings: firstDraft.ops[0]?.after },
    units: { buf: { ...oldUnit, title: 'Utbildning' } },
  };
  const snapshot = snapshotOf({ version: 0, seq: 3, journalSha256: previous, register });
  await writeFile(join(folder, 'history.jsonl'), Buffer.concat(lines));
  await writeFile(join(folder, 'register.json'), snapshotPieces(snapshot));
  return folder;
}

describe('an older register', () => {
  it('is backed up as it was, brought up, and can be undone across the versions', async () => {
    const folder = await oldRegister();
    const before = await readFile(join(folder, 'register.json'));
    const journal = await readFile(join(folder, 'history.jsonl'));
    const store = storeOf(await openRegister(folder, testOptions(), versions));
    expect(store.state.units['buf']).toMatchObject({ name: 'Utbildning', emails: [] });
    expect(store.notices).toMatchObject([
      { code: 'migrated', fromVersion: 0, backup: { reason: 'migration', seq: 3 } },
    ]);
    const [backup] = await store.listBackups();
    expect(backup && (await readBackup(backup))).toEqual({ snapshot: before, journal });

    expect((await store.undo()).ok).toBe(true);
    expect(store.state.units['buf']?.name).toBe('Barn');
    await store.close();

    const again = storeOf(await openRegister(folder, testOptions(), versions));
    expect(again.notices).toEqual([]);
    expect(again.state).toEqual(store.state);
    expect(again.state).toEqual(replayed(again));
    expect((await readFile(join(folder, 'history.jsonl'))).subarray(0, journal.length)).toEqual(journal);
  });

  it('is refused as damaged when no step leads up from its version, and left as it is', async () => {
    const folder = await oldRegister();
    const before = await readFile(join(folder, 'register.json'));
    expect(refusalOf(await openRegister(folder, testOptions())).code).toBe('register-damaged');
    expect(await readFile(join(folder, 'register.json'))).toEqual(before);
    expect((await readdir(folder)).toSorted()).toEqual(['history.jsonl', 'register.json']);
  });

  it('that is not brought up, because its backup can not be made, is left as it is', async () => {
    const folder = await oldRegister();
    const before = await readFile(join(folder, 'register.json'));
    await writeFile(join(folder, 'backups'), 'en fil där mappen ska vara');
    expect(refusalOf(await openRegister(folder, testOptions(), versions)).code).toBe('save-failed');
    expect(await readFile(join(folder, 'register.json'))).toEqual(before);
  });
});

describe('a newer register', () => {
  it('is refused and left as it is, whatever is in it', async () => {
    const folder = await temporaryFolder();
    const text = JSON.stringify({
      format: 'insatsliggaren-register',
      version: currentVersion + 1,
      everything: 'is different',
    });
    await writeFile(join(folder, 'register.json'), text);
    const refusal = refusalOf(await openRegister(folder, testOptions()));
    expect(refusal).toMatchObject({ code: 'register-newer', offers: [] });
    expect(await readFile(join(folder, 'register.json'), 'utf8')).toBe(text);
  });

  it('is told by its history too, when the snapshot is of this version', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 2);
    const lines = await readFile(join(folder, 'history.jsonl'), 'utf8');
    const last = /"sha256":"([0-9a-f]{64})"/u.exec(lines.trimEnd().split('\n').at(-1) ?? '')?.[1] ?? '';
    await writeFile(join(folder, 'history.jsonl'), encodeLine('{"new":true}', currentVersion + 1, last).bytes, {
      flag: 'a',
    });
    expect(refusalOf(await openRegister(folder, testOptions())).code).toBe('register-newer');
  });
});

describe('the versions', () => {
  it('each have a step that leads to the next', () => {
    expect(migrations.map(({ from }) => from)).toEqual(Array.from({ length: currentVersion - 1 }, (_, i) => i + 1));
    expect(() => migrate({}, -1, 'register', { current: 1, migrations })).toThrow('version -1');
  });

  it('can all be read: a register left by a program of version 1', async () => {
    const folder = await temporaryFolder();
    await mkdir(folder, { recursive: true });
    await cp(fixture, folder, { recursive: true });
    const store = await reopen(folder);
    expect(store.history.map(({ seq, kind }) => ({ seq, kind }))).toEqual([
      { seq: 1, kind: 'register:create' },
      { seq: 2, kind: 'unit:name' },
      { seq: 3, kind: 'unit:name' },
      { seq: 4, kind: 'undo' },
    ]);
    expect(Object.keys(store.state.units)).toEqual(['buf']);
    expect(store.state.units['buf']?.name).toBe('Barn- och utbildningsförvaltningen');
    expect(store.state).toEqual(replayed(store));
    expect((await name(store, 'sbf', 'Bygg')).seq).toBe(5);
  });

  it('can all be read: one with a template sent out and a return taken in by a program of version 1', async () => {
    const folder = await temporaryFolder();
    await cp(reported, folder, { recursive: true });
    const store = await reopen(folder);
    expect(store.notices).toMatchObject([{ code: 'migrated', fromVersion: 1 }]);
    expect(store.state).toEqual(replayed(store));
    const { units, activities, activityReports, returns, questions } = store.state;
    expect(Object.values(units).every(({ contact, mergedInto }) => contact === '' && mergedInto === null)).toBe(true);
    expect(Object.keys(activities).length).toBeGreaterThan(0);
    expect(Object.values(activityReports).map(({ accounts }) => accounts)).toEqual(
      Object.keys(activityReports).map(() => []),
    );
    expect(Object.values(returns).map(({ decisions }) => [decisions.gone, decisions.joint])).toEqual([[[], []]]);
    expect(questions).toEqual({});
    expect(await store.undo()).toMatchObject({ ok: true, value: { kind: 'undo' } });
    expect(store.state.activities).toEqual({});
  });
});
