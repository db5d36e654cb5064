import { foldText } from '../../language/normalise.ts';
import type { Role } from './heading-words.ts';

/** Shares, means and prices a piece: near to a number of people or an amount, and never it. */
const rates =
  /\b(?:per|pr|a) (?:deltagare|person|pers|elev|barn|individ|familj|hushall|plats|tillfalle|gang|traff|grupp|vecka|manad|dag|timme|timma|tim|termin|st|styck|enhet|capita|head|participant|person|week|month|session)\b|\b(?:andel|andelen|procent|procentuell|snitt|snittet|genomsnitt|genomsnittlig|genomsnittligt|medelvarde|medeltal|styckpris|apris|a pris|timpris|share|percent|percentage|average|mean|rate)\b|%/u;

/** What is counted in a column that begins like one for people: `Antal tillfällen`. */
const otherThings =
  /\b(?:tillfallen|tillfalle|traffar|ganger|grupper|timmar|tim|arbetstimmar|arbetstid|lektioner|kurser|platser|ansokningar|foretag|foreningar|moten|dagar|veckor|aktiviteter|insatser|projekt|anstallda|arsarbetare|tjanster|sessions|hours|groups|meetings|times|companies|days|weeks)\b/u;

/** Whether a heading asks for what was planned, which gives way to what came of it. */
export const isPlanned = (heading: string): boolean =>
  /^(?:planera(?:t|d|de)|malsatt|malsattning|forvanta(?:t|d|de)|berakna(?:t|d|de)|budgetera(?:t|d|de)|budget|prognos|planned|expected|target)\b/u.test(
    foldText(heading),
  );

/** Whether a role is a number of people or an amount. */
export const isMeasured = (role: Role): boolean => people.has(role) || role === 'cost';

const people: ReadonlySet<Role> = new Set<Role>(['participants', 'women', 'men', 'children']);

/** Whether a heading names another measure than the one its words begin like: then it is at most a guess. */
export function isOtherMeasure(heading: string, role: Role): boolean {
  if (!people.has(role) && role !== 'cost') return false;
  const folded = foldText(heading);
  if (
    rates.test(folded) ||
    /\/ ?(?:deltagare|person|pers|elev|barn|tillfälle|gång|grupp|vecka|månad|timme|tim|st)\b/iu.test(heading)
  )
    return true;
  return people.has(role) && otherThings.test(folded) && !/\b(?:deltagare|personer|deltog|deltagit)\b/u.test(folded);
}
