import type { ActivityRow } from '../../../shared/contract.ts';
import type { FieldName, FieldValue } from '../../../shared/register/activity-fields.ts';
import { saysTheSame } from '../../../shared/register/field-values.ts';
import type { PastedEdit } from './read-paste.ts';

/** What is done with a field of several choices: put in place of what is there, added to it, taken from it. */
export type BulkMode = 'replace' | 'add' | 'remove';

const isList = (value: FieldValue): value is readonly string[] => typeof value === 'object' && value !== null;

function combined(before: FieldValue, value: FieldValue, mode: BulkMode): FieldValue {
  if (mode === 'replace' || !isList(before) || !isList(value)) return value;
  if (mode === 'add') return [...before, ...value.filter((id) => !before.includes(id))];
  return before.filter((id) => !value.includes(id));
}

/** What setting a field of several activities would change; those that say so already are left out. */
export function bulkEdits(
  rows: readonly ActivityRow[],
  field: FieldName,
  value: FieldValue,
  mode: BulkMode,
): readonly PastedEdit[] {
  return rows.flatMap((row) => {
    const before = row.report.values[field];
    const after = combined(before, value, mode);
    return saysTheSame(before, after) ? [] : [{ activityId: row.activity.id, field, before, after }];
  });
}
