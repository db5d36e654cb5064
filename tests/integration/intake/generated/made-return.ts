import type { Grid, Sheet } from '../../../../shared/intake/grid.ts';
import type { RowTruth } from './truth.ts';

export type MadeReturn = {
  /** Which way of laying out it is, for sorting what went wrong. */
  readonly layout: string;
  readonly grid: Grid;
  readonly rows: readonly RowTruth[];
  /** The unit that the sheet itself names; null when nothing on it does. */
  readonly unit: string | null;
  readonly fileName: string;
};

export const gridOf = (sheets: readonly Sheet[], format: Grid['format'] = 'xlsx'): Grid => ({
  format,
  sheets,
  notes: [],
});
