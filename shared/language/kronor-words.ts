import type { UnitFactor } from './read-context.ts';

/** Folded units of money, longest first; the pattern stands right after the number. */
export const amountUnits: readonly { readonly pattern: RegExp; readonly factor: UnitFactor }[] = [
  {
    pattern:
      /^(?:miljoner|miljon|milj\.?|mnkr\.?|mn\.? ?kr|mkr\.?|m ?sek|msek|mn\.?)(?: ?(?:svenska )?(?:kronor|kr\.?|sek))?(?![a-z])/,
    factor: 1_000_000,
  },
  {
    pattern:
      /^(?:tusental|tusen|tkr\.?|t\.? ?kr\.?|kkr\.?|ksek|k ?sek|tsek)(?: ?(?:svenska )?(?:kronor|kr\.?|sek))?(?![a-z])/,
    factor: 1000,
  },
  { pattern: /^(?:svenska kronor|kronor|krona|kr\.?|sek\.?)(?: ?:-| ?,-)?(?![a-z])/, factor: 1 },
  { pattern: /^(?::-+|,-+|\.-+|,--|:=|:)(?! ?\d)(?: ?(?:kronor|kr|sek)(?![a-z]))?/, factor: 1 },
];

/** Units that only a guess can read: `50k`, `1,5 m`. */
export const looseUnits: readonly { readonly pattern: RegExp; readonly factor: UnitFactor }[] = [
  { pattern: /^k(?![a-z])/, factor: 1000 },
  { pattern: /^m(?![a-z])/, factor: 1_000_000 },
  { pattern: /^t(?![a-z])/, factor: 1000 },
];

export const otherCurrencies = /[€$£]|\b(?:eur|euro|usd|dollar|nok|dkk|gbp|pund)\b/;

/** Per what an amount is: a rate is no cost of the period. */
export const perYear = /(?:\/|\bper |\bom )(?:ar(?:et|ligen)?|kalenderar|helar|lasar)\b|\barligen\b|\bp\.?a\.?\b/;
export const perOther =
  /\/ ?(?:man|manad|mån|termin|vecka|v|dag|tim|h|st|pers|person|deltagare|elev|grupp|tillfalle|gang|halvar|kvartal)\b|\b(?:per|varje|i) (?:man\b|manad|termin|vecka|dag|timme|tim\b|styck|st\b|person|deltagare|elev|grupp|tillfalle|gang|halvar|kvartal|barn)/;

/** Folded words that add nothing to an amount. */
export const neutralWords: ReadonlySet<string> = new Set([
  'totalt',
  'tot',
  'total',
  'summa',
  'sammanlagt',
  'hittills',
  'kostnad',
  'kostnaden',
  'kostnader',
  'utfall',
  'forbrukat',
  'anvant',
  'upparbetat',
  'st',
  'inkl',
  'inklusive',
  'moms',
  'i',
  'ar',
  'exkl',
  'exklusive',
  'bokfort',
  'nedlagt',
  'beviljat',
  'beviljade',
  'medel',
  'svenska',
  'under',
  'perioden',
]);

/** Whole texts that say that it costs nothing. */
export const costsNothing: ReadonlySet<string> = new Set([
  'noll',
  'noll kr',
  'noll kronor',
  'gratis',
  'kostnadsfri',
  'kostnadsfritt',
  'ingen kostnad',
  'inga kostnader',
  'utan kostnad',
  'kostar inget',
  'kostar ingenting',
]);
