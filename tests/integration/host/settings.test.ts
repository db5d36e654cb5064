import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { granted, hostIn, newRegister, refusal, removeFolder, temporaryFolder, type TestHost } from './host-support.ts';

let folder: string;
let host: TestHost;
let register: string;

beforeEach(async () => {
  folder = temporaryFolder();
  host = hostIn(folder);
  register = await newRegister(host);
});

afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

const unitCount = async (): Promise<number> => (await granted(host, 'unit:list', {})).length;
const addUnit = (name: string) =>
  granted(host, 'unit:add', { name, short: name.slice(0, 3), kind: 'annan', aliases: [], emails: [] });

describe('backups', () => {
  it('are made when asked for, and restored as a register of their own beside the open one', async () => {
    await granted(host, 'backup:make', {});
    const units = await unitCount();
    await addUnit('Nya bolaget');
    const [backup] = await granted(host, 'backup:list', {});
    expect(backup).toMatchObject({ reason: 'manual' });
    expect(backup?.size).toBeGreaterThan(100);

    const status = await granted(host, 'backup:restore', { backupId: backup?.id ?? '', name: 'Som det var' });
    expect(status.register?.settings.name).toBe('Som det var');
    expect(await unitCount()).toBe(units);
    await granted(host, 'register:open', { folder: register });
    expect(await unitCount()).toBe(units + 1);
  });

  it('that are not there, or would land on another register, are refused', async () => {
    expect(await refusal(host, 'backup:restore', { backupId: '../x', name: 'Kopia' })).toBe('unknown-id');
    const backup = await granted(host, 'backup:make', {});
    const name = (await granted(host, 'app:status', {})).register?.settings.name ?? '';
    expect(await refusal(host, 'backup:restore', { backupId: backup.id, name })).toBe('register-exists');
  });
});

describe('a register', () => {
  it('gets another name, also in the list of recent ones', async () => {
    const status = await granted(host, 'register:rename', { name: 'Integration nya' });
    expect(status.register?.settings.name).toBe('Integration nya');
    expect(await granted(host, 'register:list', {})).toMatchObject([{ name: 'Integration nya', folder: register }]);
  });

  it('is copied whole, and goes on where it is', async () => {
    await addUnit('Nya bolaget');
    const units = await unitCount();
    const copy = await granted(host, 'register:copy', { folder: 'Kopian' });
    expect((await granted(host, 'app:status', {})).register?.folder).toBe(register);
    await granted(host, 'register:open', { folder: copy.folder });
    expect((await granted(host, 'app:status', {})).register?.readOnly).toBeNull();
    expect(await unitCount()).toBe(units);
  });

  it('is moved with everything in it, opened there, and gone from where it was', async () => {
    const units = await unitCount();
    const wanted = join(folder, 'annanstans', 'Registret');
    const status = await granted(host, 'register:move', { folder: wanted });
    expect(status.register?.folder).toBe(wanted);
    expect(await unitCount()).toBe(units);
    expect(existsSync(register)).toBe(false);
    expect(await granted(host, 'register:list', {})).toMatchObject([{ folder: wanted, isPresent: true }]);
    await addUnit('Nya bolaget');
  });

  it('never lands in a folder with something in it, and stays open when it can’t be moved', async () => {
    const taken = join(folder, 'upptagen');
    mkdirSync(taken);
    writeFileSync(join(taken, 'brev.txt'), 'hej');
    expect(await refusal(host, 'register:move', { folder: taken })).toBe('register-exists');
    expect(await refusal(host, 'register:copy', { folder: taken })).toBe('register-exists');
    expect(readdirSync(taken)).toEqual(['brev.txt']);
    writeFileSync(join(folder, 'fil'), '');
    expect(await refusal(host, 'register:move', { folder: join(folder, 'fil', 'Registret') })).toMatch(
      /register-exists|save-failed/,
    );
    expect((await granted(host, 'app:status', {})).register?.folder).toBe(register);
    await addUnit('Nya bolaget');
  });
});

