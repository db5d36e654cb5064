import { counted, listed } from '../../../shared/followup/swedish.ts';
import { formatNumber } from '../../../shared/language/format.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';

type Terms = Strategy['terms'];

/** Words of the screen Koppla. */
export const linkTexts = {
  intro: (linked: number, all: number) =>
    all === 0
      ? 'Inga insatser är intagna än.'
      : linked === all
        ? `Alla ${counted(all, 'insats', 'insatser')} är kopplade.`
        : `${formatNumber(linked)} av ${counted(all, 'insats', 'insatser')} är kopplade.`,
  views: 'Visa',
  matrix: 'Täckning',
  board: (count: number) => (count === 0 ? 'Koppla insatser' : `Koppla insatser (${formatNumber(count)})`),
  emptyTitle: 'Inga insatser att koppla än',
  empty: 'Ta in verksamheternas återrapporter. Här visas sedan vad insatserna svarar mot, och vad ingen gör.',
  toReturns: 'Gå till Återrapporter',
  print: 'Skriv ut',
  table: (terms: Terms) => `Insatser per ${terms.indicator.singular} och verksamhet`,
  head: ({ focusArea, indicator }: Terms) => `${focusArea.singular} och ${indicator.singular}`,
  total: 'Summa',
  all: 'Alla insatser',
  none: 'ingen',
  /** On lines that should be empty. */
  nothing: '–',
  noIndicator: ({ indicator }: Terms) => `Utan ${indicator.singular}`,
  noFocusArea: ({ focusArea }: Terms) => `Utan ${focusArea.singular}`,
  planWide: 'För hela strategin',
  cell: (count: number, line: string, unit: string) => `${counted(count, 'insats', 'insatser')}: ${line}, ${unit}`,
  joint:
    'En insats kan svara mot flera målindikatorer. En gemensam insats räknas hos den verksamhet som svarar för den.',
  gaps: 'Luckor',
  noGaps: 'Inga luckor: varje målindikator har en insats och varje verksamhet finns i varje fokusområde.',
} as const;

/** Words of the board. */
export const boardTexts = {
  list: 'Insatser att koppla',
  hint: 'Tryck på målets tangent, dra insatsen dit eller välj bland förslagen.',
  drag: (title: string) => `Dra ${title}`,
  lacks: (terms: Terms, lack: { readonly focusArea: boolean; readonly indicators: boolean }) =>
    `saknar ${listed([...(lack.focusArea ? [terms.focusArea.singular] : []), ...(lack.indicators ? [terms.indicator.singular] : [])])}`,
  targets: 'Koppla till',
  /** Before a target's name, for the ear. */
  targetName: 'Koppla till',
  several: (count: number) => `${formatNumber(count)} insatser valda`,
  severalText: 'Välj ett mål till höger så kopplas alla på en gång, där det går.',
  noSuggestions: 'Inga förslag: insatsens ord liknar inget i strategin. Välj själv bland målen.',
  open: 'Öppna insatsen',
  skip: 'Hoppa över',
  showSkipped: (count: number) => `Visa ${formatNumber(count)} överhoppade`,
  sure: (count: number) => `Godta ${counted(count, 'säkert förslag', 'säkra förslag')} …`,
  sureTitle: 'Godta säkra förslag',
  sureText:
    'Förslagen stöds av flera ord eller av hur liknande insatser är kopplade, och ligger klart före nästa. De sparas som en ändring som går att ångra.',
  sureTable: 'Säkra förslag',
  activity: 'Insats',
  link: 'Koppla till',
  why: 'Ord som talar för det',
  accept: (count: number) => `Koppla ${counted(count, 'insats', 'insatser')}`,
  /** In the history. */
  changed: (count: number, to: string) => `Kopplade ${counted(count, 'insats', 'insatser')} till ${to}`,
  changedBySuggestion: (count: number) => `Kopplade ${counted(count, 'insats', 'insatser')} efter förslag`,
  notPossible: (name: string) => `Det går inte att koppla till ${name} härifrån`,
  notPossibleDetail: 'Insatsen har redan ett fokusområde. Byt det i Insatser om det är fel.',
  justLinked: 'Nyss kopplat',
  linked: (codes: readonly string[], to: string) =>
    codes.length <= 3 ? `${listed(codes)} till ${to}` : `${formatNumber(codes.length)} insatser till ${to}`,
  undo: 'Ångra',
  doneTitle: 'Allt är kopplat',
  done: 'Varje insats har fokusområde och målindikator. Luckorna syns i täckningen.',
  skippedTitle: 'Resten är överhoppade',
  skipped: 'De ligger kvar utan koppling och kommer tillbaka nästa gång du öppnar Koppla.',
  toMatrix: 'Visa täckningen',
  frozen: 'Rapporttillfället är fryst, så kopplingarna går inte att ändra.',
} as const;
