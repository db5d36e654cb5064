import { formatFlags } from './number-format.ts';

const secondsPerDay = 86_400;
/** 9999-12-31, the last day that Excel knows. */
const lastSerial = 2_958_465;
/** Days from 1900's day 0 to 1904's day 0. */
const days1904 = 1_462;

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** `T10:30`; nothing at midnight. Seconds are not shown in any return and would only be noise from `NOW()`. */
function timePart(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? '' : `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function dayPart(serial: number): string | null {
  // The format counts 29 February 1900, a day that never was: before it the count is a day behind.
  if (serial === 60) return null;
  const fromEpoch = serial < 60 ? serial - 25_568 : serial - 25_569;
  const date = new Date(fromEpoch * secondsPerDay * 1000);
  // Put together here: `toISOString` writes out the time of day too, and takes five times as long.
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/**
 * A serial number with a date format as a calendar date: `2026-03-15`, `2026-03-15T10:30`, or `T10:30` for a time of day
 * alone. Never through a time zone. Null for what no calendar has: below zero, 29 February 1900, day 0 of a format
 * without a time, after 9999.
 */
export function serialDate(serial: number, flags: number, is1904: boolean): string | null {
  // Half a second of slack: 10:30 is stored as a fraction that is often a hair below.
  const total = Math.round(serial * secondsPerDay);
  const day = Math.floor(total / secondsPerDay);
  const seconds = total - day * secondsPerDay;
  const hasDay = day > 0 || (is1904 && (flags & formatFlags.date) !== 0);
  if (day < 0) return null;
  if (!hasDay) return (flags & formatFlags.time) !== 0 || seconds > 0 ? timePart(seconds) || 'T00:00' : null;
  const serial1900 = is1904 ? day + days1904 : day;
  if (serial1900 > lastSerial) return null;
  const date = dayPart(serial1900);
  return date === null ? null : date + timePart(seconds);
}

const isoPattern = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * A date that the file itself writes in ISO form (`t="d"`), in the shape of `serialDate`. A zone is dropped, not followed:
 * what the unit saw in the cell is the local date. Null when it is not a date.
 */
export function isoDate(text: string): string | null {
  const match = isoPattern.exec(text.trim());
  if (!match || text.trim() === '') return null;
  const [, year, month, day, hour = '00', minute = '00'] = match;
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  const time = hour === '00' && minute === '00' ? '' : `T${hour}:${minute}`;
  // Excel's strict files put a time of day alone on its day 0.
  if (year === undefined || Number(year) < 1900) return time || (match[4] === undefined ? null : 'T00:00');
  const date = `${year}-${month}-${day}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  const isReal = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
  return isReal ? date + time : null;
}
