import { cellAddress, type Grid } from '../../../../../shared/intake/grid.ts';
import type { ReadFile } from '../../../../../shared/intake/plan-types.ts';
import { placeOf, rangeOf } from './text-grid.ts';

/**
 * The product's promise: every cell with anything in it is the origin of a value, a heading that was understood or asked
 * about, or in a range that was left out with a reason. Gives the cells that are none of these; there must be none.
 */
export function unaccountedCells(grid: Grid, file: ReadFile): readonly string[] {
  const known = new Set([...origins(file), ...headings(file)]);
  const left: string[] = [];
  for (const sheet of grid.sheets) {
    const ranges = file.ignored
      .filter((one) => (one.sheet ?? '') === sheet.name && one.why !== '')
      .map((one) => rangeOf(one.range));
    for (const row of sheet.rows) {
      for (const cell of row.cells) {
        if (String(cell.value).trim() === '') continue;
        const address = `${sheet.name}!${cellAddress(row.row, cell.column)}`;
        const isIgnored = ranges.some(
          (one) => one.top <= row.row && row.row <= one.bottom && one.left <= cell.column && cell.column <= one.right,
        );
        if (!known.has(address) && !isIgnored) left.push(address);
      }
    }
  }
  return left;
}

function origins(file: ReadFile): readonly string[] {
  return file.rows.flatMap((row) => {
    const fromFields = Object.values(row.origins).map((origin) => `${origin.sheet ?? ''}!${origin.cell ?? ''}`);
    // A cell that could not be read, or one of several for a field, is named by its issue.
    const fromIssues = row.issues.map((issue) => `${row.sheet ?? ''}!${issue.cell ?? ''}`);
    return [...fromFields, ...fromIssues];
  });
}

function headings(file: ReadFile): readonly string[] {
  return file.columns.map((column) => {
    const isLabel = /\d/.test(column.column);
    return `${column.sheet ?? ''}!${isLabel ? column.column : cellAddress(column.row, placeOf(`${column.column}1`).column)}`;
  });
}
