import { describe, expect, it } from 'vitest';
import { meetConditions, type Condition } from '../../../../../renderer/features/activities/activity-filter.ts';
import { context, idsOf, rowOf } from './row-fixture.ts';

const rows = [
  rowOf('BUF-001', {
    title: 'Språkcafé på biblioteket',
    focusArea: 'sprakutveckling',
    status: 'pagar',
    indicators: ['su1'],
    participants: 12,
    start: '2024-01-15',
    cost: 125_000,
  }),
  rowOf(
    'BUF-002',
    { title: 'Läxhjälp', status: 'genomford', outcome: 'Ökat språk', participants: 40 },
    {
      firstPeriodId: '2023-delar',
      note: 'Ring rektorn',
    },
  ),
  rowOf('SF-001', { title: 'Praktik', indicators: ['ak1'] }, { coUnitIds: ['buf'] }, { warning: 2 }),
];
const meeting = (...conditions: readonly Condition[]) => idsOf(meetConditions(rows, conditions, context));

describe('meetConditions', () => {
  it('lets every condition hold at once', () => {
    const unit: Condition = { column: 'unit', operator: 'any', values: ['buf'] };
    expect(meeting(unit)).toEqual(['BUF-001', 'BUF-002']);
    expect(meeting(unit, { column: 'status', operator: 'any', values: ['genomford'] })).toEqual(['BUF-002']);
    expect(meeting(unit, { column: 'status', operator: 'any', values: ['avbruten'] })).toEqual([]);
  });

  it('finds what is missing, alone and among other choices', () => {
    expect(meeting({ column: 'indicators', operator: 'missing', values: [] })).toEqual(['BUF-002']);
    expect(meeting({ column: 'status', operator: 'any', values: ['pagar', 'saknas'] })).toEqual(['BUF-001', 'SF-001']);
    expect(meeting({ column: 'outcome', operator: 'said', values: [] })).toEqual(['BUF-002']);
    expect(meeting({ column: 'start', operator: 'missing', values: [] })).toEqual(['BUF-002', 'SF-001']);
  });

  it('compares figures and days, and leaves out what says nothing', () => {
    expect(meeting({ column: 'participants', operator: 'least', values: ['12'] })).toEqual(['BUF-001', 'BUF-002']);
    expect(meeting({ column: 'participants', operator: 'most', values: ['12'] })).toEqual(['BUF-001']);
    expect(meeting({ column: 'start', operator: 'least', values: ['2024-01-15'] })).toEqual(['BUF-001']);
    expect(meeting({ column: 'start', operator: 'most', values: ['2024-01-14'] })).toEqual([]);
  });

  it('finds texts that hold or lack something', () => {
    expect(meeting({ column: 'title', operator: 'has', values: ['LÄX'] })).toEqual(['BUF-002']);
    expect(meeting({ column: 'title', operator: 'lacks', values: ['läx'] })).toEqual(['BUF-001', 'SF-001']);
  });

  it('tells new from continued, issues by their severity, and who takes part', () => {
    expect(meeting({ column: 'isNew', operator: 'any', values: ['fortsatt'] })).toEqual(['BUF-002']);
    expect(meeting({ column: 'issues', operator: 'any', values: ['warning'] })).toEqual(['SF-001']);
    expect(meeting({ column: 'issues', operator: 'missing', values: [] })).toEqual(['BUF-001', 'BUF-002']);
    expect(meeting({ column: 'coUnits', operator: 'none', values: ['buf'] })).toEqual(['BUF-001', 'BUF-002']);
  });
});
