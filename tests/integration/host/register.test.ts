import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HostEvent } from '../../../shared/contract.ts';
import {
  fixtures,
  granted,
  hostIn,
  newRegister,
  refusal,
  removeFolder,
  shippedSamples,
  temporaryFolder,
  type TestHost,
} from './host-support.ts';

let folder: string;
let host: TestHost;
const strategyId = 'vastervik-2023-2027';
const create = (name: string) => ({ name, strategyId, units: null, useSampleUnits: false });

const json = (units: unknown) => ({ name: 'enheter.json', bytes: new TextEncoder().encode(JSON.stringify(units)) });

beforeEach(() => {
  folder = temporaryFolder();
  host = hostIn(folder);
});

afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

describe('a register', () => {
  it('is made in a folder of its own, opened, and remembered', async () => {
    const status = await granted(host, 'register:create', create('Integration 2024/2025'));
    expect(status.register?.settings.name).toBe('Integration 2024/2025');
    expect(status.register?.strategyName).toBe('Integrationsstrategi 2023-2027');
    expect(readdirSync(join(folder, 'registers'))).toEqual(['Integration 2024-2025']);
    expect(await granted(host, 'register:list', {})).toMatchObject([
      { name: 'Integration 2024/2025', isPresent: true },
    ]);
  });

  it('is the same after the program has been started anew', async () => {
    const path = await newRegister(host);
    await host.close();
    host = hostIn(folder);
    expect((await granted(host, 'app:status', {})).register).toBeNull();
    const status = await granted(host, 'register:open', { folder: path });
    expect(status.register?.period?.id).toBe('2024-delar');
    expect(await granted(host, 'unit:list', {})).toHaveLength(10);
  });

  it('never takes over a folder that has something in it, whatever the case of its name', async () => {
    mkdirSync(join(folder, 'registers', 'liggare'), { recursive: true });
    writeFileSync(join(folder, 'registers', 'liggare', 'brev.txt'), 'hej');
    expect(await refusal(host, 'register:create', create('LIGGARE'))).toBe('register-exists');
    expect(readdirSync(join(folder, 'registers'))).toEqual(['liggare']);
  });

  it.each(['con', '..', ' . '])('is not made under the name %s', async (name) => {
    const code = await refusal(host, 'register:create', create(name));
    expect(['register-name-unusable', 'invalid-arguments']).toContain(code);
    expect(existsSync(join(folder, 'registers'))).toBe(false);
  });

  it('is not opened where there is none, and the one that was open stays open', async () => {
    const path = await newRegister(host);
    expect(await refusal(host, 'register:open', { folder: join(folder, 'annat') })).toBe('register-missing');
    expect(await refusal(host, 'register:open', { folder: 'registers' })).toBe('register-missing');
    expect((await granted(host, 'app:status', {})).register?.folder).toBe(path);
    expect((await granted(host, 'register:open', { folder: path })).register?.folder).toBe(path);
  });

  it('lets go of its lock when another is opened', async () => {
    const first = await newRegister(host, 'Första');
    await newRegister(host, 'Andra');
    const other = hostIn(join(folder, 'other'));
    const status = await granted(other, 'register:open', { folder: first });
    expect(status.register?.heldBy).toBeNull();
    await other.close();
  });

  it('is opened for reading by a second process, which says who holds it and alters nothing', async () => {
    const path = await newRegister(host);
    const other = hostIn(join(folder, 'other'));
    const status = await granted(other, 'register:open', { folder: path });
    expect(status.register?.heldBy).toContain('anna');
    expect(await refusal(other, 'period:choose', { year: 2025, kind: 'delar' })).toBe('register-held');
    await other.close();
    expect(await granted(host, 'period:list', {})).toHaveLength(1);
  });
});

