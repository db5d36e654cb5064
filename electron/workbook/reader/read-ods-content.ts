import type { Beside, Cell, CellComment, CellFill, Range, Sheet } from '../../../shared/intake/grid.ts';
import { readWholeNumber } from './cell-reference.ts';
import { limits } from './limits.ts';
import { addToAside, closeInAside, keepAside, openAside, openInAside, type OdsAside } from './ods-beside.ts';
import { odsContent } from './ods-cell.ts';
import { odsNames, type OdsNames } from './ods-names.ts';
import { areTelling, emptyOdsStyles, fontIn, openInStyles, type OdsStyles } from './ods-styles.ts';
import { addText, closeInText, emptyText, openInText, openSpan, type OdsText } from './ods-text.ts';
import { refuse } from './refusal.ts';
import { addRow, countCell, emptySheetRows, type SheetRows, type Totals } from './sheet-rows.ts';
import { leftOfStruck, richText } from './struck-text.ts';
import { walkXml } from './walk-xml.ts';
import type { XmlAttributes, XmlReading } from './xml-reading.ts';

/** A table of the document while it is read. */
export type OdsSheet = {
  readonly name: string;
  readonly state: Sheet['state'];
  readonly found: SheetRows;
  readonly merges: Range[];
  readonly hiddenColumns: { readonly from: number; readonly to: number }[];
  readonly comments: CellComment[];
  readonly beside: Beside[];
  /** The kind of page that it is printed on; empty for the usual. */
  readonly page: string;
  /** A copy of another file's sheet that formulas here look up in; no sheet of this document. */
  isExternal: boolean;
};

type OpenCell = {
  readonly depth: number;
  readonly attributes: XmlAttributes;
  readonly repeated: number;
  readonly text: OdsText;
};

type State = {
  readonly totals: Totals;
  readonly sheets: OdsSheet[];
  readonly styles: OdsStyles;
  /** The first column, and the default style, of each column definition of the sheet that names one; kept only where a style is struck or coloured. */
  columnStyles: { readonly from: number; readonly style: string }[];
  rowStyle: string | undefined;
  names: OdsNames;
  /** Null outside the document's own tables: what was deleted and kept for tracking changes lies in tables too. */
  sheet: OdsSheet | null;
  /** Depths of the groups of rows or columns that are folded away. */
  readonly folded: number[];
  nextColumn: number;
  nextRow: number;
  rowsRepeated: number;
  isRowHidden: boolean;
  column: number;
  cells: Cell[];
  fills: CellFill[];
  cell: OpenCell | null;
  /** A note or a drawing that is open; what lies in it is none of the cell's. */
  aside: OdsAside | null;
};

/** `document-content` › `body` › `spreadsheet` › `table`. */
const sheetDepth = 4;
const cellNames = new Set(['table:table-cell', 'table:covered-table-cell']);
const groupNames = new Set(['table:table-row-group', 'table:table-column-group']);

function countOf(state: State, attributes: XmlAttributes, name: string, most: number): number {
  const written = state.names.attribute(attributes, name);
  return written === undefined ? 1 : readWholeNumber(written, 1, most);
}

function openSheet(state: State, attributes: XmlAttributes): void {
  const { sheets, names, styles } = state;
  if (sheets.length >= limits.sheets) refuse('too-large', 'too many sheets');
  const style = names.attribute(attributes, 'table:style-name') ?? '';
  state.sheet = {
    name: names.attribute(attributes, 'table:name') ?? '',
    state: styles.hidden.has(style) ? 'hidden' : 'visible',
    found: emptySheetRows(),
    merges: [],
    hiddenColumns: [],
    comments: [],
    beside: [],
    page: styles.pageOf.get(style) ?? '',
    isExternal: false,
  };
  sheets.push(state.sheet);
  state.nextColumn = 1;
  state.nextRow = 1;
  state.columnStyles = [];
}

/** Folded away, filtered out or hidden by hand. */
function isHidden(state: State, attributes: XmlAttributes): boolean {
  const visibility = state.names.attribute(attributes, 'table:visibility') ?? 'visible';
  return visibility !== 'visible' || state.folded.length > 0;
}

