import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRegister, openRegister } from '../../../electron/store/register-store.ts';
import { unitOf } from '../../unit/register/register-support.ts';
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

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a register', () => {
  it('is made by its first change and is the same when it is opened again', async () => {
    const folder = join(await temporaryFolder(), 'new', 'register');
    const store = await create(folder);
    const change = await name(store, 'buf', 'Barn och utbildning');
    await store.close();
    const again = await reopen(folder);
    expect(again.state).toEqual(store.state);
    expect(again.history).toEqual(store.history);
    expect(again.history[1]).toEqual(change);
    expect(again.notices).toEqual([]);
  });

  it('is not made where there is one, and the one there is left as it was', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 3);
    const before = await readFile(join(folder, 'history.jsonl'));
    expect(refusalOf(await createRegister(folder, firstDraft, testOptions())).code).toBe('register-exists');
    expect(await readFile(join(folder, 'history.jsonl'))).toEqual(before);
  });

  it('is missing where there is none, and nothing is written there', async () => {
    const folder = await temporaryFolder();
    expect(refusalOf(await openRegister(folder, testOptions())).code).toBe('register-missing');
    expect(refusalOf(await openRegister(join(folder, 'no'), testOptions())).code).toBe('register-missing');
    expect(await readdir(folder)).toEqual([]);
  });

  it('has a change on the disk when commit answers, without waiting for the snapshot', async () => {
    const folder = await temporaryFolder();
    const store = await create(folder, { snapshotDelay: 1_000_000 });
    const change = await name(store, 'buf', 'Barn');
    const lines = (await readFile(join(folder, 'history.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ version: currentVersion, change });
    expect(await readdir(folder)).not.toContain('register.json');
  });
});

describe('commit', () => {
  it('takes changes asked for at the same time one after the other, each from the register as it then stands', async () => {
    const store = await create(await temporaryFolder());
    const names = Array.from({ length: 30 }, (_, index) => `Namn ${index}`);
    await Promise.all(names.map((text) => store.commit(naming('buf', text))));
    expect(store.history.map((change) => change.seq)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
    expect(store.state.units['buf']?.name).toBe('Namn 29');
    expect(store.state).toEqual(replayed(store));
  });

  it('refuses a draft made from a register that has changed since, and names the entity', async () => {
    const store = await create(await temporaryFolder());
    const draft = naming('buf', 'Min')(store.state);
    await name(store, 'buf', 'Din');
    const before = store.state;
    expect(await store.commit(draft)).toEqual({ ok: false, refusal: { code: 'changed-since', detail: 'units/buf' } });
    expect(store.state).toBe(before);
  });

  it.each([
    ['a value of the wrong kind', { ...unitOf('buf', 'Barn'), aliases: 'BUF' }, 'buf'],
    ['a number that JSON can not hold', { ...unitOf('buf', 'Barn'), from: Number.NaN }, 'buf'],
    ['an entity under the id of another', unitOf('sbf', 'Bygg'), 'buf'],
    ['an id that objects do not keep', { ...unitOf('x', 'X'), id: '__proto__' }, '__proto__'],
  ])('refuses %s and leaves register and history alone', async (_, after, id) => {
    const folder = await temporaryFolder();
    const store = await create(folder);
    const before = await readFile(join(folder, 'history.jsonl'));
    const ops = [{ collection: 'units' as const, id, before: null, after }];
    const result = await store.commit({ kind: 'test', label: 'Fel', ops });
    expect(result).toMatchObject({ ok: false, refusal: { code: 'value-not-allowed' } });
    expect(store.history).toHaveLength(1);
    expect(await readFile(join(folder, 'history.jsonl'))).toEqual(before);
  });

  it('makes nothing of a rule that finds nothing to do', async () => {
    const store = await create(await temporaryFolder());
    expect(await store.commit(() => null)).toEqual({ ok: true, value: null });
    expect(store.history).toHaveLength(1);
  });

  it('tells those who listen of each change, until they no longer do', async () => {
    const store = await create(await temporaryFolder());
    const seen: number[] = [];
    const stop = store.subscribe(() => seen.push(store.history.length));
    await name(store, 'buf', 'Ett');
    await store.undo();
    stop();
    await store.redo();
    expect(seen).toEqual([2, 3]);
  });
});

describe('undo and redo', () => {
  it('survive a restart: what was done before it can be taken back after it', async () => {
    const folder = await temporaryFolder();
    const store = await create(folder);
    await name(store, 'buf', 'Ett');
    await name(store, 'buf', 'Två');
    await store.undo();
    await store.close();
    const again = await reopen(folder);
    expect(again.state.units['buf']?.name).toBe('Ett');
    valueOf(await again.redo());
    expect(again.state.units['buf']?.name).toBe('Två');
    valueOf(await again.undo());
    valueOf(await again.undo());
    expect(again.state.units).toEqual({});
    expect(await again.undo()).toEqual({ ok: true, value: null });
  });

  it('refuse an earlier change whose entity has been touched since, and name it', async () => {
    const store = await create(await temporaryFolder());
    const change = await name(store, 'buf', 'Ett');
    await name(store, 'buf', 'Två');
    expect(await store.undo(change.id)).toEqual({ ok: false, refusal: { code: 'changed-since', detail: 'units/buf' } });
    expect(await store.undo('okänd')).toMatchObject({ ok: false, refusal: { code: 'unknown-id' } });
  });

  it('keep what is read back from the disk equal to the state in memory, whatever is done', async () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('name' as const),
        id: fc.constantFrom('a', 'b', 'c'),
        text: fc.string({ unit: 'binary' }),
      }),
      fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'reopen' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const folder = await temporaryFolder();
        let store = await create(folder);
        for (const one of steps) {
          if (one.kind === 'name') await name(store, one.id, one.text);
          else if (one.kind === 'undo') valueOf(await store.undo());
          else if (one.kind === 'redo') valueOf(await store.redo());
          else {
            await store.close();
            const again = await reopen(folder);
            expect(again.state).toEqual(store.state);
            expect(again.history).toEqual(store.history);
            store = again;
          }
          expect(store.state).toEqual(replayed(store));
        }
        await store.close();
      }),
      { numRuns: 25 },
    );
  });
});