describe('commands', () => {
  it('are refused without an open register', async () => {
    expect(await refusal(host, 'unit:list', {})).toBe('no-register-open');
    expect(await refusal(host, 'history:undo', {})).toBe('no-register-open');
  });

  it('are refused when their arguments do not follow the contract, whoever calls', async () => {
    // What a page that has been tampered with could send.
    const wrong = { year: '2024', kind: 'delar' } as unknown as { year: number; kind: 'delar' };
    await newRegister(host);
    expect(await refusal(host, 'period:choose', wrong)).toBe('invalid-arguments');
  });

  it('tell the page of each change', async () => {
    await newRegister(host);
    const events: HostEvent[] = [];
    host.subscribe((event) => events.push(event));
    await granted(host, 'period:choose', { year: 2024, kind: 'bokslut' });
    await expect.poll(() => events).toEqual([{ kind: 'register-changed', seq: 3 }]);
  });

  it('can be taken back and done again, and say what that was', async () => {
    await newRegister(host);
    await granted(host, 'period:choose', { year: 2024, kind: 'bokslut' });
    expect((await granted(host, 'app:status', {})).register?.undo).toContain('bokslut 2024');
    await granted(host, 'history:undo', {});
    expect(await granted(host, 'period:list', {})).toHaveLength(1);
    await granted(host, 'history:redo', {});
    expect(await granted(host, 'period:list', {})).toHaveLength(2);
    expect((await granted(host, 'history:list', { limit: 2 })).map(({ kind }) => kind)).toEqual(['redo', 'undo']);
  });

  it('choosing the same period again changes nothing', async () => {
    await newRegister(host);
    const before = (await granted(host, 'app:status', {})).register?.seq;
    await granted(host, 'period:choose', { year: 2024, kind: 'delar' });
    expect((await granted(host, 'app:status', {})).register?.seq).toBe(before);
  });
});

describe('units', () => {
  it('come from a JSON file; the same file again changes nothing', async () => {
    await newRegister(host);
    const file = {
      name: 'organisation.json',
      bytes: new Uint8Array(readFileSync(join(fixtures, 'organisation.json'))),
    };
    expect(await granted(host, 'unit:import', file)).toEqual({ added: 0, updated: 0 });
    const next = json([{ name: 'Socialförvaltningen', short: 'SOC', kind: 'förvaltning' }, { name: 'Nya Bolaget AB' }]);
    expect(await granted(host, 'unit:import', next)).toEqual({ added: 1, updated: 1 });
    const units = await granted(host, 'unit:list', {});
    expect(units.find(({ id }) => id === 'sf')?.short).toBe('SOC');
    expect(units.find(({ name }) => name === 'Nya Bolaget AB')).toMatchObject({ id: 'nya-bolaget-ab', kind: 'bolag' });
  });

  it('come from a sheet with headings', async () => {
    await newRegister(host);
    const csv = 'Namn;Kortnamn;Typ;Alias;E-post\nÖverförmyndaren;ÖF;annan;Förmyndarkontoret;of@kommun.example\n';
    const bytes = new TextEncoder().encode(csv);
    expect(await granted(host, 'unit:import', { name: 'enheter.csv', bytes })).toEqual({ added: 1, updated: 0 });
    expect((await granted(host, 'unit:list', {})).find(({ short }) => short === 'ÖF')).toMatchObject({
      id: 'of',
      aliases: ['Förmyndarkontoret'],
      emails: ['of@kommun.example'],
    });
  });

  it('are refused with a sentence when the file can’t be understood', async () => {
    await newRegister(host);
    for (const bytes of [new TextEncoder().encode('[{"namn":1}]'), new TextEncoder().encode('{'), new Uint8Array()]) {
      expect(await refusal(host, 'unit:import', { name: 'fel.json', bytes })).toBe('units-unreadable');
    }
  });

  it('are not added twice', async () => {
    await newRegister(host);
    const unit = { name: 'socialförvaltningen', short: 'X', kind: 'annan' as const, aliases: [], emails: [] };
    expect(await refusal(host, 'unit:add', unit)).toBe('unit-exists');
  });
});

describe('the example', () => {
  it('is a register of its own with the sample returns waiting, each time a new one', async () => {
    const status = await granted(host, 'register:example', {});
    expect(status.register?.settings.isExample).toBe(true);
    expect(await granted(host, 'return:list', { periodId: '2024-delar' })).toHaveLength(17);
    expect((await granted(host, 'register:example', {})).register?.folder).not.toBe(status.register?.folder);
  });

  it('ships the same returns as the tests use', () => {
    const shipped = readdirSync(join(shippedSamples, 'returns'));
    expect(shipped).toHaveLength(16);
    for (const name of shipped) {
      expect(readFileSync(join(shippedSamples, 'returns', name)).equals(readFileSync(join(fixtures, name))), name).toBe(
        true,
      );
    }
    const units = readFileSync(join(shippedSamples, 'organisation.json'));
    expect(units.equals(readFileSync(join(fixtures, 'organisation.json')))).toBe(true);
  });
});
