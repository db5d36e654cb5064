import { counted } from '../../../shared/followup/swedish.ts';
import { formatDate } from '../../../shared/language/format.ts';

/** Words of the screen with the units that report. */
export const unitsTexts = {
  title: 'Verksamheter',
  count: (active: number, ended: number) =>
    ended === 0
      ? counted(active, 'verksamhet', 'verksamheter')
      : `${counted(active, 'verksamhet', 'verksamheter')}, ${counted(ended, 'avslutad', 'avslutade')}`,
  table: 'Verksamheter som rapporterar',
  columns: {
    name: 'Verksamhet',
    short: 'Kortnamn',
    kind: 'Slag',
    emails: 'E-post',
    activities: 'Insatser',
    reply: 'Svar nu',
    lasts: 'Gäller',
  },
  add: 'Lägg till',
  import: 'Läs in från fil',
  imported: (added: number, updated: number) =>
    `${counted(added, 'verksamhet tillagd', 'verksamheter tillagda')}, ${counted(updated, 'uppdaterad', 'uppdaterade')}`,
  emptyTitle: 'Inga verksamheter än',
  empty:
    'Lägg till dem som ska rapportera, en i taget eller från en Excel-fil med rubrikerna Namn, Kortnamn, Typ, Alias, E-post och Kontakt.',
  noMail: 'saknas',
  always: 'tills vidare',
  span: (from: string | null, to: string | null) => {
    if (from === null && to === null) return 'tills vidare';
    if (to === null) return from === null ? '' : `från ${formatDate(from)}`;
    return from === null ? `till ${formatDate(to)}` : `${formatDate(from)} – ${formatDate(to)}`;
  },
  notExpected: 'svarar inte nu',
  exempt: 'undantagen',
} as const;

/** Words of the panel for one unit. */
export const unitPanelTexts = {
  save: 'Spara',
  saved: (name: string) => `${name} är sparad`,
  unsaved: 'Det du har skrivit är inte sparat än.',
  lost: (name: string) => `Det du skrev om ${name} är inte sparat.`,
  bringBack: 'Ta fram det',
  reset: 'Ångra det jag skrev',
  name: 'Namn',
  short: 'Kortnamn',
  shortHelp: 'Står först i koderna för nya insatser. De koder som finns ändras inte.',
  kind: 'Slag',
  kinds: { förvaltning: 'Förvaltning', bolag: 'Bolag', annan: 'Annan' },
  aliases: 'Andra namn',
  aliasesHelp: 'Som folk skriver, även tidigare namn. Ett per rad. Filer känns igen på dem.',
  emails: 'E-post',
  emailsHelp: 'Dit mallar och påminnelser går. En adress per rad.',
  wrongMail: (address: string) => `${address} är ingen e-postadress.`,
  contact: 'Kontakt',
  contactHelp: 'Vem du ringer: helst en funktion, till exempel verksamhetsutvecklare.',
  from: 'Rapporterar från och med',
  to: 'Rapporterar till och med',
  dateHelp: 'Lämna tomt om det inte finns någon gräns.',
  needed: 'Fyll i fältet.',
  backwards: 'Sista dagen ligger före den första.',
  inThisPeriod: (period: string) => `I ${period}`,
  activities: (count: number) => `Visa ${counted(count, 'insats', 'insatser')}`,
  noActivities: 'Inga insatser rapporterade.',
  exempt: 'Undanta från att svara …',
  exemptTitle: (name: string) => `Undanta ${name}`,
  exemptText: (period: string) =>
    `Verksamheten behöver inte svara i ${period}. Den räknas inte bland dem som ska svara, och skälet syns i uppföljningen.`,
  reason: 'Skäl',
  reasonHelp: 'Till exempel: nystartad, vilande, rapporterar genom socialförvaltningen.',
  exemptDo: 'Undanta',
  exemptedBecause: (reason: string) => `Undantagen: ${reason}`,
  unexempt: 'Ska svara ändå',
  exempted: (name: string) => `${name} behöver inte svara`,
  unexempted: (name: string) => `${name} ska svara igen`,
  change: 'När verksamheten ändras',
  notAsked: 'Verksamheten ska inte svara i det här rapporttillfället.',
  merge: 'Gå upp i en annan …',
  mergeTitle: (name: string) => `${name} går upp i en annan verksamhet`,
  mergeText:
    'Det som är rapporterat står kvar på den här verksamheten. Från den dag du anger svarar den nya för insatserna, och mallarna går dit.',
  into: 'Går upp i',
  mergeFrom: 'Från och med',
  mergeNeeded: 'Välj verksamhet och dag.',
  mergeDo: 'Slå ihop',
  merged: (name: string, into: string) => `${name} går upp i ${into}`,
  mergedInto: (into: string, to: string) => `Gick upp i ${into}. Sista dag ${to}.`,
  tookOver: (names: string) => `Svarar också för det som ${names} gjorde.`,
  remove: 'Ta bort',
  removeText: 'Går bara om verksamheten inte har något i registret. Annars: sätt en sista dag.',
  removed: (name: string) => `${name} är borttagen`,
  dayFormat: 'ÅÅÅÅ-MM-DD',
} as const;

/** Words of a unit that has longer than the others to reply. */
export const extensionTexts = {
  give: 'Ge anstånd …',
  change: 'Ändra anståndet …',
  takeBack: 'Ta tillbaka anståndet',
  given: (day: string, reason: string) => `Har anstånd till ${day}${reason === '' ? '.' : `: ${reason}`}`,
  until: (day: string) => `anstånd till ${day}`,
  title: (name: string) => `Anstånd för ${name}`,
  text: (period: string, day: string) =>
    `Sista svarsdag för ${period} är ${day}. Verksamheten får en egen, senare dag. Den står i mallar, påminnelser och frågor till verksamheten som skapas från och med nu.`,
  day: 'Egen sista svarsdag',
  dayHelp: 'Skriv dagen som 2024-09-30 eller 30/9.',
  unread: 'Det går inte att läsa som en dag. Skriv den som 2024-09-30.',
  early: (day: string) => `Välj en dag efter ${day}, som gäller för alla.`,
  reason: 'Skäl (frivilligt)',
  reasonHelp: 'Till exempel: byter system, ny handläggare.',
  doIt: 'Ge anstånd',
  done: (name: string, day: string) => `${name} har anstånd till ${day}`,
  takenBack: (name: string, day: string) => `${name} ska svara senast ${day}, som alla andra`,
} as const;
