import { cellAddress, columnLetters } from '../grid.ts';
import type { IgnoredRange } from '../plan-types.ts';
import type { SheetView } from '../recognise/sheet-view.ts';

/** A part of a row that was not taken as an action, and why. */
export type IgnoredCells = { readonly row: number; readonly from: number; readonly to: number; readonly why: string };

/** Which cells of a sheet have been accounted for. */
export type Ledger = {
  readonly mark: (row: number, column: number) => void;
  readonly ignore: (cells: IgnoredCells) => void;
  /** All that was left out: what was said as such, and last whatever nobody has accounted for. */
  readonly close: (whyElse: (row: number) => string) => readonly IgnoredRange[];
};

export function openLedger(view: SheetView): Ledger {
  const seen = new Map<number, true[]>();
  const ignored: IgnoredCells[] = [];
  const mark = (row: number, column: number): void => {
    const columns = seen.get(row) ?? [];
    if (columns.length === 0) seen.set(row, columns);
    columns[column] = true;
  };
  const ignore = (cells: IgnoredCells): void => {
    ignored.push(cells);
    for (const cell of view.cellsOf(cells.row))
      if (cells.from <= cell.column && cell.column <= cells.to) mark(cells.row, cell.column);
  };
  const close = (whyElse: (row: number) => string): readonly IgnoredRange[] => {
    for (const row of view.rowNumbers) {
      const marked = seen.get(row);
      const isOpen = (column: number): boolean => marked?.[column] !== true;
      const cells = view.cellsOf(row);
      if (!cells.some((cell) => isOpen(cell.column))) continue;
      const columns = cells.map((cell) => cell.column);
      for (const [from, to] of stretches(columns, isOpen)) ignore({ row, from, to, why: whyElse(row) });
    }
    return merged(ignored).map((one) => ({ sheet: view.name, range: rangeText(one), why: one.why }));
  };
  return { mark, ignore, close };
}

/** Neighbouring unaccounted cells as one stretch; blanks between them do not divide it, other cells do. */
function stretches(
  columns: readonly number[],
  isOpen: (column: number) => boolean,
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let current: [number, number] | null = null;
  for (const column of columns) {
    if (!isOpen(column)) current = null;
    else if (current) current[1] = column;
    else found.push((current = [column, column]));
  }
  return found;
}

type Block = {
  readonly from: number;
  readonly to: number;
  readonly why: string;
  readonly top: number;
  readonly bottom: number;
};

/** Rows below each other, left out for the same reason, as one range. */
function merged(parts: readonly IgnoredCells[]): readonly Block[] {
  const sorted = parts.toSorted((one, other) => one.row - other.row || one.from - other.from);
  const blocks: Block[] = [];
  for (const part of sorted) {
    const at = blocks.findLastIndex(
      (block) =>
        block.why === part.why && part.row - block.bottom <= 1 && part.row > block.bottom && block.from === part.from,
    );
    const block = blocks[at];
    if (block) blocks[at] = { ...block, to: Math.max(block.to, part.to), bottom: part.row };
    else blocks.push({ from: part.from, to: part.to, why: part.why, top: part.row, bottom: part.row });
  }
  return blocks;
}

function rangeText(block: Block): string {
  const first = cellAddress(block.top, block.from);
  const last = cellAddress(block.bottom, block.to);
  return first === last ? first : `${first}:${last}`;
}

/** The whole of a sheet as one range; null for a blank sheet. */
export function wholeSheet(view: SheetView, why: string): IgnoredRange | null {
  if (view.rowNumbers.length === 0) return null;
  const columns = view.rowNumbers.flatMap((row) => view.cellsOf(row).map((cell) => cell.column));
  const left = columns.reduce((least, column) => Math.min(least, column), Infinity);
  const right = columns.reduce((most, column) => Math.max(most, column), 1);
  return {
    sheet: view.name,
    range: `${columnLetters(left)}${view.rowNumbers[0] ?? 1}:${columnLetters(right)}${view.lastRow}`,
    why,
  };
}
