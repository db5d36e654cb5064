import { statusLabels } from '../../language/labels.ts';
import { quote } from '../../language/wording.ts';
import type { Issue } from '../../register/issue.ts';
import { cellAddress, columnLetters, type Sheet } from '../grid.ts';
import type { ColumnMeaning, ReadRow } from '../plan-types.ts';
import { colourName, isPale } from '../recognise/colour-name.ts';
import { findLegend, type Legend, type LegendEntry, meaningOfColour, signOf } from '../recognise/find-legend.ts';

/** The cell where a row's status should stand, and what is there. */
type StatusCell = {
  readonly row: ReadRow;
  readonly address: string;
  /** Its text; empty for a blank cell. */
  readonly text: string;
  readonly colour: string | null;
  /** The colour of the whole row: behind the cell with the activity's name too. */
  readonly isRowColoured: boolean;
};

/** The table's one column for status; null for none, for several (a cross in one of them), and for a form. */
function statusColumnOf(row: ReadRow, columns: readonly ColumnMeaning[]): string | null {
  const above = columns.filter(
    ({ field, sheet, column, row: at }) =>
      field === 'status' && sheet === row.sheet && /^[A-Z]+$/u.test(column) && at < row.row,
  );
  const lowest = Math.max(...above.map((one) => one.row));
  const [only, ...others] = above.filter((one) => one.row === lowest);
  return only && others.length === 0 ? only.column : null;
}

function statusCellOf(row: ReadRow, columns: readonly ColumnMeaning[], sheets: readonly Sheet[]): StatusCell | null {
  const letters = statusColumnOf(row, columns);
  const written = sheets.find(({ name }) => name === row.sheet)?.rows.find((one) => one.row === row.row);
  if (letters === null || !written) return null;
  const cell = written.cells.find(({ column }) => columnLetters(column) === letters);
  const colourAt = (address: string | null | undefined): string | null =>
    written.fills?.find(({ column }) => cellAddress(row.row, column) === address)?.colour ?? null;
  const address = `${letters}${row.row}`;
  const colour = colourAt(address);
  return {
    row,
    address,
    text: cell?.raw.trim() ?? '',
    colour,
    isRowColoured: colour !== null && colourAt(row.origins.title?.cell) === colour,
  };
}

const statusIssue = (address: string, raw: string, message: string): Issue => ({
  field: 'status',
  code: 'unknown-status',
  severity: 'warning',
  cell: address,
  raw,
  message,
});

const explained = ({ meaning, cell, status }: LegendEntry): string =>
  `betyder enligt förklaringen i ${cell} ${quote(meaning)} och är läst som ${statusLabels[status]}. Kontrollera.`;

/** The row with the status that the explanation gives, in place of what reading the cell alone had to say. */
function withMeaning({ row, address, text }: StatusCell, entry: LegendEntry, what: string): ReadRow {
  return {
    ...row,
    values: { ...row.values, status: entry.status },
    origins: { ...row.origins, status: { sheet: row.sheet, cell: address, raw: text } },
    issues: [
      ...row.issues.filter(({ field }) => field !== 'status'),
      statusIssue(address, text, `${what} ${explained(entry)}`),
    ],
  };
}

function withColour(at: StatusCell, colour: string, legend: Legend, isShading: boolean): ReadRow {
  const entry = meaningOfColour(legend, colour);
  const name = colourName(colour) ?? 'färgad';
  if (entry) return withMeaning(at, entry, `Cellen är ${name} men har ingen text. Färgen`);
  if (at.isRowColoured || isShading) return at.row;
  const issue = statusIssue(
    at.address,
    '',
    `Cellen är ${name} men har ingen text. Välj den status som färgen betyder.`,
  );
  return { ...at.row, issues: [...at.row.issues, issue] };
}

/** One pale colour behind all of the column's cells shows where to write. */
function isShaded(at: StatusCell, all: readonly (StatusCell | null)[]): boolean {
  const { colour } = at;
  if (colour === null || !isPale(colour)) return false;
  return all.every((one) => one === null || one.row.sheet !== at.row.sheet || one.colour === colour);
}

function readSign(at: StatusCell, legend: Legend, all: readonly (StatusCell | null)[]): ReadRow {
  const { row, text, colour } = at;
  if (text === '') return colour === null ? row : withColour(at, colour, legend, isShaded(at, all));
  const entry = legend.signs.get(signOf(text));
  return entry && entry.status !== row.values.status ? withMeaning(at, entry, quote(text)) : row;
}

/**
 * Reads a status that is told by a sign or by a colour alone: through the explanation that the workbook gives, as a suggestion to be
 * looked at, and without one as a remark. A colour without text is never passed by in silence.
 */
export function withStatusSigns(
  rows: readonly ReadRow[],
  columns: readonly ColumnMeaning[],
  sheets: readonly Sheet[],
): readonly ReadRow[] {
  const isOpen = (row: ReadRow): boolean =>
    row.values.status === null || row.issues.some(({ field }) => field === 'status');
  if (!rows.some(isOpen) || !columns.some(({ field }) => field === 'status')) return rows;
  const cells = rows.map((row) => statusCellOf(row, columns, sheets));
  const read = new Set(
    rows.flatMap((row) => Object.values(row.origins).map(({ sheet, cell }) => `${sheet ?? ''}!${cell ?? ''}`)),
  );
  const legend = findLegend(sheets, (sheet, address) => read.has(`${sheet}!${address}`));
  return rows.map((row, index) => {
    const at = cells[index];
    return at && isOpen(row) ? readSign(at, legend, cells) : row;
  });
}
