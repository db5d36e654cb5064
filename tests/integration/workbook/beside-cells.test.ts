import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Beside, Sheet } from '../../../shared/intake/grid.ts';
import { makeWorkbook } from '../support/make-workbook.ts';
import { openGrid } from '../support/open-cells.ts';

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const threadRelation =
  '<Relationship Id="rId8" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>';
const relationships = (content: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

/** A sheet with the parts that it leads to, as Excel writes them. */
async function sheetWith(relations: string, parts: Readonly<Record<string, string>>, after = ''): Promise<Sheet> {
  const moreEntries = [
    { name: 'xl/worksheets/_rels/sheet1.xml.rels', data: relationships(relations) },
    ...Object.entries(parts).map(([name, data]) => ({ name, data })),
  ];
  const data = '<row r="1"><c r="A1" t="inlineStr"><is><t>Insats</t></is></c></row>';
  const [sheet] = (await openGrid(makeWorkbook({ data, after, moreEntries }))).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const drawing = (anchors: string): string =>
  `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors}</xdr:wsDr>`;
const anchor = (column: number, row: number, content: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${column + 3}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 6}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
const shape = (text: string, attributes = 'macro="" textlink=""'): string =>
  `<xdr:sp ${attributes}><xdr:nvSpPr><xdr:cNvPr id="2" name="Textruta 1"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1828800" cy="914400"/></a:xfrm></xdr:spPr><xdr:txBody><a:bodyPr/><a:lstStyle/>${text}</xdr:txBody></xdr:sp>`;
const paragraph = (...runs: readonly string[]): string =>
  `<a:p>${runs.map((run) => `<a:r><a:rPr lang="sv-SE"/><a:t>${run}</a:t></a:r>`).join('')}<a:endParaRPr lang="sv-SE"/></a:p>`;

const drawn = async (anchors: string): Promise<readonly Beside[] | undefined> =>
  (
    await sheetWith(relation('rId1', 'drawing', '../drawings/drawing1.xml'), {
      'xl/drawings/drawing1.xml': drawing(anchors),
    })
  ).beside;

describe('what stands on a sheet beside its cells', () => {
  it('is told of text boxes and shapes, with the cell where they lie; a group is told together', async () => {
    const box = shape(paragraph('Två insatser ', 'flyttas') + paragraph('till 2025'));
    const group = `<xdr:grpSp>${shape(paragraph('Ledning'))}${shape(paragraph('Arbetsgrupp'))}</xdr:grpSp>`;
    expect(await drawn(anchor(7, 2, box) + anchor(0, 20, group) + anchor(1, 1, shape('<a:p/>')))).toEqual([
      { kind: 'text-box', at: { row: 3, column: 8 }, text: 'Två insatser flyttas\ntill 2025' },
      { kind: 'text-box', at: { row: 21, column: 1 }, text: 'Ledning\nArbetsgrupp' },
    ]);
  });

  it('is told once of a shape with a copy for older programs, and not of one that shows what a cell says', async () => {
    const both = `<mc:AlternateContent xmlns:mc="x"><mc:Choice Requires="a14">${anchor(1, 1, shape(paragraph('Ny')))}</mc:Choice><mc:Fallback>${anchor(1, 1, shape(paragraph('Gammal')))}</mc:Fallback></mc:AlternateContent>`;
    const linked = anchor(4, 4, shape(paragraph('14'), 'macro="" textlink="$B$4"'));
    expect(await drawn(both + linked)).toEqual([{ kind: 'text-box', at: { row: 2, column: 2 }, text: 'Ny' }]);
  });

  it('is told of pictures: a logo is small, a photographed table is large', async () => {
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('Insatser');
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const image = workbook.addImage({ base64: pixel, extension: 'png' });
    sheet.addImage(image, { tl: { col: 0, row: 0 }, ext: { width: 180, height: 60 } });
    sheet.addImage(image, { tl: { col: 1, row: 9 }, ext: { width: 640, height: 300 } });
    const grid = await openGrid(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(grid.sheets[0]?.beside).toEqual([
      { kind: 'picture', at: { row: 1, column: 1 }, text: '', isLarge: false },
      { kind: 'picture', at: { row: 10, column: 2 }, text: '', isLarge: true },
    ]);
  });

  it('is told of an embedded document', async () => {
    const { beside } = await sheetWith(relation('rId1', 'package', '../embeddings/Microsoft_Word_Document.docx'), {});
    expect(beside).toEqual([{ kind: 'object', at: null, text: '' }]);
  });

  it('has what page headers and footers say, without how they look; page numbers, dates and file names say nothing', async () => {
    const after =
      '<headerFooter differentFirst="1"><oddHeader>&amp;L&amp;"Arial,Fet"&amp;12Kultur &amp;&amp; fritid&amp;C&amp;KFF0000Preliminära siffror&amp;R&amp;D</oddHeader><oddFooter>&amp;L&amp;8 &amp;F&amp;C&amp;A&amp;RSida &amp;P av &amp;N</oddFooter><firstHeader>&amp;LKultur &amp;&amp; fritid</firstHeader><firstFooter>Utskriven den &amp;D kl. &amp;T</firstFooter></headerFooter>';
    const { beside } = await sheetWith('', {}, after);
    expect(beside).toEqual([
      { kind: 'header', at: null, text: 'Kultur & fritid' },
      { kind: 'header', at: null, text: 'Preliminära siffror' },
    ]);
  });

  it('has threads of comments whole, in place of the note that Excel leaves for older programs', async () => {
    const threads =
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B4" dT="2024-08-20T10:00:00" personId="{A}" id="{1}"><text>Siffran är preliminär</text></threadedComment><threadedComment ref="B4" personId="{B}" id="{2}" parentId="{1}"><text>Nu klar: 14</text></threadedComment></ThreadedComments>';
    const notes =
      '<comments xmlns="x"><authors><author/></authors><commentList><comment ref="B4" authorId="0"><text><t>[Trådad kommentar] Din version …</t></text></comment><comment ref="C2" authorId="0"><text><t>Ring oss</t></text></comment></commentList></comments>';
    const { comments } = await sheetWith(relation('rId7', 'comments', '../comments1.xml') + threadRelation, {
      'xl/comments1.xml': notes,
      'xl/threadedComments/threadedComment1.xml': threads,
    });
    expect(comments).toEqual([
      { row: 2, column: 3, text: 'Ring oss' },
      { row: 4, column: 2, text: 'Siffran är preliminär\nNu klar: 14' },
    ]);
  });

  it('costs nothing of the cells where its part is broken, and is absent where there is none', async () => {
    const rels = relation('rId1', 'drawing', '../drawings/drawing1.xml');
    const broken = await sheetWith(rels, { 'xl/drawings/drawing1.xml': '<xdr:wsDr><a' });
    expect(broken.rows).toHaveLength(1);
    expect(broken).not.toHaveProperty('beside');
  });
});
