import { describe, expect, it } from 'vitest';
import { readDay } from '../../../../renderer/lib/read-day.ts';

const period = { year: 2024, kind: 'delar' } as const;

describe('the last day for replies as it is typed', () => {
  it.each([
    ['2024-09-15', '2024-09-15'],
    ['15/9', '2024-09-15'],
    ['15 september 2024', '2024-09-15'],
    [' 2025-01-15 ', '2025-01-15'],
  ])('reads %s as that day', (text, day) => {
    expect(readDay(text, period)).toBe(day);
  });

  it.each([
    'i höst',
    'september 2024',
    'v. 35',
    '2024',
    'HT24',
    'tills vidare',
    'mars–maj 2024',
    '',
    'snart',
    '2024-02-30',
  ])('takes no day from "%s"', (text) => {
    expect(readDay(text, period)).toBeNull();
  });
});
