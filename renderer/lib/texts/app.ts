import type { Theme } from '../theme.ts';

/** Words of the frame around the screens. */
export const appTexts = {
  name: 'Insatsliggaren',
  skip: 'Hoppa till innehållet',
  railLabel: 'Skärmar',
  railFooter: 'Registret',
  start: 'Översikt',
  returns: 'Återrapporter',
  activities: 'Insatser',
  link: 'Koppla',
  dispatches: 'Utskick',
  followUp: 'Uppföljning',
  strategy: 'Strategi',
  units: 'Verksamheter',
  settings: 'Inställningar',
  help: 'Hjälp',
  toReview: (count: number) => `${count} att granska`,
  activityCount: (count: number) => `${count} insatser`,
  unlinkedCount: (count: number) => `${count} utan koppling`,
  dueBy: (date: string) => `svar senast ${date}`,
  frozen: 'fryst',
  changePeriod: 'Byt rapporttillfälle',
  saved: (when: string) => `Sparat ${when}`,
  nothingSaved: 'Inget ändrat än',
  undo: 'Ångra',
  redo: 'Gör om',
  undoWhat: (label: string) => `Ångra: ${label}`,
  redoWhat: (label: string) => `Gör om: ${label}`,
  undoTouched: {
    text: 'Det går inte att ångra på en gång, för en del av det har ändrats sedan dess.',
    detail: 'I historiken kan du ångra det som är orört.',
  },
  undoGone: {
    text: 'Det är redan ångrat.',
    detail: 'I historiken ser du vad som har gjorts och ångrats.',
  },
  openHistory: 'Öppna historiken',
  nothingToUndo: 'Inget att ångra',
  nothingToRedo: 'Inget att göra om',
  undone: (label: string) => `Ångrat: ${label}`,
  redone: (label: string) => `Gjort om: ${label}`,
  theme: 'Utseende',
  themes: { system: 'Som datorn', light: 'Ljust', dark: 'Mörkt' } satisfies Record<Theme, string>,
  toStart: 'Till början: öppna eller skapa ett register',
  close: 'Stäng registret',
  loading: 'Läser …',
  failed: 'Det gick inte att läsa',
  retry: 'Försök igen',
  broken: 'Skärmen kunde inte visas',
  brokenDetail: 'Det beror på ett fel i programmet. Registret är inte ändrat. Läs in sidan igen.',
  reload: 'Läs in sidan igen',
} as const;

/** Words of what takes a while. */
export const taskTexts = {
  at: {
    'return:receive': (file: string) => `Läser ${file}`,
    'dispatch:write': (unit: string) => `Gör mallen till ${unit}`,
  },
  cancel: 'Avbryt',
  cancelling: 'Avbryter',
} as const;

/** Words of a page that does not reach its program. */
export const connectionTexts = {
  label: 'Kontakten med programmet',
  lost: 'Programmet svarar inte.',
  lostDetail:
    'Det du ser är det senast lästa, och allt som är sparat finns kvar. Sidan försöker igen av sig själv. Är programmet stängt: starta det på nytt och öppna adressen som det skriver ut.',
  over: 'Fönstret har tappat kontakten med programmet.',
  overDetail: 'Stäng fliken och öppna Insatsliggaren på nytt med adressen som programmet skriver ut.',
} as const;

/** Words of how a register was opened. */
export const openNoticeTexts = {
  label: 'Om hur registret öppnades',
  torn: 'Programmet avbröts mitt i en ändring. Den hann aldrig sparas och är bortplockad; allt som var sparat finns kvar. Se i historiken vad du gjorde sist, och gör om det som saknas.',
  replayed: (changes: number) =>
    `${changes === 1 ? 'Den senaste ändringen hann inte läggas på plats när programmet avslutades och är hämtad' : `De ${changes} senaste ändringarna hann inte läggas på plats när programmet avslutades och är hämtade`} ur historiken. Inget saknas.`,
  migrated: (isBackedUp: boolean) =>
    isBackedUp
      ? 'Registret var gjort med en äldre version av programmet och är uppdaterat. Det ligger kvar som det var bland säkerhetskopiorna.'
      : 'Registret är gjort med en äldre version av programmet. Här visas det som i den nya; i mappen är inget ändrat.',
  toHistory: 'Se historiken',
  toBackups: 'Se säkerhetskopiorna',
  close: 'Stäng meddelandet',
} as const;

/** Words of an address that leads to what is not there. */
export const unknownTexts = {
  label: 'Länken',
  nowhere: (id: string) =>
    `${id} finns inte i registret. Det kan ha ångrats eller tagits bort, eller så är länken fel. Välj i listan, eller sök.`,
  elsewhere: (id: string, period: string) => `${id} finns inte i ${period}, men i ett annat rapporttillfälle.`,
  search: 'Sök',
  close: 'Stäng meddelandet',
} as const;

/** Words of the line that says why nothing can be changed. */
export const readOnlyTexts = {
  label: 'Bara läsning',
  somebody: 'någon annan',
  held: (who: string, since: string | null) =>
    `Registret är öppet hos ${who}${since === null ? '' : ` sedan ${since}`}. Här kan du läsa men inte ändra. Öppna på nytt när det är stängt där.`,
  taken: (who: string) =>
    `Registret har öppnats för ändring hos ${who}. Det du har sparat finns kvar, men härifrån kan du nu bara läsa. Öppna på nytt när det är stängt där.`,
  notWritable:
    'Mappen går inte att skriva i. Här kan du läsa men inte ändra. Se efter att du har rätt att ändra i mappen och öppna på nytt.',
  reopen: 'Öppna på nytt',
  still: 'Registret går fortfarande bara att läsa. Det du ser är det senast sparade.',
  free: 'Nu kan du ändra i registret.',
} as const;

/** Words for choosing year and kind of report. */
export const periodTexts = {
  title: 'Välj rapporttillfälle',
  intro: 'Allt du tar in och tar fram hör till ett rapporttillfälle: delåret i augusti eller bokslutet i december.',
  earlier: 'Finns i registret',
  another: 'Ett annat rapporttillfälle',
  first: 'Vilket rapporttillfälle gäller det?',
  year: 'År',
  kind: 'Rapport',
  delar: 'Delårsrapport',
  bokslut: 'Bokslut',
  choose: 'Välj',
  current: 'visas nu',
  chosen: (label: string) => `Nu visas ${label}`,
  none: 'Inget rapporttillfälle',
  neededTitle: 'Skapa först ett rapporttillfälle',
  chooseOne: 'välj eller skapa ett',
  needed: (screen: string) =>
    `${screen} visar ett rapporttillfälle i taget, och registret har inget än. Strategi, Verksamheter och Inställningar går att använda redan nu.`,
  make: (label: string) => `Skapa ${label}`,
  chooseOther: 'Välj ett annat',
} as const;
