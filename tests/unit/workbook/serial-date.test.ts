import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFlags } from '../../../electron/workbook/reader/number-format.ts';
import { isoDate, serialDate } from '../../../electron/workbook/reader/serial-date.ts';

const { date, time } = formatFlags;

describe('serial dates', () => {
  it('give the day for every serial after February 1900, in both systems', () => {
    const firstDay = Date.UTC(1900, 2, 1) / 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const expected = new Date((firstDay + serial - 61) * 86_400_000).toISOString().slice(0, 10);
        expect(serialDate(serial, date, false)).toBe(expected);
        if (serial > 1_462) expect(serialDate(serial - 1_462, date, true)).toBe(expected);
      }),
    );
  });

  it('take a fraction that is a hair off for the minute it means', () => {
    expect(serialDate(45_366 + 629.999_999 / 1_440, date | time, false)).toBe('2024-03-15T10:30');
    expect(serialDate(45_365.999_999_99, date, false)).toBe('2024-03-15');
  });

  it('have no day where no calendar has one', () => {
    expect([-1, 0, 60, 2_958_466].map((serial) => serialDate(serial, date, false))).toEqual([null, null, null, null]);
    expect(serialDate(0, time, false)).toBe('T00:00');
  });
});

describe('ISO dates', () => {
  it('are checked against the calendar', () => {
    expect(isoDate('2024-02-29')).toBe('2024-02-29');
    expect(isoDate('2023-02-29')).toBeNull();
    expect(isoDate('2024-03-15T25:00:00')).toBeNull();
    expect(isoDate('T10:30:00')).toBe('T10:30');
    expect(isoDate('1899-12-31T10:30:00')).toBe('T10:30');
    expect(isoDate('i går')).toBeNull();
    expect(isoDate('')).toBeNull();
  });
});
