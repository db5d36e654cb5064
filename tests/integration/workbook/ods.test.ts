import { describe, expect, it } from 'vitest';
import { limits } from '../../../electron/workbook/reader/limits.ts';
import { makeOds, odsCell, odsContentXml, odsRow, odsText } from '../support/make-ods.ts';
import { cellsByAddress, openGrid, openValues, outcomeOf } from '../support/open-cells.ts';

const valued = (type: string, value: string, shown = value): string => {
  const name = { date: 'date-value', time: 'time-value', boolean: 'boolean-value' }[type] ?? 'value';
  return odsCell(`office:value-type="${type}" office:${name}="${value}"`, `<text:p>${shown}</text:p>`);
};
const cellsOf = async (rows: string) => cellsByAddress(await openGrid(makeOds({ rows })));
const blanks = (count: number): string => odsCell(`table:number-columns-repeated="${count}"`);

describe('what a cell of an OpenDocument sheet holds', () => {
  it('reads every kind of value by what is stored, not by what is shown', async () => {
    const cells = await cellsOf(
      odsRow(
        [
          odsText('Språkcafé'),
          valued('float', '1457174', '1 457 174'),
          valued('percentage', '0.25', '25 %'),
          valued('currency', '40000.5', '40 000,50 kr'),
          valued('date', '2026-03-15', '15 mars'),
          valued('date', '2026-03-15T10:30:00', '15 mars 10.30'),
          valued('time', 'PT10H30M00S', '10.30'),
          valued('time', 'PT36H00M00S', '36:00'),
          valued('boolean', 'true', 'SANT'),
        ].join(''),
      ),
    );
    expect(cells).toEqual({
      A1: { column: 1, kind: 'text', value: 'Språkcafé', raw: 'Språkcafé' },
      B1: { column: 2, kind: 'number', value: 1_457_174, raw: '1457174' },
      C1: { column: 3, kind: 'number', value: 0.25, raw: '0.25', isPercent: true },
      D1: { column: 4, kind: 'number', value: 40_000.5, raw: '40000.5' },
      E1: { column: 5, kind: 'date', value: '2026-03-15', raw: '2026-03-15' },
      F1: { column: 6, kind: 'date', value: '2026-03-15T10:30', raw: '2026-03-15T10:30' },
      G1: { column: 7, kind: 'date', value: 'T10:30', raw: 'T10:30' },
      H1: { column: 8, kind: 'number', value: 1.5, raw: '1.5' },
      I1: { column: 9, kind: 'boolean', value: true, raw: 'SANT' },
    });
  });

  it('joins paragraphs by line breaks, keeps blanks and tabs that are meant, and leaves comments and text boxes out', async () => {
    const p = (text: string): string => `<text:p>${text}</text:p>`;
    const string = 'office:value-type="string"';
    const values = await openValues(
      makeOds({
        rows: odsRow(
          odsCell(string, p('Rad ett') + p('') + p('rad <text:span>tre</text:span>')) +
            odsCell(string, p('\n   a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d\n  e')) +
            odsCell(
              string,
              `<office:annotation><text:p>Kommentar</text:p></office:annotation>${p('Svar')}<draw:frame><draw:text-box><text:p>Ruta</text:p></draw:text-box></draw:frame>`,
            ) +
            odsCell(
              string,
              p('<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan</text:ruby-text></text:ruby>'),
            ) +
            odsCell(string, p('<text:a>länk</text:a> &amp; mer')) +
            odsCell(string, p('  ')) +
            odsCell(`${string} office:string-value=" rad  ett&#x0a;rad två "`, p(' rad  ett') + p('rad två ')),
        ),
      }),
    );
    expect(values).toEqual({
      A1: 'Rad ett\n\nrad tre',
      B1: 'a   b\tc\nd e',
      C1: 'Svar',
      D1: '漢',
      E1: 'länk & mer',
      G1: ' rad  ett\nrad två ',
    });
  });

  it('gives formulas their stored results, says where there is none, and reads errors as errors', async () => {
    const formula = (attributes: string, shown: string): string =>
      odsCell(`table:formula="of:=SUM([.A1:.A3])" ${attributes}`, shown);
    const grid = await openGrid(
      makeOds({
        rows: odsRow(
          formula('office:value-type="float" office:value="0"', '<text:p>0</text:p>') +
            formula('', '') +
            formula(
              'office:value-type="string" office:string-value="" calcext:value-type="error"',
              '<text:p>#DIV/0!</text:p>',
            ) +
            formula('', '<text:p/>') +
            formula('office:value-type="string" office:string-value=""', ''),
        ),
      }),
    );
    expect(cellsByAddress(grid)).toEqual({
      A1: { column: 1, kind: 'number', value: 0, raw: '0', isFormula: true },
      B1: { column: 2, kind: 'unsaved-formula', value: 'SUM([.A1:.A3])', raw: '=SUM([.A1:.A3])' },
      C1: { column: 3, kind: 'error', value: '#DIV/0!', raw: '#DIV/0!', isFormula: true },
    });
    expect(grid.notes).toEqual(['error-cells', 'unsaved-formulas']);
  });

  it.each([
    ['a number that is none', valued('float', '12abc')],
    ['a number too large to be one', valued('float', '1e999')],
    ['a boolean that is neither', valued('boolean', 'kanske')],
    ['a count of columns that is none', odsCell('table:number-columns-repeated="-1"')],
  ])('%s is damaged', async (_, cell) => {
    expect(await outcomeOf(makeOds({ rows: odsRow(cell) }))).toBe('damaged');
  });
});

