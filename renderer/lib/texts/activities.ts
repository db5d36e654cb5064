import { NO_STATUS } from '../../../shared/language/labels.ts';
import { formatNumber } from '../../../shared/language/format.ts';
import { counted } from '../../../shared/followup/swedish.ts';

/** Words of the screen Insatser. */
export const activityTexts = {
  title: 'Insatser',
  count: (shown: number, all: number) =>
    shown === all
      ? counted(all, 'insats', 'insatser')
      : `${formatNumber(shown)} av ${counted(all, 'insats', 'insatser')}`,
  search: 'Sök i insatserna',
  searchHint: 'Sök i all text',
  filters: 'Urval',
  unit: 'Verksamhet',
  area: 'Fokusområde',
  status: 'Status',
  indicator: 'Målindikator',
  anyUnit: 'Verksamhet',
  anyArea: 'Fokusområde',
  anyStatus: 'Status',
  unlinkedOnly: 'Saknar målindikator',
  missing: 'saknas',
  missingArea: 'Utan fokusområde',
  missingStatus: NO_STATUS,
  clear: 'Visa alla',
  chipSearch: (text: string) => `Text: ${text}`,
  table: 'Insatser i registret',
  missingValue: 'Saknas',
  isNew: 'Ny',
  isContinued: 'Fortsatt',
  keys: { rows: 'flytta', edit: 'ändra', select: 'markera', open: 'öppna från Kod', close: 'stäng', search: 'sök' },
  columns: {
    code: 'Kod',
    title: 'Insats',
    unit: 'Verksamhet',
    area: 'Fokusområde',
    indicators: 'Målindikator',
    status: 'Status',
    outcome: 'Resultat',
    participants: 'Deltagare',
    cost: 'Kostnad (kr)',
  },
  add: 'Ny insats',
  export: 'Exportera',
  exported: (count: number) => `${counted(count, 'insats', 'insatser')} exporterade`,
  columnsButton: 'Kolumner',
  columnMenu: 'Kolumner och bredder',
  group: 'Gruppera',
  noGroup: 'Ingen gruppering',
  groupBy: (column: string) => `Grupp: ${column}`,
  groupSums: (count: number, participants: string | null, cost: string | null) =>
    [counted(count, 'insats', 'insatser'), participants && `${participants} deltagare`, cost]
      .filter(Boolean)
      .join(' · '),
  fold: (group: string) => `Visa eller dölj ${group}`,
  sortedBy: 'Sorterat efter',
  sortChip: (column: string, isDescending: boolean) => `${column}, ${isDescending ? 'fallande' : 'stigande'}`,
  sortHint: 'Skift-klicka på en rubrik för att sortera efter flera kolumner.',
  width: (column: string) => `Dra för att ändra bredden på ${column}`,
  selectAll: 'Markera alla som visas',
  selectRow: (code: string) => `Markera ${code}`,
  selected: (count: number) => counted(count, 'markerad insats', 'markerade insatser'),
  editSelected: 'Ändra markerade …',
  copySelected: 'Kopiera',
  unselect: 'Avmarkera',
  copied: (count: number) => `${counted(count, 'rad', 'rader')} kopierade. Klistra in i Excel.`,
  editCell: (column: string, code: string) => `${column} för ${code}`,
  frozen: 'Rapporttillfället är fryst och kan inte ändras.',
  condition: 'Villkor',
  emptyTitle: 'Inga insatser än',
  empty: 'Insatserna kommer hit när du har tagit in verksamheternas återrapporter.',
  emptyButEarlier: 'Det som har rapporterats tidigare finns kvar: byt rapporttillfälle överst till vänster.',
  toReturns: 'Gå till Återrapporter',
  noMatchTitle: 'Ingen insats stämmer med urvalet',
  noMatch: 'Ta bort en del av urvalet eller sök på något annat.',
  saved: (field: string, code: string) => `Sparat: ${field} för ${code}`,
} as const;

