import type { Cell } from '../intake/grid.ts';
import { brokenCell } from './cell-problems.ts';
import { cleanText, isNothingWritten } from './normalise.ts';
import { finding, nothing, read, readWith, unread, type Reading } from './reading.ts';

/** Longer than this in one cell is probably a whole report pasted in: kept whole, and said. */
export const longText = 5000;

/** Reads text from any kind of cell, as the unit wrote it: numbers with a decimal comma, dates as `2024-08-31`. */
export function readText(cell: Cell): Reading<string> {
  const broken = brokenCell(cell);
  if (broken) return unread(broken);
  const text = cleanText(writtenAs(cell));
  if (isNothingWritten(text)) return nothing;
  return text.length > longText ? readWith(text, finding('text-too-long', 'warning')) : read(text);
}

/** What stands in the cell, as somebody at the sheet sees it. */
export function writtenAs(cell: Cell): string {
  if (typeof cell.value === 'boolean') return cell.value ? 'Sant' : 'Falskt';
  if (typeof cell.value !== 'number') {
    return cell.value[10] === 'T' ? cell.value.replace(/^(\d{4}-\d{2}-\d{2})T/, '$1 ') : cell.value;
  }
  if (cell.isPercent) return `${String(Number((cell.value * 100).toFixed(6))).replace('.', ',')} %`;
  return String(Number(cell.value.toPrecision(15))).replace('.', ',');
}
