import { describe, expect, it } from 'vitest';
import {
  comparePeriodIds,
  followUpMonth,
  newPeriod,
  parsePeriodId,
  periodName,
} from '../../../shared/register/period-of.ts';
import { vastervik2023 } from '../../../shared/strategies/vastervik-2023-2027.ts';

describe('periods', () => {
  it('are read out of their ids', () => {
    expect(parsePeriodId('2024-delar')).toEqual({ year: 2024, kind: 'delar' });
    expect(parsePeriodId('2024-tertial')).toBeNull();
    expect(parsePeriodId('delar')).toBeNull();
  });

  it('follow each other in time, delår before bokslut', () => {
    const ids = ['2025-delar', '2024-bokslut', '2023-bokslut', '2024-delar'];
    expect(ids.toSorted(comparePeriodIds)).toEqual(['2023-bokslut', '2024-delar', '2024-bokslut', '2025-delar']);
  });

  it('are followed up in the months that the strategy says, and due the month after', () => {
    expect(followUpMonth(vastervik2023, { year: 2024, kind: 'delar' })).toEqual({
      first: '2024-08-01',
      last: '2024-08-31',
    });
    expect(newPeriod(vastervik2023, 2024, 'delar')).toMatchObject({
      id: '2024-delar',
      dueDate: '2024-09-15',
      state: 'open',
    });
    expect(newPeriod(vastervik2023, 2024, 'bokslut').dueDate).toBe('2025-01-15');
    const plain = {
      ...vastervik2023,
      followUp: { ...vastervik2023.followUp, rhythm: [{ kind: 'delar' as const, month: 2 }] },
    };
    expect(followUpMonth(plain, { year: 2024, kind: 'delar' }).last).toBe('2024-02-29');
  });

  it('have names for sentences', () => {
    expect(periodName('2024-delar')).toBe('delårsrapport 2024');
  });
});
