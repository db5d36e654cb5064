import type { FieldName, FieldValue } from '../../shared/register/activity-fields.ts';
import { focusAreaIdOf, type Strategy } from '../../shared/register/strategy.ts';
import type { Option } from '../components/options.tsx';
import { formatCount, formatDate, formatKronor } from './format.ts';
import { fundingLabels, statusLabels, typeLabels } from './texts/labels.ts';

const namesOf = (ids: readonly string[], all: readonly { readonly id: string; readonly name: string }[]): string =>
  ids.map((id) => all.find((item) => item.id === id)?.name ?? id).join(', ');

/** `AK 4 Nystartade företag`. */
export function indicatorLabel(strategy: Strategy, id: string): string {
  const indicator = strategy.indicators.find((candidate) => candidate.id === id);
  return indicator ? `${indicator.code} ${indicator.shortTitle}` : id;
}

/** A focus area's indicators as options; all of the plan's, when no focus area is chosen. */
export const indicatorOptions = (strategy: Strategy, focusAreaId: string | null): readonly Option[] =>
  strategy.indicators
    .filter(({ parent }) => focusAreaId === null || [focusAreaId, null].includes(focusAreaIdOf(strategy, parent)))
    .map(({ id, title }) => ({ id, label: indicatorLabel(strategy, id), description: title }));

/** A field's value as people read it; empty text when nothing is said. */
export function fieldText(strategy: Strategy, field: FieldName, value: FieldValue): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (typeof value === 'number') return field === 'cost' ? formatKronor(value) : formatCount(value);
  if (typeof value !== 'string') return listText(strategy, field, value);
  switch (field) {
    case 'focusArea':
      return namesOf([value], strategy.focusAreas);
    case 'type':
      return labelIn(typeLabels, value);
    case 'status':
      return labelIn(statusLabels, value);
    case 'funding':
      return labelIn(fundingLabels, value);
    case 'start':
    case 'end':
      return value === 'ongoing' ? 'tills vidare' : formatDate(value);
    default:
      return value;
  }
}

const labelIn = (labels: Readonly<Record<string, string>>, id: string): string => labels[id] ?? id;

function listText(strategy: Strategy, field: FieldName, ids: readonly string[]): string {
  if (field === 'targetGroups') return namesOf(ids, strategy.targetGroups);
  return ids.map((id) => (field === 'indicators' ? indicatorLabel(strategy, id) : id)).join(', ');
}
