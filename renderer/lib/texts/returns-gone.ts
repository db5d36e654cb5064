import type { GoneFate } from '../../../shared/register/return.ts';

const activities = (n: number): string => `${n} ${n === 1 ? 'insats' : 'insatser'}`;

/** Words about activities that a unit had and did not send back. */
export const goneTexts = {
  tab: (n: number): string => `Kom inte tillbaka (${n})`,
  title: 'Kom inte tillbaka',
  undecided: (n: number): string =>
    `${activities(n)} kom inte tillbaka. Säg vad som har hänt med ${n === 1 ? 'den' : 'dem'}.`,
  allDecided: (n: number): string =>
    `${activities(n)} kom inte tillbaka. ${n === 1 ? 'Den är' : 'Alla är'} redan ${n === 1 ? 'avgjord' : 'avgjorda'}, eller rapporterad${n === 1 ? '' : 'e'} i en tidigare fil.`,
  open: 'Ta ställning',
  show: (n: number): string => (n === 1 ? 'Visa den' : 'Visa dem'),
  help: 'Verksamheten hade de här insatserna men nämner dem inte i filen. Vad du än väljer tas ingenting bort: insatsen och allt som har rapporterats om den ligger kvar i registret.',
  tick: 'Markera',
  columns: { activity: 'Insats', last: 'Senast rapporterad', fate: 'Vad har hänt?' },
  likely: 'Troligen:',
  never: 'aldrig',
  last: (period: string, status: string): string => `${period}: ${status}`,
  alreadyReported: 'Rapporterad redan i det här rapporttillfället. Det som sades då gäller.',
  takeGuess: 'Godta',
  takeGuessOf: (title: string): string => `Godta gissningen för ${title}`,
  fates: {
    ended: 'Avslutad',
    forgotten: 'Glömd, fråga verksamheten',
    merged: 'Uppgått i en annan insats',
    renamed: 'Har bytt namn i filen',
  } satisfies Record<GoneFate, string>,
  /** What follows from each choice. */
  follows: {
    ended: 'Avslutas med förra rapporttillfället och efterfrågas inte mer.',
    forgotten: 'Väntas fortfarande och står som saknad i påminnelsen.',
    merged: 'Avslutas, med en hänvisning till insatsen den uppgått i.',
    renamed: 'Raden i filen blir samma insats, under sitt nya namn.',
  } satisfies Record<GoneFate, string>,
  guessed: (fate: GoneFate, into: string | null): string => {
    if (fate === 'merged') return `Uppgått i ${into ?? 'en annan insats'}`;
    if (fate === 'renamed') return `Bytt namn till ”${into ?? ''}”`;
    return fate === 'ended' ? 'Avslutad' : 'Glömd';
  },
  notDecided: 'Inte avgjort',
  fateOf: (title: string): string => `Vad har hänt med ${title}?`,
  intoActivity: 'Vilken insats?',
  intoRow: 'Vilken rad i filen?',
  selectAll: 'Markera alla',
  select: (title: string): string => `Markera ${title}`,
  selected: (n: number): string => `${activities(n)} ${n === 1 ? 'markerad' : 'markerade'}:`,
  setEnded: 'Avslutade',
  setForgotten: 'Glömda, fråga verksamheten',
  setGuesses: 'Godta gissningarna',
  setNothing: 'Ta tillbaka valen',
  done: (n: number): string => `${activities(n)} ${n === 1 ? 'är avgjord' : 'är avgjorda'}.`,
  takenBack: (n: number): string => `Valet är taget tillbaka för ${activities(n)}.`,
} as const;
