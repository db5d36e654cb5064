import type { ReviewDecisions } from '../../register/return.ts';
import type { Issue } from '../../register/issue.ts';
import type { Grid } from '../grid.ts';
import type { HeadingScorer } from '../map/match-heading.ts';
import type { CellOrigin, ColumnReading, IgnoredRange, ReadFile, ReadRow } from '../plan-types.ts';
import { findTwoRowRecords } from '../recognise/two-row-records.ts';
import { columnOfHeading, type UnfoldedSheet, unfoldRecords } from '../recognise/unfold-records.ts';

/** A workbook in which each action has a row, and the way back to the addresses that its sender wrote at. */
export type UnfoldedGrid = {
  readonly grid: Grid;
  readonly columns: ReviewDecisions['columns'];
  readonly refold: (file: ReadFile) => ReadFile;
};

type Unfolded = ReadonlyMap<string, UnfoldedSheet>;

/** The answers about columns, where the sheet is read from: one about the second row's headings names its address. */
function answersOf(columns: ReviewDecisions['columns'], sheets: Unfolded): ReviewDecisions['columns'] {
  return columns.map((answer) => {
    const at = answer.column.lastIndexOf('!');
    const sheet = sheets.get(answer.column.slice(0, at));
    const place = answer.column.slice(at + 1);
    if (!sheet || !/\d/u.test(place)) return answer;
    return { ...answer, column: `${answer.column.slice(0, at)}!${columnOfHeading(sheet.unfolded(place))}` };
  });
}

function rowOf(row: ReadRow, sheet: UnfoldedSheet): ReadRow {
  const issues = row.issues.map(
    (issue): Issue => (issue.cell === null ? issue : { ...issue, cell: sheet.written(issue.cell) }),
  );
  const origins = Object.fromEntries(
    Object.entries(row.origins).map(([field, origin]): [string, CellOrigin] => [
      field,
      origin.cell === null ? origin : { ...origin, cell: sheet.written(origin.cell) },
    ]),
  );
  return { ...row, issues, origins };
}

/** A column whose heading is on the second row shares its letters with another: its heading's address tells them apart. */
function columnOf(column: ColumnReading, sheet: UnfoldedSheet): ColumnReading {
  const heading = `${column.column}${column.row}`;
  const written = sheet.written(heading);
  return written === heading ? column : { ...column, column: written, row: column.row + 1 };
}

const rangeOf = (range: string, sheet: UnfoldedSheet): string => range.split(':').map(sheet.written).join(':');

function toldOnce(sheet: string): Issue {
  const message = `Bladet ”${sheet}” har två rader för varje insats, och de har lästs ihop. Kontrollera att det är rätt.`;
  return { field: null, code: 'low-confidence-column', severity: 'info', cell: null, raw: sheet, message, sheet };
}

function refolded(file: ReadFile, sheets: Unfolded): ReadFile {
  const sheetOf = (name: string | null | undefined): UnfoldedSheet | undefined => sheets.get(name ?? '');
  const issues = file.issues.map((issue): Issue => {
    const sheet = sheetOf(issue.sheet);
    return sheet && issue.cell !== null ? { ...issue, cell: sheet.written(issue.cell) } : issue;
  });
  const read = [...sheets.keys()].filter((name) => file.rows.some((row) => (row.sheet ?? '') === name));
  return {
    ...file,
    rows: file.rows.map((row) => {
      const sheet = sheetOf(row.sheet);
      return sheet ? rowOf(row, sheet) : row;
    }),
    columns: file.columns.map((column) => {
      const sheet = sheetOf(column.sheet);
      return sheet ? columnOf(column, sheet) : column;
    }),
    ignored: file.ignored.map((one): IgnoredRange => {
      const sheet = sheetOf(one.sheet);
      return sheet ? { ...one, range: rangeOf(one.range, sheet) } : one;
    }),
    issues: [...issues, ...read.map(toldOnce)],
  };
}

/** Lays out sheets whose actions take two rows each so that each has one; the same workbook where there are none. */
export function unfoldGrid(grid: Grid, columns: ReviewDecisions['columns'], score: HeadingScorer): UnfoldedGrid {
  const sheets = new Map<string, UnfoldedSheet>();
  for (const sheet of grid.sheets) {
    const records = findTwoRowRecords(sheet, score);
    const unfolded = records && unfoldRecords(sheet, records);
    if (unfolded) sheets.set(sheet.name, unfolded);
  }
  if (sheets.size === 0) return { grid, columns, refold: (file) => file };
  return {
    grid: { ...grid, sheets: grid.sheets.map((sheet) => sheets.get(sheet.name)?.sheet ?? sheet) },
    columns: answersOf(columns, sheets),
    refold: (file) => refolded(file, sheets),
  };
}
