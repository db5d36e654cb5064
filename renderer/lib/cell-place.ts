/** A place in a received file: the sheet (empty in a CSV, which has none) and the cell's address. */
export type CellPlace = { readonly sheet: string; readonly cell: string };

/** `Blad1!F7`, as the address of the review screen names a cell; `!F7` in a CSV. */
export const writeCellPlace = (sheet: string | null, cell: string): string => `${sheet ?? ''}!${cell}`;

/** The place that such an address names; null for what is none. A sheet's name may hold `!`, a cell's address can't. */
export function readCellPlace(text: string): CellPlace | null {
  const found = /^(?<sheet>.*)!(?<cell>[A-Z]{1,3}[1-9]\d*)$/u.exec(text);
  const { sheet, cell } = found?.groups ?? {};
  return sheet === undefined || cell === undefined ? null : { sheet, cell };
}
