import { fieldDefinition, type FieldName, type FieldValue } from './activity-fields.ts';
import { asFieldValue } from './field-values.ts';
import type { Strategy } from './strategy.ts';

export type CheckedValue =
  | { readonly ok: true; readonly value: FieldValue }
  /** Why the value can't stand there, in Swedish, with what to do. */
  | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): CheckedValue => ({ ok: false, reason });

/** A real day: `2024-02-31` has the right shape and is none. */
function isCalendarDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** The ids among which a field's values must be, in the strategy's order; null for fields that are not tied to it. */
function strategyIds(strategy: Strategy, field: FieldName): readonly string[] | null {
  if (field === 'focusArea') return strategy.focusAreas.map(({ id }) => id);
  if (field === 'indicators') return strategy.indicators.map(({ id }) => id);
  if (field === 'targetGroups') return strategy.targetGroups.map(({ id }) => id);
  return null;
}

/** The chosen ones in the strategy's order, each once. */
function inStrategyOrder(ids: readonly string[], chosen: readonly string[]): CheckedValue {
  const unknown = chosen.find((id) => !ids.includes(id));
  if (unknown !== undefined) return refuse(`”${unknown}” finns inte i strategin. Välj ur listan.`);
  return { ok: true, value: ids.filter((id) => chosen.includes(id)) };
}

function checkByKind(strategy: Strategy, field: FieldName, value: FieldValue): CheckedValue {
  const { kind, isRequired, label } = fieldDefinition(field);
  if (isRequired && field === 'title' && (typeof value !== 'string' || value.trim() === '')) {
    return refuse(`${label} måste ha ett namn. Skriv ett.`);
  }
  if (typeof value === 'string' && kind === 'text') return { ok: true, value: value.trim() };
  if (typeof value === 'number' && value < 0)
    return refuse(`${label} kan inte vara mindre än noll. Ange ett helt tal.`);
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return refuse(`${label} måste vara ett helt tal.`);
  if (typeof value === 'string' && kind === 'date' && value !== 'ongoing' && !isCalendarDay(value)) {
    return refuse(`${value} är inget datum. Ange det som 2024-08-31.`);
  }
  const ids = strategyIds(strategy, field);
  if (ids === null) return { ok: true, value };
  if (Array.isArray(value)) return inStrategyOrder(ids, value);
  if (typeof value === 'string' && !ids.includes(value))
    return refuse(`”${value}” finns inte i strategin. Välj ur listan.`);
  return { ok: true, value };
}

/**
 * Whether a value can stand in a field: of the field's own kind, the strategy's own ids, whole numbers from zero, days that
 * exist. Gives it back as it is stored: texts trimmed, lists in the strategy's order without repeats. Null is blank.
 */
export function checkValue(strategy: Strategy, field: FieldName, value: unknown): CheckedValue {
  const read = asFieldValue(field, value);
  if (read === undefined)
    return refuse(`${fieldDefinition(field).label} kan inte ha det värdet. Välj eller skriv ett annat.`);
  return checkByKind(strategy, field, read);
}
