import { describe, expect, test } from 'vitest';
import { judge } from '../generated/judge.ts';
import { readMade } from '../generated/read-made.ts';
import { showGrid } from '../generated/show-grid.ts';
import { companiesAndRescue } from './companies-and-rescue.ts';
import { schoolsAndCare } from './schools-and-care.ts';

describe('returns as people draw them', () => {
  test.each(Object.entries({ ...schoolsAndCare, ...companiesAndRescue }))(
    '%s: nothing is lost, added or silently wrong',
    (_, made) => {
      const { count, faults } = judge(made, readMade(made.grid, made.fileName));
      const told = `${faults.map(({ kind, what }) => `${kind}: ${what}`).join('\n')}\n${showGrid(made.grid)}`;
      const { lost, phantom, silent, unmarked } = count;
      expect({ lost, phantom, silent, unmarked }, told).toEqual({ lost: 0, phantom: 0, silent: 0, unmarked: 0 });
    },
  );
});