function openColumn(state: State, sheet: OdsSheet, attributes: XmlAttributes): void {
  const from = state.nextColumn;
  const style = state.names.attribute(attributes, 'table:default-cell-style-name');
  if (style !== undefined && areTelling(state.styles)) state.columnStyles.push({ from, style });
  // Programs fill up to their own last column, which can lie beyond Excel's.
  state.nextColumn += countOf(state, attributes, 'table:number-columns-repeated', limits.lastRow);
  if (!isHidden(state, attributes) || from > limits.lastColumn) return;
  if (sheet.hiddenColumns.length >= limits.lastColumn) refuse('damaged', 'too many column definitions');
  sheet.hiddenColumns.push({ from, to: Math.min(state.nextColumn - 1, limits.lastColumn) });
}

function openRow(state: State, attributes: XmlAttributes): void {
  state.rowsRepeated = countOf(state, attributes, 'table:number-rows-repeated', limits.lastRow);
  state.isRowHidden = isHidden(state, attributes);
  state.rowStyle = state.names.attribute(attributes, 'table:default-cell-style-name');
  state.column = 1;
  state.cells = [];
  state.fills = [];
}

/** A row that is repeated is as many rows of the sheet, each with the same cells. */
function closeRow(state: State, sheet: OdsSheet): void {
  const { cells, nextRow, rowsRepeated } = state;
  state.nextRow += rowsRepeated;
  if (cells.length === 0) return;
  if (state.nextRow - 1 > limits.lastRow) refuse('damaged', 'row outside the grid');
  for (let row = nextRow; row < state.nextRow; row++) {
    for (const cell of cells) countCell(sheet.found, cell, state.totals);
    addRow(sheet.found, row, cells, state.isRowHidden, state.fills);
  }
}

function openCell(state: State, attributes: XmlAttributes, depth: number): void {
  const repeated = countOf(state, attributes, 'table:number-columns-repeated', limits.lastRow);
  state.cell = { depth, attributes, repeated, text: emptyText() };
}

function addMerge(state: State, sheet: OdsSheet, attributes: XmlAttributes): void {
  const wide = countOf(state, attributes, 'table:number-columns-spanned', limits.lastColumn);
  const high = countOf(state, attributes, 'table:number-rows-spanned', limits.lastRow);
  if (wide === 1 && high === 1) return;
  if (sheet.merges.length >= limits.merges) refuse('too-large', 'too many merged ranges');
  const { nextRow: top, column: left } = state;
  sheet.merges.push({ top, left, bottom: top + high - 1, right: left + wide - 1 });
}

const valueNames = [
  'office:value',
  'office:date-value',
  'office:time-value',
  'office:boolean-value',
  'office:string-value',
];

/** A cell without a style has its row's, or its column's. */
function styleOf(state: State, attributes: XmlAttributes, column: number): string {
  const own = state.names.attribute(attributes, 'table:style-name') ?? state.rowStyle;
  return own ?? state.columnStyles.findLast(({ from }) => from <= column)?.style ?? '';
}

/** A style over many cells alike is how the sheet looks; nobody says something with it. */
const mostAlike = 20;

function addFill(state: State, attributes: XmlAttributes, from: number, repeated: number): void {
  const { fillOf } = state.styles;
  if (fillOf.size === 0 || repeated > mostAlike) return;
  const colour = fillOf.get(styleOf(state, attributes, from));
  if (colour === undefined || state.fills.length >= limits.columnsWithValues) return;
  for (let column = from; column < from + repeated; column++) state.fills.push({ column, colour });
}

function struckIn(state: State, attributes: XmlAttributes, text: OdsText, column: number): Pick<Cell, 'struck'> | null {
  if (state.styles.fontOf.size === 0) return null;
  const style = styleOf(state, attributes, column);
  const isCellStruck = fontIn(state.styles, 'table-cell', style) === 'struck';
  const left = leftOfStruck(richText(text.paragraphs.join('\n'), text.runs), isCellStruck);
  return left === null ? null : { struck: { left } };
}

function closeCell(state: State, sheet: OdsSheet, { attributes, repeated, text }: OpenCell): void {
  const { attribute } = state.names;
  addMerge(state, sheet, attributes);
  const isError = attribute(attributes, 'calcext:value-type') === 'error';
  const value = valueNames.map((name) => attribute(attributes, name)).find((written) => written !== undefined);
  const content = odsContent({
    type: isError ? 'error' : (attribute(attributes, 'office:value-type') ?? null),
    value: value ?? null,
    formula: attribute(attributes, 'table:formula') ?? null,
    shown: text.paragraphs.join('\n'),
    isShown: text.paragraphs.length > 0,
  });
  const from = state.column;
  state.column += repeated;
  addFill(state, attributes, from, repeated);
  if (content === null) return;
  if (state.column - 1 > limits.lastColumn) refuse('damaged', 'cell outside the grid');
  if (repeated > limits.columnsWithValues) refuse('too-large', 'too many columns with values');
  const struck = struckIn(state, attributes, text, from);
  for (let column = from; column < state.column; column++) state.cells.push({ column, ...content, ...struck });
}

