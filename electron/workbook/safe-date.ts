import type { IsoDate } from '../../shared/register/activity-fields.ts';

/** Excel counts days from 1900, with a leap day in 1900 that never was: earlier than March 1900 a date can't be trusted. */
const FIRST_SAFE_DAY = '1900-03-01';

/**
 * A calendar date as a cell value. exceljs treats every Date as UTC, so it is made in UTC: a Swedish midnight would be
 * written as the evening before. A date that Excel can't hold, or that is no date, is written as its own text.
 */
export function dateCellValue(date: IsoDate): Date | string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts || date < FIRST_SAFE_DAY) return date;
  const value = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return value.toISOString().startsWith(date) ? value : date;
}

/** An instant (ISO 8601) as a date and time cell: Swedish clock time, as people read it. Text that is no instant stays text. */
export function instantCellValue(instant: string): Date | string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const parts = swedishClock.formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((each) => each.type === type)?.value);
  return new Date(Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')));
}

const swedishClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