describe('where the cells of an OpenDocument sheet lie', () => {
  it('counts repeated blanks and rows, and repeats what has a value', async () => {
    const rows =
      odsRow(blanks(2) + odsText('C1') + blanks(16_381)) +
      odsRow(blanks(16_384), 'table:number-rows-repeated="3"') +
      odsRow(odsText('samma', 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"') +
      odsRow(blanks(16_384), 'table:number-rows-repeated="1048570"');
    expect(await openValues(makeOds({ rows }))).toEqual({
      C1: 'C1',
      A5: 'samma',
      B5: 'samma',
      A6: 'samma',
      B6: 'samma',
    });
  });

  it('counts rows in header rows and groups, and takes spans for merged ranges', async () => {
    const rows = `<table:table-header-rows>${odsRow(odsText('Rubrik', 'table:number-columns-spanned="3" table:number-rows-spanned="2"') + '<table:covered-table-cell table:number-columns-repeated="2"/>' + odsText('D1'))}</table:table-header-rows><table:table-row-group>${odsRow('<table:covered-table-cell table:number-columns-repeated="3"/>' + odsText('D2'))}</table:table-row-group>`;
    const grid = await openGrid(makeOds({ rows }));
    expect(Object.keys(cellsByAddress(grid))).toEqual(['A1', 'D1', 'D2']);
    expect(grid.sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 3 }]);
  });

  it('says which sheets, rows and columns are hidden, filtered or folded away', async () => {
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>';
    const rows =
      odsRow(odsText('a') + odsText('dold')) +
      odsRow(odsText('b'), 'table:visibility="filter"') +
      `<table:table-row-group table:display="false">${odsRow(odsText('c'))}</table:table-row-group>` +
      odsRow(odsText('d'));
    const grid = await openGrid(
      makeOds({
        styles:
          '<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>',
        body: `<table:table table:name="A" table:style-name="ta1">${columns}${rows}</table:table><table:table table:name="B" table:style-name="ta2">${odsRow(odsText('x'))}</table:table>`,
      }),
    );
    expect(grid.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['A', 'visible'],
      ['B', 'hidden'],
    ]);
    expect(grid.sheets[0]?.hiddenColumns).toEqual([{ from: 2, to: 3 }]);
    expect(grid.sheets[0]?.rows.map(({ row, isHidden = false }) => [row, isHidden])).toEqual([
      [1, false],
      [2, true],
      [3, true],
      [4, false],
    ]);
    expect(grid.notes).toEqual(['hidden-sheets', 'hidden-rows', 'hidden-columns']);
  });

  it('leaves out what is no sheet of the document: deleted cells, other files’ sheets, validation texts', async () => {
    const deleted = `<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>gammalt</text:p></table:change-track-table-cell></table:previous></table:cell-content-change><table:deletion><table:table table:name="borta">${odsRow(odsText('borta'))}</table:table></table:deletion></table:tracked-changes>`;
    const validations =
      '<table:content-validations><table:content-validation><table:help-message><text:p>hjälp</text:p></table:help-message></table:content-validation></table:content-validations>';
    const external = `<table:table table:name="'file:///C:/annan.ods'#Blad1"><table:table-source/>${odsRow(odsText('annan fil'))}</table:table>`;
    const grid = await openGrid(
      makeOds({
        body: `${deleted}${validations}<table:table table:name="Blad1">${odsRow(odsText('x'))}</table:table>${external}`,
      }),
    );
    expect(grid.sheets.map(({ name }) => name)).toEqual(['Blad1']);
    expect(Object.keys(cellsByAddress(grid))).toEqual(['A1']);
    expect(grid.notes).toEqual(['external-links']);
  });

  it('reads names with whatever prefixes they are written', async () => {
    const xml = odsContentXml(`<table:table table:name="Blad1">${odsRow(valued('float', '7'))}</table:table>`)
      .replaceAll('table:', 't:')
      .replaceAll('text:', 'x:')
      .replaceAll('office:', 'o:')
      .replaceAll('opendocument:xmlns:t:', 'opendocument:xmlns:table:')
      .replaceAll('opendocument:xmlns:x:', 'opendocument:xmlns:text:')
      .replaceAll('opendocument:xmlns:o:', 'opendocument:xmlns:office:')
      .replaceAll('xmlns:table="', 'xmlns:t="')
      .replaceAll('xmlns:text="', 'xmlns:x="')
      .replaceAll('xmlns:office="', 'xmlns:o="');
    expect(await openValues(makeOds({ content: xml }))).toEqual({ A1: 7 });
  });
});

