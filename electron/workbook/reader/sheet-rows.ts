import type { Cell, CellFill, GridRow } from '../../../shared/intake/grid.ts';
import { limits } from './limits.ts';
import { refuse } from './refusal.ts';

/** What is counted over all sheets of a file. */
export type Totals = { values: number; characters: number };

/** The rows of a sheet while they are read: only what has a value, never a rectangle. */
export type SheetRows = {
  readonly rows: GridRow[];
  /** True at every column that has had a value; sparse. */
  readonly usedColumns: true[];
  usedColumnCount: number;
  fillCount: number;
  hasErrors: boolean;
  hasUnsaved: boolean;
  hasHiddenRows: boolean;
};

export function emptySheetRows(): SheetRows {
  return {
    rows: [],
    usedColumns: [],
    usedColumnCount: 0,
    fillCount: 0,
    hasErrors: false,
    hasUnsaved: false,
    hasHiddenRows: false,
  };
}

/** @throws Refusal `too-large` */
export function countCell(sheet: SheetRows, cell: Cell, totals: Totals): void {
  if (sheet.usedColumns[cell.column] === undefined) {
    sheet.usedColumns[cell.column] = true;
    sheet.usedColumnCount += 1;
    if (sheet.usedColumnCount > limits.columnsWithValues) refuse('too-large', 'too many columns with values');
  }
  totals.values += 1;
  totals.characters += cell.raw.length;
  if (totals.values > limits.values) refuse('too-large', 'too many values');
  if (totals.characters > limits.totalCharacters) refuse('too-large', 'too much text');
  if (cell.kind === 'error') sheet.hasErrors = true;
  else if (cell.kind === 'unsaved-formula') sheet.hasUnsaved = true;
}

const noFills: readonly never[] = [];

/** @throws Refusal `too-large` */
export function addRow(
  sheet: SheetRows,
  row: number,
  cells: readonly Cell[],
  isHidden: boolean,
  fills: readonly CellFill[] = noFills,
): void {
  if (cells.length === 0) return;
  if (sheet.rows.length >= limits.rowsWithValues) refuse('too-large', 'too many rows with values');
  if (isHidden) sheet.hasHiddenRows = true;
  sheet.fillCount += fills.length;
  const isColoured = fills.length > 0 && sheet.fillCount <= limits.fills;
  if (isColoured) sheet.rows.push({ row, cells, ...(isHidden ? { isHidden } : null), fills });
  else sheet.rows.push(isHidden ? { row, cells, isHidden } : { row, cells });
}

/**
 * Rows and cells in the order of the sheet. Two rows, or two cells in a row, with the same address would mean that one
 * of two values is shown and nobody knows which.
 * @throws Refusal `damaged`
 */
export function inOrder<Item>(items: readonly Item[], place: (item: Item) => number): readonly Item[] {
  const isOrdered = items.every((item, index) => {
    const before = items[index - 1];
    return before === undefined || place(before) < place(item);
  });
  if (isOrdered) return items;
  const sorted = items.toSorted((a, b) => place(a) - place(b));
  for (const [index, item] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before !== undefined && place(before) === place(item)) refuse('damaged', 'two values at one address');
  }
  return sorted;
}
