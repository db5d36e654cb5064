import { describe, expect, it } from 'vitest';
import {
  filterRows,
  noFilter,
  parseFilter,
  writeFilter,
  type ActivityFilter,
} from '../../../../../renderer/features/activities/activity-filter.ts';
import type { ActivityRow } from '../../../../../shared/contract.ts';
import { blankValues } from '../../../../../shared/register/activity-fields.ts';
import type { ActivityReport } from '../../../../../shared/register/entities.ts';

function row(id: string, unitId: string, values: Partial<ActivityReport['values']>): ActivityRow {
  return {
    activity: {
      id,
      unitId,
      coUnitIds: [],
      firstPeriodId: '2024-delar',
      lastPeriodId: null,
      mergedInto: null,
      note: '',
    },
    report: {
      id: `${id}@2024-delar`,
      activityId: id,
      periodId: '2024-delar',
      values: { ...blankValues, indicators: [], targetGroups: [], title: id, ...values },
      sources: {},
      issues: [],
      returnId: null,
      sheet: null,
      row: null,
      accounts: [],
    },
    unit: {
      id: unitId,
      name: unitId,
      short: unitId,
      kind: 'annan',
      aliases: [],
      emails: [],
      from: null,
      to: null,
      contact: '',
      mergedInto: null,
    },
  };
}

const rows = [
  row('A-1', 'a', { title: 'Språkcafé på biblioteket', focusArea: 'sprak', status: 'pagar', indicators: ['su1'] }),
  row('A-2', 'a', { title: 'Läxhjälp', focusArea: 'sprak', status: 'genomford', outcome: 'Ökat språk' }),
  row('B-1', 'b', { title: 'Praktik', focusArea: null, status: null, indicators: ['ak7'] }),
];
const idsBy = (filter: Partial<ActivityFilter>) =>
  filterRows(rows, { ...noFilter, ...filter }).map(({ activity }) => activity.id);

describe('filterRows', () => {
  it('shows everything when nothing is narrowed', () => {
    expect(idsBy({})).toEqual(['A-1', 'A-2', 'B-1']);
  });

  it('finds words in any text, in any order and case', () => {
    expect(idsBy({ text: 'SPRÅK' })).toEqual(['A-1', 'A-2']);
    expect(idsBy({ text: 'biblioteket språk' })).toEqual(['A-1']);
    expect(idsBy({ text: 'b-1' })).toEqual(['B-1']);
  });

  it('lets every part of the filter hold at once', () => {
    expect(idsBy({ unitIds: ['a'], statuses: ['genomford'] })).toEqual(['A-2']);
    expect(idsBy({ unitIds: ['b'], statuses: ['genomford'] })).toEqual([]);
  });

  it('finds what is missing', () => {
    expect(idsBy({ isUnlinkedOnly: true })).toEqual(['A-2']);
    expect(idsBy({ areaIds: ['saknas'] })).toEqual(['B-1']);
    expect(idsBy({ statuses: ['saknas', 'pagar'] })).toEqual(['A-1', 'B-1']);
  });
});

describe('the filter in the address', () => {
  it('comes back as it was written', () => {
    const filter: ActivityFilter = {
      text: 'läxa & lek, ute',
      unitIds: ['buf', 'sf'],
      areaIds: ['saknas'],
      statuses: ['pagar', 'saknas'],
      isUnlinkedOnly: true,
    };
    expect(parseFilter(writeFilter(filter))).toEqual(filter);
    expect(writeFilter(noFilter)).toBe('');
  });

  it('leaves out statuses that do not exist', () => {
    expect(parseFilter('status=pagar,hittepa').statuses).toEqual(['pagar']);
  });
});
