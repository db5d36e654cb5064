import type { Cell, CellFill, Range } from '../../../shared/intake/grid.ts';
import { columnOf, packReference, readRange, readWholeNumber, rowOf } from './cell-reference.ts';
import { cellValue, type CellContext, type StoredCell, withFont } from './cell-value.ts';
import { unescapeText } from './escaped-text.ts';
import { limits } from './limits.ts';
import type { WrittenPageText } from './page-text.ts';
import { refuse } from './refusal.ts';
import { addRow, countCell, emptySheetRows, inOrder, type SheetRows, type Totals } from './sheet-rows.ts';
import { openInRun, openRun } from './struck-text.ts';
import { walkXml } from './walk-xml.ts';
import type { XmlAttributes, XmlReading } from './xml-reading.ts';

type ColumnSpan = { readonly from: number; readonly to: number };

export type SheetContent = {
  readonly found: SheetRows;
  readonly merges: readonly Range[];
  readonly hiddenColumns: readonly ColumnSpan[];
  /** Page headers and footers, with the codes for how they look. */
  readonly pageTexts: readonly WrittenPageText[];
};

type State = {
  readonly context: CellContext;
  readonly totals: Totals;
  readonly found: SheetRows;
  readonly merges: Range[];
  readonly hiddenColumns: ColumnSpan[];
  readonly pageTexts: WrittenPageText[];
  /** Formulas that other cells share, by their number. */
  readonly sharedFormulas: Map<string, string>;
  /** The element at depth 2, at depth 5 and at depth 6 that is open or was last. */
  section: string;
  inCell: string;
  inInline: string;
  row: number;
  /** The row number is not written and waits for the first cell to tell it. */
  isRowCounted: boolean;
  isRowHidden: boolean;
  lastColumn: number;
  isUnordered: boolean;
  cells: Cell[];
  fills: CellFill[];
  stored: StoredCell;
  sharedFormula: string | undefined;
  text: string;
  isCapturing: boolean;
};

const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

function openRow(state: State, attributes: XmlAttributes): void {
  const written = attributes.get('r');
  state.isRowCounted = written === undefined;
  state.row = written === undefined ? state.row + 1 : readWholeNumber(written, 1, limits.lastRow);
  state.isRowHidden = isOn(attributes.get('hidden')) || attributes.get('ht') === '0';
  state.lastColumn = 0;
  state.isUnordered = false;
  state.cells = [];
  if (state.fills.length > 0) state.fills = [];
}

/** The column that a cell's address says, or without an address the one after the cell before. */
function placeCell(state: State, reference: string | undefined): number {
  if (reference === undefined) {
    return state.lastColumn < limits.lastColumn ? state.lastColumn + 1 : refuse('damaged', 'cell outside the grid');
  }
  const packed = packReference(reference);
  const row = rowOf(packed);
  if (state.isRowCounted && state.lastColumn === 0) state.row = row;
  else if (row !== state.row) refuse('damaged', 'cell in another row than its own');
  return columnOf(packed);
}

function openCell(state: State, attributes: XmlAttributes): void {
  const column = placeCell(state, attributes.get('r'));
  if (column <= state.lastColumn) state.isUnordered = true;
  state.lastColumn = column;
  const style = attributes.get('s');
  state.stored = {
    column,
    type: attributes.get('t') ?? 'n',
    style: style === undefined ? 0 : Number(style),
    value: null,
    inline: null,
    runs: null,
    formula: null,
  };
}

function openInCell(state: State, name: string, attributes: XmlAttributes): void {
  state.inCell = name;
  state.text = '';
  if (name === 'v' && state.stored.value !== null) refuse('damaged', 'two values in a cell');
  if (name === 'v' || name === 'f') state.isCapturing = true;
  if (name === 'f') state.sharedFormula = attributes.get('t') === 'shared' ? attributes.get('si') : undefined;
}

function closeInCell(state: State, name: string): void {
  if (name === 'v') state.stored.value = state.text;
  else if (name === 'is') state.stored.inline = state.text;
  else if (name === 'f') state.stored.formula = wholeFormula(state, state.text);
}

/** A cell that shares a formula carries only its number; the text stands in the first cell that has it. */
function wholeFormula(state: State, text: string): string {
  const shared = state.sharedFormula;
  if (shared === undefined) return text;
  if (text !== '') state.sharedFormulas.set(shared, text);
  return text === '' ? (state.sharedFormulas.get(shared) ?? '') : text;
}

function closeCell(state: State): void {
  const { fills } = state.context.styles;
  const colour = fills?.get(state.stored.style);
  // A row may be coloured to the end of the grid.
  if (colour !== undefined && state.fills.length < limits.columnsWithValues)
    state.fills.push({ column: state.stored.column, colour });
  const cell = cellValue(state.stored, state.context);
  if (cell === null) return;
  countCell(state.found, cell, state.totals);
  state.cells.push(withFont(cell, state.stored, state.context));
}

