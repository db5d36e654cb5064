import type { ReadFile } from '../../../../../shared/intake/plan-types.ts';
import { isBlankValue } from '../../../../../shared/register/activity-fields.ts';

/** What was read, a line per action: where, each value, and after `!` each field that is asked or doubted and why. */
export function said(file: ReadFile): readonly string[] {
  return file.rows.map((row) => {
    const values = Object.entries(row.values)
      .filter(([, value]) => !isBlankValue(value))
      .map(([field, value]) => `${field}=${String(value).replaceAll('\n', '/')}`);
    const doubts = row.issues.map((issue) => `! ${issue.field ?? ''} ${issue.code}`);
    return [row.rowKey, ...values, ...doubts].join(' · ');
  });
}
