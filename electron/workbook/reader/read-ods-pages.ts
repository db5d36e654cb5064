import type { WrittenPageText } from './page-text.ts';
import { limits } from './limits.ts';
import { odsNames } from './ods-names.ts';
import { walkXml } from './walk-xml.ts';
import type { XmlReading } from './xml-reading.ts';

/** Filled in by the program; told as a code for it, as in a workbook of Excel's. */
const fields = new Set(
  'page-number page-count date time sheet-name file-name title'.split(' ').map((name) => `text:${name}`),
);
const regions = new Set(['style:region-left', 'style:region-center', 'style:region-right']);
const pageParts = new Map<string, WrittenPageText['kind']>([
  ['style:header', 'header'],
  ['style:header-first', 'header'],
  ['style:header-left', 'header'],
  ['style:footer', 'footer'],
  ['style:footer-first', 'footer'],
  ['style:footer-left', 'footer'],
]);

type OdsPages = ReadonlyMap<string, readonly WrittenPageText[]>;

function pagesReading(): XmlReading<OdsPages> {
  const pages = new Map<string, WrittenPageText[]>();
  let names = odsNames(new Map());
  let page: WrittenPageText[] = [];
  let part: { readonly kind: WrittenPageText['kind']; readonly depth: number; text: string } | null = null;
  let isInParagraph = false;
  let fieldDepth = 0;
  return {
    open: (written, depth, attributes) => {
      if (depth === 1) names = odsNames(attributes);
      const name = names.element(written);
      const kind = pageParts.get(name);
      if (name === 'style:master-page') pages.set(names.attribute(attributes, 'style:name') ?? '', (page = []));
      else if (kind && names.attribute(attributes, 'style:display') !== 'false') part = { kind, depth, text: '' };
      else if (!part || fieldDepth > 0) return;
      else if (regions.has(name)) part.text += '&L';
      else if (name === 'text:p') isInParagraph = true;
      else if (fields.has(name)) {
        fieldDepth = depth;
        part.text += '&P';
      }
    },
    close: (written, depth) => {
      if (fieldDepth === depth) fieldDepth = 0;
      if (names.element(written) === 'text:p') isInParagraph = false;
      if (!part || part.depth !== depth) return;
      if (part.text !== '' && part.text.length <= limits.textLength) page.push({ kind: part.kind, text: part.text });
      part = null;
    },
    text: (piece) => {
      if (part && isInParagraph && fieldDepth === 0) part.text += piece.replaceAll('&', '&&');
    },
    found: () => pages,
  };
}

/**
 * The headers and footers of a document's kinds of page, by their names (OpenDocument 1.3, part 3, 16.9), written with Excel's codes.
 * @throws Refusal `damaged`
 */
export const readOdsPages = (bytes: Buffer): OdsPages => walkXml(bytes, pagesReading);
