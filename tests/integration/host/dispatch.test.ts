import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFile } from '../../../electron/workbook/reader/open-file.ts';
import {
  fixtures,
  granted,
  hostIn,
  newRegister,
  refusal,
  removeFolder,
  temporaryFolder,
  type TestHost,
} from './host-support.ts';

const periodId = '2024-delar';
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

const unitIds = ['buf'];

describe('what goes out', () => {
  it('is shown before it is written, and said to have been sent afterwards', async () => {
    const before = await granted(host, 'dispatch:preview', { periodId });
    expect(before.map(({ unit }) => unit.id)).toContain('buf');
    expect(before.every(({ lastSentAt }) => lastSentAt === null)).toBe(true);
    expect(await granted(host, 'dispatch:list', { periodId })).toEqual([]);

    const written = await granted(host, 'dispatch:write-to-folder', { periodId, unitIds, withMail: true });
    expect(written.folder).toBe(join(register, 'utskick', 'delårsrapport 2024'));
    expect(readdirSync(written.folder).toSorted()).toEqual([...written.fileNames].toSorted());
    const [workbook, mail] = written.fileNames;
    const [opened] = await openFile(readFileSync(join(written.folder, workbook ?? '')));
    expect(opened?.outcome).toBe('opened');
    expect(mail).toMatch(/\.eml$/);

    const after = await granted(host, 'dispatch:preview', { periodId });
    expect(after.filter(({ lastSentAt }) => lastSentAt !== null).map(({ unit }) => unit.id)).toEqual(['buf']);
    expect(await granted(host, 'dispatch:list', { periodId })).toMatchObject([{ unitId: 'buf', rowCount: 0 }]);
  });

  it('leaves out a unit that need not reply this time', async () => {
    await granted(host, 'period:exempt', { periodId, unitId: 'buf', reason: 'Vilande' });
    const shown = await granted(host, 'dispatch:preview', { periodId });
    expect(shown.map(({ unit }) => unit.id)).not.toContain('buf');
  });
});

describe('a reminder', () => {
  it('says what is missing, and is kept with when it was made', async () => {
    const download = await granted(host, 'reminder:write', { periodId, unitIds });
    const mail = await PostalMime.parse(download.bytes);
    expect(download.fileName).toBe('Påminnelse delårsrapport 2024 BUF.eml');
    expect(mail.text).toContain('- Inget svar har kommit in');
    expect(await granted(host, 'reminder:list', { periodId })).toMatchObject([
      { id: 'buf@2024-delar#1', by: 'anna', missing: ['Inget svar har kommit in'] },
    ]);
    await granted(host, 'reminder:write', { periodId, unitIds: ['buf', 'sf'] });
    expect((await granted(host, 'reminder:list', { periodId })).map(({ id }) => id)).toContain('buf@2024-delar#2');
  });

  it('is not made for a unit that nothing is missing from', async () => {
    const files = [{ name: 'Kraft Elnat.csv', bytes: readFileSync(join(fixtures, 'Kraft Elnat.csv')) }];
    const [received] = await granted(host, 'return:receive', { periodId, files });
    await granted(host, 'return:accept', { returnIds: [received?.returnId ?? ''], which: 'all' });
    const { replies } = await granted(host, 'followup:compile', { periodId });
    const done = replies.filter(({ missing }) => missing.length === 0).map(({ unit }) => unit.id);
    expect(done).toHaveLength(1);
    expect(await refusal(host, 'reminder:write', { periodId, unitIds: done })).toBe('unit-needed');
  });
});

describe('the wording of a mail', () => {
  it('is the program’s until the coordinator has one, which the next mail is made with, and can be gone back from', async () => {
    const [dispatch] = await granted(host, 'mail-text:list', {});
    expect(dispatch).toMatchObject({ id: 'dispatch', isOwn: false });
    await granted(host, 'mail-text:save', {
      id: 'dispatch',
      subject: 'Hej {verksamhet}',
      body: 'Svara senast {svarsdatum}.',
    });
    const written = await granted(host, 'dispatch:write-to-folder', { periodId, unitIds, withMail: true });
    const path = join(written.folder, written.fileNames.find((name) => name.endsWith('.eml')) ?? '');
    expect(existsSync(path)).toBe(true);
    expect((await PostalMime.parse(readFileSync(path))).subject).toBe('Hej Barn- och utbildningsförvaltningen');

    await granted(host, 'mail-text:reset', { kind: 'dispatch' });
    expect((await granted(host, 'mail-text:list', {}))[0]).toEqual(dispatch);
  });
});
