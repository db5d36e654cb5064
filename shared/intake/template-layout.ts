/**
 * The contract between the template that we write and the reader of what comes back (design §1.2, §4.3). Both sides use
 * these constants; reading also accepts other versions' layouts by their headings, and the hidden sheet in any state
 * (LibreOffice turns very hidden into hidden).
 */
import type { FieldName } from '../register/activity-fields.ts';

/** Raised when the layout changes in a way that reading must know of. */
export const TEMPLATE_VERSION = 1;

/** The sheet with the actions, the sheet with the instructions, and the very hidden sheet with identity and sent values. */
export const templateSheets = {
  activities: 'Insatser',
  instructions: 'Anvisningar',
  /** Activities that another unit reports; there only when the unit takes part in some. Nothing is read from it: its name says that it informs. */
  joint: 'Information gemensamma insatser',
  hidden: '_insatsliggaren',
  /** Very hidden too: what the drop-downs offer. Nothing is read from it. */
  lists: '_listor',
} as const;

/** How many indicator columns the template has. */
export const TEMPLATE_INDICATOR_COLUMNS = 3;

/** Empty rows after the pre-filled ones. */
export const TEMPLATE_EMPTY_ROWS = 50;

/**
 * The sheet Insatser: row 1 the title in B (column A is hidden), rows 2–3 labels in B with values in C (`Verksamhet`, `Rapporttillfälle`), row 4 the box:
 * label in B, the box itself in C (a drop-down with `Ja`; blank is no), row 6 the headings, row 7 the first activity.
 */
export const templateRows = { title: 1, unit: 2, period: 3, nothingToReport: 4, header: 6, firstData: 7 } as const;

/** The cells of the title block; `label` and `value` are addresses on the sheet Insatser. */
export const templateBoxes = {
  title: { value: 'B1' },
  unit: { label: 'B2', value: 'C2', text: 'Verksamhet' },
  period: { label: 'B3', value: 'C3', text: 'Rapporttillfälle' },
  nothingToReport: { label: 'B4', value: 'C4', text: 'Inget att rapportera', answer: 'Ja' },
} as const;

/** A column of the sheet Insatser. `code` is the hidden column with the activity's stable code. */
export type TemplateColumn = { readonly field: FieldName | 'code'; readonly heading: string };

/** Heading of the hidden column with each row's code. */
export const CODE_HEADING = 'Kod';

/** The columns in order; the first is column A. Column A (`Kod`) is hidden, so what is seen starts in B. */
export const templateColumns: readonly TemplateColumn[] = [
  { field: 'code', heading: CODE_HEADING },
  { field: 'title', heading: 'Insats' },
  { field: 'description', heading: 'Beskrivning' },
  { field: 'type', heading: 'Typ' },
  { field: 'focusArea', heading: 'Fokusområde' },
  { field: 'indicators', heading: 'Målindikator 1' },
  { field: 'indicators', heading: 'Målindikator 2' },
  { field: 'indicators', heading: 'Målindikator 3' },
  { field: 'targetGroups', heading: 'Målgrupp' },
  { field: 'partners', heading: 'Samverkanspart' },
  { field: 'responsible', heading: 'Ansvarig' },
  { field: 'start', heading: 'Start' },
  { field: 'end', heading: 'Slut' },
  { field: 'status', heading: 'Status' },
  { field: 'outcome', heading: 'Resultat under perioden' },
  { field: 'participants', heading: 'Antal deltagare' },
  { field: 'women', heading: 'varav kvinnor' },
  { field: 'men', heading: 'varav män' },
  { field: 'children', heading: 'varav barn och unga' },
  { field: 'cost', heading: 'Kostnad (kr)' },
  { field: 'funding', heading: 'Finansiering' },
  { field: 'childPerspective', heading: 'Barnperspektiv beaktat' },
  { field: 'deviations', heading: 'Avvikelser' },
  { field: 'nextSteps', heading: 'Nästa steg' },
];

/**
 * The hidden sheet: from row 1 a key in column A and its value, always as text, in column B, in this order. Values are the
 * register's ids (`vastervik-2023-2027`, `buf`, `2024-delar`), the version as digits, and the dispatch's id.
 */
export const hiddenKeys = {
  strategy: 'strategi',
  unit: 'verksamhet',
  period: 'rapporttillfälle',
  version: 'mallversion',
  dispatch: 'utskick',
} as const;

/**
 * Below the keys, after a blank row: a heading row (`kod`, `skickade värden`), then one row per pre-filled activity with its
 * code in A and its sent `ActivityValues` as JSON text in B. Text longer than a cell holds goes on in C, D …: the cells from B
 * on, joined, are the JSON.
 */
export const hiddenSentHeadings = { code: 'kod', values: 'skickade värden' } as const;
export const HIDDEN_SENT_HEADER_ROW = 7;
