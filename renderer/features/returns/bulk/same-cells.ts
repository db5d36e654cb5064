import type { FilePlan, PlannedRow } from '../../../../shared/intake/plan-types.ts';
import {
  isBlankValue,
  isSameValue,
  type FieldName,
  type FieldValue,
} from '../../../../shared/register/activity-fields.ts';

/** What stood in the row's cell for a field; empty where there is no cell or nothing in it. */
export const rawOf = (row: PlannedRow, field: FieldName): string => (row.origins[field]?.raw ?? '').trim();

const folded = (text: string): string => text.toLowerCase().replaceAll(/\s+/gu, ' ');

/** Two rows with the same name are two activities, or one row too many: never the same slip. */
const isUnique = (field: FieldName): boolean => field === 'title';

/** An indicator is right within its focus area: the same words under another may mean another. */
const isComparable = (one: PlannedRow, other: PlannedRow, field: FieldName): boolean =>
  field !== 'indicators' || one.merged.focusArea === other.merged.focusArea;

/**
 * The other rows whose cell says the same as this row's. An empty cell counts as saying the same as another empty one, as long as
 * nothing is known there.
 */
export function rowsSaying(plan: FilePlan, row: PlannedRow, field: FieldName): readonly PlannedRow[] {
  if (isUnique(field)) return [];
  const text = folded(rawOf(row, field));
  return plan.rows.filter(
    (other) =>
      other.rowKey !== row.rowKey &&
      folded(rawOf(other, field)) === text &&
      (text !== '' || isBlankValue(other.merged[field])) &&
      isComparable(row, other, field),
  );
}

/** Those of them whose value is another than `value`: what the same correction would be right for too. */
export const rowsLike = (plan: FilePlan, row: PlannedRow, field: FieldName, value: FieldValue): readonly PlannedRow[] =>
  rowsSaying(plan, row, field).filter((other) => !isSameValue(other.merged[field], value));

/** Rows where nothing is known of a field, neither from its cell nor from before. */
export const blankRows = (plan: FilePlan, field: FieldName): readonly PlannedRow[] =>
  isUnique(field) ? [] : plan.rows.filter((row) => rawOf(row, field) === '' && isBlankValue(row.merged[field]));
