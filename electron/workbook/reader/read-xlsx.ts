import type { Grid, GridNote, Sheet } from '../../../shared/intake/grid.ts';
import type { CellContext } from './cell-value.ts';
import { type BesideCells, readBeside } from './read-beside.ts';
import { noStrings, readSharedStrings } from './read-shared-strings.ts';
import { readSheet, type SheetContent } from './read-sheet.ts';
import { noStyles, readStyles } from './read-styles.ts';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './read-workbook-part.ts';
import { refuse } from './refusal.ts';
import { emptySheetRows, inOrder, type Totals } from './sheet-rows.ts';
import { hasPart, readPart, readRelationships, type Relationship, type XlsxPackage } from './xlsx-package.ts';

type Workbook = {
  readonly pack: XlsxPackage;
  readonly part: WorkbookPart;
  readonly relationships: readonly Relationship[];
  readonly context: CellContext;
};

function partOfType(relationships: readonly Relationship[], type: string): string | null {
  return relationships.find((relationship) => relationship.type === type)?.target ?? null;
}

/** The main part by its relationship, whatever it is called. */
function mainPart(pack: XlsxPackage): string {
  const main = partOfType(readRelationships(pack, ''), 'officeDocument');
  if (main === null) return refuse(hasPart(pack, 'xl/workbook.xml') ? 'damaged' : 'not-a-workbook', 'no main part');
  // An .xlsb is a workbook, but its parts are binary.
  if (main.toLowerCase().endsWith('.bin')) return refuse('unsupported-format', 'binary workbook');
  return main;
}

function openWorkbook(pack: XlsxPackage): Workbook {
  const main = mainPart(pack);
  const part = readWorkbookPart(readPart(pack, main));
  const relationships = readRelationships(pack, main);
  const strings = partOfType(relationships, 'sharedStrings');
  const styles = partOfType(relationships, 'styles');
  return {
    pack,
    part,
    relationships,
    context: {
      // A reference without the part is what some writers leave when there is no text; a cell that needs it is refused.
      strings: strings !== null && hasPart(pack, strings) ? readSharedStrings(readPart(pack, strings)) : noStrings,
      styles: styles !== null && hasPart(pack, styles) ? readStyles(readPart(pack, styles)) : noStyles,
      is1904: part.is1904,
    },
  };
}

type Content = SheetContent & BesideCells;

const noContent: Content = {
  found: emptySheetRows(),
  merges: [],
  hiddenColumns: [],
  pageTexts: [],
  comments: [],
  beside: [],
};

function readContent(workbook: Workbook, entry: SheetEntry, totals: Totals): Content {
  // What Excel leaves of a module of an old macro language: a name in the list, and nothing else.
  if (entry.relationshipId === '') return noContent;
  const relationship = workbook.relationships.find(({ id }) => id === entry.relationshipId);
  if (!relationship) return refuse('damaged', 'sheet without a part');
  // A sheet that is one big chart, or an old dialogue, has no cells; an old macro sheet has instructions in them.
  if (relationship.type !== 'worksheet') return noContent;
  const { target } = relationship;
  const content = readSheet(readPart(workbook.pack, target), workbook.context, totals);
  return { ...content, ...readBeside(workbook.pack, target, content.pageTexts) };
}

function hasHiddenValues({ found, hiddenColumns }: SheetContent): boolean {
  return hiddenColumns.some(({ from, to }) => found.usedColumns.slice(from, to + 1).includes(true));
}

function notesOf({ part, relationships }: Workbook, contents: readonly SheetContent[]): readonly GridNote[] {
  const has = (type: string): boolean => relationships.some((relationship) => relationship.type === type);
  const notes: readonly (readonly [GridNote, boolean])[] = [
    ['macros', has('vbaProject') || has('xlMacrosheet') || has('xlIntlMacrosheet')],
    ['external-links', has('externalLink')],
    ['hidden-sheets', part.sheets.some(({ state }) => state !== 'visible')],
    ['hidden-rows', contents.some(({ found }) => found.hasHiddenRows)],
    ['hidden-columns', contents.some(hasHiddenValues)],
    ['error-cells', contents.some(({ found }) => found.hasErrors)],
    ['unsaved-formulas', contents.some(({ found }) => found.hasUnsaved)],
    ['date-1904', part.is1904],
    ['strict-format', part.isStrict],
  ];
  return notes.filter(([, applies]) => applies).map(([note]) => note);
}

/**
 * Reads a workbook into a grid. Unpacks only the relationships, the workbook part, styles, shared strings and sheets.
 * @throws Refusal
 */
export function readXlsx(pack: XlsxPackage): Grid {
  const workbook = openWorkbook(pack);
  const totals: Totals = { values: 0, characters: 0 };
  const contents = workbook.part.sheets.map((entry) => readContent(workbook, entry, totals));
  const sheets = workbook.part.sheets.map(({ name, state }, index): Sheet => {
    const { found, merges, hiddenColumns, comments, beside } = contents[index] ?? noContent;
    const rows = inOrder(found.rows, ({ row }) => row);
    return {
      name,
      state,
      rows,
      merges,
      hiddenColumns,
      ...(comments.length > 0 ? { comments } : {}),
      ...(beside.length > 0 ? { beside } : {}),
    };
  });
  return { format: 'xlsx', sheets, notes: notesOf(workbook, contents) };
}