describe('personal data', () => {
  const number = '811218-9876';
  const csv = `Insats;Fokusområde;Status;Ansvarig;Resultat under perioden\nSpråkcafé;Språkutveckling;Pågår;Anna Svensson;Elev ${number} började. Ring 0490-25 40 00 eller anna@skola.example\n`;

  beforeEach(async () => {
    const bytes = new TextEncoder().encode(csv);
    const files = [{ name: 'BUF delår 2024.csv', bytes }];
    const [received] = await granted(host, 'return:receive', { periodId: '2024-delar', files });
    await granted(host, 'return:accept', { returnIds: [received?.returnId ?? ''], which: 'all' });
  });

  it('is listed with where it stands, identity numbers first and masked', async () => {
    const { findings } = await granted(host, 'personal-data:report', {});
    const inActivities = findings.filter(({ kind }) => kind !== 'contact');
    expect(inActivities.map(({ kind, shown }) => [kind, shown])).toEqual([
      ['identity-number', '811218-••••'],
      ['e-mail', 'anna@skola.example'],
      ['telephone', '0490-25 40 00'],
      ['name', 'Anna Svensson'],
    ]);
    expect(inActivities[0]?.mentions[0]?.where).toBe('BUF-001, Resultat under perioden, delårsrapport 2024');
    expect(inActivities.every(({ changes, canBeStruck }) => changes > 0 && canBeStruck)).toBe(true);
  });

  it('is struck from the register and its history, while the received file is as it was', async () => {
    const { findings } = await granted(host, 'personal-data:report', {});
    const findingIds = findings.filter(({ kind }) => kind === 'identity-number').map(({ id }) => id);
    expect(await granted(host, 'personal-data:strike', { findingIds, removesBackups: true })).toEqual({ struck: 1 });

    const [row] = await granted(host, 'activity:list', { periodId: '2024-delar' });
    expect(row?.report.values.outcome).toContain('Elev ••••••-•••• började');
    expect((await granted(host, 'personal-data:report', {})).findings.map(({ kind }) => kind)).not.toContain(
      'identity-number',
    );
    const [summary] = await granted(host, 'return:list', { periodId: '2024-delar' });
    const file = await granted(host, 'return:file', { returnId: summary?.return.id ?? '' });
    expect(new TextDecoder().decode(file.bytes)).toContain(number);
    expect(readFileSync(join(register, 'history.jsonl'), 'utf8')).not.toContain(number);
    expect(readdirSync(join(register, 'backups'))).toEqual([]);
    expect((await granted(host, 'history:list', { limit: 1 }))[0]?.label).toMatch(
      /^Strök 1\spersonuppgift ur registret$/,
    );
  });

  it('that has gone meanwhile is not struck', async () => {
    expect(await refusal(host, 'personal-data:strike', { findingIds: ['finns inte'], removesBackups: false })).toBe(
      'unknown-id',
    );
  });
});

describe('the history', () => {
  it('is searched, and taken back to a point that can itself be taken back', async () => {
    const units = await unitCount();
    const { seq } = (await granted(host, 'history:list', { limit: 1 }))[0] ?? { seq: 0 };
    await addUnit('Nya bolaget');
    await addUnit('Andra bolaget');
    const found = await granted(host, 'history:search', {
      text: 'bolaget',
      by: null,
      kind: 'unit:add',
      from: null,
      to: null,
      before: null,
      limit: 1,
    });
    expect(found).toMatchObject({ total: 2, people: ['anna'], entries: [{ label: 'Lade till Andra bolaget' }] });

    expect(await granted(host, 'history:undo-to', { seq })).toEqual({ undone: 2 });
    expect(await unitCount()).toBe(units);
    await granted(host, 'history:undo', {});
    expect(await unitCount()).toBe(units + 2);
  });
});
