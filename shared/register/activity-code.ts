import type { Register } from './entities.ts';

/** `@` and `#` part the codes from the rest in report and dispatch ids; spaces can't be told apart on paper. */
const cleanPrefix = (short: string): string => short.replaceAll(/[\s@#]+/g, '');

/** Every code the register still knows of: a removed activity's code may stand in a template that is out with a unit. */
function knownCodes(register: Register): ReadonlySet<string> {
  return new Set([
    ...Object.keys(register.activities),
    ...Object.values(register.activityReports).map((report) => report.activityId),
    ...Object.values(register.dispatches).flatMap((dispatch) => dispatch.rows.map((row) => row.activityId)),
  ]);
}

/**
 * New codes for a unit's activities: `BUF-014` and onwards, after the highest that was ever used, so that none comes to mean
 * something else. Gives as many as are asked for.
 */
export function nextActivityCodes(register: Register, short: string, count: number): readonly string[] {
  const start = `${cleanPrefix(short)}-`;
  const numbers = [...knownCodes(register)]
    .filter((code) => code.startsWith(start) && /^\d+$/.test(code.slice(start.length)))
    .map((code) => Number(code.slice(start.length)));
  const last = Math.max(0, ...numbers);
  return Array.from({ length: count }, (_, index) => `${start}${String(last + index + 1).padStart(3, '0')}`);
}
