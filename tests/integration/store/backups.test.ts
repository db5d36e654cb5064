import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { create, name, naming, reopen, temporaryFolder, valueOf } from './store-support.ts';

const asImport = { backupFirst: true };

describe('backups', () => {
  it('are made before an import, of the register without it, and opened as a register of their own', async () => {
    const folder = await temporaryFolder();
    const store = await create(folder);
    const bytes = new TextEncoder().encode('en återrapport');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    valueOf(await store.putReturnBytes(sha256, bytes));
    await name(store, 'buf', 'Före');
    const before = store.state;
    valueOf(await store.commit(naming('buf', 'Efter'), asImport));
    const [backup] = await store.listBackups();
    expect(backup).toMatchObject({ reason: 'import', seq: 2, label: 'Döpte buf' });
    if (!backup) return;

    const copy = join(await temporaryFolder(), 'kopia');
    valueOf(await store.restoreAsCopy(backup, copy));
    const restored = await reopen(copy);
    expect(restored.state).toEqual(before);
    expect(restored.history).toEqual(store.history.slice(0, 2));
    expect(valueOf(await restored.returnBytes(sha256))).toEqual(Buffer.from(bytes));
    expect(store.state.units['buf']?.name).toBe('Efter');
  });

  it('are not made for other changes', async () => {
    const store = await create(await temporaryFolder());
    await name(store, 'buf', 'Namn');
    expect(await store.listBackups()).toEqual([]);
  });

  it('are let go of by the rule: 30 imports in a row leave the newest 20', async () => {
    const store = await create(await temporaryFolder());
    for (let i = 0; i < 30; i += 1) valueOf(await store.commit(naming('buf', `Import ${i}`), asImport));
    const backups = await store.listBackups();
    expect(backups.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => 30 - index));
  });

  it('are not restored on top of anything', async () => {
    const store = await create(await temporaryFolder());
    valueOf(await store.commit(naming('buf', 'Import'), asImport));
    const [backup] = await store.listBackups();
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'brev.txt'), 'mitt');
    const result = backup && (await store.restoreAsCopy(backup, folder));
    expect(result).toMatchObject({ ok: false, refusal: { code: 'register-exists' } });
    expect(await readdir(folder)).toEqual(['brev.txt']);
  });

  it('are not restored when they have been damaged', async () => {
    const store = await create(await temporaryFolder());
    valueOf(await store.commit(naming('buf', 'Import'), asImport));
    const [backup] = await store.listBackups();
    if (backup) await writeFile(join(backup.folder, 'history.jsonl.gz'), 'trasig');
    const target = join(await temporaryFolder(), 'kopia');
    const result = backup && (await store.restoreAsCopy(backup, target));
    expect(result).toMatchObject({ ok: false, refusal: { code: 'register-damaged' } });
  });

  it('do not include half a backup, nor folders of other kinds, and those are left alone', async () => {
    const folder = await temporaryFolder();
    const store = await create(folder);
    await mkdir(join(folder, 'backups', 'mina egna'), { recursive: true });
    valueOf(await store.commit(naming('buf', 'Import'), asImport));
    expect(await store.listBackups()).toHaveLength(1);
    expect(await readdir(join(folder, 'backups'))).toContain('mina egna');
  });
});
