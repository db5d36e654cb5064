import { describe, expect, it } from 'vitest';
import { pressHeading, sortActivities } from '../../../../../renderer/features/activities/sort-activities.ts';
import { context, idsOf, rowOf } from './row-fixture.ts';

const rows = [
  rowOf('BUF-010', { status: 'avbruten', cost: 50 }),
  rowOf('BUF-002', { status: 'planerad', cost: 50 }),
  rowOf('SF-001', { status: 'planerad', cost: null }),
  rowOf('BUF-001', { status: null, cost: 7 }),
];
const sorted = (...sorts: Parameters<typeof sortActivities>[1]) => idsOf(sortActivities(rows, sorts, context));

describe('sortActivities', () => {
  it('counts in codes, and takes statuses in their own order', () => {
    expect(sorted({ column: 'code', isDescending: false })).toEqual(['BUF-001', 'BUF-002', 'BUF-010', 'SF-001']);
    expect(sorted({ column: 'status', isDescending: false })).toEqual(['BUF-002', 'SF-001', 'BUF-010', 'BUF-001']);
  });

  it('sorts by several columns in turn, each in its direction', () => {
    expect(sorted({ column: 'cost', isDescending: true }, { column: 'code', isDescending: false })).toEqual([
      'BUF-002',
      'BUF-010',
      'BUF-001',
      'SF-001',
    ]);
  });

  it('puts what is not said last in both directions', () => {
    expect(sorted({ column: 'cost', isDescending: false }).at(-1)).toBe('SF-001');
    expect(sorted({ column: 'cost', isDescending: true }).at(-1)).toBe('SF-001');
  });
});

describe('pressHeading', () => {
  it('sorts by the column alone, and turns it at the next press', () => {
    const once = pressHeading([{ column: 'code', isDescending: false }], 'cost', false);
    expect(once).toEqual([{ column: 'cost', isDescending: false }]);
    expect(pressHeading(once, 'cost', false)).toEqual([{ column: 'cost', isDescending: true }]);
  });

  it('with Shift adds the column, turns it, and takes it away again', () => {
    const two = pressHeading([{ column: 'unit', isDescending: false }], 'cost', true);
    expect(two).toEqual([
      { column: 'unit', isDescending: false },
      { column: 'cost', isDescending: false },
    ]);
    const turned = pressHeading(two, 'cost', true);
    expect(turned[1]).toEqual({ column: 'cost', isDescending: true });
    expect(pressHeading(turned, 'cost', true)).toEqual([{ column: 'unit', isDescending: false }]);
  });
});
