import type { ActivityValues, FieldName } from '../../register/activity-fields.ts';
import type { ReviewDecisions } from '../../register/return.ts';
import { asFieldValue, withValue } from '../../register/field-values.ts';
import type { ReadRow } from '../plan-types.ts';

export type Correction = ReviewDecisions['corrections'][number];

/** A row with the coordinator's corrections in place of what was read; `read` keeps that. */
export type CorrectedRow = ReadRow & {
  readonly read: ActivityValues;
  readonly corrections: ReadonlyMap<FieldName, Correction>;
};

/**
 * Puts the corrections into a row and closes the issues of the fields they concern. The latest correction of a field
 * counts. One whose value is of another kind than its field (an older version's, a damaged one) is left out.
 */
export function correctRow(row: ReadRow, all: readonly Correction[]): CorrectedRow {
  if (all.length > 0) return corrected(row, all);
  const { rowKey, sheet, row: number, code, values, origins, issues, isHidden } = row;
  const read = values;
  return { rowKey, sheet, row: number, code, values, origins, issues, isHidden, read, corrections: noCorrections };
}

const noCorrections: CorrectedRow['corrections'] = new Map();

function corrected(row: ReadRow, all: readonly Correction[]): CorrectedRow {
  const usable = all.filter((each) => each.rowKey === row.rowKey && asFieldValue(each.field, each.value) !== undefined);
  const corrections = new Map(usable.map((each) => [each.field, each]));
  let values = row.values;
  for (const { field, value } of corrections.values()) {
    values = withValue(values, field, asFieldValue(field, value) ?? values[field]);
  }
  const issues = row.issues.filter((issue) => issue.field === null || !corrections.has(issue.field));
  return { ...row, values, issues, read: row.values, corrections };
}
