import { activityTypes, fundings, statuses, type FieldName, type FieldValue } from '../register/activity-fields.ts';
import type { Strategy } from '../register/strategy.ts';
import { formatDate, formatKronor, formatNumber } from './format.ts';
import { fundingLabels, statusLabels, typeLabels } from './labels.ts';

const labelOf = <Key extends string>(
  keys: readonly Key[],
  labels: Readonly<Record<Key, string>>,
  value: string,
): string => {
  const key = keys.find((candidate) => candidate === value);
  return key === undefined ? value : labels[key];
};

/** A field's value in the interface's words; empty string for a blank. */
export function describeValue(strategy: Strategy, field: FieldName, value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return field === 'cost' ? formatKronor(value) : formatNumber(value);
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (typeof value !== 'string') return value.map((id) => nameOf(strategy, field, id)).join(', ');
  if (field === 'focusArea') return strategy.focusAreas.find((area) => area.id === value)?.name ?? value;
  if (field === 'status') return labelOf(statuses, statusLabels, value);
  if (field === 'type') return labelOf(activityTypes, typeLabels, value);
  if (field === 'funding') return labelOf(fundings, fundingLabels, value);
  return field === 'start' || field === 'end' ? formatDate(value) : value;
}

function nameOf(strategy: Strategy, field: FieldName, id: string): string {
  if (field === 'targetGroups') return strategy.targetGroups.find((group) => group.id === id)?.name ?? id;
  return strategy.indicators.find((indicator) => indicator.id === id)?.code ?? id;
}
