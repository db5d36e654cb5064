import { describe, expect, it } from 'vitest';
import { sortRows } from '../../../../renderer/lib/sort-rows.ts';

const sorted = (values: readonly (string | number | null)[], direction: 'ascending' | 'descending') =>
  sortRows(values, (value) => value, direction);

describe('sortRows', () => {
  it('puts Å, Ä and Ö last, as Swedish does', () => {
    expect(sorted(['Öppet', 'Zon', 'Ängen', 'Ås', 'Arbete'], 'ascending')).toEqual([
      'Arbete',
      'Zon',
      'Ås',
      'Ängen',
      'Öppet',
    ]);
  });

  it('sorts codes by their numbers and figures by size', () => {
    expect(sorted(['BUF-010', 'BUF-002'], 'ascending')).toEqual(['BUF-002', 'BUF-010']);
    expect(sorted([100, 9, 25], 'descending')).toEqual([100, 25, 9]);
  });

  it('keeps what is not said last in both directions', () => {
    expect(sorted([null, 3, 0], 'ascending')).toEqual([0, 3, null]);
    expect(sorted([null, 3, 0], 'descending')).toEqual([3, 0, null]);
    expect(sorted(['', 'b', 'a'], 'descending')).toEqual(['b', 'a', '']);
  });

  it('leaves the rows it was given as they were', () => {
    const rows = ['b', 'a'];
    sortRows(rows, (row) => row, 'ascending');
    expect(rows).toEqual(['b', 'a']);
  });
});
