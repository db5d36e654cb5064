import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retain } from '../../../shared/register/retain-backups.ts';

const now = '2024-08-31T12:00:00.000Z';
const hoursAgo = (hours: number) => ({ at: new Date(Date.parse(now) - hours * 3_600_000).toISOString() });
const times = (backups: readonly { at: string }[]) => backups.map(({ at }) => at);

describe('retain', () => {
  it('keeps all of the last 24 hours', () => {
    const backups = Array.from({ length: 20 }, (_, index) => hoursAgo(index + 0.5));
    expect(retain(backups, now)).toEqual(backups);
  });

  it('keeps no more than the newest 20 of the last 24 hours, and the last of each day', () => {
    const backups = Array.from({ length: 40 }, (_, index) => hoursAgo(index * 0.5));
    const lastOfTheDayBefore = backups[25];
    expect(retain(backups, now)).toEqual([...backups.slice(0, 20), lastOfTheDayBefore]);
  });

  it('keeps the last of each day for 30 days', () => {
    const noon = hoursAgo(48);
    const morning = hoursAgo(52);
    expect(retain([morning, noon], now)).toEqual([noon]);
    const days = Array.from({ length: 31 }, (_, index) => hoursAgo(index * 24));
    expect(retain(days, now)).toEqual(days);
  });

  it('keeps the last of each month for ever', () => {
    const kept = ['2019-01-31T10:00:00.000Z', '2019-02-03T10:00:00.000Z', '2024-06-30T10:00:00.000Z'];
    const dropped = ['2019-01-02T10:00:00.000Z', '2024-06-29T10:00:00.000Z'];
    expect(
      times(
        retain(
          [...kept, ...dropped].map((at) => ({ at })),
          now,
        ),
      ),
    ).toEqual(kept);
  });

  it('counts a backup from a clock that was ahead as recent', () => {
    const backups = [hoursAgo(-30), hoursAgo(1)];
    expect(retain(backups, now)).toEqual(backups);
  });

  it('always keeps the newest, and lets nothing more go when asked again at once', () => {
    const backup = fc.integer({ min: 0, max: 24 * 800 }).map(hoursAgo);
    fc.assert(
      fc.property(fc.array(backup, { minLength: 1, maxLength: 60 }), (backups) => {
        const kept = retain(backups, now);
        expect(times(kept)).toContain(times(backups).toSorted().at(-1));
        expect(retain(kept, now)).toEqual(kept);
      }),
    );
  });
});
