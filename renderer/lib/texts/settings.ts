import { counted } from '../../../shared/followup/swedish.ts';
import { formatNumber } from '../../../shared/language/format.ts';
import type { PersonalDataKind } from '../../../shared/register/personal-text.ts';

/** Words of the settings as a whole. */
export const settingsTexts = {
  title: 'Inställningar',
  parts: 'Inställningarnas delar',
  register: 'Registret',
  backups: 'Säkerhetskopior',
  history: 'Historik',
  personal: 'Personuppgifter',
  look: 'Utseende',
  about: 'Om programmet',
} as const;

/** Words of the register as a folder on the computer. */
export const registerTexts = {
  name: 'Registrets namn',
  rename: 'Byt namn',
  lost: (name: string) => `Registrets nya namn, ${name}, är inte sparat.`,
  bringBack: 'Ta fram det',
  renamed: 'Registret har bytt namn',
  place: 'Var registret ligger',
  strategy: 'Strategi',
  changes: 'Ändringar',
  changeCount: (count: number) => counted(count, 'ändring', 'ändringar'),
  placeHelp:
    'Allt ligger i den här mappen. Den går att säkerhetskopiera, flytta eller lägga på en nätverksplats som vilken mapp som helst när programmet är stängt.',
  copy: 'Kopiera …',
  move: 'Flytta …',
  copyTitle: 'Kopiera registret',
  moveTitle: 'Flytta registret',
  copyText: 'En kopia av allt i registret, med alla filer som har kommit in. Du fortsätter att arbeta i det här.',
  moveText: 'Registret flyttas med allt i det och öppnas på den nya platsen. Den gamla mappen tas bort.',
  target: 'Till mapp',
  targetHelp: 'Ett namn, eller hela sökvägen till en mapp som inte finns eller är tom.',
  needed: 'Skriv vart.',
  copyDo: 'Kopiera',
  moveDo: 'Flytta',
  copied: (folder: string) => `Kopian ligger i ${folder}`,
  moved: (folder: string) => `Registret ligger nu i ${folder}`,
  recent: 'Register på den här datorn',
  recentHelp: 'Att ta bort ett register ur listan rör inte dess mapp.',
  open: 'Öppna',
  isOpen: 'öppet nu',
  gone: 'mappen finns inte',
  forget: 'Ta bort ur listan',
  forgotten: (name: string) => `${name} är borttaget ur listan`,
} as const;

/** Words of the backups. */
export const backupTexts = {
  text: 'En kopia görs före varje inläsning och före varje större ändring. De senaste finns kvar, sedan en per dag i en månad och en per månad.',
  make: 'Gör en säkerhetskopia nu',
  made: 'Säkerhetskopian är gjord',
  table: 'Säkerhetskopior',
  at: 'Gjord',
  why: 'Varför',
  seq: 'Ändring nr',
  size: 'Storlek',
  reasons: {
    import: (label: string) => (label === '' ? 'Före en inläsning' : `Före: ${label}`),
    migration: () => 'Före en ny version av programmet',
    manual: () => 'På begäran',
  },
  kilobytes: (bytes: number) => `${formatNumber(Math.max(1, Math.round(bytes / 1024)))}\u00A0kB`,
  restore: 'Återställ som kopia …',
  restoreTitle: 'Återställ som kopia',
  restoreText:
    'Ett nytt register görs av säkerhetskopian och öppnas. Det register du har öppet nu ligger kvar orört, och öppnas igen härifrån.',
  restoreName: 'Det nya registrets namn',
  restoreDo: 'Återställ',
  restored: (name: string) => `${name} är öppet. Det tidigare registret finns kvar i listan.`,
  suggestedName: (name: string, day: string) => `${name} ${day}`,
  emptyTitle: 'Inga säkerhetskopior än',
  empty: 'Den första görs vid nästa inläsning, eller när du ber om den.',
} as const;

