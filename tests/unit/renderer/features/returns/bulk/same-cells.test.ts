import { describe, expect, it } from 'vitest';
import { blankRows, rowsLike, rowsSaying } from '../../../../../../renderer/features/returns/bulk/same-cells.ts';
import type { PlannedRow } from '../../../../../../shared/intake/plan-types.ts';
import type { Status } from '../../../../../../shared/register/activity-fields.ts';
import { planOf, rowAt } from '../plan-fixture.ts';

const withStatus = (row: number, raw: string, status: Status | null = null): PlannedRow => {
  const plain = rowAt(row);
  return {
    ...plain,
    origins: { ...plain.origins, status: { sheet: 'Blad1', cell: `I${row}`, raw } },
    merged: { ...plain.merged, status },
  };
};
const keysOf = (rows: readonly PlannedRow[]): readonly string[] => rows.map(({ rowKey }) => rowKey);

describe('rows that the same correction is right for', () => {
  const first = withStatus(5, 'Grönt', 'pagar');
  const plan = planOf([
    first,
    withStatus(6, ' grönt '),
    withStatus(7, 'rött'),
    withStatus(8, 'grönt', 'pagar'),
    rowAt(9),
  ]);

  it('say the same in the cell, however it is spaced and capitalised', () => {
    expect(keysOf(rowsSaying(plan, first, 'status'))).toEqual(['Blad1!6', 'Blad1!8']);
  });

  it('leave out those that have the value already', () => {
    expect(keysOf(rowsLike(plan, first, 'status', 'pagar'))).toEqual(['Blad1!6']);
  });

  it('are the other empty ones for an empty cell, but not where something is known', () => {
    const empty = rowAt(9);
    const known = { ...rowAt(10), merged: { ...rowAt(10).merged, status: 'genomford' as const } };
    expect(keysOf(rowsSaying(planOf([empty, rowAt(11), known, first]), empty, 'status'))).toEqual(['Blad1!11']);
  });

  it('are none for a name, and for an indicator only those of the same focus area', () => {
    const named = (row: number, focusArea: string | null): PlannedRow => {
      const plain = rowAt(row);
      return {
        ...plain,
        origins: { indicators: { sheet: 'Blad1', cell: `D${row}`, raw: '4' } },
        merged: { ...plain.merged, focusArea },
      };
    };
    const one = named(5, 'arbete-kompetens');
    const both = planOf([one, named(6, 'arbete-kompetens'), named(7, 'sprakutveckling')]);
    expect(keysOf(rowsSaying(both, one, 'indicators'))).toEqual(['Blad1!6']);
    expect(rowsSaying(both, one, 'title')).toEqual([]);
  });
});

it('empty cells are those where nothing is read and nothing known', () => {
  const plan = planOf([rowAt(5), withStatus(6, 'grönt'), withStatus(7, '', 'pagar')]);
  expect(keysOf(blankRows(plan, 'status'))).toEqual(['Blad1!5']);
});
