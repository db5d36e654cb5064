import type { PeriodName } from '../../shared/register/period-of.ts';
import type { Strategy } from '../../shared/register/strategy.ts';

/** The latest period that a plan can be followed up in by now: the first one to offer. */
export function likelyPeriod({ fromYear, toYear }: Strategy, now: Date): PeriodName {
  const year = Math.min(Math.max(now.getFullYear(), fromYear), toYear);
  return { year, kind: now.getMonth() < 10 ? 'delar' : 'bokslut' };
}

/** What is reported after a period: one takes the register on from where it stands, whatever the calendar says. */
export function periodAfter({ year, kind }: PeriodName, { toYear }: Strategy): PeriodName {
  if (kind === 'delar') return { year, kind: 'bokslut' };
  return year < toYear ? { year: year + 1, kind: 'delar' } : { year, kind };
}
