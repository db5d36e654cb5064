import { makeZip, type EntryToWrite } from './make-zip.ts';

const namespaces = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['draw', 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'],
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['svg', 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['calcext', 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'],
] as const;

export type OdsToWrite = {
  /** What stands in the one sheet. */
  readonly rows?: string;
  /** What stands in `<office:spreadsheet>`, for more than one sheet. */
  readonly body?: string;
  /** Automatic styles. */
  readonly styles?: string;
  readonly content?: string | Buffer;
  /** `mimetype`; null leaves the entry out. */
  readonly type?: string | null;
  /** What stands in the list of parts. */
  readonly manifest?: string;
  readonly moreEntries?: readonly EntryToWrite[];
};

export const odsContentXml = (
  body: string,
  styles = '',
  declared: readonly (readonly [string, string])[] = namespaces,
): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${declared.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ')}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`;

/** An OpenDocument spreadsheet written by hand, so that every oddity can be put in. */
export function makeOds(parts: OdsToWrite): Buffer {
  const type = parts.type === undefined ? 'application/vnd.oasis.opendocument.spreadsheet' : parts.type;
  const body = parts.body ?? `<table:table table:name="Blad1">${parts.rows ?? ''}</table:table>`;
  return makeZip([
    ...(type === null ? [] : [{ name: 'mimetype', data: type, isStored: true }]),
    { name: 'content.xml', data: parts.content ?? odsContentXml(body, parts.styles) },
    {
      name: 'META-INF/manifest.xml',
      data: `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${parts.manifest ?? ''}</manifest:manifest>`,
    },
    ...(parts.moreEntries ?? []),
  ]);
}

export const odsRow = (cells: string, attributes = ''): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
/** A cell with a value and what is shown of it. */
export const odsCell = (attributes: string, content = ''): string =>
  `<table:table-cell ${attributes}>${content}</table:table-cell>`;
export const odsText = (text: string, attributes = ''): string =>
  odsCell(`office:value-type="string" ${attributes}`, `<text:p>${text}</text:p>`);
