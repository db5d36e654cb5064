import { describe, expect, test } from 'vitest';
import { judge } from '../generated/judge.ts';
import { readMade } from '../generated/read-made.ts';
import { showGrid } from '../generated/show-grid.ts';
import { companiesAndRescue } from './companies-and-rescue.ts';
import { crossesAndCodes } from './crosses-and-codes.ts';
import { exportsAndNeighbours } from './exports-and-neighbours.ts';
import { formsOtherwise } from './forms-otherwise.ts';
import { headingsOtherwise } from './headings-otherwise.ts';
import { namesAndDaysAround } from './names-and-days-around.ts';
import { numbersAndTimes } from './numbers-and-times.ts';
import { blocksAndRecords } from './blocks-and-records.ts';
import { periodsAndPlaces } from './periods-and-places.ts';
import { oddShapes } from './odd-shapes.ts';
import { rowsOtherwise } from './rows-otherwise.ts';
import { rowsTakenBackAndSums } from './rows-taken-back-and-sums.ts';
import { schoolsAndCare } from './schools-and-care.ts';
import { sheetsBesideSheets } from './sheets-beside-sheets.ts';
import { staffInAHurry } from './staff-in-a-hurry.ts';
import { tradesAndExports } from './trades-and-exports.ts';

const made = {
  ...schoolsAndCare,
  ...companiesAndRescue,
  ...headingsOtherwise,
  ...crossesAndCodes,
  ...formsOtherwise,
  ...sheetsBesideSheets,
  ...rowsOtherwise,
  ...numbersAndTimes,
  ...periodsAndPlaces,
  ...blocksAndRecords,
  ...namesAndDaysAround,
  ...oddShapes,
  ...staffInAHurry,
  ...rowsTakenBackAndSums,
  ...exportsAndNeighbours,
  ...tradesAndExports,
};

describe('returns as people draw them', () => {
  test.each(Object.entries(made))('%s: nothing is lost, added or silently wrong', (_, one) => {
    const { count, faults } = judge(one, readMade(one.grid, one.fileName));
    const told = `${faults.map(({ kind, what }) => `${kind}: ${what}`).join('\n')}\n${showGrid(one.grid)}`;
    const { lost, phantom, silent, unmarked } = count;
    expect({ lost, phantom, silent, unmarked }, told).toEqual({ lost: 0, phantom: 0, silent: 0, unmarked: 0 });
  });
});
