import { describeValue } from '../../shared/language/describe-value.ts';
import type { FieldName, FieldValue } from '../../shared/register/activity-fields.ts';
import { focusAreaIdOf, type Strategy } from '../../shared/register/strategy.ts';
import type { Option } from '../components/options.tsx';

/** `AK 4 Nystartade företag`. */
export function indicatorLabel(strategy: Strategy, id: string): string {
  const indicator = strategy.indicators.find((candidate) => candidate.id === id);
  return indicator ? `${indicator.code} ${indicator.shortTitle}` : id;
}

/** `Barn (till och med 2024)`: a part of the plan that has ended. */
export const endedLabel = (name: string, lastYear: number): string => `${name} (till och med ${lastYear})`;

/** The indicators that an action in a focus area can work towards; all of the plan's, when no focus area is chosen. */
export const indicatorOptions = (strategy: Strategy, focusAreaId: string | null): readonly Option[] =>
  strategy.indicators
    .filter(({ parent }) => focusAreaId === null || [focusAreaId, null].includes(focusAreaIdOf(strategy, parent)))
    .map(({ id, title, validTo }) => {
      const label = indicatorLabel(strategy, id);
      return { id, label: validTo === null ? label : endedLabel(label, validTo), description: title };
    });

/** A field's value as people read it, indicators with their names; empty text when nothing is said. */
export function fieldText(strategy: Strategy, field: FieldName, value: FieldValue): string {
  if (field === 'indicators' && typeof value === 'object' && value !== null) {
    return value.map((id) => indicatorLabel(strategy, id)).join(', ');
  }
  return describeValue(strategy, field, value);
}
