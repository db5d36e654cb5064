import { describe, expect, it } from 'vitest';
import { splitWaiting } from '../../../shared/followup/late-replies.ts';

const period = { dueDate: '2024-09-15' };
const none = { id: 'none', state: 'none', extendedTo: null } as const;
const longer = { id: 'longer', state: 'none', extendedTo: '2024-10-01' } as const;
const complete = { id: 'complete', state: 'complete', extendedTo: null } as const;
const split = (today: string) => {
  const { late, inTime } = splitWaiting([none, longer, complete], period, today);
  return { late: late.map(({ id }) => id), inTime: inTime.map(({ id }) => id) };
};

describe('replies that have not come', () => {
  it('are in time on the last day itself', () => {
    expect(split('2024-09-15')).toEqual({ late: [], inTime: ['none', 'longer'] });
  });

  it('are late the day after, but for whoever has been given longer', () => {
    expect(split('2024-09-16')).toEqual({ late: ['none'], inTime: ['longer'] });
    expect(split('2024-10-01')).toEqual({ late: ['none'], inTime: ['longer'] });
    expect(split('2024-10-02')).toEqual({ late: ['none', 'longer'], inTime: [] });
  });
});
