import { describe, expect, it } from 'vitest';
import { makeWorkbook, sheetXml } from '../support/make-workbook.ts';
import { cellsByAddress, openGrid, openValues, outcomeOf } from '../support/open-cells.ts';

const row = (cells: string, number = 1): string => `<row r="${number}">${cells}</row>`;
const number = (address: string, value: number | string, style = 0): string =>
  `<c r="${address}" s="${style}"><v>${value}</v></c>`;

const spaced = (address: string, value: string): string =>
  `<c r="${address}" t="str"><v xml:space="preserve">${value}</v></c>`;
const iso = (address: string, value: string): string => `<c r="${address}" t="d"><v>${value}</v></c>`;

describe('what a cell holds', () => {
  it('keeps cached results of 0, false and text, and takes an empty text result for a blank cell', async () => {
    const data = row(
      '<c r="A1"><f>SUM(B1)</f><v>0</v></c><c r="B1" t="b"><f>1=2</f><v>0</v></c><c r="C1" t="str"><f>"x"</f><v>x</v></c><c r="D1" t="str"><f>""</f><v></v></c>',
    );
    const cells = cellsByAddress(await openGrid(makeWorkbook({ data })));
    expect(cells).toEqual({
      A1: { column: 1, kind: 'number', value: 0, raw: '0', isFormula: true },
      B1: { column: 2, kind: 'boolean', value: false, raw: 'FALSKT', isFormula: true },
      C1: { column: 3, kind: 'text', value: 'x', raw: 'x', isFormula: true },
    });
  });

  it('says that a formula has no stored result instead of showing an empty cell', async () => {
    const data = row('<c r="A1"><f>SUM(B1:B3)</f><v/></c><c r="B1"><f>C1</f></c>');
    const grid = await openGrid(makeWorkbook({ data }));
    expect(Object.values(cellsByAddress(grid)).map(({ kind, value }) => [kind, value])).toEqual([
      ['unsaved-formula', 'SUM(B1:B3)'],
      ['unsaved-formula', 'C1'],
    ]);
    expect(grid.notes).toEqual(['unsaved-formulas']);
  });

  it('reads error cells as errors and notes them', async () => {
    const grid = await openGrid(makeWorkbook({ data: row('<c r="A1" t="e"><v>#DIV/0!</v></c>') }));
    expect(cellsByAddress(grid)['A1']).toMatchObject({ kind: 'error', value: '#DIV/0!' });
    expect(grid.notes).toEqual(['error-cells']);
  });

  it('joins rich text, leaves phonetic runs out and decodes escaped characters', async () => {
    const sharedStrings =
      '<sst><si><r><t>Språk</t></r><r><t xml:space="preserve">café </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>a_x000D_&#10;b</t></si><si><t>_x005F_x000D_</t></si><extLst><ext><t>nej</t></ext></extLst></sst>';
    const data = row(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh><t>y</t></rPh></is></c>',
    );
    expect(await openValues(makeWorkbook({ data, sharedStrings }))).toEqual({
      A1: 'Språkcafé ',
      B1: 'a\r\nb',
      C1: '_x000D_',
      D1: 'inline',
    });
  });

  it('takes white space alone for blank and trims nothing else', async () => {
    expect(
      await openValues(makeWorkbook({ data: row(spaced('A1', '  ') + spaced('B1', ' x ') + spaced('C1', '\u00a0')) })),
    ).toEqual({
      B1: ' x ',
    });
  });

  it('refuses numbers that are not numbers and strings that do not exist', async () => {
    for (const cell of [
      number('A1', '12abc'),
      number('A1', '0x1F'),
      number('A1', '1e999'),
      '<c r="A1" t="s"><v>7</v></c>',
    ]) {
      expect(await outcomeOf(makeWorkbook({ data: row(cell) }))).toBe('damaged');
    }
  });
});

