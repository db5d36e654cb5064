import type { Cell, Grid } from '../../../shared/intake/grid.ts';
import { limits } from './limits.ts';
import { addRow, countCell, emptySheetRows } from './sheet-rows.ts';

/** Where what the sender wrote ends and the mail that is answered or passed on begins, as mail programs mark it. */
const quoteStart =
  /^\s*(?:>|-{3,}|_{8,}|\*?(?:Från|From|Fra|Von):\*?\s|(?:Den|On|Am)\s.{4,200}\s(?:skrev|wrote|schrieb)\b.*:?\s*$)/imu;

/** What the sender wrote in this mail; empty when all of it is quoted. */
export function ownText(text: string): string {
  return (text.split(quoteStart)[0] ?? '').trim();
}

function cellOf(line: string): Cell {
  return { column: 1, kind: 'text', value: line, raw: line };
}

/**
 * The text of a mail as a grid with one column, a line to a row, so that what it says has an address. Without what is quoted from
 * earlier mails: our own question is not the unit's answer. Null when nothing is left.
 * @throws Refusal `too-large`
 */
export function readMailText(text: string): Grid | null {
  const lines = ownText(text).split(/\r\n|\n|\r/);
  const found = emptySheetRows();
  const totals = { values: 0, characters: 0 };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    // No cell of any program holds more; the whole text is kept with the return.
    const cell = cellOf(line.slice(0, limits.textLength));
    countCell(found, cell, totals);
    addRow(found, index + 1, [cell], false);
  }
  if (found.rows.length === 0) return null;
  return {
    format: 'mail',
    sheets: [{ name: 'Mejlet', state: 'visible', rows: found.rows, merges: [], hiddenColumns: [] }],
    notes: [],
  };
}
