import type { Cell, GridRow, Sheet } from '../../../shared/intake/grid.ts';
import { cellAddress, columnLetters } from '../../../shared/intake/grid.ts';

export type SheetColumn = { readonly column: number; readonly letters: string /** Pixels. */; readonly width: number };

export type SheetLayout = {
  /** Columns with anything in them, in order; empty ones are left out and their letters show the gap. */
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly GridRow[];
  /** Pixels, all columns together. */
  readonly width: number;
};

const narrowest = 56;
const widest = 220;
/** Pixels per character of the sheet's type size, measured on Swedish text. */
const perCharacter = 6.6;
const padding = 18;
/** Rows looked at for the widths: enough to be right, few enough to be instant on the longest sheet. */
const sampledRows = 200;

/** The column of an address such as `F7`: 6. */
export function columnOfAddress(address: string): number {
  const letters = address.replace(/\d+$/, '');
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The sheet's rows, with blank ones where something is written that stands in no cell. */
function rowsWith(sheet: Sheet, places: readonly string[]): readonly GridRow[] {
  const known = new Set(sheet.rows.map(({ row }) => row));
  const missing = [...new Set(places.map((place) => Number(/\d+$/.exec(place)?.[0] ?? 0)))].filter(
    (row) => !known.has(row),
  );
  if (missing.length === 0) return sheet.rows;
  const blank = missing.map((row): GridRow => ({ row, cells: [] }));
  return [...sheet.rows, ...blank].toSorted((one, other) => one.row - other.row);
}

/**
 * Which columns of a sheet to draw and how wide, from what stands in them and from what is written under their headings
 * (`labelAt`: the field that a heading was understood as; empty for every other cell). `places` are addresses that are drawn also
 * where no cell has a value.
 */
export function layOutSheet(
  sheet: Sheet,
  labelAt: (address: string) => string = () => '',
  places: readonly string[] = [],
): SheetLayout {
  const lengths = new Map<number, number>();
  sheet.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      const label = labelAt(cellAddress(row.row, cell.column));
      const length = index < sampledRows ? Math.max(cellText(cell).length, label.length) : 0;
      lengths.set(cell.column, Math.max(lengths.get(cell.column) ?? 0, length));
    }
  });
  for (const place of places) {
    const column = columnOfAddress(place);
    lengths.set(column, Math.max(lengths.get(column) ?? 0, labelAt(place).length));
  }
  const columns = [...lengths]
    .toSorted(([one], [other]) => one - other)
    .map(([column, length]) => ({
      column,
      letters: columnLetters(column),
      width: Math.min(widest, Math.max(narrowest, Math.round(length * perCharacter) + padding)),
    }));
  return { columns, rows: rowsWith(sheet, places), width: columns.reduce((sum, column) => sum + column.width, 0) };
}

/** What a cell shows: the text as written, a share as per cent, and in words what has no text of its own. */
export function cellText(cell: Cell): string {
  if (cell.kind === 'number' && cell.isPercent === true && typeof cell.value === 'number') {
    return `${(cell.value * 100).toLocaleString('sv-SE', { maximumFractionDigits: 4 })} %`;
  }
  if (cell.kind === 'boolean') return cell.value === true ? 'SANT' : 'FALSKT';
  return cell.raw;
}