describe('dates', () => {
  const formats = [
    'yyyy-mm-dd',
    'yyyy-mm-dd hh:mm',
    'h:mm',
    '[h]:mm',
    '#,##0\\ \\m\\k\\r',
    '0%',
    '[$-41D]d mmmm yyyy;@',
  ];
  const dated = (cells: string, properties = ''): Promise<Record<string, unknown>> =>
    openValues(makeWorkbook({ data: row(cells), formats, properties }));

  it('are calendar dates, with a time where there is one', async () => {
    const cells =
      number('A1', 45366, 1) + number('B1', 45366.4375, 2) + number('C1', 0.4375, 3) + number('D1', 45366, 7);
    expect(await dated(cells)).toEqual({ A1: '2024-03-15', B1: '2024-03-15T10:30', C1: 'T10:30', D1: '2024-03-15' });
  });

  it('are not made of elapsed time, money or percentages', async () => {
    const cells = cellsByAddress(
      await openGrid(
        makeWorkbook({ data: row(number('A1', 1.5, 4) + number('B1', 250, 5) + number('C1', 0.25, 6)), formats }),
      ),
    );
    expect(cells['A1']).toEqual({ column: 1, kind: 'number', value: 1.5, raw: '1.5' });
    expect(cells['B1']).toEqual({ column: 2, kind: 'number', value: 250, raw: '250' });
    expect(cells['C1']).toEqual({ column: 3, kind: 'number', value: 0.25, raw: '0.25', isPercent: true });
  });

  it('before 1 March 1900 follow the day that Excel counts and no calendar has', async () => {
    const cells = number('A1', 1, 1) + number('B1', 59, 1) + number('C1', 60, 1) + number('D1', 61, 1);
    expect(await dated(cells)).toEqual({ A1: '1900-01-01', B1: '1900-02-28', C1: 60, D1: '1900-03-01' });
  });

  it('count from 1904 when the workbook says so, and no other namespace can take that back', async () => {
    const bytes = makeWorkbook({
      data: row(number('A1', 43904, 1) + number('B1', 0, 1)),
      formats,
      workbook:
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="r" xmlns:x15="x15"><workbookPr date1904="1"/><x15:workbookPr date1904="0"/><sheets><sheet name="B" r:id="rId1"/></sheets></workbook>',
    });
    expect(await openValues(bytes)).toEqual({ A1: '2024-03-15', B1: '1904-01-01' });
    expect((await openGrid(bytes)).notes).toContain('date-1904');
  });

  it('in ISO form are read as they stand, without a time zone', async () => {
    const cells = iso('A1', '2024-03-15T00:00:00') + iso('B1', '2024-03-15T23:30:00Z') + iso('C1', '2024-02-30');
    expect(await dated(cells)).toEqual({ A1: '2024-03-15', B1: '2024-03-15T23:30', C1: '2024-02-30' });
  });
});

describe('where a cell lies', () => {
  it('counts on where rows and cells have no number', async () => {
    const data =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(await openValues(makeWorkbook({ data }))).toEqual({ A1: 1, B1: 2, C5: 3, D5: 4, A6: 5 });
  });

  it('costs nothing for one value in the last cell of the grid', async () => {
    expect(await openValues(makeWorkbook({ data: row(number('XFD1048576', 1), 1048576) }))).toEqual({ XFD1048576: 1 });
  });

  it('puts rows and cells that come out of order back in order', async () => {
    const grid = await openGrid(
      makeWorkbook({ data: row(number('B2', 1) + number('A2', 2), 2) + row(number('A1', 3), 1) }),
    );
    expect(grid.sheets[0]?.rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
      [1, [1]],
      [2, [1, 2]],
    ]);
  });

  it('refuses two values at one address and addresses outside the grid', async () => {
    for (const data of [
      row(number('A1', 1) + number('A1', 2)),
      row(number('A1', 1)) + row(number('A1', 2)),
      row(number('XFE1', 1)),
      row(number('A1048577', 1), 1048577),
      row(number('A2', 1), 1),
      row('<c r="1A"><v>1</v></c>'),
    ]) {
      expect(await outcomeOf(makeWorkbook({ data }))).toBe('damaged');
    }
  });

  it('keeps merges, overlapping ones too, and hidden rows, columns and sheets', async () => {
    const bytes = makeWorkbook({
      before: '<cols><col min="2" max="3" hidden="1"/><col min="9" max="16384" hidden="1"/></cols>',
      data: `<row r="1" hidden="1">${number('A1', 1)}${number('B1', 2)}</row>`,
      after:
        '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="B2:D4"/><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      sheetAttributes: 'state="veryHidden"',
    });
    const grid = await openGrid(bytes);
    expect(grid.sheets[0]).toMatchObject({
      state: 'veryHidden',
      merges: [
        { top: 1, left: 1, bottom: 2, right: 3 },
        { top: 2, left: 2, bottom: 4, right: 4 },
        { top: 1, left: 1, bottom: 1048576, right: 16384 },
      ],
      hiddenColumns: [
        { from: 2, to: 3 },
        { from: 9, to: 16384 },
      ],
      rows: [{ row: 1, isHidden: true }],
    });
    expect(grid.notes).toEqual(['hidden-sheets', 'hidden-rows', 'hidden-columns']);
  });

  it('does not call columns hidden that have no values', async () => {
    const before = '<cols><col min="9" max="16384" hidden="1"/></cols>';
    expect((await openGrid(makeWorkbook({ before, data: row(number('A1', 1)) }))).notes).toEqual([]);
  });
});

