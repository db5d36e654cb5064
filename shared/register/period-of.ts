import type { IsoDate } from './activity-fields.ts';
import type { Period } from './units-and-periods.ts';
import { periodKinds, type PeriodKind, type Strategy } from './strategy.ts';

/** What a period's id says. */
export type PeriodName = { readonly year: number; readonly kind: PeriodKind };

/** `2024-delar` for a year and a kind. */
export const periodId = (year: number, kind: PeriodKind): string => `${year}-${kind}`;

/** Year and kind out of a period's id; null for what is no period id. */
export function parsePeriodId(id: string): PeriodName | null {
  const [, year, kindText] = /^(\d{4})-(\w+)$/.exec(id) ?? [];
  const kind = periodKinds.find((candidate) => candidate === kindText);
  return year !== undefined && kind ? { year: Number(year), kind } : null;
}

/** Below zero when the first period comes before the second; ids that are no periods come first. */
export function comparePeriodIds(one: string, other: string): number {
  return placeInTime(one) - placeInTime(other);
}

/** Periods are few and are compared by the hundred thousand. */
const placesInTime = new Map<string, number>();

function placeInTime(id: string): number {
  const known = placesInTime.get(id);
  if (known !== undefined) return known;
  const period = parsePeriodId(id);
  const place = period ? period.year * periodKinds.length + periodKinds.indexOf(period.kind) : -1;
  // What is no period is not remembered: there is no end to it.
  if (period) placesInTime.set(id, place);
  return place;
}

const kindNames: Readonly<Record<PeriodKind, string>> = { delar: 'delårsrapport', bokslut: 'bokslut' };

/** `delårsrapport 2024`, for sentences. */
export function periodName(id: string): string {
  const period = parsePeriodId(id);
  return period ? `${kindNames[period.kind]} ${period.year}` : id;
}

/** Months (1–12) where a plan says nothing: the Swedish municipalities' usual ones. */
const usualMonths: Readonly<Record<PeriodKind, number>> = { delar: 8, bokslut: 12 };

/** First and last day of the month that a period is followed up in, by the plan's own rhythm, or the usual one. */
export function followUpMonth(
  strategy: Strategy | undefined,
  period: PeriodName,
): { readonly first: IsoDate; readonly last: IsoDate } {
  const month = strategy?.followUp.rhythm.find(({ kind }) => kind === period.kind)?.month ?? usualMonths[period.kind];
  const days = new Date(Date.UTC(period.year, month, 0)).getUTCDate();
  const start = `${period.year}-${String(month).padStart(2, '0')}`;
  return { first: `${start}-01`, last: `${start}-${days}` };
}

/** A new period, open, due in the middle of the month after the one it is followed up in. */
export function newPeriod(strategy: Strategy, year: number, kind: PeriodKind): Period {
  const month = Number(followUpMonth(strategy, { year, kind }).first.slice(5, 7));
  const [dueYear, dueMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const dueDate = `${dueYear}-${String(dueMonth).padStart(2, '0')}-15`;
  return { id: periodId(year, kind), year, kind, dueDate, state: 'open', exempt: [] };
}
