import { makeZip, type EntryToWrite } from './make-zip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export type WorkbookToWrite = {
  /** What stands in `<sheetData>`. */
  readonly data?: string;
  /** What stands after it in the worksheet, or a whole worksheet part. */
  readonly after?: string;
  readonly before?: string;
  readonly sheet?: string | Buffer;
  /** Attributes of `<workbookPr>`. */
  readonly properties?: string;
  readonly workbook?: string;
  readonly sharedStrings?: string | Buffer;
  /** Number format codes; the style with index n + 1 has the n-th of them. */
  readonly formats?: readonly string[];
  readonly sheetTarget?: string;
  readonly sheetPart?: string;
  readonly sheetAttributes?: string;
  /** More relationships of the workbook part. */
  readonly moreRelations?: string;
  readonly moreEntries?: readonly EntryToWrite[];
};

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function styles(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(code)}"/>`);
  const cells = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  return `<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`;
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;

const relationsPart = (content: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

export const sheetXml = (data: string, after = '', before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;

/** The entries of a small workbook with one sheet, written by hand so that every oddity can be put in. */
export function workbookEntries(parts: WorkbookToWrite): EntryToWrite[] {
  const workbook = `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr ${parts.properties ?? ''}/><sheets><sheet name="Blad1" sheetId="1" r:id="rId1" ${parts.sheetAttributes ?? ''}/></sheets></workbook>`;
  const entries: EntryToWrite[] = [
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: '_rels/.rels', data: relationsPart(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    { name: 'xl/workbook.xml', data: parts.workbook ?? workbook },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationsPart(
        relation('rId1', 'worksheet', parts.sheetTarget ?? 'worksheets/sheet1.xml') +
          relation('rId2', 'styles', 'styles.xml') +
          relation('rId3', 'sharedStrings', 'sharedStrings.xml') +
          (parts.moreRelations ?? ''),
      ),
    },
    { name: 'xl/styles.xml', data: styles(parts.formats ?? []) },
    {
      name: parts.sheetPart ?? 'xl/worksheets/sheet1.xml',
      data: parts.sheet ?? sheetXml(parts.data ?? '', parts.after, parts.before),
    },
  ];
  if (parts.sharedStrings !== undefined) entries.push({ name: 'xl/sharedStrings.xml', data: parts.sharedStrings });
  return [...entries, ...(parts.moreEntries ?? [])];
}

export function makeWorkbook(parts: WorkbookToWrite): Buffer {
  return makeZip(workbookEntries(parts));
}