describe('an OpenDocument file', () => {
  it('is known without its type, and by nothing but its content', async () => {
    const rows = odsRow(odsText('x'));
    const grid = await openGrid(makeOds({ rows, type: null }));
    expect(grid).toMatchObject({ format: 'ods', sheets: [{ name: 'Blad1' }] });
    expect(await outcomeOf(makeOds({ rows, type: 'application/vnd.oasis.opendocument.text' }))).toBe('not-a-workbook');
    const text = odsContentXml('').replaceAll('office:spreadsheet', 'office:text');
    expect(await outcomeOf(makeOds({ content: text, type: null }))).toBe('not-a-workbook');
    expect(await outcomeOf(makeOds({ rows, type: 'application/vnd.sun.xml.calc' }))).toBe('unsupported-format');
  });

  it('with a password is encrypted, in the old way and in the new', async () => {
    const entry =
      '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>';
    expect(await outcomeOf(makeOds({ manifest: entry, content: Buffer.from('5d8f00aa', 'hex') }))).toBe('encrypted');
    expect(await outcomeOf(makeOds({ moreEntries: [{ name: 'encrypted-package', data: 'x' }] }))).toBe('encrypted');
  });

  it('says that it has macros', async () => {
    const rows = odsRow(odsText('x'));
    const grid = await openGrid(makeOds({ rows, moreEntries: [{ name: 'Basic/Standard/Modul1.xml', data: '<x/>' }] }));
    expect(grid.notes).toEqual(['macros']);
  });
});

