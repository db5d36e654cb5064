import { formatNumber } from '../../../shared/language/format.ts';
import type { Figure } from '../../../shared/followup/figure.ts';
import type { FigureTrace, LeftOutReason } from '../../../shared/followup/figure-trace.ts';
import { counted } from '../../../shared/followup/swedish.ts';

/** One and several of what a figure's terms are. */
const termWords: Readonly<Record<'activity' | 'unit' | 'indicator', readonly [string, string]>> = {
  activity: ['insats', 'insatser'],
  unit: ['verksamhet', 'verksamheter'],
  indicator: ['målindikator', 'målindikatorer'],
};

const isSum = ({ kind }: Figure): boolean => kind === 'sum';

/** `12 insatser har angett ett tal. Talen blir tillsammans 214.` */
function addsUp({ figure, terms, value }: FigureTrace): string {
  const [first] = terms;
  if (!first)
    return isSum(figure) ? 'Ingen har angett uppgiften. Därför står det ett streck och inte 0.' : 'Inget räknas.';
  const [singular, plural] = termWords[first.kind];
  const many = counted(terms.length, singular, plural);
  if (!isSum(figure)) return terms.length === 1 ? `${many} räknas.` : `${many} räknas, var och en som 1.`;
  const numbers = terms.length === 1 ? 'Talet är' : 'Talen blir tillsammans';
  return `${many} har angett ett tal. ${numbers} ${formatNumber(value ?? 0)}.`;
}

/** Words of the panel that tells how a figure came about. */
export const figureTexts = {
  title: 'Så här räknades siffran',
  unknown: 'Siffran i adressen finns inte',
  unknownText: 'Den kan ha gällt en del av strategin eller en verksamhet som inte finns i det här registret.',
  close: 'Stäng',
  addsUp,
  terms: 'Räknas',
  leftOut: (count: number) => `Räknas inte (${formatNumber(count)})`,
  activity: 'Insats',
  unit: 'Verksamhet',
  indicator: 'Målindikator',
  value: 'Tal',
  source: 'Så står det',
  why: 'Varför',
  sum: 'Summa',
  many: (kind: keyof typeof termWords, count: number) => counted(count, ...termWords[kind]),
  copy: 'Kopiera som tabell',
  copied: (rows: number) => `${counted(rows, 'rad är kopierad', 'rader är kopierade')}. Klistra in i Excel eller Word.`,
  notCopied: 'Det gick inte att kopiera',
  notCopiedHow: 'Webbläsaren tillåter inte kopiering just nu. Skriv ut panelen i stället.',
  print: 'Skriv ut',
  toList: 'Visa i Insatser',
  more: (count: number) => `Visa ${formatNumber(count)} till`,
  /** What a unit wrote, word for word. */
  wrote: (raw: string) => `”${raw}”`,
  blank: 'tom cell',
  byHand: 'inmatat för hand',
  nothing: 'inget har skrivits',
  nothingCounts: 'inget',
  ofIndicator: 'Visa insatserna',
  carried: (period: string) => `hämtat från ${period.toLocaleLowerCase('sv-SE')}, eftersom cellen var tom`,
  corrected: (by: string, at: string, read: string) =>
    `Ändrat av ${by} ${at}. Verksamhetens uppgift lästes som ${read === '' ? 'inget' : read}.`,
  file: 'Fil',
  sheet: 'Blad',
  cell: 'Cell',
  written: 'Verksamheten skrev',
  counts: 'Räknas som',
  remark: 'Anmärkning',
  code: 'Kod',
  field: 'Uppgift',
  isCounted: 'Ingår',
  yes: 'Ja',
  no: 'Nej',
} as const;

/** Why something adds nothing, by what the detail says. */
export function leftOutWords(reason: LeftOutReason, detail: string | null): string {
  switch (reason) {
    case 'not-told':
      return 'Ingen siffra är angiven.';
    case 'range':
      return 'Ett spann är inget tal: vilket av talen som gäller vet bara verksamheten.';
    case 'unreadable':
      return 'Det som står går inte att läsa som ett tal.';
    case 'removed':
      return 'Talet är borttaget för hand.';
    case 'counted-at-owner':
      return `Gemensam insats: räknas hos ${detail ?? 'den som ansvarar för den'}.`;
    case 'ended':
      return 'Inte aktiv: avslutad sedan förra rapporttillfället.';
    case 'awaited':
      return 'Har inte kommit in för det här rapporttillfället.';
    case 'excused':
      return 'Har inte kommit in: verksamheten behöver inte svara.';
    case 'reply':
      return detail ?? '';
    case 'not-expected':
      return `Väntas inte svara: ${detail ?? ''}`;
    case 'linked':
      return 'Har minst en insats.';
    case 'unlinked':
      return 'Har ingen insats.';
  }
}
