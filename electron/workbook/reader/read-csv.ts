import type { Cell, Grid } from '../../../shared/intake/grid.ts';
import { csvRecords } from './csv-records.ts';
import { findSeparator, type Separator } from './csv-separator.ts';
import { limits } from './limits.ts';
import { refuse } from './refusal.ts';
import { addRow, countCell, emptySheetRows } from './sheet-rows.ts';

/** A first line `sep=;` tells Excel the separator and is not a row of the sheet. */
const separatorLine = /^sep=([;,\t])(?:\r\n|\n|\r|$)/i;

function isSeparator(text: string | undefined): text is Separator {
  return text === ';' || text === ',' || text === '\t';
}

function cellsOf(record: readonly string[]): Cell[] {
  if (record.length > limits.lastColumn) refuse('damaged', 'line with too many fields');
  const cells: Cell[] = [];
  for (const [index, text] of record.entries()) {
    if (text.trim() === '') continue;
    if (text.length > limits.textLength) refuse('too-large', 'text in a cell');
    cells.push({ column: index + 1, kind: 'text', value: text, raw: text });
  }
  return cells;
}

/**
 * Reads separated text into a grid with one sheet. Every value is text, as it stands in the file: what it means is for
 * the reading of each field. Rows are counted as Excel counts them when it opens the file.
 * @throws Refusal `not-a-workbook` when the text has no columns
 */
export function readCsv(text: string): Grid {
  const told = separatorLine.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const separator = isSeparator(told?.[1]) ? told[1] : findSeparator(body);
  if (separator === null) return refuse('not-a-workbook', 'text without columns');
  const found = emptySheetRows();
  const totals = { values: 0, characters: 0 };
  let row = 0;
  for (const record of csvRecords(body, separator)) {
    row += 1;
    const cells = cellsOf(record);
    for (const cell of cells) countCell(found, cell, totals);
    addRow(found, row, cells, false);
  }
  return {
    format: 'csv',
    sheets: [{ name: '', state: 'visible', rows: found.rows, merges: [], hiddenColumns: [] }],
    notes: [],
  };
}
