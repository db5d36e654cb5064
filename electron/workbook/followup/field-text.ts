import { fundingLabels, NO_STATUS, statusLabels, typeLabels } from '../../../shared/language/labels.ts';
import {
  fieldDefinition,
  isBlankValue,
  type ActivityValues,
  type FieldName,
  type FieldValue,
} from '../../../shared/register/activity-fields.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { CHOICE_SEPARATOR, ONGOING_WORD, yesNoChoice } from '../../../shared/intake/template-choices.ts';
import { dateCellValue } from '../safe-date.ts';

/** What stands where an activity has no funding, or no focus area of this strategy. */
export const NO_FUNDING = 'Ej angiven';
export const NO_FOCUS_AREA = 'Utan fokusområde';

type CellContent = string | number | Date | null;
type Content = (values: ActivityValues, strategy: Strategy) => CellContent;

const nameOf = (list: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  list.find((each) => each.id === id)?.name ?? id;

const contents: Readonly<Record<FieldName, Content>> = {
  title: ({ title }) => title,
  description: ({ description }) => description,
  type: ({ type }) => type && typeLabels[type],
  focusArea: ({ focusArea }, strategy) => strategy.focusAreas.find(({ id }) => id === focusArea)?.name ?? NO_FOCUS_AREA,
  indicators: ({ indicators }, strategy) =>
    indicators.map((id) => strategy.indicators.find((each) => each.id === id)?.code || id).join(', '),
  targetGroups: (values, strategy) =>
    values.targetGroups.map((id) => nameOf(strategy.targetGroups, id)).join(CHOICE_SEPARATOR),
  partners: ({ partners }) => partners,
  responsible: ({ responsible }) => responsible,
  start: ({ start }) => start && dateCellValue(start),
  end: ({ end }) => (end === 'ongoing' ? ONGOING_WORD : end && dateCellValue(end)),
  status: ({ status }) => (status ? statusLabels[status] : NO_STATUS),
  outcome: ({ outcome }) => outcome,
  participants: ({ participants }) => participants,
  women: ({ women }) => women,
  men: ({ men }) => men,
  children: ({ children }) => children,
  cost: ({ cost }) => cost,
  funding: ({ funding }) => (funding ? fundingLabels[funding] : NO_FUNDING),
  childPerspective: ({ childPerspective }) => (childPerspective === null ? null : yesNoChoice(childPerspective)),
  deviations: ({ deviations }) => deviations,
  nextSteps: ({ nextSteps }) => nextSteps,
};

/** What an activity's cell holds for a field: real numbers and dates, words for choices, null for nothing said. */
export function fieldContent(strategy: Strategy, values: ActivityValues, field: FieldName): CellContent {
  return contents[field](values, strategy);
}

/** A field's value as text, for a list of corrections; `inget` when it says nothing. */
export function fieldText(strategy: Strategy, values: ActivityValues, field: FieldName, value: FieldValue): string {
  if (isBlankValue(value)) return 'inget';
  if (fieldDefinition(field).kind === 'date') return value === 'ongoing' ? ONGOING_WORD : String(value);
  // The value comes from the same field of the same schema, so it fits where it is put.
  const content = fieldContent(strategy, { ...values, [field]: value }, field);
  return content === null ? 'inget' : String(content);
}
