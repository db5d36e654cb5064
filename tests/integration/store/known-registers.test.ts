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
    await Promise.all([known.remember(present, 'Ett'), known.remember('/finns/inte', 'Två')]);
    await known.remember(present, 'Ett, omdöpt');
    expect(await knownRegisters(settings, testOptions().now).list()).toMatchObject([
      { folder: present, name: 'Ett, omdöpt', isPresent: true },
      { folder: '/finns/inte', name: 'Två', isPresent: false },
    ]);
    await known.forget(present);
    expect((await known.list()).map(({ name }) => name)).toEqual(['Två']);
  });

  it('start afresh when the file is damaged, and the damaged file is kept', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'known-registers.json'), '{"version": 1, "regi');
    const known = knownRegisters(folder, testOptions().now);
    expect(await known.list()).toEqual([]);
    await known.remember('/ny', 'Ny');
    expect((await known.list()).map(({ name }) => name)).toEqual(['Ny']);
    const kept = (await readdir(folder)).filter((file) => file.includes('damaged'));
    expect(kept).toHaveLength(1);
    expect(await readFile(join(folder, kept[0] ?? ''), 'utf8')).toBe('{"version": 1, "regi');
  });
});
