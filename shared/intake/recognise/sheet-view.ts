import { cleanText, startsWithWord } from '../../language/normalise.ts';
import type { Cell, Range, Sheet } from '../grid.ts';

/** A sheet with look-ups by address: what every recognition step reads from. */
export type SheetView = {
  readonly sheet: Sheet;
  /** Null for CSV, which has no sheets. */
  readonly name: string | null;
  /** Rows with values, in order. */
  readonly rowNumbers: readonly number[];
  readonly lastRow: number;
  readonly cellsOf: (row: number) => readonly Cell[];
  /** The cell itself; nothing for a blank one. */
  readonly cellAt: (row: number, column: number) => Cell | undefined;
  /** The merged range that covers an address. */
  readonly mergeAt: (row: number, column: number) => Range | undefined;
  readonly isRowHidden: (row: number) => boolean;
};

/** A cell together with where it stands: a merged cell's value stands in its first corner. */
export type PlacedCell = { readonly row: number; readonly cell: Cell };

export function viewSheet(sheet: Sheet): SheetView {
  const hidden = new Set(sheet.rows.filter((row) => row.isHidden).map((row) => row.row));
  const cells = new Map(sheet.rows.map((row) => [row.row, withoutBlanks(row.cells)]));
  const rowNumbers = sheet.rows.filter((row) => (cells.get(row.row)?.length ?? 0) > 0).map((row) => row.row);
  const merges = indexMerges(sheet.merges);
  return {
    sheet,
    name: sheet.name === '' ? null : sheet.name,
    rowNumbers,
    lastRow: rowNumbers.at(-1) ?? 0,
    cellsOf: (row) => cells.get(row) ?? none,
    cellAt: (row, column) => cellIn(cells.get(row) ?? none, column),
    mergeAt: (row, column) => merges(row).find((one) => one.left <= column && column <= one.right),
    isRowHidden: (row) => hidden.has(row),
  };
}

const none: readonly never[] = [];

const withoutBlanks = (cells: readonly Cell[]): readonly Cell[] =>
  cells.some(isBlankCell) ? cells.filter((cell) => !isBlankCell(cell)) : cells;

/** The cell of a column. Cells stand in the order of their columns: it stands where it would without blanks, or a little before. */
function cellIn(cells: readonly Cell[], column: number): Cell | undefined {
  const latest = column - (cells[0]?.column ?? column);
  for (let index = Math.min(latest, cells.length - 1); index >= 0; index -= 1) {
    const cell = cells[index];
    if (cell && cell.column <= column) return cell.column === column ? cell : undefined;
  }
  return undefined;
}

/** A row's cells from one column to another: mostly all of them, and then no copy. */
export function cellsWithin(view: SheetView, row: number, left: number, right: number): readonly Cell[] {
  const cells = view.cellsOf(row);
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last || (left <= first.column && last.column <= right)) return cells;
  return cells.filter((cell) => left <= cell.column && cell.column <= right);
}

/** Text of nothing but spaces holds nothing. */
function isBlankCell(cell: Cell): boolean {
  return cell.kind === 'text' && !startsWithWord(String(cell.value)) && cleanText(String(cell.value)) === '';
}

/** Merges by the rows that they start in, so that thousands of them cost nothing per cell. */
function indexMerges(merges: readonly Range[]): (row: number) => readonly Range[] {
  const byRow = new Map<number, Range[]>();
  const tall: Range[] = [];
  for (const merge of merges) {
    if (merge.bottom - merge.top > 200) tall.push(merge);
    else for (let row = merge.top; row <= merge.bottom; row += 1) byRow.set(row, [...(byRow.get(row) ?? []), merge]);
  }
  return (row) => {
    const near = byRow.get(row) ?? none;
    if (tall.length === 0) return near;
    const far = tall.filter((merge) => merge.top <= row && row <= merge.bottom);
    return far.length > 0 ? [...near, ...far] : near;
  };
}

/** The cell at an address, or the one whose vertical merge covers it: a value that holds for several rows. */
export function cellHoldingFor(view: SheetView, row: number, column: number): PlacedCell | undefined {
  const own = view.cellAt(row, column);
  if (own) return { row, cell: own };
  const merge = view.mergeAt(row, column);
  if (!merge || merge.top === merge.bottom || merge.left !== column) return undefined;
  const first = view.cellAt(merge.top, merge.left);
  return first ? { row: merge.top, cell: first } : undefined;
}

/** What a cell says, as text on as many lines as were written. */
export function cellText(cell: Cell): string {
  return cleanText(cell.kind === 'text' ? String(cell.value) : cell.raw);
}
