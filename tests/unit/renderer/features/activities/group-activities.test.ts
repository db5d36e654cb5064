import { describe, expect, it } from 'vitest';
import { groupActivities, tableLines } from '../../../../../renderer/features/activities/group-activities.ts';
import { context, rowOf } from './row-fixture.ts';

const rows = [
  rowOf('BUF-001', { status: 'genomford', participants: 10, cost: 1000 }),
  rowOf('BUF-002', { status: null, participants: 3 }),
  rowOf('SF-001', { status: 'planerad' }),
  rowOf('SF-002', { status: 'genomford', participants: 5 }),
];

describe('groupActivities', () => {
  it('puts every row in one group, in the order of the choices, those without one last', () => {
    const groups = groupActivities(rows, 'status', context);
    expect(groups.map(({ label, rows: members }) => [label, members.length])).toEqual([
      ['Planerad', 1],
      ['Genomförd', 2],
      ['Utan status', 1],
    ]);
  });

  it('adds up what is said, and says nothing where nobody has said anything', () => {
    const [planned, done] = groupActivities(rows, 'status', context);
    expect(planned).toMatchObject({ participants: null, cost: null });
    expect(done).toMatchObject({ participants: 15, cost: 1000 });
  });
});

describe('tableLines', () => {
  it('shows each group’s heading and rows, and only the heading of a folded one', () => {
    const groups = groupActivities(rows, 'unit', context);
    expect(tableLines(rows, groups, new Set()).map(({ key }) => key)).toEqual([
      'grupp buf',
      'BUF-001',
      'BUF-002',
      'grupp sf',
      'SF-001',
      'SF-002',
    ]);
    expect(tableLines(rows, groups, new Set(['buf'])).map(({ key }) => key)).toEqual([
      'grupp buf',
      'grupp sf',
      'SF-001',
      'SF-002',
    ]);
  });
});
