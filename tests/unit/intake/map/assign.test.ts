import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignBest } from '../../../../shared/intake/map/assign.ts';

const total = (worth: readonly (readonly number[])[], chosen: readonly number[]): number =>
  chosen.reduce((sum, column, row) => sum + (column < 0 ? 0 : (worth[row]?.[column] ?? 0)), 0);

/** Every way to give rows different columns, by trying them all. */
function bestByTrying(worth: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number {
  const current = worth[row];
  if (!current) return 0;
  const without = bestByTrying(worth, row + 1, used);
  const withOne = current.map((value, column) =>
    used.includes(column) ? 0 : value + bestByTrying(worth, row + 1, [...used, column]),
  );
  return Math.max(without, ...withOne);
}

describe('the best assignment', () => {
  it('gives up a row’s first choice when the whole gains by it', () => {
    expect(
      assignBest([
        [0.9, 0.8],
        [0.9, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves out a row that fits nothing', () => {
    expect(
      assignBest([
        [0, 0],
        [0.5, 0],
      ]),
    ).toEqual([-1, 0]);
  });

  it('is never worse than the best of all assignments, and never gives a column twice', () => {
    const matrix = integer({ min: 1, max: 4 }).chain((width) =>
      array(array(integer({ min: 0, max: 9 }), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 4,
      }),
    );
    assert(
      property(matrix, (worth) => {
        const chosen = assignBest(worth);
        const used = chosen.filter((column) => column >= 0);
        expect(new Set(used).size).toBe(used.length);
        expect(total(worth, chosen)).toBe(bestByTrying(worth));
      }),
    );
  });
});
