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
  keys: { rows: 'byt rad', open: 'öppna', close: 'stäng', search: 'sök' },
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
  emptyTitle: 'Inga insatser än',
  empty: 'Insatserna kommer hit när du har tagit in verksamheternas återrapporter.',
  toReturns: 'Gå till Återrapporter',
  noMatchTitle: 'Ingen insats stämmer med urvalet',
  noMatch: 'Ta bort en del av urvalet eller sök på något annat.',
  saved: (field: string, code: string) => `Sparat: ${field} för ${code}`,
} as const;

/** Words of the detail of one activity. */
export const activityPanelTexts = {
  tabs: 'Om insatsen',
  values: 'Uppgifter',
  history: 'Historik',
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
