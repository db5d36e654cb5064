import { describe, expect, it } from 'vitest';
import { annotateWorkbook } from '../../../electron/workbook/questions/annotate-workbook.ts';
import type { QuestionRow } from '../../../electron/workbook/questions/question-row.ts';
import type { Sheet } from '../../../shared/intake/grid.ts';
import { childNames, differenceOf, inputOf, partsOf, questionAt } from '../support/annotated.ts';
import { makeWorkbook, sheetXml, workbookEntries, type WorkbookToWrite } from '../support/make-workbook.ts';
import { makeZip, type EntryToWrite } from '../support/make-zip.ts';
import { openGrid } from '../support/open-cells.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strictMain = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const strictRelations = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

const data = '<row r="1"><c r="A1" t="inlineStr"><is><t>Insats</t></is></c><c r="B1"><v>3</v></c></row>';
const sheetRelations = (...targets: readonly (readonly [string, string, string])[]): EntryToWrite => ({
  name: 'xl/worksheets/_rels/sheet1.xml.rels',
  data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`,
});

const ask = (bytes: Uint8Array, ...questions: readonly QuestionRow[]) =>
  annotateWorkbook(bytes, inputOf(questions.length === 0 ? [questionAt('Blad1', 'A1')] : questions));

/** What a workbook's part says after a question at A1 (or those given), with the sheet's cells checked to be as before. */
async function asked(bytes: Uint8Array, ...questions: readonly QuestionRow[]) {
  const made = ask(bytes, ...questions);
  if (!made) throw new Error('the workbook was not annotated');
  const [before, after] = [await openGrid(bytes), await openGrid(made.bytes)];
  // Our notes are what is to differ.
  const cellsOf = (sheet: Sheet): Sheet => ({ ...sheet, comments: [] });
  expect(after.sheets.slice(0, -1).map(cellsOf)).toEqual(before.sheets.map(cellsOf));
  const parts = partsOf(made.bytes);
  const part = (name: string): string => parts.get(name) ?? '';
  return { ...made, part, sheet: after.sheets.at(-1), difference: differenceOf(bytes, made.bytes) };
}

const comments = (list: string, authors = '<author>Eva</author>'): EntryToWrite => ({
  name: 'xl/comments1.xml',
  data: `<comments xmlns="${main}"><authors>${authors}</authors><commentList>${list}</commentList></comments>`,
});
const drawing = (shapes: string): EntryToWrite => ({
  name: 'xl/drawings/vmlDrawing1.vml',
  data: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${shapes}</xml>`,
});
const withDrawing = `<legacyDrawing xmlns:r="${relations}" r:id="rId1"/>`;
const withNotes = (list: string, authors?: string): WorkbookToWrite => ({
  data,
  after: withDrawing,
  moreEntries: [
    sheetRelations(['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'], ['rId2', 'comments', '../comments1.xml']),
    comments(list, authors),
    drawing('<v:shape id="_x0000_s1025" type="#_x0000_t202"/>'),
  ],
});