describe('received files', () => {
  it('are kept byte for byte under their hash, for dispatches and exports too', async () => {
    const folder = await temporaryFolder();
    const store = await create(folder);
    const bytes = new Uint8Array([0, 255, 10, 13, 0]);
    const sha256 = hashOf(bytes);
    valueOf(await store.putReturnBytes(sha256, bytes));
    valueOf(await store.putDispatchBytes(sha256, bytes));
    valueOf(await store.putExportBytes(sha256, bytes));
    expect([...valueOf(await store.returnBytes(sha256))]).toEqual([...bytes]);
    expect([...valueOf(await store.dispatchBytes(sha256))]).toEqual([...bytes]);
    expect([...valueOf(await store.exportBytes(sha256))]).toEqual([...bytes]);
    expect(await readdir(join(folder, 'returns'))).toEqual([sha256]);
  });

  it('are not kept under a hash that is not theirs', async () => {
    const folder = await temporaryFolder();
    const store = await create(folder);
    const result = await store.putReturnBytes(hashOf(new Uint8Array([1])), new Uint8Array([2]));
    expect(result).toMatchObject({ ok: false, refusal: { code: 'value-not-allowed' } });
    expect(await readdir(folder)).not.toContain('returns');
  });

  it('are not given out when they have been altered on the disk, and are put right when they come again', async () => {
    const folder = await temporaryFolder();
    const store = await create(folder);
    const bytes = new Uint8Array([1, 2, 3]);
    const sha256 = hashOf(bytes);
    valueOf(await store.putReturnBytes(sha256, bytes));
    await writeFile(join(folder, 'returns', sha256), 'annat');
    expect(await store.returnBytes(sha256)).toMatchObject({ ok: false, refusal: { code: 'register-damaged' } });
    valueOf(await store.putReturnBytes(sha256, bytes));
    expect([...valueOf(await store.returnBytes(sha256))]).toEqual([1, 2, 3]);
  });

  it('can not be asked for by a path', async () => {
    const store = await create(await temporaryFolder());
    expect(await store.returnBytes('../register.json')).toMatchObject({ ok: false, refusal: { code: 'unknown-id' } });
    expect(await store.returnBytes('0'.repeat(64))).toMatchObject({ ok: false, refusal: { code: 'unknown-id' } });
  });
});
