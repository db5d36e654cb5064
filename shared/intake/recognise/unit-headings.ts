import type { Cell } from '../grid.ts';
import type { Table } from './layout.ts';
import { isGroupName, isOwnUnit } from './row-signs.ts';
import { cellsWithin } from './sheet-view.ts';

/**
 * The part of the unit that does the actions below: a lonely text right above a full row, when it is named like a school or
 * an office, or the rows come in blocks from the first one on, each under a lonely text.
 */
export function isUnitHeading(row: number, cell: Cell, text: string, table: Table): boolean {
  if (!isLonelyAboveFull(row, table)) return false;
  if (isOwnUnit(text) || isGroupName(text)) return true;
  const rows = table.view.rowNumbers.filter((other) => table.firstRow <= other && other <= table.lastRow);
  const lonely = rows.filter((other) => cellsIn(other, table).length === 1);
  const isBlocks = rows[0] !== undefined && lonely[0] === rows[0] && lonely.length >= 2;
  return (
    isBlocks &&
    lonely.every((other) => isLonelyAboveFull(other, table) && cellsIn(other, table)[0]?.column === cell.column)
  );
}

function isLonelyAboveFull(row: number, table: Table): boolean {
  const isFull = (other: number): boolean => cellsIn(other, table).length >= 3;
  const isBare = (other: number): boolean => cellsIn(other, table).length === 0;
  return isFull(row + 1) || (isBare(row + 1) && isFull(row + 2));
}

const cellsIn = (row: number, table: Table): readonly Cell[] => cellsWithin(table.view, row, table.left, table.right);
