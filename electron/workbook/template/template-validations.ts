import type { FieldName } from '../../../shared/register/activity-fields.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { cellAddress } from '../../../shared/intake/grid.ts';
import { ONGOING_WORD, OTHER_ONGOING_WORD } from '../../../shared/intake/template-choices.ts';
import { templateColumns, templateRows } from '../../../shared/intake/template-layout.ts';
import type { DataValidation } from '../exceljs.ts';
import { listNames } from './template-lists.ts';

/**
 * `stop` where the answer must come from the list or be a number: the message says what to write. `warning` where people
 * may have a reason to write otherwise (a half-year for a date, several target groups): Excel asks, and takes it on a yes.
 */
type Refusal = { readonly style: 'stop' | 'warning'; readonly title: string; readonly message: string };
type Prompt = { readonly title: string; readonly text: string };

export type FieldRules = Readonly<Partial<Record<FieldName, DataValidation>>>;

/** What Excel holds an answer against, for each field that has a rule. */
export function fieldRules(strategy: Pick<Strategy, 'toYear'>): FieldRules {
  return { ...listRules, ...numberRules, ...dateRules(strategy.toYear + YEARS_AFTER_STRATEGY) };
}

/** The box "Inget att rapportera" has one answer. */
export const nothingToReportValidation = (answer: string): DataValidation => ({
  ...common({ style: 'stop', title: 'Välj ur listan', message: `Välj ${answer}, eller lämna rutan tom.` }),
  type: 'list',
  formulae: [`"${answer}"`],
});

const common = (refusal: Refusal, prompt?: Prompt): Omit<DataValidation, 'type' | 'formulae'> => ({
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: refusal.style,
  errorTitle: refusal.title,
  error: refusal.message,
  ...(prompt && { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text }),
});

const list = (source: string, refusal: Refusal, prompt?: Prompt): DataValidation => ({
  ...common(refusal, prompt),
  type: 'list',
  formulae: [source],
});

const pick = (what: string): Refusal => ({
  style: 'stop',
  title: 'Välj ur listan',
  message: `Välj ${what} ur listan. Visa den med pilen till höger om cellen eller med Alt + nedpil.`,
});

/** The address of a field's cell in the first row, its column fixed: Excel moves the row along with the cell. */
const firstCell = (field: FieldName): string => {
  const column = templateColumns.findIndex((each) => each.field === field) + 1;
  return `$${cellAddress(templateRows.firstData, column)}`;
};

/** The column of the chosen focus area; 1, which offers everything, when none is chosen. */
const chosenArea = `IFERROR(MATCH(${firstCell('focusArea')},${listNames.indicatorHeads},0),1)`;
/** OFFSET works in Excel and LibreOffice alike; INDIRECT would need a valid name per focus area. */
const indicatorSource = `OFFSET(${listNames.indicatorCorner},0,${chosenArea}-1,INDEX(${listNames.indicatorCounts},1,${chosenArea}),1)`;

const count: DataValidation = {
  ...common({
    style: 'stop',
    title: 'Skriv ett helt tal',
    message:
      'Skriv antalet med siffror, till exempel 25. Om ni inte vet exakt: skriv er bästa siffra och berätta i Resultat.',
  }),
  type: 'whole',
  operator: 'between',
  formulae: [0, 1_000_000],
};

/** Actions may have begun long before the strategy and may outlive it, but not by much: 2204 is a slip for 2024. */
const EARLIEST_YEAR = 2000;
const YEARS_AFTER_STRATEGY = 10;

function dateRules(latestYear: number): FieldRules {
  const start = firstCell('start');
  const end = firstCell('end');
  const isDate = `AND(ISNUMBER(${end}),${end}>=DATE(${EARLIEST_YEAR},1,1),${end}<=DATE(${latestYear},12,31))`;
  const keep = 'Vill du behålla det du skrev? Svara Ja, så läser vi det som det står.';
  return {
    start: {
      ...common({ style: 'warning', title: 'Är det ett datum?', message: `Skriv ett datum som 2024-08-31. ${keep}` }),
      type: 'date',
      operator: 'between',
      formulae: [new Date(Date.UTC(EARLIEST_YEAR, 0, 1)), new Date(Date.UTC(latestYear, 11, 31))],
    },
    end: {
      ...common(
        {
          style: 'warning',
          title: 'Stämmer slutet?',
          message: `Skriv ett datum som 2024-12-31, inte före starten, eller ${ONGOING_WORD}. ${keep}`,
        },
        { title: 'Slut', text: `Skriv ett datum, eller ${ONGOING_WORD} om insatsen inte har något slut.` },
      ),
      // A start that is text counts as no start.
      type: 'custom',
      formulae: [`OR(${end}="${ONGOING_WORD}",${end}="${OTHER_ONGOING_WORD}",AND(${isDate},${end}>=N(${start})))`],
    },
  };
}

const numberRules: FieldRules = {
  participants: count,
  women: count,
  men: count,
  children: count,
  cost: {
    ...common({
      style: 'stop',
      title: 'Skriv hela kronor',
      message: 'Skriv kostnaden i hela kronor med siffror, till exempel 125000. Inga ören, inga ord.',
    }),
    type: 'whole',
    operator: 'between',
    formulae: [0, 10_000_000_000],
  },
};

const listRules: FieldRules = {
  type: list(listNames.type, pick('projekt, aktivitet eller engagemang')),
  focusArea: list(listNames.focusArea, pick('fokusområde')),
  indicators: list(
    indicatorSource,
    {
      style: 'warning',
      title: 'Finns inte i listan',
      message: 'Målindikatorn finns inte bland fokusområdets. Välj ur listan om du kan. Vill du behålla det du skrev?',
    },
    { title: 'Målindikator', text: 'Välj fokusområde först. Listan visar då bara det områdets målindikatorer.' },
  ),
  targetGroups: list(
    listNames.targetGroups,
    {
      style: 'warning',
      title: 'Finns inte i listan',
      message: 'Välj ur listan om du kan. Skriv flera målgrupper med semikolon emellan. Vill du behålla det du skrev?',
    },
    { title: 'Målgrupp', text: 'Välj ur listan. Skriv flera målgrupper med semikolon emellan.' },
  ),
  status: list(listNames.status, pick('status')),
  funding: list(listNames.funding, pick('finansiering')),
  childPerspective: list(listNames.yesNo, pick('Ja eller Nej'), {
    title: 'Barnperspektiv',
    text: 'Ja om kommunens checklista för barnperspektivet har använts.',
  }),
};
