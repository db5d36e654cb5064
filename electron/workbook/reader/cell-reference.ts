import type { Range } from '../../../shared/intake/grid.ts';
import { limits } from './limits.ts';
import { refuse } from './refusal.ts';

/** Rows need 20 bits and columns 15, so a reference fits in one number: no object per cell. */
const columnsPerRow = 32_768;

/**
 * `F7` as one number; `rowOf` and `columnOf` take it apart. Character by character: this runs once per cell.
 * @throws Refusal `damaged` for what is no reference, or lies outside Excel's grid
 */
export function packReference(reference: string): number {
  let column = 0;
  let row = 0;
  for (let index = 0; index < reference.length; index++) {
    const code = reference.charCodeAt(index);
    if (code >= 48 && code <= 57 && column > 0) row = row * 10 + code - 48;
    else if (code >= 65 && code <= 90 && row === 0) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122 && row === 0) column = column * 26 + code - 96;
    else return refuse('damaged', 'cell reference');
    if (row > limits.lastRow || column > limits.lastColumn) return refuse('damaged', 'cell outside the grid');
  }
  return row === 0 ? refuse('damaged', 'cell reference') : row * columnsPerRow + column;
}

export const rowOf = (packed: number): number => Math.floor(packed / columnsPerRow);
export const columnOf = (packed: number): number => packed % columnsPerRow;

/** `B:D` and `2:4`, which some writers use for whole columns and rows. */
function wholeRange(from: string, to: string): readonly [string, string] {
  if (/^[a-z]+$/i.test(from) && /^[a-z]+$/i.test(to)) return [`${from}1`, `${to}${limits.lastRow}`];
  return /^\d+$/.test(from) && /^\d+$/.test(to) ? [`A${from}`, `XFD${to}`] : [from, to];
}

/** @throws Refusal `damaged` */
export function readRange(reference: string): Range {
  const [first = '', second = first] = reference.split(':');
  const [from, to] = wholeRange(first, second);
  const start = packReference(from);
  const end = packReference(to);
  return {
    top: Math.min(rowOf(start), rowOf(end)),
    left: Math.min(columnOf(start), columnOf(end)),
    bottom: Math.max(rowOf(start), rowOf(end)),
    right: Math.max(columnOf(start), columnOf(end)),
  };
}

/**
 * A whole number within bounds.
 * @throws Refusal `damaged`
 */
export function readWholeNumber(text: string, lowest: number, highest: number): number {
  const value = Number(text);
  const isFine = text !== '' && Number.isInteger(value) && value >= lowest && value <= highest;
  return isFine ? value : refuse('damaged', 'number out of range');
}
