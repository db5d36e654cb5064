import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownRegisters } from '../../../electron/store/known-registers.ts';
import { closedRegister, temporaryFolder, testOptions } from './store-support.ts';

describe('the known registers', () => {
  it('are none before the first, and nothing is written to say so', async () => {
    const folder = await temporaryFolder();
    expect(await knownRegisters(folder, testOptions().now).list()).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('come with the latest opened first, each once, and say which are still there', async () => {
    const [settings, present] = [join(await temporaryFolder(), 'settings'), await temporaryFolder()];
    await closedRegister(present, 1);
    const known = knownRegisters(settings, testOptions().now);
    await Promise.all([known.remember(present, 'Ett', '1'), known.remember('/finns/inte', 'Två', '2')]);
    await known.remember(present, 'Ett, omdöpt', '1');
    expect(await knownRegisters(settings, testOptions().now).list()).toMatchObject([
      { folder: present, name: 'Ett, omdöpt', isPresent: true, key: '1' },
      { folder: '/finns/inte', name: 'Två', isPresent: false, key: '2' },
    ]);
    await known.forget(present);
    expect((await known.list()).map(({ name }) => name)).toEqual(['Två']);
  });

  it('that were listed before they were told apart have no key until they are opened again', async () => {
    const folder = await temporaryFolder();
    const before = { version: 1, registers: [{ folder: '/gammal', name: 'Gammal', openedAt: '2026-01-01T00:00:00Z' }] };
    await writeFile(join(folder, 'known-registers.json'), JSON.stringify(before));
    const known = knownRegisters(folder, testOptions().now);
    expect(await known.list()).toMatchObject([{ folder: '/gammal', name: 'Gammal', key: null }]);
    await known.remember('/gammal', 'Gammal', '4');
    expect(await known.list()).toMatchObject([{ folder: '/gammal', key: '4' }]);
  });

  it('start afresh when the file is damaged, and the damaged file is kept', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'known-registers.json'), '{"version": 1, "regi');
    const known = knownRegisters(folder, testOptions().now);
    expect(await known.list()).toEqual([]);
    await known.remember('/ny', 'Ny', '3');
    expect((await known.list()).map(({ name }) => name)).toEqual(['Ny']);
    const kept = (await readdir(folder)).filter((file) => file.includes('damaged'));
    expect(kept).toHaveLength(1);
    expect(await readFile(join(folder, kept[0] ?? ''), 'utf8')).toBe('{"version": 1, "regi');
  });
});
