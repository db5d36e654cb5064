import { formatNumber, formatLongDate } from '../../../shared/language/format.ts';
import type { Participants } from '../../../shared/followup/follow-up.ts';
import { capitalised, counted, listed } from '../../../shared/followup/swedish.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';

/** `8 klara, 2 att arbeta med`; what there is none of is left out, but for the first when there is nothing else. */
function parts(...all: readonly (readonly [number, string])[]): string {
  const some = all.filter(([count]) => count > 0);
  return (some.length > 0 ? some : all.slice(0, 1)).map(([count, word]) => `${formatNumber(count)} ${word}`).join(', ');
}

/** How many units' replies stand where. */
export type ReplyCounts = Readonly<Record<'complete' | 'review' | 'incomplete' | 'missing', number>>;

/** Words of the register's home: where the period stands and what to do now. */
export const homeTexts = {
  replied: (replied: number, expected: number) =>
    expected === 0
      ? 'Inga verksamheter är inlagda än.'
      : `${formatNumber(replied)} av ${counted(expected, 'verksamhet', 'verksamheter')} har svarat.`,
  daysLeft: (days: number, due: string) => {
    if (days > 1) return `${days} dagar kvar till sista svarsdag, ${formatLongDate(due)}.`;
    if (days === 1) return `Sista svarsdag är i morgon, ${formatLongDate(due)}.`;
    return days === 0 ? 'Sista svarsdag är i dag.' : `Sista svarsdag var ${formatLongDate(due)}.`;
  },
  receive: 'Ta in återrapporter',
  compile: 'Se uppföljningen',
  tiles: 'Läget i fem siffror',
  repliesBeside: (total: number) => `av ${formatNumber(total)}`,
  /** How far the replies have come. `0 klara` is said too: that all have come must not be read as that all are done. */
  repliesWords: ({ complete, review, incomplete, missing }: ReplyCounts) => {
    const rest = parts([review, 'att granska'], [incomplete, 'ofullständiga'], [missing, 'saknas']);
    const done = `svar · ${formatNumber(complete)} klara`;
    return review + incomplete + missing === 0 ? done : `${done}, ${rest}`;
  },
  activitiesWords: (carried: number, fresh: number) => `insatser · ${carried} fortsatta, ${fresh} nya`,
  linked: 'kopplade',
  linkedWords: (unlinked: number) =>
    unlinked === 0 ? 'alla insatser har målindikator' : `${formatNumber(unlinked)} saknar målindikator`,
  noActivities: 'inga insatser än',
  participantsWords: (women: number | null, men: number | null) => {
    const told = [
      women === null ? null : `${formatNumber(women)} kvinnor`,
      men === null ? null : `${formatNumber(men)} män`,
    ].filter((part) => part !== null);
    return `deltagare · ${told.length === 0 ? 'ingen uppgift om kön' : told.join(', ')}`;
  },
  participantsTold: (told: number, all: number) =>
    `enligt ${formatNumber(told)} av ${counted(all, 'insats', 'insatser')}`,
  /** How many activities the women and men are told by, where it is not all. */
  sexTold: ({ women, men }: Participants['told'], all: number) => {
    if (women === all && men === all) return '';
    const same = women === men ? `kön enligt ${formatNumber(women)}` : null;
    return ` · ${same ?? `kvinnor enligt ${formatNumber(women)}, män enligt ${formatNumber(men)}`} av ${formatNumber(all)}`;
  },
  todo: 'Att göra nu',
  nothingTodo: 'Inget väntar. Allt som kommit in är granskat och intaget.',
  todos: {
    unreadable: (count: number) => (count === 1 ? 'fil gick inte att läsa' : 'filer gick inte att läsa'),
    review: (count: number) => (count === 1 ? 'fil att granska' : 'filer att granska'),
    ready: (count: number) => (count === 1 ? 'fil klar att ta in' : 'filer klara att ta in'),
    unlinked: (count: number) => (count === 1 ? 'insats utan målindikator' : 'insatser utan målindikator'),
    noArea: (count: number) => (count === 1 ? 'insats utan fokusområde' : 'insatser utan fokusområde'),
    incomplete: (count: number) => (count === 1 ? 'ofullständigt svar' : 'ofullständiga svar'),
    waiting: (count: number) => (count === 1 ? 'verksamhet har inte svarat' : 'verksamheter har inte svarat'),
  },
  replies: 'Verksamheter och svar',
  noUnits: 'Inga verksamheter än',
  noUnitsText: 'Lägg till dem som ska rapportera, en i taget eller från en fil. Sedan går det att skapa mallar åt dem.',
  addUnit: 'Lägg till verksamhet',
} as const;

type Terms = Strategy['terms'];

