import { fundingLabels, statusLabels, typeLabels } from '../../../shared/language/labels.ts';
import type { FieldName } from '../../../shared/register/activity-fields.ts';
import type { ActivityValues } from '../../../shared/register/activity-fields.ts';
import {
  CHOICE_SEPARATOR,
  indicatorChoice,
  ONGOING_WORD,
  yesNoChoice,
} from '../../../shared/intake/template-choices.ts';
import { TEMPLATE_INDICATOR_COLUMNS, type TemplateColumn } from '../../../shared/intake/template-layout.ts';
import type { Indicator, Strategy } from '../../../shared/register/strategy.ts';
import type { Style } from '../exceljs.ts';
import { looks } from '../look.ts';
import { dateCellValue } from '../safe-date.ts';
import { safeText } from '../safe-text.ts';

/** In characters: wide enough for the heading's longest word and for a sensible line of what is written there. Never 9: exceljs leaves that out. */
const widths: Readonly<Record<TemplateColumn['field'], number>> = {
  code: 10,
  title: 30,
  description: 34,
  type: 12,
  focusArea: 20,
  indicators: 20,
  targetGroups: 20,
  partners: 18,
  responsible: 18,
  start: 12,
  end: 12.5,
  status: 13.5,
  outcome: 38,
  participants: 11.5,
  women: 10.5,
  men: 9.5,
  children: 11.5,
  cost: 12.5,
  funding: 15,
  childPerspective: 16,
  deviations: 26,
  nextSteps: 26,
};

export const columnWidth = (column: TemplateColumn): number => widths[column.field];

const unlocked = { protection: { locked: false } } as const;
const answer = {
  text: { ...looks.cell, ...unlocked },
  date: { ...looks.cellDate, ...unlocked },
  number: { ...looks.cellCount, ...unlocked },
} as const satisfies Record<string, Partial<Style>>;
const numberFields = new Set<TemplateColumn['field']>(['participants', 'women', 'men', 'children', 'cost']);
const dateFields = new Set<TemplateColumn['field']>(['start', 'end']);

/** The look of a column's answer cells: one object for the whole column. The code's cells are locked. */
export function answerStyle(column: TemplateColumn): Partial<Style> {
  if (column.field === 'code') return looks.cell;
  if (dateFields.has(column.field)) return answer.date;
  return numberFields.has(column.field) ? answer.number : answer.text;
}

export const isNumberColumn = (column: TemplateColumn): boolean => numberFields.has(column.field);

/** What a pre-filled cell holds; null for a cell that is left for the unit. `place` is which indicator column it is, from 0. */
export function prefilledValue(
  strategy: Strategy,
  values: ActivityValues,
  field: FieldName,
  place: number,
): string | number | Date | null {
  if (field === 'indicators') return indicatorCell(strategy, values.indicators, place);
  const value = writers[field](values, strategy);
  return typeof value === 'string' ? safeText(value) || null : value;
}

type Writer = (values: ActivityValues, strategy: Strategy) => string | number | Date | null;

const writers: Readonly<Record<Exclude<FieldName, 'indicators'>, Writer>> = {
  title: ({ title }) => title,
  description: ({ description }) => description,
  type: ({ type }) => type && typeLabels[type],
  focusArea: ({ focusArea }, { focusAreas }) => focusAreas.find(({ id }) => id === focusArea)?.name ?? focusArea,
  targetGroups: (values, { targetGroups }) =>
    values.targetGroups.map((id) => targetGroups.find((group) => group.id === id)?.name ?? id).join(CHOICE_SEPARATOR),
  partners: ({ partners }) => partners,
  responsible: ({ responsible }) => responsible,
  start: ({ start }) => start && dateCellValue(start),
  end: ({ end }) => (end === 'ongoing' ? ONGOING_WORD : end && dateCellValue(end)),
  status: ({ status }) => status && statusLabels[status],
  outcome: ({ outcome }) => outcome,
  participants: ({ participants }) => participants,
  women: ({ women }) => women,
  men: ({ men }) => men,
  children: ({ children }) => children,
  cost: ({ cost }) => cost,
  funding: ({ funding }) => funding && fundingLabels[funding],
  childPerspective: ({ childPerspective }) => (childPerspective === null ? null : yesNoChoice(childPerspective)),
  deviations: ({ deviations }) => deviations,
  nextSteps: ({ nextSteps }) => nextSteps,
};

/** One indicator per column; the last column takes the rest, so that an activity with more than three loses none. */
function indicatorCell(strategy: Strategy, ids: readonly string[], place: number): string | null {
  const isLast = place === TEMPLATE_INDICATOR_COLUMNS - 1;
  const own = isLast ? ids.slice(place) : ids.slice(place, place + 1);
  const words = (id: string): string => {
    const indicator: Indicator | undefined = strategy.indicators.find((each) => each.id === id);
    return indicator ? indicatorChoice(indicator) : id;
  };
  return safeText(own.map(words).join(CHOICE_SEPARATOR)) || null;
}
