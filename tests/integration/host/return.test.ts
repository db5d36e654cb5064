import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HostEvent } from '../../../shared/contract.ts';
import {
  granted,
  hostIn,
  newRegister,
  refusal,
  removeFolder,
  sample,
  temporaryFolder,
  type TestHost,
} from './host-support.ts';

let folder: string;
let register: string;
let host: TestHost;
const periodId = '2024-delar';
const review = 'ksf_handlingsplan_svar.xlsx';
const ready = 'BUF_delar_2024.xlsx';

const receive = (...names: readonly string[]) =>
  granted(host, 'return:receive', { periodId, files: names.map(sample) });
const seq = async () => (await granted(host, 'app:status', {})).register?.seq ?? 0;
const activities = () => granted(host, 'activity:list', { periodId });

/** The only return, received and waiting. */
async function received(name: string): Promise<string> {
  const [file] = await receive(name);
  if (!file?.returnId) throw new Error(`${name} became no return`);
  return file.returnId;
}

beforeEach(async () => {
  folder = temporaryFolder();
  host = hostIn(folder);
  register = await newRegister(host);
});

afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

describe('a drop of files', () => {
  it('becomes one change, each file with its own outcome, and every file is kept byte for byte', async () => {
    const before = await seq();
    const told = await receive(ready, review, 'tom.xlsx', 'svar.zip', 'SV Återrapport delår.eml');
    expect(told.map(({ outcome }) => outcome)).toEqual(['ready', 'review', 'rejected', 'ready', 'ready', 'ready']);
    expect(await seq()).toBe(before + 1);
    for (const name of [ready, review, 'tom.xlsx', 'svar.zip', 'SV Återrapport delår.eml']) {
      const { bytes } = sample(name);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(readFileSync(join(register, 'returns', sha256)).equals(bytes), name).toBe(true);
    }
  });

  it('tells how far it has come', async () => {
    const events: HostEvent[] = [];
    host.subscribe((event) => events.push(event));
    await receive(ready, 'RESORT.xlsx');
    expect(events.filter(({ kind }) => kind === 'progress')).toMatchObject([
      { done: 0, total: 2, label: ready },
      { done: 1, total: 2, label: 'RESORT.xlsx' },
      { done: 2, total: 2 },
    ]);
  });

  it('with the same file again, or twice, stores it once and changes nothing more', async () => {
    const [first, copy] = await receive(ready, ready);
    expect(copy).toMatchObject({ outcome: 'duplicate', returnId: first?.returnId });
    const before = await seq();
    expect(await receive(ready)).toMatchObject([{ outcome: 'duplicate', returnId: first?.returnId }]);
    await granted(host, 'return:accept', { returnIds: [first?.returnId ?? ''], which: 'all' });
    const accepted = await seq();
    expect(accepted).toBe(before + 1);
    expect(await receive(ready)).toMatchObject([{ outcome: 'duplicate', returnId: first?.returnId }]);
    expect(await seq()).toBe(accepted);
  });

  it('keeps what a new mail says around a workbook that is there already, and counts the file once', async () => {
    const mailOf = (name: string, text: string) => {
      const body = Buffer.from(sample(ready).bytes).toString('base64');
      const mail = [
        'From: BUF <buf@vastervik.example>',
        'Subject: Svar',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=x',
        '',
        `--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`,
        `--x\r\nContent-Type: application/octet-stream; name="${ready}"\r\nContent-Disposition: attachment; filename="${ready}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}`,
        '--x--',
      ].join('\r\n');
      return { name, bytes: new TextEncoder().encode(mail) };
    };
    const take = (file: ReturnType<typeof mailOf>) => granted(host, 'return:receive', { periodId, files: [file] });
    const [first] = await take(mailOf('svar.eml', 'Hej! Här är vårt svar.'));
    const again = await take(mailOf('svar2.eml', 'Glöm inte att 12 deltagare flyttade i maj.'));
    expect(again).toMatchObject([{ outcome: 'duplicate', returnId: first?.returnId }]);
    const list = await granted(host, 'return:list', { periodId });
    expect(list.map((summary) => [summary.return.state, summary.return.mail?.text.trim()])).toEqual([
      ['received', 'Hej! Här är vårt svar.'],
      ['set-aside', 'Glöm inte att 12 deltagare flyttade i maj.'],
    ]);
    const before = await seq();
    await take(mailOf('svar3.eml', 'Hej! Här är vårt svar.'));
    expect(await seq()).toBe(before);
  });

  it('says once why a file was turned away, however often it comes', async () => {
    const [first] = await receive('tom.xlsx');
    expect(first).toMatchObject({ outcome: 'rejected', rejection: { code: 'empty' } });
    const before = await seq();
    expect(await receive('tom.xlsx')).toMatchObject([{ outcome: 'rejected', returnId: first?.returnId }]);
    expect(await seq()).toBe(before);
  });

  it('is refused for a period that is not in the register', async () => {
    expect(await refusal(host, 'return:receive', { periodId: '2031-delar', files: [sample(ready)] })).toBe(
      'unknown-id',
    );
    expect(readdirSync(register)).not.toContain('returns');
  });

  it('can hold anything without ending the process or touching the register', async () => {
    const before = await activities();
    const odd = [
      new Uint8Array(),
      new Uint8Array(50_000).fill(80),
      Buffer.from('PK\u0003\u0004 nästan en zip'),
      sample('avhuggen.xlsx').bytes,
    ];
    const files = odd.map((bytes, index) => ({ name: `../../${index}\0.xlsx`, bytes: new Uint8Array(bytes) }));
    const told = await granted(host, 'return:receive', { periodId, files });
    expect(told.map(({ outcome }) => outcome)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
    expect(await activities()).toEqual(before);
    expect(readdirSync(join(folder, 'registers'))).toHaveLength(1);
  });
});

describe('a return under review', () => {
  it('is read again from the kept bytes after the program has been started anew', async () => {
    const id = await received(review);
    const before = await granted(host, 'return:review', { returnId: id });
    await host.close();
    host = hostIn(folder);
    await granted(host, 'register:open', { folder: register });
    expect(await granted(host, 'return:review', { returnId: id })).toEqual(before);
  });

  it('shows the file’s own sheets, and gives the file back byte for byte', async () => {
    const id = await received(review);
    const { sheets, plan } = await granted(host, 'return:review', { returnId: id });
    expect(sheets[0]?.rows.length).toBeGreaterThan(3);
    expect(plan?.unit?.id).toBe('ksf');
    const file = await granted(host, 'return:file', { returnId: id });
    expect(Buffer.from(file.bytes).equals(sample(review).bytes)).toBe(true);
    expect(file.fileName).toBe(review);
  });

  it('takes corrections, each of which can be taken back by itself', async () => {
    const id = await received(review);
    const { plan } = await granted(host, 'return:review', { returnId: id });
    const row = plan?.rows.find(({ issues }) => issues.some(({ code }) => code === 'missing-status'));
    if (!row) throw new Error('the sample has no row without a status');
    const field = 'status' as const;
    const edit = { returnId: id, rowKey: row.rowKey, field };
    const corrected = await granted(host, 'return:correct', { ...edit, value: 'pagar' });
    const after = corrected.plan?.rows.find(({ rowKey }) => rowKey === row.rowKey);
    expect(after?.merged.status).toBe('pagar');
    expect(after?.issues.some((issue) => issue.field === field)).toBe(false);
    expect(after?.origins[field]).toEqual(row.origins[field]);
    await granted(host, 'history:undo', {});
    expect((await granted(host, 'return:review', { returnId: id })).plan).toEqual(plan);
    await granted(host, 'history:redo', {});
    expect((await granted(host, 'return:uncorrect', edit)).plan).toEqual(plan);
  });

  it('refuses a correction that the field can’t hold', async () => {
    const id = await received(review);
    const { plan } = await granted(host, 'return:review', { returnId: id });
    const rowKey = plan?.rows[0]?.rowKey ?? '';
    const before = await seq();
    for (const [field, value] of [
      ['participants', -1],
      ['focusArea', 'finns-inte'],
      ['start', '2024-02-31'],
      ['status', 'klar'],
    ] as const) {
      expect(await refusal(host, 'return:correct', { returnId: id, rowKey, field, value })).toBe('value-not-allowed');
    }
    expect(await seq()).toBe(before);
  });

  it('leaves out the rows that are held, and takes them when they are let go', async () => {
    const id = await received(ready);
    const { plan } = await granted(host, 'return:review', { returnId: id });
    const rowKey = plan?.rows[0]?.rowKey ?? '';
    await granted(host, 'return:hold', { returnId: id, rowKey, isHeld: true });
    expect(await granted(host, 'return:accept', { returnIds: [id], which: 'all' })).toMatchObject({
      acceptedRows: 6,
      leftRows: 1,
    });
    await granted(host, 'return:hold', { returnId: id, rowKey, isHeld: false });
    expect(await granted(host, 'return:accept', { returnIds: [id], which: 'all' })).toMatchObject({
      acceptedRows: 1,
      leftRows: 0,
    });
    expect(await activities()).toHaveLength(7);
    expect(await refusal(host, 'return:hold', { returnId: id, rowKey, isHeld: true })).toBe('return-not-open');
  });

  it('can be given another unit, and is then matched against that unit', async () => {
    const id = await received(ready);
    const assigned = await granted(host, 'return:assign', { returnId: id, unitId: 'sf', periodId: null });
    expect(assigned.summary.unit?.id).toBe('sf');
    expect(await refusal(host, 'return:assign', { returnId: id, unitId: 'nix', periodId: null })).toBe('unknown-id');
    await granted(host, 'return:accept', { returnIds: [id], which: 'all' });
    expect((await activities()).every(({ activity }) => activity.id.startsWith('SF-'))).toBe(true);
  });

  it('can be set aside, and the same file then comes in anew', async () => {
    const id = await received(ready);
    expect((await granted(host, 'return:set-aside', { returnId: id })).outcome).toBe('set-aside');
    const [again] = await receive(ready);
    expect(again?.outcome).toBe('ready');
    expect(again?.returnId).not.toBe(id);
  });

  it('that does not say whose it is must be given a unit before it is accepted', async () => {
    const csv = 'Insats;Fokusområde;Status\nSpråkcafé;Språkutveckling;Pågår\n';
    const [file] = await granted(host, 'return:receive', {
      periodId,
      files: [{ name: 'svar.csv', bytes: new TextEncoder().encode(csv) }],
    });
    const id = file?.returnId ?? '';
    expect(file?.outcome).toBe('review');
    expect(await refusal(host, 'return:accept', { returnIds: [id], which: 'all' })).toBe('unit-needed');
    await granted(host, 'return:assign', { returnId: id, unitId: 'kof', periodId: null });
    expect(await granted(host, 'return:accept', { returnIds: [id], which: 'all' })).toMatchObject({ acceptedRows: 1 });
  });
});

describe('accepting', () => {
  it('several files is one change with a backup before it, and one undo', async () => {
    const told = await receive(ready, 'RESORT.xlsx', 'Kraft Elnat.csv');
    const returnIds = told.flatMap(({ returnId }) => returnId ?? []);
    const before = await seq();
    const accepted = await granted(host, 'return:accept', { returnIds, which: 'clean' });
    expect(accepted).toMatchObject({ acceptedRows: 11, files: 3 });
    expect(await seq()).toBe(before + 1);
    expect(readdirSync(join(register, 'backups')).length).toBeGreaterThan(0);
    expect(await activities()).toHaveLength(11);
    await granted(host, 'history:undo', {});
    expect(await activities()).toEqual([]);
    const summaries = await granted(host, 'return:list', { periodId });
    expect(summaries.map(({ outcome }) => outcome)).toEqual(['ready', 'ready', 'ready']);
  });

  it('keeps where each value came from', async () => {
    const id = await received(ready);
    await granted(host, 'return:accept', { returnIds: [id], which: 'all' });
    const [row] = await activities();
    const { report } = await granted(host, 'activity:show', { activityId: row?.activity.id ?? '', periodId });
    expect(report.returnId).toBe(id);
    expect(report.sources.title).toMatchObject({ returnId: id });
    expect(report.sources.title?.cell).toMatch(/^[A-Z]+\d+$/);
    expect(report.sources.title?.raw.trim()).toBe(row?.report.values.title);
  });

  it('keeps what the unit wrote when the coordinator edits, and tells the history', async () => {
    const id = await received(ready);
    await granted(host, 'return:accept', { returnIds: [id], which: 'all' });
    const [row] = await activities();
    const activityId = row?.activity.id ?? '';
    const before = await granted(host, 'activity:show', { activityId, periodId });
    const edit = { activityId, periodId, field: 'status' as const, value: 'forsenad' };
    const edited = await granted(host, 'activity:edit', edit);
    expect(edited.report.values.status).toBe('forsenad');
    expect(edited.report.sources.status?.raw).toBe(before.report.sources.status?.raw);
    expect(edited.report.sources.status?.corrected?.by).toBe('anna');
    const { fields } = await granted(host, 'activity:history', { activityId });
    expect(fields.find(({ field }) => field === 'status')?.entries.map(({ after }) => after)).toEqual([
      row?.report.values.status,
      'forsenad',
    ]);
  });

  it('nothing is a refusal, not a change', async () => {
    const id = await received(review);
    const { plan } = await granted(host, 'return:review', { returnId: id });
    for (const { rowKey } of plan?.rows ?? [])
      await granted(host, 'return:hold', { returnId: id, rowKey, isHeld: true });
    const before = await seq();
    expect(await refusal(host, 'return:accept', { returnIds: [id], which: 'all' })).toBe('nothing-to-accept');
    expect(await seq()).toBe(before);
  });
});
