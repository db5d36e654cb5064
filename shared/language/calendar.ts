import type { IsoDate } from '../register/activity-fields.ts';

/** A day or a stretch of days, both ends included. */
export type DaySpan = { readonly start: IsoDate; readonly end: IsoDate };

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** `YYYY-MM-DD`, or null when there is no such day. */
export function isoDay(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The whole of months `from`–`to` of a year. */
export function monthSpan(year: number, from: number, to: number): DaySpan {
  return {
    start: `${pad(year, 4)}-${pad(from, 2)}-01`,
    end: `${pad(year, 4)}-${pad(to, 2)}-${pad(daysInMonth(year, to), 2)}`,
  };
}

const dayLength = 86_400_000;
const isoOf = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

/** Monday to Sunday of an ISO week; null when the year has no such week. */
export function isoWeekSpan(year: number, week: number): DaySpan | null {
  if (week < 1 || week > 53) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const firstMonday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * dayLength;
  const monday = firstMonday + (week - 1) * 7 * dayLength;
  // Week 53 exists only when its Thursday still lies in the year.
  if (new Date(monday + 3 * dayLength).getUTCFullYear() !== year) return null;
  return { start: isoOf(monday), end: isoOf(monday + 6 * dayLength) };
}

/** Excel's day number (1900 system) as a day. Valid from March 1900, past the leap day that Excel invented. */
export function dayOfSerial(serial: number): IsoDate {
  return isoOf(Date.UTC(1899, 11, 30) + Math.floor(serial) * dayLength);
}

/** Excel's day number of a day (1900 system). */
export function serialOfDay(day: IsoDate): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / dayLength);
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: IsoDate): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}
