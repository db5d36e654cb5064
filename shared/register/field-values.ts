import {
  blankValues,
  isBlankValue,
  isSameValue,
  type ActivityValues,
  type FieldName,
  type FieldValue,
} from './activity-fields.ts';
import { activityValuesSchema } from './activity.ts';

/** The values with one of them replaced. */
export function withValue<Name extends FieldName>(
  values: ActivityValues,
  field: Name,
  value: ActivityValues[Name],
): ActivityValues {
  return { ...values, [field]: value };
}

/** How a field says nothing: empty text, null, an empty list. */
export const blankOf = <Name extends FieldName>(field: Name): ActivityValues[Name] => blankValues[field];

/** A value of unknown origin as one of the field's own; undefined when it is of another kind. Null is blank for all. */
export function asFieldValue<Name extends FieldName>(field: Name, value: unknown): ActivityValues[Name] | undefined {
  if (value === null) return blankOf(field);
  const read = activityValuesSchema.shape[field].safeParse(value);
  // The schema of this very field has just vouched for it; its type can't follow the name.
  return read.success ? (read.data as ActivityValues[Name]) : undefined;
}

const oneSpaced = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** Whether two values mean the same to a reader: blanks are alike, and how a text is broken into lines says nothing. */
export function saysTheSame(one: FieldValue, other: FieldValue): boolean {
  if (isBlankValue(one) || isBlankValue(other)) return isBlankValue(one) && isBlankValue(other);
  if (typeof one === 'string' && typeof other === 'string') return oneSpaced(one) === oneSpaced(other);
  return isSameValue(one, other);
}