const placeOf = ({ cell, nextRow, column }: State): OdsAside['at'] => (cell ? { row: nextRow, column } : null);

function openInSheet(state: State, sheet: OdsSheet, name: string, depth: number, attributes: XmlAttributes): void {
  const count = state.names.attribute(attributes, 'text:c');
  if (state.aside) return openInAside(state.aside, name, depth, count);
  state.aside = openAside(name, depth, attributes, state.names, placeOf(state));
  if (state.aside) return;
  if (state.cell) {
    const isChild = depth === state.cell.depth + 1;
    openInText(state.cell.text, name, depth, isChild, count);
    if (name !== 'text:span') return;
    const font = fontIn(state.styles, 'text', state.names.attribute(attributes, 'text:style-name') ?? '');
    if (font !== 'cell') openSpan(state.cell.text, depth, font);
  } else if (cellNames.has(name)) openCell(state, attributes, depth);
  else if (name === 'table:table-row') openRow(state, attributes);
  else if (name === 'table:table-column') openColumn(state, sheet, attributes);
  else if (groupNames.has(name) && state.names.attribute(attributes, 'table:display') === 'false') {
    state.folded.push(depth);
  } else if (name === 'table:table-source') sheet.isExternal = true;
}

function openElement(state: State, written: string, depth: number, attributes: XmlAttributes): void {
  if (depth === 1) {
    if (written !== 'document-content') refuse('not-a-workbook', `the content is a ${written}`);
    state.names = odsNames(attributes);
    return;
  }
  const name = state.names.element(written);
  if (state.sheet) openInSheet(state, state.sheet, name, depth, attributes);
  else if (name === 'table:table' && depth === sheetDepth) openSheet(state, attributes);
  else openInStyles(state.styles, name, attributes, state.names);
}

function closeElement(state: State, written: string, depth: number): void {
  const { sheet, cell } = state;
  if (!sheet) return;
  if (state.aside) {
    if (depth > state.aside.depth) return closeInAside(state.aside, depth);
    keepAside(sheet, state.aside);
    state.aside = null;
    return;
  }
  if (cell) {
    if (depth > cell.depth) return closeInText(cell.text, depth);
    closeCell(state, sheet, cell);
    state.cell = null;
    return;
  }
  if (depth === sheetDepth) state.sheet = null;
  else if (state.folded.at(-1) === depth) state.folded.pop();
  else if (state.names.element(written) === 'table:table-row') closeRow(state, sheet);
}

function contentReading(): XmlReading<readonly OdsSheet[]> {
  const state: State = {
    totals: { values: 0, characters: 0 },
    sheets: [],
    styles: emptyOdsStyles(),
    columnStyles: [],
    rowStyle: undefined,
    names: odsNames(new Map()),
    sheet: null,
    folded: [],
    nextColumn: 1,
    nextRow: 1,
    rowsRepeated: 1,
    isRowHidden: false,
    column: 1,
    cells: [],
    fills: [],
    cell: null,
    aside: null,
  };
  return {
    open: (name, depth, attributes) => openElement(state, name, depth, attributes),
    close: (name, depth) => closeElement(state, name, depth),
    text: (piece) => {
      if (state.aside) addToAside(state.aside, piece);
      else if (state.cell) addText(state.cell.text, piece);
    },
    found: () => state.sheets,
  };
}

/**
 * Reads the content part of an OpenDocument spreadsheet (OpenDocument 1.3, part 3, chapter 9). Repeated blank cells and rows cost
 * nothing; repeated values are as many values.
 * @throws Refusal `damaged`, `too-large`, or `not-a-workbook` when the part is something else
 */
export function readOdsContent(bytes: Buffer): readonly OdsSheet[] {
  const sheets = walkXml(bytes, contentReading);
  // A text or a presentation has the same root.
  return sheets.length === 0 ? refuse('not-a-workbook', 'document without sheets') : sheets;
}
