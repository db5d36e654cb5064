import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellsReport } from '../../../electron/workbook/cells-report.ts';
import { openFile } from '../../../electron/workbook/reader/open-file.ts';
import { makeWorkbook } from '../support/make-workbook.ts';
import { makeZip, type EntryToWrite } from '../support/make-zip.ts';

const returns = join(import.meta.dirname, '../../fixtures/returns');
const workbook = (value: number): Buffer => makeWorkbook({ data: `<row><c><v>${value}</v></c></row>` });
const outcomes = async (bytes: Buffer): Promise<readonly (readonly [string | null, string])[]> =>
  (await openFile(bytes)).map((file) => [file.member, file.outcome === 'opened' ? 'opened' : file.rejection]);

const message = (code: string): string => `Fel: ${code}`;

describe('a zip', () => {
  it('gives one result per member, hashed by the member’s own bytes', async () => {
    const inner = workbook(1);
    const [file] = await openFile(makeZip([{ name: 'svar/Resort.xlsx', data: inner }]));
    expect(file).toMatchObject({
      outcome: 'opened',
      member: 'svar/Resort.xlsx',
      size: inner.length,
      sha256: createHash('sha256').update(inner).digest('hex'),
      mail: null,
    });
  });

  it('never lets one member stop the others, and says what became of each', async () => {
    const zip = makeZip([
      { name: 'trasig.xlsx', data: workbook(1), crc: 1 },
      { name: 'låst.xlsx', data: workbook(1), isEncrypted: true },
      { name: 'bild.pdf', data: '%PDF-1.4' },
      { name: 'inre.zip', data: makeZip([{ name: 'a.xlsx', data: workbook(2) }]) },
      { name: 'bra.xlsx', data: workbook(3) },
      { name: 'tabell.csv', data: 'a;b\n1;2' },
    ]);
    expect(await outcomes(zip)).toEqual([
      ['trasig.xlsx', 'damaged'],
      ['låst.xlsx', 'encrypted'],
      ['bild.pdf', 'not-a-workbook'],
      ['inre.zip', 'unsupported-format'],
      ['bra.xlsx', 'opened'],
      ['tabell.csv', 'opened'],
    ]);
  });

  it('lists what it passes over: files of the computer and pictures', async () => {
    const picture = Buffer.from('89504e470d0a1a0a', 'hex');
    const others: EntryToWrite[] = ['__MACOSX/._a.xlsx', '.DS_Store', 'mapp/Thumbs.db', '~$a.xlsx'].map((name) => ({
      name,
      data: 'x',
    }));
    const files = await openFile(
      makeZip([...others, { name: 'logga.png', data: picture }, { name: 'a.xlsx', data: workbook(1) }]),
    );
    expect(files).toHaveLength(1);
    expect(files[0]?.ignoredMembers).toEqual([
      { name: '__MACOSX/._a.xlsx', why: 'system-file' },
      { name: '.DS_Store', why: 'system-file' },
      { name: 'mapp/Thumbs.db', why: 'system-file' },
      { name: '~$a.xlsx', why: 'system-file' },
      { name: 'logga.png', why: 'picture' },
    ]);
  });

  it('with nothing in it, or nothing to open, is turned away itself', async () => {
    expect(await outcomes(makeZip([]))).toEqual([[null, 'empty']]);
    expect(await outcomes(makeZip([{ name: '.DS_Store', data: 'x' }]))).toEqual([[null, 'not-a-workbook']]);
  });

  it('has its names read as code page 437, UTF-8 with or without the flag, and composed', async () => {
    const names = [
      { name: Buffer.from('8672732d94.xlsx'.replace('.xlsx', ''), 'hex'), isUtf8: false, expected: 'års-ö' },
      { name: Buffer.from('Västervik.xlsx'), isUtf8: false, expected: 'Västervik.xlsx' },
      { name: Buffer.from('Västervik'.normalize('NFD')), isUtf8: true, expected: 'Västervik' },
      { name: Buffer.from('mapp\\a.xlsx'), isUtf8: true, expected: 'mapp/a.xlsx' },
    ];
    for (const { name, isUtf8, expected } of names) {
      expect(await outcomes(makeZip([{ name, isUtf8, data: workbook(1) }]))).toEqual([[expected, 'opened']]);
    }
  });
});

describe('the cells report', () => {
  it('shows one workbook cell by cell, blank cells left out', async () => {
    const report = cellsReport(await openFile(workbook(7)), message);
    expect(report).toEqual({
      sheets: [{ name: 'Blad1', state: 'visible', cells: { A1: { kind: 'number', value: 7, raw: '7' } } }],
      notes: [],
    });
  });

  it('says why a file was turned away', async () => {
    expect(cellsReport(await openFile(Buffer.alloc(0)), message)).toEqual({
      rejected: { code: 'empty', message: 'Fel: empty' },
    });
  });

  it('names the member of a mail, and lists the members of a zip', async () => {
    const mail = cellsReport(await openFile(readFileSync(join(returns, 'SV Återrapport delår.eml'))), message);
    expect(mail).toMatchObject({ member: 'insatser.xlsx', sheets: [{ name: 'Sheet' }] });
    const zip = cellsReport(await openFile(readFileSync(join(returns, 'svar.zip'))), message);
    expect(zip).toMatchObject({
      members: [{ member: 'Västervik Resort AB.xlsx' }, { member: 'Västervik Kraft Elnät AB.xlsx' }],
    });
  });
});