function closeRow(state: State): void {
  if (state.row > limits.lastRow) refuse('damaged', 'row outside the grid');
  const cells = state.isUnordered ? inOrder(state.cells, (cell) => cell.column) : state.cells;
  addRow(state.found, state.row, cells, state.isRowHidden, state.fills);
}

function openColumn(state: State, attributes: XmlAttributes): void {
  if (!isOn(attributes.get('hidden')) && Number(attributes.get('width') ?? 1) !== 0) return;
  const from = readWholeNumber(attributes.get('min') ?? '', 1, limits.lastColumn);
  const to = readWholeNumber(attributes.get('max') ?? '', from, limits.lastColumn);
  if (state.hiddenColumns.length >= limits.lastColumn) refuse('damaged', 'too many column definitions');
  state.hiddenColumns.push({ from, to });
}

function openMerge(state: State, attributes: XmlAttributes): void {
  if (state.merges.length >= limits.merges) refuse('too-large', 'too many merged ranges');
  const range = readRange(attributes.get('ref') ?? '');
  if (range.top !== range.bottom || range.left !== range.right) state.merges.push(range);
}

function openInInline(state: State, name: string): void {
  state.inInline = name;
  if (name === 'r') openRun((state.stored.runs ??= []), state.text.length);
}

function openInSheetData(state: State, name: string, depth: number, attributes: XmlAttributes): void {
  state.isCapturing = false;
  if (depth === 4) {
    if (name === 'c') openCell(state, attributes);
  } else if (depth === 5) openInCell(state, name, attributes);
  else if (depth === 3) {
    if (name === 'row') openRow(state, attributes);
  } else if (state.inCell === 'is') {
    if (depth === 6) openInInline(state, name);
    else if (state.inInline === 'r') openInRun(state.stored.runs ?? [], name, depth - 6, attributes);
    // `rPh` holds how to pronounce the text; it is not text of the cell.
    state.isCapturing = name === 't' && (depth === 6 || (depth === 7 && state.inInline === 'r'));
  }
}

function openElement(state: State, name: string, depth: number, attributes: XmlAttributes): void {
  if (depth === 1 && name !== 'worksheet') refuse('damaged', `a ${name} where a worksheet should be`);
  if (depth <= 2) state.section = depth === 2 ? name : '';
  else if (state.section === 'sheetData') openInSheetData(state, name, depth, attributes);
  else if (depth !== 3) return;
  else if (state.section === 'mergeCells' && name === 'mergeCell') openMerge(state, attributes);
  else if (state.section === 'cols' && name === 'col') openColumn(state, attributes);
  else if (state.section === 'headerFooter') openPageText(state);
}

function openPageText(state: State): void {
  state.text = '';
  state.isCapturing = true;
}

/** `oddHeader`, `firstFooter` and their like. */
function closePageText(state: State, name: string): void {
  if (state.text.trim() === '' || state.text.length > limits.textLength || state.pageTexts.length >= 6) return;
  state.pageTexts.push({ kind: name.endsWith('Footer') ? 'footer' : 'header', text: unescapeText(state.text) });
}

function closeElement(state: State, name: string, depth: number): void {
  state.isCapturing = false;
  if (state.section === 'headerFooter' && depth === 3) return closePageText(state, name);
  if (state.section !== 'sheetData') return;
  if (depth === 5) closeInCell(state, name);
  else if (depth === 4) {
    if (name === 'c') closeCell(state);
  } else if (depth === 3 && name === 'row') closeRow(state);
}

/** Counts on from the sheets before in its own totals: a sheet that is walked anew must not count twice. */
function emptyState(context: CellContext, totals: Readonly<Totals>): State {
  return {
    context,
    totals: { ...totals },
    found: emptySheetRows(),
    merges: [],
    hiddenColumns: [],
    pageTexts: [],
    sharedFormulas: new Map(),
    section: '',
    inCell: '',
    inInline: '',
    row: 0,
    isRowCounted: false,
    isRowHidden: false,
    lastColumn: 0,
    isUnordered: false,
    cells: [],
    fills: [],
    stored: { column: 0, type: 'n', style: 0, value: null, inline: null, runs: null, formula: null },
    sharedFormula: undefined,
    text: '',
    isCapturing: false,
  };
}

function sheetReading(context: CellContext, totals: Readonly<Totals>): XmlReading<State> {
  const state = emptyState(context, totals);
  return {
    open: (name, depth, attributes) => openElement(state, name, depth, attributes),
    close: (name, depth) => closeElement(state, name, depth),
    text: (piece) => {
      if (state.isCapturing) state.text += piece;
    },
    found: () => state,
  };
}

/**
 * Reads a worksheet part: values with their addresses, merges, hidden rows and columns.
 * @param totals what the sheets before it had; this one is added
 * @throws Refusal `damaged` or `too-large`
 */
export function readSheet(bytes: Buffer, context: CellContext, totals: Totals): SheetContent {
  const state = walkXml(bytes, () => sheetReading(context, totals));
  Object.assign(totals, state.totals);
  const { found, merges, hiddenColumns, pageTexts } = state;
  return { found, merges, hiddenColumns, pageTexts };
}