/** Words of the named views. */
export const viewTexts = {
  button: (name: string, isChanged: boolean) => `Vy: ${name}${isChanged ? ' (ändrad)' : ''}`,
  menu: 'Välj vy',
  standard: 'Färdiga vyer',
  own: 'Egna vyer',
  unnamed: 'Egen',
  names: {
    alla: 'Alla',
    'utan-koppling': 'Utan koppling',
    forsenade: 'Försenade',
    nya: 'Nya',
    'utan-resultat': 'Utan resultat',
  } as Readonly<Record<string, string>>,
  save: 'Spara vy',
  saveTitle: 'Spara vyn',
  name: 'Namn',
  nameHint: 'Till exempel Inför nämnden. Urval, kolumner, sortering och gruppering sparas.',
  replaces: (name: string) => `Det finns redan en vy som heter ${name}. Den ersätts.`,
  saved: (name: string) => `Vyn ${name} är sparad`,
  remove: 'Ta bort vyn',
  removed: (name: string) => `Vyn ${name} är borttagen`,
} as const;

/** Words of the conditions that narrow the list. */
export const conditionTexts = {
  title: 'Lägg till ett villkor',
  column: 'Kolumn',
  operator: 'Villkor',
  value: 'Värde',
  add: 'Lägg till',
  operators: {
    any: 'är',
    none: 'är inte',
    has: 'innehåller',
    lacks: 'innehåller inte',
    least: 'är minst',
    most: 'är högst',
    said: 'är ifyllt',
    missing: 'saknar värde',
  },
  dates: { least: 'är tidigast', most: 'är senast' },
  chip: (column: string, operator: string, value: string) => `${column} ${operator}${value === '' ? '' : ` ${value}`}`,
} as const;

/** Words of the choice of columns. */
export const columnTexts = {
  title: 'Kolumner',
  hint: 'Bocka för det som ska visas och flytta med pilarna. Spara som vy för att komma tillbaka till det.',
  up: (column: string) => `Flytta ${column} uppåt`,
  down: (column: string) => `Flytta ${column} nedåt`,
  narrower: (column: string) => `Gör ${column} smalare`,
  wider: (column: string) => `Gör ${column} bredare`,
  usual: 'Återställ',
  done: 'Klar',
} as const;

/** Words of changing several activities at once. */
export const bulkTexts = {
  title: (count: number) => `Ändra ${counted(count, 'insats', 'insatser')}`,
  field: 'Uppgift',
  value: 'Nytt värde',
  clear: 'Töm uppgiften',
  mode: 'Det du väljer',
  modes: { replace: 'ersätter det som står', add: 'läggs till', remove: 'tas bort' },
  preview: 'Det här ändras',
  changes: (count: number, all: number) =>
    count === 0
      ? 'Inget ändras.'
      : `${formatNumber(count)} av ${counted(all, 'insats', 'insatser')} får ett nytt värde.`,
  more: (count: number) => `… och ${formatNumber(count)} till`,
  confirm: (count: number) => `Ändra ${counted(count, 'insats', 'insatser')}`,
  label: (field: string, count: number) => `Ändra ${field} för ${counted(count, 'insats', 'insatser')}`,
  done: (count: number) => `${counted(count, 'insats', 'insatser')} ändrade`,
  activity: 'Insats',
  change: 'Ändring',
} as const;

/** Words of pasting from Excel. */
export const pasteTexts = {
  title: 'Klistra in',
  summary: (edits: number, unchanged: number) =>
    [
      edits === 0 ? 'Inga värden ändras.' : `${counted(edits, 'värde', 'värden')} ändras.`,
      unchanged === 0 ? null : `${counted(unchanged, 'cell', 'celler')} säger det som redan står.`,
    ]
      .filter(Boolean)
      .join(' '),
  problems: (count: number) => `${counted(count, 'cell', 'celler')} går inte att ta in som de är`,
  problemsHint: 'De lämnas som de är i registret. Rätta i Excel och klistra in på nytt, eller ändra direkt i tabellen.',
  rowsOutside: (count: number) =>
    `${counted(count, 'rad', 'rader')} får inte plats under den sista insatsen och tas inte in.`,
  columnsOutside: (count: number) =>
    `${counted(count, 'kolumn', 'kolumner')} får inte plats till höger om den sista kolumnen och tas inte in.`,
  headings: 'Första raden är tabellens egna rubriker och tas inte in.',
  blanks: (count: number) => `Töm också ${counted(count, 'uppgift', 'uppgifter')} där den inklistrade cellen är tom`,
  field: 'Uppgift',
  inCell: 'I cellen',
  why: 'Varför',
  confirm: (count: number) => `Ta in ${counted(count, 'värde', 'värden')}`,
  label: (values: number, activities: number) =>
    `Klistrade in ${counted(values, 'värde', 'värden')} i ${counted(activities, 'insats', 'insatser')}`,
  done: (count: number) => `${counted(count, 'värde', 'värden')} inklistrade`,
  nothing: 'Inget att klistra in. Kopiera celler i Excel först.',
  noCell: 'Ställ dig i den cell där blocket ska börja.',
} as const;