describe('a sheet that has notes already', () => {
  it('keeps a note’s text, with ours below it in the same note', async () => {
    const list = '<comment ref="A1" authorId="0"><text><t>Räknat för hand</t></text></comment>';
    const { part, difference, noteCount } = await asked(makeWorkbook(withNotes(list)));
    const written = part('xl/comments1.xml');
    expect(written.match(/<comment /g)).toHaveLength(1);
    expect(written).toContain('<r><t>Räknat för hand</t></r><r>');
    expect(written.indexOf('Räknat för hand')).toBeLessThan(written.indexOf('Fråga 1'));
    expect(noteCount).toBe(1);
    // The note has its box: the drawing is not touched.
    expect(difference.altered).not.toContain('xl/drawings/vmlDrawing1.vml');
    expect(difference.altered).not.toContain('xl/worksheets/sheet1.xml');
  });

  it('keeps the looks of a note that is written in parts', async () => {
    const runs = '<r><rPr><b/></rPr><t>Eva:</t></r><r><t xml:space="preserve"> räknat</t></r>';
    const list = `<comment ref="A1" authorId="0"><text>${runs}</text></comment>`;
    const { part } = await asked(makeWorkbook(withNotes(list)));
    expect(part('xl/comments1.xml')).toContain(`<text>${runs}<r>`);
  });

  it('has ours beside them in the same part and drawing, with numbers and an author of their own', async () => {
    const list = '<comment ref="B1" authorId="0"><text><t>Räknat för hand</t></text></comment>';
    const { part, difference } = await asked(makeWorkbook(withNotes(list)));
    expect(part('xl/comments1.xml')).toContain(
      '<authors><author>Eva</author><author>Enheten för arbete och kompetens</author>',
    );
    expect(part('xl/comments1.xml')).toContain(`${list}<comment ref="A1" authorId="1">`);
    expect(part('xl/drawings/vmlDrawing1.vml')).toContain('id="_x0000_s1026"');
    expect(part('xl/drawings/vmlDrawing1.vml').match(/id="_x0000_t202"/g)).toHaveLength(1);
    expect(difference.altered).not.toContain('xl/worksheets/sheet1.xml');
    expect(difference.made).toEqual(['xl/worksheets/sheet2.xml']);
  });

  it('leaves a thread of comments alone, and says so with the question', async () => {
    const author = '<author>tc={0E4D1C5A-1111-4222-8333-444455556666}</author>';
    const list = '<comment ref="A1" authorId="0"><text><t>[Threaded comment]</t></text></comment>';
    const workbook = makeWorkbook(withNotes(list, author));
    const { part, sheet, noteCount } = await asked(
      workbook,
      questionAt('Blad1', 'A1'),
      questionAt('Blad1', 'B1', { id: 'Q0002', number: 2 }),
    );
    expect(part('xl/comments1.xml')).toContain(list);
    expect(part('xl/comments1.xml')).toContain('<comment ref="B1" authorId="1">');
    expect(noteCount).toBe(1);
    const texts = sheet?.rows.flatMap(({ cells }) => cells.map(({ raw }) => raw)) ?? [];
    expect(texts.filter((text) => text.includes('finns redan en kommentarstråd'))).toHaveLength(1);
  });

  it('has one note for several questions about the same cell', async () => {
    const two = [questionAt('Blad1', 'A1'), questionAt('Blad1', 'A1', { id: 'Q0002', number: 2, text: 'Och vem?' })];
    const { part } = await asked(makeWorkbook({ data }), ...two);
    expect(part('xl/comments1.xml').match(/<comment /g)).toHaveLength(1);
    expect(part('xl/comments1.xml')).toMatch(/Fråga 1.*Fråga 2.*Och vem\?/s);
  });
});

describe('a sheet with a drawing of form controls', () => {
  it('has our boxes last in it, though it is not well-formed', async () => {
    const control = '<v:shape id="_x0000_s2050"><v:textbox><font>Rad<br>två</font></v:textbox></v:shape>';
    const moreEntries = [sheetRelations(['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml']), drawing(control)];
    const { part, difference } = await asked(makeWorkbook({ data, after: withDrawing, moreEntries }));
    const written = part('xl/drawings/vmlDrawing1.vml');
    expect(written).toContain(control);
    expect(written).toContain('id="_x0000_s2051"');
    expect(written.match(/id="_x0000_t202"/g)).toHaveLength(1);
    expect(difference.altered).not.toContain('xl/worksheets/sheet1.xml');
  });

  it('is left as it was when the drawing is missing, and its question is only on the sheet Frågor', async () => {
    const { difference, noteCount, sheet } = await asked(makeWorkbook({ data, after: withDrawing }));
    expect(difference.altered).not.toContain('xl/worksheets/sheet1.xml');
    expect(difference.made).toEqual(['xl/worksheets/sheet2.xml']);
    expect(noteCount).toBe(0);
    expect(sheet?.rows.flatMap(({ cells }) => cells.map(({ raw }) => raw)).join()).toContain('gick inte att märka ut');
  });
});

describe('where the drawing is put in the sheet', () => {
  it.each([
    [
      'after what stands before it and before tables',
      '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><tableParts count="0"/>',
      ['sheetData', 'pageMargins', 'legacyDrawing', 'tableParts'],
    ],
    [
      'after a drawing of pictures and charts',
      `<drawing xmlns:r="${relations}" r:id="rId9"/><extLst/>`,
      ['sheetData', 'drawing', 'legacyDrawing', 'extLst'],
    ],
    ['last, where nothing follows', '', ['sheetData', 'legacyDrawing']],
  ])('%s', async (_, after, expected) => {
    const { part } = await asked(makeWorkbook({ data, after }));
    expect(childNames(part('xl/worksheets/sheet1.xml'))).toEqual(expected);
  });
});

