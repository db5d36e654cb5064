import type { Grid, GridNote, Sheet } from '../../../shared/intake/grid.ts';
import { readOdsContent, type OdsSheet } from './read-ods-content.ts';
import { pageTextsOf } from './page-text.ts';
import { readOdsPages } from './read-ods-pages.ts';
import { Refusal, refuse } from './refusal.ts';
import { walkXml } from './walk-xml.ts';
import type { XmlReading } from './xml-reading.ts';
import { hasPart, readPart, type XlsxPackage } from './xlsx-package.ts';

const manifest = 'META-INF/manifest.xml';

function encryptionReading(): XmlReading<boolean> {
  let isFound = false;
  return {
    open: (name) => {
      if (name === 'encryption-data') isFound = true;
    },
    found: () => isFound,
  };
}

/** A document with a password says so in its list of parts; newer ones lie whole inside one part. */
function isEncrypted(pack: XlsxPackage): boolean {
  if (hasPart(pack, 'encrypted-package')) return true;
  return hasPart(pack, manifest) && walkXml(readPart(pack, manifest), encryptionReading);
}

function hasHiddenValues({ found, hiddenColumns }: OdsSheet): boolean {
  return hiddenColumns.some(({ from, to }) => found.usedColumns.slice(from, to + 1).includes(true));
}

function notesOf(pack: XlsxPackage, all: readonly OdsSheet[], own: readonly OdsSheet[]): readonly GridNote[] {
  const hasMacros = [...pack.entries.keys()].some((name) => /^(?:basic|scripts)\//.test(name));
  const notes: readonly (readonly [GridNote, boolean])[] = [
    ['macros', hasMacros],
    ['external-links', own.length < all.length],
    ['hidden-sheets', own.some(({ state }) => state !== 'visible')],
    ['hidden-rows', own.some(({ found }) => found.hasHiddenRows)],
    ['hidden-columns', own.some(hasHiddenValues)],
    ['error-cells', own.some(({ found }) => found.hasErrors)],
    ['unsaved-formulas', own.some(({ found }) => found.hasUnsaved)],
  ];
  return notes.filter(([, applies]) => applies).map(([note]) => note);
}

/** The headers and footers of each kind of page; none when their part is broken: the cells are no worse for it. */
function pagesOf(pack: XlsxPackage): ReturnType<typeof readOdsPages> {
  if (!hasPart(pack, 'styles.xml')) return new Map();
  try {
    return readOdsPages(readPart(pack, 'styles.xml'));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'damaged') return new Map();
    throw error;
  }
}

/**
 * Reads an OpenDocument spreadsheet, as LibreOffice saves it, into a grid. Only the list of parts, the content and the kinds of
 * page are unpacked.
 * @throws Refusal, `encrypted` for one with a password
 */
export function readOds(pack: XlsxPackage): Grid {
  if (isEncrypted(pack)) return refuse('encrypted', 'OpenDocument with a password');
  const all = readOdsContent(readPart(pack, 'content.xml'));
  const own = all.filter(({ isExternal }) => !isExternal);
  const pages = pagesOf(pack);
  const sheets = own.map(({ name, state, found, merges, hiddenColumns, comments, beside, page }): Sheet => {
    const besideCells = [...beside, ...pageTextsOf(pages.get(page) ?? [])];
    return {
      name,
      state,
      rows: found.rows,
      merges,
      hiddenColumns,
      ...(comments.length > 0 ? { comments } : {}),
      ...(besideCells.length > 0 ? { beside: besideCells } : {}),
    };
  });
  return { format: 'ods', sheets, notes: notesOf(pack, all, own) };
}