/** Words of entering an activity by hand. */
export const addTexts = {
  title: 'Ny insats',
  hint: 'För en insats som ingen återrapport tar upp. Den får verksamhetens nästa kod.',
  unit: 'Verksamhet',
  name: 'Insats',
  confirm: 'Lägg till',
  done: (code: string) => `${code} är tillagd`,
} as const;

/** Words of the detail of one activity. */
export const activityPanelTexts = {
  tabs: 'Om insatsen',
  values: 'Nu',
  time: 'Över tid',
  links: 'Kopplingar',
  money: 'Pengar',
  history: 'Historik',
  note: 'Anteckning',
  noteHint: 'Din egen anteckning. Den sparas när du lämnar fältet och skickas aldrig ut.',
  noteSaved: (code: string) => `Anteckningen om ${code} är sparad`,
  ended: (period: string) => `Avslutad med ${period}`,
  mergedInto: 'Har gått upp i',
  mergedFrom: 'Hit har gått',
  end: 'Avsluta insatsen …',
  endTitle: 'Avsluta insatsen',
  endWith: 'Sista rapporttillfälle',
  endHint: 'Insatsen följer inte med i utskick efter det. Allt som är redovisat finns kvar, och den kan återöppnas.',
  endConfirm: 'Avsluta',
  endDone: (code: string) => `${code} är avslutad`,
  reopen: 'Återöppna',
  reopened: (code: string) => `${code} är återöppnad`,
  shared: 'Görs tillsammans med',
  sharedDone: (code: string) => `Sparat: vilka som gör ${code} tillsammans`,
  accounts: 'Andra verksamheters egna ord',
  accountsHint: 'Räknas inte i några summor.',
  noAccounts: 'Ingen annan verksamhet har redovisat insatsen det här tillfället.',
  sameText: 'samma text som förra gången',
  grantsHint: 'Kostnad och finansiering som verksamheten har redovisat, tillfälle för tillfälle.',
  perPerson: 'Kostnad per deltagare',
  linkedTo: 'Kopplad till',
  notLinked: 'Inte kopplad till någon målindikator.',
  showHistoryOf: 'Uppgift',
  unit: 'Verksamhet',
  /** Where another unit answered for the activity the period before. */
  ownerBefore: (unit: string) => `tidigare ${unit}`,
  allFields: 'Alla uppgifter',
  hint: 'Ändra direkt i fälten. Enter eller Tabb sparar, Esc tar tillbaka.',
  showSources: 'Visa källor',
  showSource: (field: string) => `Visa källan till ${field}`,
  noSource: 'Ingen har sagt något om detta.',
  byHand: 'Inskrivet för hand, inte läst ur någon fil.',
  wrote: (raw: string) => (raw === '' ? 'Cellen var tom.' : `I filen står ”${raw}”.`),
  readAs: (text: string) => `Läst som ${text}.`,
  at: (place: string) => `Läst i ${place}`,
  sheetCell: (sheet: string | null, cell: string | null) =>
    [sheet === null ? null : `bladet ${sheet}`, cell === null ? null : `cell ${cell}`]
      .filter((part) => part !== null)
      .join(', '),
  inFile: 'i filen',
  corrected: (by: string, when: string) => `Rättat av ${by} ${when}. Det som verksamheten skrev finns kvar.`,
  carried: (period: string) => `Cellen lämnades tom; uppgiften är hämtad från ${period}.`,
  issues: 'Anmärkningar som står kvar',
  noHistory: 'Inget är ändrat sedan insatsen togs in.',
  earlier: 'Rapporttillfällen',
  period: 'Tillfälle',
  participants: 'Deltagare',
  changes: 'Ändringar',
  changedBy: (by: string, when: string) => `${when}, ${by}`,
} as const;