/** A workbook whose elements all have a prefix, which is as valid as one without. */
const prefixed = (): Buffer => {
  const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const workbook = `<x:workbook xmlns:x="${main}" xmlns:rel="${relations}"><x:sheets><x:sheet name="Blad1" sheetId="7" rel:id="rId1"/></x:sheets></x:workbook>`;
  return makeWorkbook({ sheet, workbook });
};

const strict = (): Buffer => {
  const sheet = `<worksheet xmlns="${strictMain}"><sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData></worksheet>`;
  const workbook = `<workbook xmlns="${strictMain}" xmlns:r="${strictRelations}" conformance="strict"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  return makeWorkbook({ sheet, workbook });
};

describe('however a workbook is made', () => {
  it('with prefixed elements: ours have the same prefix', async () => {
    const { part } = await asked(prefixed());
    expect(part('xl/worksheets/sheet1.xml')).toMatch(
      /<\/x:sheetData><x:legacyDrawing xmlns:r="[^"]+" r:id="rId\d+"\/><\/x:worksheet>$/,
    );
    expect(part('xl/workbook.xml')).toContain('<x:sheet name="Frågor" sheetId="8" rel:id=');
  });

  it('in the strict form: ours is in the same form', async () => {
    const { part } = await asked(strict());
    expect(part('xl/comments1.xml')).toContain(`xmlns="${strictMain}"`);
    expect(part('xl/worksheets/sheet2.xml')).toContain(`xmlns="${strictMain}"`);
    expect(part('xl/worksheets/_rels/sheet1.xml.rels')).toContain(`Type="${strictRelations}/comments"`);
  });

  it('with backslashes in its names: they are left as they are', async () => {
    const entries = workbookEntries({ data }).map((entry) => ({
      ...entry,
      name: String(entry.name).replaceAll('/', '\\'),
    }));
    const bytes = makeZip(entries);
    const made = ask(bytes);
    expect(made?.noteCount).toBe(1);
    expect(Buffer.from(made?.bytes ?? []).includes('xl\\worksheets\\sheet1.xml')).toBe(true);
  });

  it('with absolute targets, and parts by other names', async () => {
    const bytes = makeWorkbook({ data, sheetTarget: '/xl/blad/first.xml', sheetPart: 'xl/blad/first.xml' });
    const { part } = await asked(bytes);
    expect(part('xl/blad/_rels/first.xml.rels')).toContain('Target="../comments1.xml"');
    expect(part('xl/blad/first.xml')).toContain('<legacyDrawing');
  });

  it('in UTF-16: an altered part stays in it', async () => {
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${sheetXml(data).replace(/^<\?xml.*?\?>/, '')}`;
    const made = ask(makeWorkbook({ sheet: Buffer.from(text, 'utf16le') }));
    if (!made) throw new Error('the workbook was not annotated');
    expect((await openGrid(made.bytes)).sheets[0]?.rows).toHaveLength(1);
    expect(Buffer.from(partsOf(made.bytes).get('xl/worksheets/sheet1.xml') ?? '', 'utf8').includes('\u0000')).toBe(
      true,
    );
  });

  it('counting dates from 1904, with macros, hidden sheets and a locked structure: all of it stays', async () => {
    const workbook = `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr date1904="1"/><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/><sheet name="Dolt" sheetId="4" state="veryHidden" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">Dolt!$1:$1</definedName></definedNames></workbook>`;
    const moreEntries = [{ name: 'xl/vbaProject.bin', data: 'makron' }];
    const moreRelations = `<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`;
    const { part, hasMacros, difference } = await asked(makeWorkbook({ data, workbook, moreEntries, moreRelations }));
    expect(hasMacros).toBe(true);
    expect(difference.altered).not.toContain('xl/vbaProject.bin');
    const added = /<sheet name="Frågor" sheetId="5" r:id="rId\d+"\/>/;
    expect(part('xl/workbook.xml')).toMatch(added);
    expect(part('xl/workbook.xml').replace(added, '')).toBe(workbook);
  });

  it('with a sheet Frågor of its own: ours has another name', async () => {
    const workbook = `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="frågor" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const { sheetName } = await asked(makeWorkbook({ data, workbook }), questionAt('frågor', 'A1'));
    expect(sheetName).toBe('Frågor (2)');
  });

  it('without any note to make, when the questions are about no cell', async () => {
    const { difference, noteCount } = await asked(
      makeWorkbook({ data }),
      questionAt('Blad1', null),
      questionAt(null, null, { id: 'Q0002' }),
    );
    expect(difference.made).toEqual(['xl/worksheets/sheet2.xml']);
    expect(noteCount).toBe(0);
  });

  it('with text that XML can’t hold in a question', async () => {
    const { sheet } = await asked(
      makeWorkbook({ data }),
      questionAt('Blad1', 'A1', { text: 'A\u0000 & <b> "c" _x0041_ \uD800' }),
    );
    const texts = sheet?.rows.flatMap(({ cells }) => cells.map(({ raw }) => raw)) ?? [];
    expect(texts).toContain('A & <b> "c" _x0041_ \uFFFD');
  });
});

describe('a file that is not to be added to', () => {
  const relation = (type: string): string => `<Relationship Id="rId8" Type="${relations}/${type}" Target="else.xml"/>`;
  const signed = workbookEntries({ data }).map((entry) =>
    entry.name === '_rels/.rels'
      ? {
          ...entry,
          data: String(entry.data).replace(
            '</Relationships>',
            `<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
          ),
        }
      : entry,
  );
  it.each([
    ['is signed', makeZip(signed)],
    ['keeps a log of changes', makeWorkbook({ data, moreRelations: relation('revisionHeaders') })],
    ['is text', Buffer.from('Insats;Status\nKurs;Pågår\n')],
    ['is cut off', makeWorkbook({ data }).subarray(0, 600)],
    ['has no workbook in it', makeZip([{ name: 'word/document.xml', data: '<document/>' }])],
    ['has no sheets', makeWorkbook({ workbook: `<workbook xmlns="${main}"/>` })],
    [
      'has a document type',
      makeWorkbook({ workbook: `<!DOCTYPE workbook><workbook xmlns="${main}"><sheets/></workbook>` }),
    ],
  ])('%s', (_, bytes) => {
    expect(ask(bytes)).toBeNull();
  });

  it('a single sheet that can’t be parsed is left alone, and the rest is asked all the same', () => {
    const made = ask(makeWorkbook({ sheet: '<worksheet><sheetData></worksheet>' }));
    expect(made?.noteCount).toBe(0);
    expect(made && partsOf(made.bytes).get('xl/worksheets/sheet1.xml')).toBe('<worksheet><sheetData></worksheet>');
  });
});

