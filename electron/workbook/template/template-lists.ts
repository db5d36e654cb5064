import { fundingLabels, statusLabels, typeLabels } from '../../../shared/language/labels.ts';
import { activityTypes, fundings, statuses } from '../../../shared/register/activity-fields.ts';
import { indicatorChoice, indicatorsOffered, yesNoChoice } from '../../../shared/intake/template-choices.ts';
import { templateSheets } from '../../../shared/intake/template-layout.ts';
import { columnLetters } from '../../../shared/intake/grid.ts';
import type { Workbook, Worksheet } from '../exceljs.ts';
import { safeText } from '../safe-text.ts';
import type { TemplateInput } from './template-input.ts';

/** The defined names that the drop-downs point at: a quoted list over 255 characters is invalid, and names survive. */
export const listNames = {
  type: 'lista_typ',
  focusArea: 'lista_fokusomrade',
  targetGroups: 'lista_malgrupp',
  status: 'lista_status',
  funding: 'lista_finansiering',
  yesNo: 'lista_ja_nej',
  /** One column per focus area, the first for "none chosen": its heads, how many each offers, and the corner cell. */
  indicatorHeads: 'lista_indikator_omraden',
  indicatorCounts: 'lista_indikator_antal',
  indicatorCorner: 'lista_indikator_start',
} as const;

const HEAD_ROW = 1;
const COUNT_ROW = 2;
const FIRST_ITEM_ROW = 3;

type List = { readonly head: string; readonly items: readonly string[] };

/** The very hidden sheet that holds what every drop-down offers, and the names that point into it. */
export function writeLists(workbook: Workbook, input: TemplateInput): void {
  const sheet = workbook.addWorksheet(templateSheets.lists, { state: 'veryHidden' });
  const simple = Object.entries(simpleLists(input));
  simple.forEach(([name, list], index) => {
    writeList(sheet, index + 1, list);
    if (list.items.length > 0) nameRange(workbook, name, [FIRST_ITEM_ROW, index + 1], list.items.length, 1);
  });

  const first = simple.length + 1;
  const lists = indicatorLists(input);
  lists.forEach((list, index) => writeList(sheet, first + index, list));
  nameRange(workbook, listNames.indicatorHeads, [HEAD_ROW, first], 1, lists.length);
  nameRange(workbook, listNames.indicatorCounts, [COUNT_ROW, first], 1, lists.length);
  nameRange(workbook, listNames.indicatorCorner, [FIRST_ITEM_ROW, first], 1, 1);
}

function simpleLists({ strategy }: TemplateInput): Record<string, List> {
  return {
    [listNames.type]: { head: 'Typ', items: activityTypes.map((type) => typeLabels[type]) },
    [listNames.focusArea]: { head: 'Fokusområde', items: strategy.focusAreas.map(({ name }) => name) },
    [listNames.targetGroups]: { head: 'Målgrupp', items: strategy.targetGroups.map(({ name }) => name) },
    [listNames.status]: { head: 'Status', items: statuses.map((status) => statusLabels[status]) },
    [listNames.funding]: { head: 'Finansiering', items: fundings.map((funding) => fundingLabels[funding]) },
    [listNames.yesNo]: { head: 'Ja eller nej', items: [true, false].map(yesNoChoice) },
  };
}

function indicatorLists({ strategy, period }: TemplateInput): readonly List[] {
  const offered = (id: string | null): readonly string[] =>
    indicatorsOffered(strategy, id, period.year).map(indicatorChoice);
  return [
    { head: '(inget fokusområde valt)', items: offered(null) },
    ...strategy.focusAreas.map(({ id, name }) => ({ head: name, items: offered(id) })),
  ];
}

function writeList(sheet: Worksheet, column: number, list: List): void {
  sheet.getCell(HEAD_ROW, column).value = safeText(list.head);
  // A list of no cells is an error to a drop-down; one blank cell is a list with nothing to choose.
  sheet.getCell(COUNT_ROW, column).value = Math.max(1, list.items.length);
  list.items.forEach((item, index) => {
    sheet.getCell(FIRST_ITEM_ROW + index, column).value = safeText(item);
  });
}

function nameRange(
  workbook: Workbook,
  name: string,
  [row, column]: readonly [number, number],
  height: number,
  width: number,
): void {
  const from = `$${columnLetters(column)}$${row}`;
  const to = `$${columnLetters(column + width - 1)}$${row + height - 1}`;
  workbook.definedNames.add(`'${templateSheets.lists}'!${from === to ? from : `${from}:${to}`}`, name);
}
