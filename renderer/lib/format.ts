const moment = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const momentOfYear = new Intl.DateTimeFormat('sv-SE', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' });

/**
 * `30 aug. 14:32` for an instant, in this computer's time zone; the hour alone when it was today, the year
 * too when it was another.
 */
export function formatInstant(instant: string, now: Date = new Date()): string {
  const at = new Date(instant);
  if (at.toDateString() === now.toDateString()) return clock.format(at);
  return (at.getFullYear() === now.getFullYear() ? moment : momentOfYear).format(at);
}

/** `30 aug. 2024 14:32`: what is copied or printed is read another day. */
export const formatFullInstant = (instant: string): string => momentOfYear.format(new Date(instant));

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Whole days from one calendar date to another; negative when the second has passed. */
export const daysUntil = (date: string, today: string): number => Math.round((dayOf(date) - dayOf(today)) / 86_400_000);

/** Today's calendar date at this computer. */
export function todayHere(now: Date = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}
