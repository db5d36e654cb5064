import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRegister } from '../../../electron/store/register-store.ts';
import { put, type ChangeDraft } from '../../../shared/register/change.ts';
import {
  closedRegister,
  name,
  replayed,
  reopen,
  storeOf,
  temporaryFolder,
  testOptions,
  valueOf,
} from './store-support.ts';

const number = '811218-9876';
const struck = [{ find: number, put: '••••••-••••' }];

const note = (register: Parameters<typeof put>[0]): ChangeDraft => ({
  kind: 'personal-data:strike',
  label: 'Strök 1 personuppgift',
  ops: [put(register, 'strikes', { id: 's1', at: '2024-08-31T10:00:00Z', by: 'test', count: 1 })],
});

describe('a strike', () => {
  it('takes a text out of the state, the history and both files, and says only that it was done', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 2);
    const store = await reopen(folder);
    await name(store, 'buf', `Elev ${number}`);
    await name(store, 'buf', `Elev ${number}, flyttad`);
    const before = store.history.length;
    valueOf(await store.strike(struck, note(store.state)));

    expect(store.state.units['buf']?.name).toBe('Elev ••••••-••••, flyttad');
    expect(store.history).toHaveLength(before + 1);
    expect(store.history.at(-1)?.label).toBe('Strök 1 personuppgift');
    expect(JSON.stringify([store.state, store.history])).not.toContain(number);
    expect(store.state).toEqual(replayed(store));
    await store.close();
    for (const file of ['history.jsonl', 'register.json']) {
      expect(await readFile(join(folder, file), 'utf8')).not.toContain(number);
    }
    const again = await reopen(folder);
    expect(again.state).toEqual(store.state);
    expect(again.notices).toEqual([]);
  });

  it('leaves a register that goes on as before: changed, undone, and undone back over the struck text', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 1);
    const store = await reopen(folder);
    const first = await name(store, 'buf', `Elev ${number}`);
    valueOf(await store.strike(struck, note(store.state)));
    await name(store, 'buf', 'Barn');
    expect((await store.undo()).ok).toBe(true);
    expect(store.state.units['buf']?.name).toBe('Elev ••••••-••••');
    expect((await store.undo(first.id)).ok).toBe(true);
    expect(store.state).toEqual(replayed(store));
  });

  it('is refused in a register that is only read, which is left as it was', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 1);
    const writer = await reopen(folder);
    await name(writer, 'buf', `Elev ${number}`);
    const reader = storeOf(await openRegister(folder, testOptions()));
    expect(await reader.strike(struck, note(reader.state))).toMatchObject({
      ok: false,
      refusal: { code: 'register-held' },
    });
    expect(await readFile(join(folder, 'history.jsonl'), 'utf8')).toContain(number);
  });
});

describe('a backup that is asked for', () => {
  it('holds the register as it stands, and is the newest in the list', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 2);
    const store = await reopen(folder);
    const backup = valueOf(await store.makeBackup('Före genomgången'));
    expect(backup).toMatchObject({ reason: 'manual', seq: store.history.length, label: 'Före genomgången' });
    expect((await store.listBackups())[0]).toEqual(backup);
  });
});