/** Words of the overview's charts, of what has become of the activities, and of what needs attention. */
export const overviewTexts = {
  print: 'Skriv ut',
  exempt: (count: number) => `${formatNumber(count)} behöver inte svara`,
  costWords: 'kostnad',
  noParticipants: 'ingen uppgift om deltagare',
  noCost: 'ingen uppgift om kostnad',
  nothingTitle: 'Inga insatser än',
  nothing:
    'När verksamheternas återrapporter är intagna visas här hur insatserna fördelar sig, med diagram och tabeller.',
  sendFirst: 'Börja med att skicka ut mallar till verksamheterna.',
  sendTemplates: 'Skicka ut mallar',
  allUnits: 'Alla verksamheter',
  sendOut: 'Skicka ut och påminn',
  unit: 'Verksamhet',
  areas: ({ activity, focusArea }: Terms) => `${capitalised(activity.plural)} per ${focusArea.singular} och status`,
  byUnit: 'Insatser per verksamhet och status',
  noArea: (focusArea: string) => `Utan ${focusArea}`,
  cover: ({ activity, indicator }: Terms) => `Täckning: ${activity.plural} per ${indicator.singular}`,
  allCovered: ({ activity, indicator }: Terms) => `Varje ${indicator.singular} har minst en ${activity.singular}.`,
  notCovered: (names: readonly string[], all: number, { activity, indicator }: Terms) =>
    `${formatNumber(names.length)} av ${counted(all, indicator.singular, indicator.plural)} saknar ${activity.singular}: ${listed(names)}.`,
  unlinked: (count: number, { activity, indicator }: Terms) =>
    `${counted(count, activity.singular, activity.plural)} saknar ${indicator.singular}.`,
  toLink: 'Öppna Koppla',
  participants: 'Deltagare per kön',
  participantsTold: ({ told, children }: Participants, all: number) => {
    const sex = `kvinnor för ${formatNumber(told.women)}, män för ${formatNumber(told.men)}`;
    const young =
      children === null ? '' : ` ${formatNumber(children)} är barn och unga, enligt ${formatNumber(told.children)}.`;
    return `Antal deltagare är angivet för ${formatNumber(told.participants)} av ${counted(all, 'insats', 'insatser')}, ${sex}; samma person kan delta i flera.${young}`;
  },
  moreBySex: 'En del insatser har angett kvinnor och män men inget totalt antal, så delarna kan vara fler än summan.',
  women: 'Kvinnor',
  men: 'Män',
  sexUnknown: 'Utan uppgift om kön',
  money: 'Kostnad per finansiering',
  moneyTold: (told: number, all: number) =>
    `Kostnad är angiven för ${formatNumber(told)} av ${counted(all, 'insats', 'insatser')}.`,
  funding: 'Finansiering',
  noFunding: 'Inte angiven',
  cost: 'Kostnad',
  source: (period: string) => `Källa: Insatsliggaren, ${period.toLocaleLowerCase('sv-SE')}`,
  movement: 'Nytt, fortsatt och avslutat',
  since: (period: string) => `Sedan ${period.toLocaleLowerCase('sv-SE')}`,
  firstPeriod:
    'Det här är det första rapporttillfället. Från nästa visas här vad som är nytt, fortsätter och har avslutats.',
  added: 'Nya',
  continued: 'Fortsatta',
  ended: 'Avslutade',
  awaited: 'Inte inkomna än',
  excused: 'Hos verksamheter som inte behöver svara',
  more: (count: number) => `${formatNumber(count)} till i Insatser`,
  counted: 'Så här räknades siffran',
  todos: {
    awaited: (count: number) =>
      count === 1 ? 'pågående insats nämns inte i svaret' : 'pågående insatser nämns inte i svaren',
    uncovered: (count: number, { activity, indicator }: Terms) =>
      `${count === 1 ? indicator.singular : indicator.plural} utan ${activity.singular}`,
    late: (count: number) => (count === 1 ? 'verksamhet är sen med svaret' : 'verksamheter är sena med svaret'),
  },
} as const;

/** Words of the dialog for the last day for replies. */
export const dueTexts = {
  change: 'Ändra sista svarsdag',
  title: (period: string) => `Sista svarsdag för ${period.toLocaleLowerCase('sv-SE')}`,
  label: 'Sista svarsdag',
  help: 'Dagen står i mallar och påminnelser som skapas från och med nu.',
  readAs: (day: string) => `${day}. Dagen står i mallar och påminnelser som skapas från och med nu.`,
  needed: 'Det går inte att läsa som en dag. Skriv den som 2024-09-15.',
  save: 'Spara',
  saved: (day: string) => `Sista svarsdag är nu ${day}`,
} as const;

/** Words of adding a unit; those of its fields stand with the units. */
export const unitTexts = {
  title: 'Lägg till verksamhet',
  add: 'Lägg till',
  added: (name: string) => `${name} är tillagd`,
} as const;
