import { distance } from 'fastest-levenshtein';

/** Folded month names, Swedish and English, with their abbreviations. */
const months: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january', 'januar'],
  ['februari', 'feb', 'febr', 'february', 'februar'],
  ['mars', 'mar', 'march', 'mrs'],
  ['april', 'apr'],
  ['maj', 'may', 'mai'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augusti', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov'],
  ['december', 'dec', 'desember', 'des'],
];

const monthNumbers = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const longNames = [...monthNumbers.keys()].filter((name) => name.length >= 5);

export type MonthReading = { readonly month: number; readonly isExact: boolean };

/** The month a folded word names; one letter may be wrong in names of five letters or more. */
export function monthOf(word: string): MonthReading | null {
  const exact = monthNumbers.get(word);
  if (exact !== undefined) return { month: exact, isExact: true };
  if (word.length < 5) return null;
  const near = new Set(longNames.filter((name) => distance(name, word) === 1).map((name) => monthNumbers.get(name)));
  const [month, ...others] = near;
  return month !== undefined && others.length === 0 ? { month, isExact: false } : null;
}

/** Folded weekday names and abbreviations; 1 is Monday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    ['mandag', 'man', 'mand', 'mandagen'],
    ['tisdag', 'tis', 'tisd', 'tisdagen'],
    ['onsdag', 'ons', 'onsd', 'onsdagen'],
    ['torsdag', 'tors', 'tor', 'torsdagen'],
    ['fredag', 'fre', 'fred', 'fredagen'],
    ['lordag', 'lor', 'lord', 'lordagen'],
    ['sondag', 'son', 'sond', 'sondagen'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const ordinals: Readonly<Record<string, number>> = { forsta: 1, andra: 2, tredje: 3, fjarde: 4, sista: 4 };

/** `första`, `1:a`, `3e` … as a number. */
export function ordinalOf(word: string): number | null {
  const digits = /^(\d)(?::?[ae])?$/.exec(word)?.[1];
  return digits ? Number(digits) : (ordinals[word] ?? null);
}

/** Folded texts that say that there is no end. */
export const ongoingTexts: ReadonlySet<string> = new Set([
  'lopande',
  'tills vidare',
  'tillsvidare',
  'till vidare',
  'pagaende',
  'pagar',
  'fortlopande',
  'permanent',
  'ongoing',
  'kontinuerligt',
  'kontinuerlig',
  'pagar fortfarande',
  'pagar tills vidare',
  'pagar lopande',
  'lopande verksamhet',
  'loper',
  'loper pa',
  'loper tills vidare',
  'lopande tills vidare',
  'fortsatter',
  'fortsatter tills vidare',
  'inget slutdatum',
  'inget slut',
  'ingen slutdatum',
  'utan slutdatum',
  'ej tidsbegransad',
  'ej tidsbegransat',
  'inte tidsbegransad',
  'inte tidsbegransat',
  'tills vidare lopande',
  'tv',
  't v',
  'pagaende tills vidare',
  'ingen bortre grans',
  'permanent verksamhet',
  'permanentad',
  'pagaende lopande',
  'standigt pagaende',
  'until further notice',
]);
