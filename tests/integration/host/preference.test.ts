import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { granted, hostIn, removeFolder, temporaryFolder, type TestHost } from './host-support.ts';

let folder: string;
let host: TestHost;

beforeEach(() => {
  folder = temporaryFolder();
  host = hostIn(folder);
});

afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

const restart = async (): Promise<void> => {
  await host.close();
  host = hostIn(folder);
};

describe('how the program is liked to look', () => {
  it('is remembered when it is started anew, and forgotten when asked', async () => {
    await Promise.all([
      granted(host, 'preference:keep', { name: 'theme', text: 'dark' }),
      granted(host, 'preference:keep', { name: 'columns', text: 'title,status' }),
    ]);
    await restart();
    expect(await granted(host, 'preference:list', {})).toEqual({ theme: 'dark', columns: 'title,status' });
    await granted(host, 'preference:keep', { name: 'columns', text: null });
    await restart();
    expect(await granted(host, 'preference:list', {})).toEqual({ theme: 'dark' });
  });

  it('is as the first time when its file is damaged', async () => {
    await granted(host, 'preference:keep', { name: 'theme', text: 'dark' });
    writeFileSync(join(folder, 'data', 'preferences.json'), '{"version": 1, "pref');
    await restart();
    expect(await granted(host, 'preference:list', {})).toEqual({});
    await granted(host, 'preference:keep', { name: 'theme', text: 'light' });
    expect(readFileSync(join(folder, 'data', 'preferences.json'), 'utf8')).toContain('"theme": "light"');
  });
});
