import { type Cell, cellAddress, columnLetters, type GridRow, type Range, type Sheet } from '../grid.ts';
import type { TwoRowRecords } from './two-row-records.ts';

/** A sheet whose actions take two rows each, laid out with a row for each, and the way back to the cells that were written. */
export type UnfoldedSheet = {
  readonly sheet: Sheet;
  /** The address that a cell has in the file. */
  readonly written: (address: string) => string;
  /** The address that a cell of the file has here. */
  readonly unfolded: (address: string) => string;
};

type Place = { readonly row: number; readonly column: number };

function placeOf(address: string): Place | null {
  const parts = /^(?<letters>[A-Z]+)(?<row>\d+)$/u.exec(address)?.groups;
  if (!parts) return null;
  const letters = Array.from(parts['letters'] ?? '');
  const column = letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(parts['row']), column };
}

/** The other way of writing a place, where the text is an address. */
function changed(address: string, change: (place: Place) => Place): string {
  const place = placeOf(address);
  if (!place) return address;
  const { row, column } = change(place);
  return cellAddress(row, column);
}

/** Merged cells as they lie here; null where they can't be what the two rows say of each other. */
function mergesOf(merges: readonly Range[], isLower: (row: number) => boolean, shift: number): readonly Range[] | null {
  const found: Range[] = [];
  for (const range of merges) {
    const { top, bottom, left, right } = range;
    const isOne = top === bottom;
    // A name that is merged over both rows stands in the first.
    if (!isOne && bottom === top + 1 && isLower(bottom)) {
      if (left !== right) return null;
    } else if (!isOne && (isLower(top) || isLower(bottom))) return null;
    else found.push(isLower(top) ? { top: top - 1, bottom: top - 1, left: left + shift, right: right + shift } : range);
  }
  return found;
}

function joinedRow(upper: GridRow, lower: GridRow | undefined, shift: number): GridRow {
  if (!lower) return upper;
  const moved = <Placed extends { readonly column: number }>(all: readonly Placed[] = []): readonly Placed[] =>
    all.map((one) => ({ ...one, column: one.column + shift }));
  const cells: readonly Cell[] = [...upper.cells, ...moved(lower.cells)];
  const fills = [...(upper.fills ?? []), ...moved(lower.fills)];
  const isHidden = upper.isHidden === true || lower.isHidden === true;
  return { row: upper.row, cells, ...(isHidden ? { isHidden } : {}), ...(fills.length > 0 ? { fills } : {}) };
}

/** Lays the second row of each action beside its first; null where merged cells say that they are something else. */
export function unfoldRecords(sheet: Sheet, { uppers, left, right }: TwoRowRecords): UnfoldedSheet | null {
  const shift = right - left + 1;
  const upper = new Set(uppers);
  const isLower = (row: number): boolean => upper.has(row - 1);
  const merges = mergesOf(sheet.merges, isLower, shift);
  if (!merges) return null;
  const byRow = new Map(sheet.rows.map((row) => [row.row, row]));
  const toHere = ({ row, column }: Place): Place =>
    isLower(row) ? { row: row - 1, column: column + shift } : { row, column };
  const toFile = ({ row, column }: Place): Place =>
    upper.has(row) && column > right ? { row: row + 1, column: column - shift } : { row, column };
  const rows = sheet.rows.flatMap((row): readonly GridRow[] => {
    if (isLower(row.row)) return [];
    return [upper.has(row.row) ? joinedRow(row, byRow.get(row.row + 1), shift) : row];
  });
  const comments = sheet.comments?.map((comment) => ({ ...comment, ...toHere(comment) }));
  // What lies to the right of the two rows has no place here.
  const beside = sheet.beside?.map((one) =>
    one.at && (upper.has(one.at.row) || isLower(one.at.row)) ? { ...one, at: null } : one,
  );
  return {
    sheet: { ...sheet, rows, merges, ...(comments ? { comments } : {}), ...(beside ? { beside } : {}) },
    written: (address) => changed(address, toFile),
    unfolded: (address) => changed(address, toHere),
  };
}

/** A column as it is named in an answer: letters, or an address for the headings on the second row. */
export const columnOfHeading = (address: string): string => columnLetters(placeOf(address)?.column ?? 1);