describe('how the parts are written', () => {
  const data = row('<c r="A1" t="str"><v>åäö</v></c>');

  it('finds sheets by relationship, absolute or relative, whatever the part is called', async () => {
    const absolute = makeWorkbook({ data, sheetTarget: '/annat/blad.xml', sheetPart: 'annat/blad.xml' });
    const backslash = makeWorkbook({ data, sheetTarget: 'worksheets\\s.xml', sheetPart: 'xl\\worksheets\\s.xml' });
    expect(await openValues(absolute)).toEqual({ A1: 'åäö' });
    expect(await openValues(backslash)).toEqual({ A1: 'åäö' });
  });

  it('reads UTF-16 parts and prefixed namespaces', async () => {
    const utf16 = Buffer.from(`\ufeff${sheetXml(data).replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const prefixed =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>åäö</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await openValues(makeWorkbook({ sheet: utf16 }))).toEqual({ A1: 'åäö' });
    expect(await openValues(makeWorkbook({ sheet: prefixed }))).toEqual({ A1: 'åäö' });
  });

  it('reads a part in the encoding that it declares', async () => {
    const declared = sheetXml(row('<c r="A1" t="str"><v>å \u0096</v></c>')).replace('UTF-8', 'ISO-8859-1');
    expect(await openValues(makeWorkbook({ sheet: Buffer.from(declared, 'latin1') }))).toEqual({ A1: 'å –' });
  });

  it('never splits a character where a long part is cut into pieces', async () => {
    for (const shift of [0, 1, 2, 3]) {
      const text = 'å'.repeat(30_000);
      const cells = Array.from(
        { length: 12 },
        (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="str"><v>${text}</v></c></row>`,
      );
      const grid = await openGrid(makeWorkbook({ sheet: sheetXml(`${' '.repeat(shift)}${cells.join('')}`) }));
      expect(grid.sheets[0]?.rows.every(({ cells: [cell] }) => cell?.value === text)).toBe(true);
    }
  });

  it('reads strict workbooks with their dates and says that they are strict', async () => {
    const workbook =
      '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets><sheet name="Blad1" r:id="rId1"/></sheets></workbook>';
    const bytes = makeWorkbook({ workbook, data: row('<c r="A1" t="d"><v>2024-03-15</v></c>') });
    expect(await openValues(bytes)).toEqual({ A1: '2024-03-15' });
    expect((await openGrid(bytes)).notes).toEqual(['strict-format']);
  });

  it('notes macros and external links and leaves them alone', async () => {
    const moreRelations =
      '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="e" Type="x/externalLink" Target="externalLinks/externalLink1.xml"/>';
    const grid = await openGrid(
      makeWorkbook({ data, moreRelations, moreEntries: [{ name: 'xl/vbaProject.bin', data: 'x' }] }),
    );
    expect(grid.notes).toEqual(['macros', 'external-links']);
  });

  it('reads the other sheets beside what is left of an old macro module, which has a name and no part', async () => {
    const workbook =
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/><sheet name="Module1" sheetId="2" r:id=""/><sheet name="Module2" sheetId="3"/></sheets></workbook>';
    const grid = await openGrid(makeWorkbook({ workbook, data }));
    expect(grid.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Blad1', 1],
      ['Module1', 0],
      ['Module2', 0],
    ]);
  });

  it('says that there are macros where an old macro sheet is, and reads no cells out of it', async () => {
    const workbook =
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/><sheet name="Makro" sheetId="2" r:id="m"/></sheets></workbook>';
    const moreRelations =
      '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="macrosheets/sheet1.xml"/>';
    const grid = await openGrid(makeWorkbook({ workbook, data, moreRelations }));
    expect(grid.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Blad1', 1],
      ['Makro', 0],
    ]);
    expect(grid.notes).toEqual(['macros']);
  });

  it('takes whole columns and rows for merged ranges', async () => {
    const after = '<mergeCells><mergeCell ref="A:A"/><mergeCell ref="C:D"/><mergeCell ref="2:3"/></mergeCells>';
    expect((await openGrid(makeWorkbook({ data, after }))).sheets[0]?.merges).toEqual([
      { top: 1, left: 1, bottom: 1_048_576, right: 1 },
      { top: 1, left: 3, bottom: 1_048_576, right: 4 },
      { top: 2, left: 1, bottom: 3, right: 16_384 },
    ]);
  });
});
