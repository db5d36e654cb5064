/** Dates, times and figures as they are written in Swedish. */
const longDate = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortDate = new Intl.DateTimeFormat('sv-SE', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const moment = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' });
const whole = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 });

const dayOf = (date: string): Date => new Date(`${date.slice(0, 10)}T00:00:00Z`);

/** `30 augusti 2024` for a calendar date. */
export const formatLongDate = (date: string): string => longDate.format(dayOf(date));

/** `30 aug. 2024` for a calendar date. */
export const formatDate = (date: string): string => shortDate.format(dayOf(date));

/** `30 aug. 14:32` for an instant, in this computer's time zone; the hour alone when it was today. */
export function formatInstant(instant: string, now: Date = new Date()): string {
  const at = new Date(instant);
  return at.toDateString() === now.toDateString() ? clock.format(at) : moment.format(at);
}

/** `1 914`: whole figures with a no-break space between thousands. */
export const formatCount = (count: number): string => whole.format(count);

/** `120 000 kr` for whole kronor. */
export const formatKronor = (kronor: number): string => `${whole.format(kronor)}\u00a0kr`;

/** `1 insats`, `3 insatser`. */
export const countOf = (count: number, one: string, many: string): string =>
  `${formatCount(count)}\u00a0${count === 1 ? one : many}`;

/** `a`, `a och b`, `a, b och c`. */
const lists = new Intl.ListFormat('sv-SE', { type: 'conjunction' });
export const listOf = (items: readonly string[]): string => lists.format(items);

/** Whole days from one calendar date to another; negative when the second has passed. */
export const daysUntil = (date: string, today: string): number =>
  Math.round((dayOf(date).getTime() - dayOf(today).getTime()) / 86_400_000);

/** Today's calendar date at this computer. */
export function todayHere(now: Date = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}