/** Words of the history. */
export const historyTexts = {
  text: 'Allt som har gjorts i registret, och av vem. Det går att ångra en enskild ändring eller gå tillbaka till hur det var.',
  search: 'Sök i historiken',
  by: 'Av',
  anybody: 'Alla',
  kind: 'Slag',
  anything: 'Alla slag',
  from: 'Från dag',
  to: 'Till dag',
  table: 'Ändringar, de senaste först',
  at: 'När',
  what: 'Vad',
  who: 'Vem',
  count: (shown: number, total: number) => `${formatNumber(shown)} av ${counted(total, 'ändring', 'ändringar')}`,
  undone: 'ångrad',
  more: 'Visa fler',
  undo: 'Ångra den här',
  undoTo: 'Gå tillbaka hit …',
  undoToTitle: 'Gå tillbaka till hur det var',
  undoToText: (label: string, later: number) =>
    `Registret blir som det var efter ”${label}”. ${counted(later, 'senare ändring tas', 'senare ändringar tas')} tillbaka, i ett enda steg som går att ångra. En säkerhetskopia görs först. Filer som har kommit in finns kvar i mappen.`,
  undoToDo: 'Gå tillbaka',
  wentBack: (count: number) => counted(count, 'ändring är tillbakatagen', 'ändringar är tillbakatagna'),
  undoneWhat: (label: string) => `Ångrat: ${label}`,
  keptTitle: 'Det här är kvar',
  keptText: 'Någon har ändrat det sedan dess, så det lämnades som det är:',
  kept: (what: string, since: string) => `${what} (${since})`,
  close: 'Stäng',
  emptyTitle: 'Inget hittades',
  empty: 'Ändra sökningen eller dagarna.',
} as const;

/** Words of the report on personal data. */
export const personalTexts = {
  text: 'Vilka personer registret nämner, och var. Programmet känner igen personnummer, e-postadresser, telefonnummer och det som ser ut som namn i Ansvarig; gå igenom fritexten själv också.',
  table: 'Personuppgifter i registret',
  kinds: {
    'identity-number': 'Personnummer',
    'e-mail': 'E-postadress',
    telephone: 'Telefonnummer',
    name: 'Namn i Ansvarig',
    contact: 'Kontakt till verksamhet',
    sender: 'Avsändare av mejl',
  } satisfies Record<PersonalDataKind, string>,
  kind: 'Slag',
  what: 'Det som står',
  where: 'Var',
  changes: 'I historiken',
  choose: (what: string) => `Välj ${what}`,
  chooseAll: 'Välj alla som kan strykas',
  cantStrike: 'Ändras under Verksamheter.',
  strike: (count: number) => (count === 0 ? 'Stryk …' : `Stryk ${counted(count, 'uppgift', 'uppgifter')} …`),
  strikeTitle: 'Stryk personuppgifter',
  strikeText:
    'Uppgifterna stryks ur registret och ur hela dess historik. Det går inte att ångra. Filerna som kom in lämnas orörda: de ska gallras enligt kommunens regler.',
  backups: (count: number) =>
    `Ta också bort ${counted(count, 'säkerhetskopia', 'säkerhetskopior')}, som kan innehålla uppgifterna`,
  backupsHelp: 'Annars finns uppgifterna kvar där tills kopiorna gallras.',
  strikeDo: 'Stryk för gott',
  struck: (count: number) => counted(count, 'uppgift är struken', 'uppgifter är strukna'),
  emptyTitle: 'Inga personuppgifter hittades',
  empty: 'Varken personnummer, adresser eller telefonnummer står i registret.',
  more: (count: number) => `och ${counted(count, 'plats', 'platser')} till`,
} as const;

/** Words of the look, and about the program. */
export const aboutTexts = {
  lookText: 'Följer datorn om du inte väljer annat. Hög kontrast väljs i datorns egna inställningar och följs här.',
  version: (version: string) => `Version ${version}`,
  text: 'Insatsliggaren arbetar helt på den här datorn. Ingenting skickas någonstans.',
  own: 'Programmet är fri programvara under MIT-licensen.',
  licences: 'Programvara som ingår',
  packageName: 'Paket',
  packageVersion: 'Version',
  licence: 'Licens',
} as const;
