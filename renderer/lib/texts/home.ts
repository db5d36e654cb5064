import { formatNumber, formatLongDate } from '../../../shared/language/format.ts';
import { counted } from '../../../shared/followup/swedish.ts';

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
  tiles: 'Läget i fyra siffror',
  repliesBeside: (total: number) => `av ${formatNumber(total)} har svarat`,
  /** How far the replies have come. `0 klara` is said too: that all have come must not be read as that all are done. */
  repliesWords: ({ complete, review, incomplete, missing }: ReplyCounts) => {
    const rest = parts([review, 'att granska'], [incomplete, 'ofullständiga'], [missing, 'saknas']);
    const done = `${formatNumber(complete)} klara`;
    return review + incomplete + missing === 0 ? done : `${done}, ${rest}`;
  },
  activitiesWords: (carried: number, fresh: number) => `insatser · ${carried} fortsatta, ${fresh} nya`,
  linked: 'kopplade',
  linkedWords: (unlinked: number) =>
    unlinked === 0 ? 'alla insatser har målindikator' : `${formatNumber(unlinked)} saknar målindikator`,
  noActivities: 'inga insatser än',
  participantsWords: (women: number, men: number) =>
    `deltagare · ${formatNumber(women)} kvinnor, ${formatNumber(men)} män`,
  participantsTold: (told: number, all: number) =>
    `enligt ${formatNumber(told)} av ${counted(all, 'insats', 'insatser')}`,
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
  importUnits: 'Läs in från fil',
  unitsImported: (added: number, updated: number) =>
    `${counted(added, 'verksamhet tillagd', 'verksamheter tillagda')}, ${formatNumber(updated)} uppdaterade`,
} as const;

/** Words of the form for a unit. */
export const unitTexts = {
  title: 'Lägg till verksamhet',
  name: 'Namn',
  short: 'Kortnamn',
  shortHelp: 'Står först i insatsernas koder, till exempel BUF i BUF-014.',
  kind: 'Slag',
  kinds: { förvaltning: 'Förvaltning', bolag: 'Bolag', annan: 'Annan' },
  aliases: 'Andra namn',
  aliasesHelp: 'Som folk skriver, även tidigare namn. Åtskilda med kommatecken.',
  emails: 'E-post',
  emailsHelp: 'Dit mallen skickas. Flera adresser åtskiljs med kommatecken.',
  needed: 'Fyll i fältet.',
  cancel: 'Avbryt',
  add: 'Lägg till',
  added: (name: string) => `${name} är tillagd`,
} as const;

/** Words of sending out templates. */
export const sendOutTexts = {
  title: 'Skicka ut mallar',
  text: 'En Excel-mall per verksamhet, ifylld med verksamhetens insatser från förra rapporttillfället.',
  to: 'Till',
  all: (count: number) => `Alla verksamheter (${count})`,
  unanswered: (count: number) => `De som inte har svarat (${count})`,
  some: 'Välj verksamheter',
  units: 'Verksamheter',
  unitsNeeded: 'Välj minst en verksamhet.',
  withMail: 'Lägg med ett e-postutkast per verksamhet',
  withMailHelp: 'Öppnas i Outlook med mallen bifogad, klart att läsa igenom och skicka.',
  write: 'Skapa mallar',
  written: (fileName: string) => `Mallarna är sparade i ${fileName}`,
  writtenDetail: (isZip: boolean, withMail: boolean) =>
    isZip
      ? `Packa upp filen bland dina hämtade filer. Den innehåller ${withMail ? 'mallar och e-postutkast' : 'en mall per verksamhet'}.`
      : 'Filen ligger bland dina hämtade filer.',
} as const;