describe('what stands beside the cells', () => {
  it('comes back byte for byte in a copy with questions: drawings, pictures, threads, documents and page headers', async () => {
    const thread =
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B1" personId="{A}" id="{1}"><text>Preliminärt</text></threadedComment></ThreadedComments>';
    const box =
      '<xdr:wsDr xmlns:xdr="x" xmlns:a="y"><xdr:oneCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:sp><xdr:txBody><a:p><a:r><a:t>Flyttas till 2025</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:oneCellAnchor></xdr:wsDr>';
    const parts = [
      { name: 'xl/drawings/drawing1.xml', data: box },
      { name: 'xl/threadedComments/threadedComment1.xml', data: thread },
      { name: 'xl/embeddings/oleObject1.bin', data: Buffer.from([0, 1, 2, 255]) },
      { name: 'xl/media/image1.png', data: Buffer.from([137, 80, 78, 71]) },
    ];
    const bytes = makeWorkbook({
      data,
      after: '<headerFooter><oddHeader>&amp;LHamn &amp;&amp; gata</oddHeader></headerFooter>',
      moreEntries: [
        sheetRelations(
          ['rId1', 'drawing', '../drawings/drawing1.xml'],
          ['rId2', 'threadedComment', '../threadedComments/threadedComment1.xml'],
          ['rId3', 'oleObject', '../embeddings/oleObject1.bin'],
        ),
        ...parts,
      ],
    });
    const { difference, bytes: copy } = await asked(bytes);
    expect(difference.lost).toEqual([]);
    expect(parts.filter(({ name }) => difference.altered.includes(name))).toEqual([]);
    const [sheet] = (await openGrid(copy)).sheets;
    expect(sheet?.beside).toEqual([
      { kind: 'text-box', at: { row: 1, column: 4 }, text: 'Flyttas till 2025' },
      { kind: 'object', at: null, text: '' },
      { kind: 'header', at: null, text: 'Hamn & gata' },
    ]);
    expect(sheet?.comments?.map(({ text }) => text)).toContain('Preliminärt');
  });
});
