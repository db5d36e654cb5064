import { phraseList } from '../../language/find-phrases.ts';
import { foldText, startsWithWord } from '../../language/normalise.ts';
import { fieldDefinition } from '../../register/activity-fields.ts';
import type { Issue } from '../../register/issue.ts';
import { type Cell, cellAddress } from '../grid.ts';
import type { Table } from '../recognise/layout.ts';
import { cellText, type PlacedCell } from '../recognise/sheet-view.ts';
import type { PreparedColumn } from './prepare-table.ts';
import { fileIssue } from './wording.ts';

const signs = /^[\s\-–—=]*(?:["”“″]|'{2}|’{2}|,,)[\s\-–—=]*$/u;
const words: ReadonlySet<string> = new Set(
  phraseList(`
    dito, d o, samma, samma som ovan, samma som ovanfor, som ovan, se ovan, som ovanstaende, se ovanstaende,
    se raden ovan, ditto, same, same as above, see above, as above
  `),
);
const longest = 20;
/** The words above begin so, with no other plain letter second; quick to see, and most cells begin otherwise. */
const beginsLikeOne = /^(?:d[^a-hj-np-z]|s[^b-df-np-z]|a[^a-rt-z])/i;

const isDitto = (cell: Cell): boolean => {
  if (cell.kind !== 'text') return false;
  const written = String(cell.value);
  if (written.length > longest || (startsWithWord(written) && !beginsLikeOne.test(written))) return false;
  const text = cellText(cell);
  if (!startsWithWord(text)) return signs.test(text) || words.has(foldText(text));
  return beginsLikeOne.test(text) && words.has(foldText(text));
};

const counted: ReadonlySet<string> = new Set(['count', 'kronor']);

/** What a ditto mark (`"`, `se ovan`) stands for: the nearest cell above it that says something itself. Numbers are never repeated so. */
export function cellMeantAbove(placed: PlacedCell, column: PreparedColumn, table: Table): PlacedCell | undefined {
  if (column.field === null || column.field === 'title' || counted.has(fieldDefinition(column.field).kind))
    return undefined;
  if (!isDitto(placed.cell)) return undefined;
  const above = table.view.rowNumbers.filter((row) => table.firstRow <= row && row < placed.row);
  const row = above.findLast((one) => {
    const cell = table.view.cellAt(one, column.column);
    return cell !== undefined && !isDitto(cell);
  });
  const cell = row === undefined ? undefined : table.view.cellAt(row, column.column);
  return row === undefined || cell === undefined ? undefined : { row, cell };
}

/** Says that a ditto mark was followed. */
export const sameAsAbove = (placed: PlacedCell, column: PreparedColumn): Issue =>
  fileIssue(
    'approximate',
    'info',
    cellAddress(placed.row, column.column),
    placed.cell.raw,
    column.field,
    'same-as-above',
  );
