import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../shared/intake/grid.ts';
import { readReturn } from '../../../../shared/intake/read-return.ts';
import { vastervik2023 } from '../../../../shared/strategies/vastervik-2023-2027.ts';

/** As many full rows as the reader takes, without headings. */
function largeGrid(rowCount: number, columnCount: number): Grid {
  const rows = Array.from({ length: rowCount }, (_, row) => ({
    row: row + 1,
    cells: Array.from({ length: columnCount }, (__, column) => ({
      column: column + 1,
      kind: 'number' as const,
      value: row,
      raw: String(row),
    })),
  }));
  return {
    format: 'xlsx',
    sheets: [{ name: 'Data', state: 'visible', rows, merges: [], hiddenColumns: [] }],
    notes: [],
  };
}

describe('a sheet as large as the reader takes', () => {
  it('that has nothing to do with actions is turned away, not an error', () => {
    const reading = readReturn(largeGrid(20_000, 8), {
      strategy: vastervik2023,
      units: [],
      period: null,
      fileName: 'data.xlsx',
      member: null,
      mail: null,
    });
    expect(reading).toEqual({ rejected: 'no-table-found' });
    // What is asked is that it ends, not how soon: on a busy machine the runner's five seconds are too few.
  }, 60_000);
});
