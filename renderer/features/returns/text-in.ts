import type { Sheet } from '../../../shared/intake/grid.ts';
import type { IgnoredRange } from '../../../shared/intake/plan-types.ts';
import { cellText, columnOfAddress } from './sheet-layout.ts';
import { rowOfAddress } from './sheet-marks.ts';

/** Longer than this it is read on the sheet itself, one press away. */
const longest = 240;

/** Of what was left out, that which somebody has written in words: not headings, sums or columns. */
export const notesOf = (ignored: readonly IgnoredRange[]): readonly IgnoredRange[] =>
  ignored.filter(({ why }) => why.startsWith('anteckning'));

/** What stands in a range of a sheet such as `A11:B12`, cell after cell; empty for what is no range of cells. */
export function textIn(sheet: Sheet, range: string): string {
  const [from = '', to = from] = range.split(':');
  const [top, bottom] = [rowOfAddress(from), rowOfAddress(to)];
  if (!/^[A-Z]+\d+$/.test(from) || top === null || bottom === null) return '';
  const [left, right] = [columnOfAddress(from), columnOfAddress(to)];
  const text = sheet.rows
    .filter(({ row }) => row >= top && row <= bottom)
    .flatMap(({ cells }) => cells.filter(({ column }) => column >= left && column <= right))
    .map((cell) => cellText(cell).replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' · ');
  return text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text;
}
