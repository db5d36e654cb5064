import type { FileHandle } from 'node:fs/promises';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { create, name, naming, reopen, replayed, temporaryFolder } from './store-support.ts';

const systemError = (code: string): Error => Object.assign(new Error(`${code}: the disk says no`), { code });

/** A disk that takes some of the bytes and then fails, for as long as `fails` says so. */
function failingDisk(code: string) {
  const disk = { fails: false, taken: 0.5 };
  const appendBytes = async (file: FileHandle, bytes: Uint8Array, position: number): Promise<void> => {
    const length = disk.fails ? Math.floor(bytes.length * disk.taken) : bytes.length;
    await file.write(bytes, 0, length, position);
    if (disk.fails) throw systemError(code);
    await file.sync();
  };
  return { disk, appendBytes };
}

describe('a disk that refuses a change', () => {
  it.each([
    ['ENOSPC', 0.5],
    ['EIO', 0],
    ['EIO', 1],
    ['ENOSPC', 0.01],
  ])('%s after %d of the line: refused, nothing changed, and the next change is saved', async (code, taken) => {
    const folder = await temporaryFolder();
    const { disk, appendBytes } = failingDisk(code);
    const store = await create(folder, { appendBytes });
    await name(store, 'buf', 'Före');
    const [state, history] = [store.state, store.history];
    const onDisk = await readFile(join(folder, 'history.jsonl'));

    Object.assign(disk, { fails: true, taken });
    const result = await store.commit(naming('buf', 'Förlorad'));
    expect(result).toMatchObject({ ok: false, refusal: { code: 'save-failed' } });
    expect(store.state).toBe(state);
    expect(store.history).toBe(history);
    expect(await readFile(join(folder, 'history.jsonl'))).toEqual(onDisk);

    disk.fails = false;
    await name(store, 'buf', 'Efter');
    await store.close();
    const again = await reopen(folder);
    expect(again.notices).toEqual([]);
    expect(again.history.map((change) => change.label)).toEqual(['Skapade registret', 'Döpte buf', 'Döpte buf']);
    expect(again.state.units['buf']?.name).toBe('Efter');
    expect(again.state).toEqual(replayed(again));
  });

  it('does not stop the changes that were asked for after the one it refused', async () => {
    const { disk, appendBytes } = failingDisk('EIO');
    const store = await create(await temporaryFolder(), {
      appendBytes: async (file, bytes, position) => {
        disk.fails = bytes.includes(0x58);
        await appendBytes(file, bytes, position);
      },
    });
    const answers = await Promise.all(['A', 'X', 'B'].map((text) => store.commit(naming('buf', text))));
    expect(answers.map((answer) => answer.ok)).toEqual([true, false, true]);
    expect(store.state.units['buf']?.name).toBe('B');
  });

  it('refuses an import when its backup can not be made', async () => {
    const folder = await temporaryFolder();
    const store = await create(folder);
    await writeFile(join(folder, 'backups'), 'en fil där mappen ska vara');
    const result = await store.commit(naming('buf', 'Import'), { backupFirst: true });
    expect(result).toMatchObject({ ok: false, refusal: { code: 'save-failed' } });
    expect(store.history).toHaveLength(1);
  });
});
