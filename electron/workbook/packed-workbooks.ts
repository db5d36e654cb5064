import { deserialize, serialize } from 'node:v8';
import type { GridRow, Sheet } from '../../shared/intake/grid.ts';
import type { ReadRow } from '../../shared/intake/plan-types.ts';
import { pause } from '../pauses.ts';
import type { ReadWorkbook } from './reader-messages.ts';

/** Rows in a piece: a few milliseconds' work to unpack. */
const rowsPerPiece = 200;

/** A workbook with the first of its rows, and then the rest of them. */
type Piece =
  | { readonly kind: 'workbook'; readonly workbook: ReadWorkbook }
  | { readonly kind: 'cells'; readonly sheet: number; readonly rows: readonly GridRow[] }
  | { readonly kind: 'actions'; readonly rows: readonly ReadRow[] };

/** Workbooks as pieces of bytes, for the way between processes. */
export const packWorkbooks = (workbooks: readonly ReadWorkbook[]): readonly Uint8Array[] =>
  workbooks.flatMap(piecesOf).map((piece) => serialize(piece));

function piecesOf({ opened, reading }: ReadWorkbook): readonly Piece[] {
  const sheets = opened.outcome === 'opened' ? opened.grid.sheets : [];
  const actions = reading === null || 'rejected' in reading ? [] : reading.rows;
  const first: ReadWorkbook = {
    opened:
      opened.outcome === 'opened' ? { ...opened, grid: { ...opened.grid, sheets: sheets.map(beginning) } } : opened,
    reading: reading === null || 'rejected' in reading ? reading : beginning(reading),
  };
  return [
    { kind: 'workbook', workbook: first },
    ...sheets.flatMap(({ rows }, sheet) => restOf(rows).map((part): Piece => ({ kind: 'cells', sheet, rows: part }))),
    ...restOf(actions).map((part): Piece => ({ kind: 'actions', rows: part })),
  ];
}

const beginning = <Item extends { readonly rows: readonly unknown[] }>(item: Item): Item => ({
  ...item,
  rows: item.rows.slice(0, rowsPerPiece),
});

const restOf = <Row>(rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.max(0, Math.ceil(rows.length / rowsPerPiece) - 1) }, (_, index) =>
    rows.slice((index + 1) * rowsPerPiece, (index + 2) * rowsPerPiece),
  );

/** The workbooks again, unpacked piece by piece with pauses for others. */
export async function unpackWorkbooks(pieces: readonly Uint8Array[]): Promise<readonly ReadWorkbook[]> {
  const workbooks: ReadWorkbook[] = [];
  for (const bytes of pieces) {
    await pause();
    // Our own child packed it, in this very file.
    const piece = deserialize(bytes) as Piece;
    const last = workbooks.at(-1);
    if (piece.kind === 'workbook') workbooks.push(piece.workbook);
    else if (last) addRows(last, piece);
  }
  return workbooks;
}

/** What has just been unpacked is nobody else's yet: its lists are still open at the end. */
function addRows({ opened, reading }: ReadWorkbook, piece: Exclude<Piece, { kind: 'workbook' }>): void {
  if (piece.kind === 'actions') {
    if (reading !== null && !('rejected' in reading)) (reading.rows as ReadRow[]).push(...piece.rows);
    return;
  }
  const sheet: Sheet | undefined = opened.outcome === 'opened' ? opened.grid.sheets[piece.sheet] : undefined;
  if (sheet) (sheet.rows as GridRow[]).push(...piece.rows);
}
