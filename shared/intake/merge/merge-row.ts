import { fieldNames, type ActivityValues, type FieldName, type FieldValue } from '../../register/activity-fields.ts';
import type { Register } from '../../register/entities.ts';
import type { ReviewDecisions } from '../../register/return.ts';
import { blankOf, saysTheSame, withValue } from '../../register/field-values.ts';
import { TEMPLATE_INDICATOR_COLUMNS } from '../template-layout.ts';
import type { FieldChange, ReadRow } from '../plan-types.ts';
import type { KnownActivity } from '../match/known-activities.ts';
import type { CorrectedRow } from '../plan/correct-row.ts';
import { mergeField } from './merge-field.ts';
import { ourChangeOf, oursOf, sidesOf } from './sides-of.ts';

export type MergedRow = {
  readonly merged: ActivityValues;
  readonly changes: readonly FieldChange[];
  /** Fields that both sides changed and nobody has decided. */
  readonly undecided: readonly FieldName[];
};

/** What a merge needs besides the row and the activity. */
export type MergeContext = {
  readonly register: Register;
  readonly conflicts: ReviewDecisions['conflicts'];
  /** Whether the file has a column (or a label) for the field, so that a blank cell there means something. */
  readonly isAsked: (field: FieldName) => boolean;
};

type Outcome<Value extends FieldValue> = { readonly value: Value; readonly change: FieldChange['kind'] | null };

/** The template has three indicator columns: a fourth link is not taken away by not fitting there. */
function fittedToTemplate(row: ReadRow, known: KnownActivity): ActivityValues {
  const sent = known.sent?.values.indicators ?? [];
  const shown = sent.slice(0, TEMPLATE_INDICATOR_COLUMNS);
  const isCut = row.code !== null && sent.length > shown.length && saysTheSame(row.values.indicators, shown);
  return isCut ? { ...row.values, indicators: sent } : row.values;
}

function mergeKnown<Name extends FieldName>(
  field: Name,
  theirs: ActivityValues[Name],
  row: CorrectedRow,
  known: KnownActivity,
  context: MergeContext,
): Outcome<ActivityValues[Name]> {
  const sides = sidesOf(field, theirs, known, context.register);
  const outcome = mergeField(sides);
  const decision = context.conflicts.find((each) => each.rowKey === row.rowKey && each.field === field);
  switch (outcome) {
    case 'same':
    case 'ours':
      return { value: sides.ours, change: null };
    case 'theirs':
      return { value: theirs, change: 'theirs' };
    case 'blanked':
      return { value: sides.ours, change: context.isAsked(field) ? 'blanked' : null };
    case 'conflict':
      return { value: decision?.take === 'theirs' ? theirs : sides.ours, change: 'conflict' };
  }
}

function mergeOne<Name extends FieldName>(
  field: Name,
  row: CorrectedRow,
  known: KnownActivity | null,
  context: MergeContext,
): Outcome<ActivityValues[Name]> {
  if (row.corrections.has(field)) return { value: row.values[field], change: 'corrected' };
  if (known === null) return { value: row.values[field], change: null };
  return mergeKnown(field, fittedToTemplate(row, known)[field], row, known, context);
}

/**
 * What accepting a row would make of its activity, field by field. For a new activity that is what was read, as corrected;
 * for a known one the three-way merge. Only what somebody may want to see is listed as a change.
 */
export function mergeRow(row: CorrectedRow, known: KnownActivity | null, context: MergeContext): MergedRow {
  const changes: FieldChange[] = [];
  let merged = row.values;
  for (const field of fieldNames) {
    const { value, change } = mergeOne(field, row, known, context);
    if (value !== merged[field]) merged = withValue(merged, field, value);
    if (change === null) continue;
    const before = known ? oursOf(field, known) : blankOf(field);
    const ourChange = known ? ourChangeOf(field, known) : null;
    changes.push({ field, before, after: value, theirs: row.read[field], ourChange, kind: change });
  }
  const isDecided = (field: FieldName): boolean =>
    context.conflicts.some((each) => each.rowKey === row.rowKey && each.field === field);
  const undecided = changes.flatMap(({ field, kind }) => (kind === 'conflict' && !isDecided(field) ? [field] : []));
  return { merged, changes, undecided };
}
