import {
  fieldDefinition,
  isBlankValue,
  type ActivityValues,
  type FieldName,
  type FieldValue,
} from '../../register/activity-fields.ts';
import type { FieldSource } from '../../register/activity.ts';
import type { Register } from '../../register/entities.ts';
import { blankOf, saysTheSame } from '../../register/field-values.ts';
import type { KnownActivity } from '../match/known-activities.ts';
import type { Sides } from './merge-field.ts';

/** Whether a value is somebody's here rather than the unit's: corrected, or entered by hand. */
export const isSetByHand = (source: FieldSource | undefined): boolean =>
  source !== undefined && (source.corrected !== null || source.returnId === null);

/** Whether a field's value holds for the coming period too, when there is no report for that yet. */
const isCarried = (field: FieldName, known: KnownActivity): boolean =>
  known.report === null && known.previous !== null && fieldDefinition(field).isLasting;

/** The report that our value of a field stands in: this period's, or for a lasting field the last one before. */
export function holderOf(field: FieldName, known: KnownActivity) {
  if (known.report) return known.report;
  return isCarried(field, known) ? known.previous : null;
}

/** What the register holds of a field for the period, or carries over to it. */
export function oursOf<Name extends FieldName>(field: Name, known: KnownActivity): ActivityValues[Name] {
  return holderOf(field, known)?.values[field] ?? blankOf(field);
}

/** Who here set the value that the register holds of a field, and when; null when nobody here has. */
export const ourChangeOf = (field: FieldName, known: KnownActivity): FieldSource['corrected'] =>
  holderOf(field, known)?.sources[field]?.corrected ?? null;

/** What the unit itself last said in the field; blank when it has not. */
function lastRead(field: FieldName, known: KnownActivity): FieldValue {
  return holderOf(field, known)?.sources[field]?.read ?? blankOf(field);
}

/** What the template showed in the field; undefined where it showed nothing, which says nothing of what was known. */
function sentValue(field: FieldName, known: KnownActivity): FieldValue | undefined {
  const value = known.sent?.values[field];
  return value === undefined || isBlankValue(value) ? undefined : value;
}

function isSentLater(sentAt: string, source: FieldSource | undefined, register: Register): boolean {
  const readAt = source?.returnId ? register.returns[source.returnId]?.receivedAt : undefined;
  // A field the unit has not said anything about since: what it was sent is the latest it knows.
  return readAt === undefined || Date.parse(sentAt) >= Date.parse(readAt);
}

/** A field of a known activity from all sides. */
export function sidesOf<Name extends FieldName>(
  field: Name,
  theirs: ActivityValues[Name],
  known: KnownActivity,
  register: Register,
): Sides<ActivityValues[Name]> {
  const source = holderOf(field, known)?.sources[field];
  const read = lastRead(field, known);
  const sent = sentValue(field, known);
  const isSentBase = known.sent !== null && sent !== undefined && isSentLater(known.sent.at, source, register);
  return {
    theirs,
    ours: oursOf(field, known),
    base: isSentBase ? sent : read,
    earlier: isSentBase ? read : sent,
    isOursDecided: isSetByHand(source),
  };
}

/**
 * Whether the unit says just what it said when somebody here corrected the field: nothing new, so the correction stands, and
 * so does what it settled.
 */
export function isAlreadyDecided(field: FieldName, theirs: FieldValue, known: KnownActivity | null): boolean {
  const source = known ? holderOf(field, known)?.sources[field] : undefined;
  return (
    source !== undefined && source.corrected !== null && source.returnId !== null && saysTheSame(source.read, theirs)
  );
}
