import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../electron/workbook/reader/open-file.ts';
import { makeWorkbook, sheetXml, workbookEntries } from '../support/make-workbook.ts';
import { makeZip } from '../support/make-zip.ts';
import { openGrid, openValues, outcomeOf } from '../support/open-cells.ts';

const returns = join(import.meta.dirname, '../../fixtures/returns');
const cell = (address: string): string => `<c r="${address}"><v>1</v></c>`;
const rows = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<row r="${index + 1}">${cell(`A${index + 1}`)}</row>`).join('');
const columns = (count: number): string => `<row r="1">${'<c><v>1</v></c>'.repeat(count)}</row>`;

const longText = (length: number): string => `<row><c t="str"><v>${'å'.repeat(length)}</v></c></row>`;
const withSheets = (count: number): string =>
  `<workbook xmlns:r="r"><sheets>${'<sheet name="B" r:id="rId1"/>'.repeat(count)}</sheets></workbook>`;
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const ole = (stream: string): Buffer => {
  const file = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  Buffer.from(stream, 'utf16le').copy(file, 1024);
  return file;
};

describe('limits', () => {
  it('turns away more than 20 000 rows or 1 000 columns with values, and no fewer', async () => {
    expect(await outcomeOf(makeWorkbook({ data: rows(20_000) }))).toBe('opened');
    expect(await outcomeOf(makeWorkbook({ data: rows(20_001) }))).toBe('too-large');
    expect(await outcomeOf(makeWorkbook({ data: columns(1_000) }))).toBe('opened');
    expect(await outcomeOf(makeWorkbook({ data: columns(1_001) }))).toBe('too-large');
  });

  it('counts only what has a value: a coloured column to the bottom is no reason', async () => {
    const data = Array.from(
      { length: 50_000 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="0"/></row>`,
    ).join('');
    expect(await openValues(makeWorkbook({ data }))).toEqual({});
  });

  it('turns away text longer than a cell can hold', async () => {
    expect(await outcomeOf(makeWorkbook({ data: longText(32_767) }))).toBe('opened');
    expect(await outcomeOf(makeWorkbook({ data: longText(32_768) }))).toBe('too-large');
  });

  it('does not copy one long shared string a million times', async () => {
    const sharedStrings = `<sst><si><t>${'x'.repeat(32_000)}</t></si></sst>`;
    const data = Array.from({ length: 1_100 }, () => '<row><c t="s"><v>0</v></c></row>').join('');
    expect(await outcomeOf(makeWorkbook({ data, sharedStrings }))).toBe('too-large');
  });

  it('turns away more than 100 sheets', async () => {
    expect(await outcomeOf(makeWorkbook({ workbook: withSheets(100) }))).toBe('opened');
    expect(await outcomeOf(makeWorkbook({ workbook: withSheets(101) }))).toBe('too-large');
  });

  it('turns away more than a million shared strings', async () => {
    const sharedStrings = `<sst>${'<si/>'.repeat(1_000_001)}</sst>`;
    expect(await outcomeOf(makeWorkbook({ sharedStrings, data: rows(1) }))).toBe('too-large');
  });

  it('turns away files over 25 MB before looking at them', async () => {
    expect(await outcomeOf(Buffer.alloc(25 * 1024 * 1024 + 1, 'PK'))).toBe('too-large');
  });

  it('takes 50 000 merged ranges in its stride', async () => {
    const merges = Array.from({ length: 50_000 }, (_, index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`).join(
      '',
    );
    const grid = await openGrid(makeWorkbook({ data: rows(1), after: `<mergeCells>${merges}</mergeCells>` }));
    expect(grid.sheets[0]?.merges).toHaveLength(50_000);
  });
});

describe('hostile zips', () => {
  const entries = workbookEntries({ data: rows(3) });

  it('are turned away by what they declare, before anything is unpacked', async () => {
    const bomb = { name: 'xl/media/a.bin', data: Buffer.alloc(9 * 1024 * 1024) };
    expect(await outcomeOf(makeZip([...entries, bomb]))).toBe('too-large');
    expect(await outcomeOf(makeZip([...entries, { name: 'a', data: 'x', declaredSize: 129 * 1024 * 1024 }]))).toBe(
      'too-large',
    );
    const many = Array.from({ length: 2_001 }, (_, index) => ({ name: `a/${index}`, data: '' }));
    expect(await outcomeOf(makeZip([...entries, ...many]))).toBe('too-large');
  });

  it('cannot unpack to more than they declare, nor to less', async () => {
    const sheet = sheetXml(rows(3));
    for (const declaredSize of [sheet.length - 1, sheet.length + 1, 1]) {
      const lied = entries.map((entry) =>
        entry.name === 'xl/worksheets/sheet1.xml' ? { ...entry, declaredSize } : entry,
      );
      expect(await outcomeOf(makeZip(lied))).toBe('damaged');
    }
  });

  it('with a wrong checksum, a doubled name or entries out of bounds are damaged', async () => {
    const badSum = entries.map((entry) => (entry.name === 'xl/workbook.xml' ? { ...entry, crc: 1 } : entry));
    expect(await outcomeOf(makeZip(badSum))).toBe('damaged');
    expect(await outcomeOf(makeZip([...entries, { name: 'XL\\Workbook.xml', data: '' }]))).toBe('damaged');
    expect(await outcomeOf(makeZip(entries, entries.length + 1))).toBe('damaged');
    const shifted = Buffer.from(makeZip(entries));
    shifted.writeUInt32LE(shifted.length, shifted.length - 6);
    expect(await outcomeOf(shifted)).toBe('damaged');
  });

  it('whose entries share bytes are damaged', async () => {
    const zip = makeZip(entries);
    const second = zip.indexOf(Buffer.from('504b0102', 'hex'), zip.indexOf(Buffer.from('504b0102', 'hex')) + 4);
    zip.writeUInt32LE(0, second + 42);
    expect(await outcomeOf(zip)).toBe('damaged');
  });

  it('with a password say so', async () => {
    const locked = entries.map((entry) => Object.assign({}, entry, { isEncrypted: true }));
    expect(await outcomeOf(makeZip(locked))).toBe('encrypted');
  });
});

describe('hostile XML', () => {
  it('with a document type, deep nesting, or broken text is damaged', async () => {
    const deep = `${'<a>'.repeat(70)}${'</a>'.repeat(70)}`;
    const entity = '<!DOCTYPE w [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>';
    for (const sheet of [entity, sheetXml('', deep), sheetXml('<row>'), '', Buffer.from([0x3c, 0x61, 0xff, 0x3e])]) {
      expect(await outcomeOf(makeWorkbook({ sheet }))).toBe('damaged');
    }
  });

  it('that would hang a backtracking parser is read at once', async () => {
    const sheet = sheetXml('', `<x a="${' '.repeat(200_000)}"/>`);
    expect(await outcomeOf(makeWorkbook({ sheet }))).toBe('opened');
  });
});

describe('what is no workbook', () => {
  const word = workbookEntries({ workbook: '<w:document xmlns:w="w"><w:body/></w:document>' });

  it.each([
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['white space', bytes(' \r\n'), 'empty'],
    ['a pdf', bytes('%PDF-1.7 …'), 'not-a-workbook'],
    ['a web page', bytes('<!DOCTYPE html><table><tr><td>a;b;c'), 'not-a-workbook'],
    [
      'a letter',
      bytes('Hej, här kommer vår återrapport.\n\nVi har haft ett bra år, tycker vi.\nHälsningar\nEva'),
      'not-a-workbook',
    ],
    ['rich text', bytes('{\\rtf1 a;b;c\n}'), 'not-a-workbook'],
    ['a Word file renamed to xlsx', makeZip(word), 'not-a-workbook'],
    ['an old workbook', ole('Workbook'), 'legacy-format'],
    ['a workbook with a password', ole('EncryptedPackage'), 'encrypted'],
    ['a broken Outlook mail', ole('__properties_version1.0'), 'damaged'],
    ['an old Word file', ole('WordDocument'), 'not-a-workbook'],
    [
      'an OpenDocument sheet without content',
      makeZip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true }]),
      'damaged',
    ],
    [
      'an XML workbook of 2003',
      bytes('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'legacy-format',
    ],
    ['a SYLK file', bytes('ID;PWXL;N;E\nP;PGeneral\nC;Y1;X1;K1'), 'legacy-format'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'not-a-workbook'],
    ['bare compressed data', deflateRawSync(Buffer.alloc(100, 'abc')), 'not-a-workbook'],
  ])('%s is turned away with its own code', async (_, file, code) => {
    expect(await outcomeOf(file)).toBe(code);
  });
});

/** A small generator with a seed, so that a failing flip can be found again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

describe('flipped bytes', () => {
  const files = readdirSync(returns).filter((name) => /\.(xlsx|eml|zip|csv|xls)$/.test(name));

  it.each(files)('in %s give a grid or a code, never a throw', async (name) => {
    const original = readFileSync(join(returns, name));
    const random = randomFrom(original.length + 1);
    for (let attempt = 0; attempt < 40 && original.length > 0; attempt++) {
      const flipped = Buffer.from(original);
      for (let flip = 0; flip <= attempt % 4; flip++) {
        const at = random(flipped.length);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << random(8));
      }
      const opened = await openFile(flipped.subarray(0, attempt % 5 === 0 ? random(flipped.length) : flipped.length));
      expect(opened.length).toBeGreaterThan(0);
      for (const file of opened) expect(['opened', 'rejected']).toContain(file.outcome);
    }
  });

  it('inside the sheet itself give a grid or a code', async () => {
    const random = randomFrom(7);
    const sheet = Buffer.from(
      sheetXml(
        rows(20),
        '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
        '<cols><col min="1" max="2" hidden="1"/></cols>',
      ),
    );
    for (let attempt = 0; attempt < 600; attempt++) {
      const flipped = Buffer.from(sheet);
      for (let flip = 0; flip <= attempt % 3; flip++) flipped[random(flipped.length)] = random(256);
      expect(['opened', 'damaged', 'too-large']).toContain(await outcomeOf(makeWorkbook({ sheet: flipped })));
    }
  });
});