describe('a hostile OpenDocument file', () => {
  it.each([
    [
      'a document type',
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>${odsContentXml(`<table:table>${odsRow(odsText('&a;'))}</table:table>`).slice(38)}`,
      'damaged',
    ],
    ['elements too deep', odsContentXml(`<table:table>${'<table:table-row-group>'.repeat(80)}`), 'damaged'],
    ['what is cut off', odsContentXml(`<table:table>${odsRow(odsText('x'))}`).slice(0, -80), 'damaged'],
  ])('with %s is turned away', async (_, content, code) => {
    expect(await outcomeOf(makeOds({ content }))).toBe(code);
  });

  it.each([
    ['a value repeated to the last row', odsRow(odsText('x'), 'table:number-rows-repeated="1048576"'), 'too-large'],
    ['a value repeated to the last column', odsRow(odsText('x', 'table:number-columns-repeated="16384"')), 'too-large'],
    ['a value beyond the last column', odsRow(blanks(16_384) + odsText('x')), 'damaged'],
    [
      'a value beyond the last row',
      odsRow(blanks(1), 'table:number-rows-repeated="1048576"') + odsRow(odsText('x')),
      'damaged',
    ],
    ['a text longer than a cell', odsRow(odsText('x'.repeat(limits.textLength + 1))), 'too-large'],
    [
      'blanks without end',
      odsRow(odsCell('office:value-type="string"', `<text:p>x${'<text:s text:c="1000000000"/>'.repeat(9)}</text:p>`)),
      'too-large',
    ],
  ])('with %s is turned away', async (_, rows, code) => {
    expect(await outcomeOf(makeOds({ rows }))).toBe(code);
  });

  it('costs nothing for blank rows and columns to the end of the grid', async () => {
    const rows = odsRow(odsText('x')) + odsRow(blanks(16_384), 'table:number-rows-repeated="1048575"').repeat(3_000);
    expect(await openValues(makeOds({ rows }))).toEqual({ A1: 'x' });
  });
});

describe('what stands beside the cells of an OpenDocument sheet', () => {
  const box = (text: string, where = ''): string =>
    `<draw:frame ${where}><draw:text-box><text:p>${text}</text:p><text:p>till 2025</text:p></draw:text-box></draw:frame>`;

  it('is told: notes at cells without their author, boxes and shapes, and that there is a picture', async () => {
    const note =
      '<office:annotation><dc:creator>Kim Ek</dc:creator><text:p>Egentligen två</text:p><text:p>rader</text:p></office:annotation>';
    const noted = odsCell('office:value-type="string"', `${note}<text:p>Språkcafé</text:p>`);
    const shape = odsCell('', '<draw:custom-shape><text:p>I cellen</text:p></draw:custom-shape>');
    const picture = odsCell(
      '',
      '<draw:frame svg:width="12cm" svg:height="6cm"><draw:image/></draw:frame><draw:frame><draw:object/><draw:image/></draw:frame>',
    );
    const rows = `<table:shapes>${box('Flyttas')}</table:shapes>${odsRow(odsText('Insats'))}${odsRow(noted + shape)}${odsRow(picture)}`;
    const [sheet] = (await openGrid(makeOds({ rows }))).sheets;
    expect(sheet?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([['Insats'], ['Språkcafé']]);
    expect(sheet?.comments).toEqual([{ row: 2, column: 1, text: 'Egentligen två\nrader' }]);
    expect(sheet?.beside).toEqual([
      { kind: 'text-box', at: null, text: 'Flyttas\ntill 2025' },
      { kind: 'text-box', at: { row: 2, column: 2 }, text: 'I cellen' },
      { kind: 'picture', at: { row: 3, column: 1 }, text: '', isLarge: true },
    ]);
  });

  it('has what the headers and footers of its kind of page say, and not those of another kind', async () => {
    const namespaces =
      'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
    const pages = `<office:document-styles ${namespaces}><office:master-styles><style:master-page style:name="Egen"><style:header><style:region-left><text:p>Hamn &amp; gata</text:p></style:region-left><style:region-right><text:p><text:date>1 maj</text:date></text:p></style:region-right></style:header><style:header-first style:display="false"><text:p>Nej</text:p></style:header-first><style:footer><text:p>Sida <text:page-number>1</text:page-number> av <text:page-count>2</text:page-count></text:p></style:footer></style:master-page><style:master-page style:name="Annan"><style:header><text:p>Annat</text:p></style:header></style:master-page></office:master-styles></office:document-styles>`;
    const file = makeOds({
      styles: '<style:style style:name="ta1" style:family="table" style:master-page-name="Egen"/>',
      body: `<table:table table:name="Blad1" table:style-name="ta1">${odsRow(odsText('Insats'))}</table:table>`,
      moreEntries: [{ name: 'styles.xml', data: pages }],
    });
    expect((await openGrid(file)).sheets[0]?.beside).toEqual([{ kind: 'header', at: null, text: 'Hamn & gata' }]);
  });
});
