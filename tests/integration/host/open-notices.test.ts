import { appendFileSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { granted, hostIn, newRegister, removeFolder, temporaryFolder, type TestHost } from './host-support.ts';

let folder: string;
let register: string;
let host: TestHost;

beforeEach(async () => {
  folder = temporaryFolder();
  host = hostIn(folder);
  register = await newRegister(host);
});

afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

const notices = async () => (await granted(host, 'app:status', {})).register?.notices;
const reopen = () => granted(host, 'register:open', { folder: register });

describe('how a register was opened', () => {
  it('is nothing to tell of for one that was just made, and for one that was closed as it should', async () => {
    expect(await notices()).toEqual([]);
    await granted(host, 'register:close', {});
    expect((await reopen()).register?.notices).toEqual([]);
  });

  it('is told when a change was cut short, until it has been read, and not the next time', async () => {
    await granted(host, 'register:close', {});
    appendFileSync(join(register, 'history.jsonl'), '{"half a change');
    expect((await reopen()).register?.notices).toEqual([{ code: 'torn-tail-cut' }]);
    expect((await reopen()).register?.notices).toEqual([{ code: 'torn-tail-cut' }]);
    expect((await granted(host, 'app:notices-read', {})).register?.notices).toEqual([]);
    expect(await notices()).toEqual([]);
    await granted(host, 'register:close', {});
    expect((await reopen()).register?.notices).toEqual([]);
  });

  it('is told when changes had to be taken from the history, with how many they were', async () => {
    await granted(host, 'register:close', {});
    const [snapshot, earlier] = [join(register, 'register.json'), join(folder, 'earlier.json')];
    copyFileSync(snapshot, earlier);
    await reopen();
    for (const short of ['ÖFN', 'RES']) {
      await granted(host, 'unit:add', {
        name: `Ny ${short}`,
        short: `N${short}`,
        kind: 'annan',
        aliases: [],
        emails: [],
      });
    }
    await granted(host, 'register:close', {});
    copyFileSync(earlier, snapshot);
    expect((await reopen()).register?.notices).toEqual([{ code: 'replayed', changeCount: 2 }]);
  });
});
