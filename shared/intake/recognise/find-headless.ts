import type { Strategy } from '../../register/strategy.ts';
import { findFocusArea } from './find-focus-area.ts';
import type { Table } from './layout.ts';
import { cellText, type SheetView } from './sheet-view.ts';

/** Rows must have so many cells to be told from lists and letters. */
const ENOUGH_CELLS = 4;

/**
 * A table whose headings were left out: several full rows below each other, one column of which holds the strategy's focus
 * areas. Everything in it is asked; nothing is taken for granted.
 */
export function findHeadlessTable(view: SheetView, strategy: Strategy): Table | null {
  const rows = view.rowNumbers.filter((row) => view.cellsOf(row).length >= ENOUGH_CELLS);
  const [first] = rows;
  if (first === undefined || rows.length < 2) return null;
  const columns = rows.flatMap((row) => view.cellsOf(row).map((cell) => cell.column));
  // One by one: a large sheet has more cells than a call takes arguments.
  const left = columns.reduce((least, column) => Math.min(least, column));
  const right = columns.reduce((most, column) => Math.max(most, column));
  if (right - left > 60 || !hasFocusAreas(view, rows, left, right, strategy)) return null;
  return {
    view,
    header: { top: first - 1, bottom: first - 1, left, right, headings: [] },
    left,
    right,
    firstRow: first,
    lastRow: view.lastRow,
    repeatedHeaderRows: new Set(),
    titleRows: view.rowNumbers.filter((row) => row < first),
  };
}

function hasFocusAreas(
  view: SheetView,
  rows: readonly number[],
  left: number,
  right: number,
  strategy: Strategy,
): boolean {
  for (let column = left; column <= right; column += 1) {
    const cells = rows.flatMap((row) => view.cellAt(row, column) ?? []);
    const known = cells.filter((cell) => findFocusArea(cellText(cell), strategy)?.kind === 'known');
    if (known.length >= 2 && known.length >= rows.length * 0.6) return true;
  }
  return false;
}
