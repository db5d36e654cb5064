import { openFile } from '../../../electron/workbook/reader/open-file.ts';
import { cellAddress, type Cell, type Grid } from '../../../shared/intake/grid.ts';

/** The grid of a file that holds one workbook; the rejection as an error when it was turned away. */
export async function openGrid(bytes: Uint8Array): Promise<Grid> {
  const [file] = await openFile(bytes);
  if (file?.outcome !== 'opened') throw new Error(`turned away: ${file?.rejection}`);
  return file.grid;
}

export function cellsByAddress(grid: Grid, sheet = 0): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const { row, cells: inRow } of grid.sheets[sheet]?.rows ?? []) {
    for (const cell of inRow) cells[cellAddress(row, cell.column)] = cell;
  }
  return cells;
}

/** Address → value of the first sheet. */
export async function openValues(bytes: Uint8Array): Promise<Record<string, Cell['value']>> {
  const cells = cellsByAddress(await openGrid(bytes));
  return Object.fromEntries(Object.entries(cells).map(([address, { value }]) => [address, value]));
}

/** `opened`, or the code that the file was turned away with. */
export async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const [file] = await openFile(bytes);
  return file?.outcome === 'opened' ? 'opened' : (file?.rejection ?? 'nothing');
}
