import { readDate } from '../../shared/language/read-date.ts';
import type { IsoDate } from '../../shared/register/activity-fields.ts';
import type { Period } from '../../shared/register/units-and-periods.ts';

/**
 * The one day that a text names: `2024-09-15`, `15/9`, `15 september 2024`. Null for what can't be read, and for a month, a
 * term or a week: which of its days is meant would be a guess.
 */
export function readDay(text: string, period: Pick<Period, 'year' | 'kind'>): IsoDate | null {
  const cell = { column: 1, kind: 'text', value: text, raw: text } as const;
  const { value, span, findings } = readDate(cell, { edge: 'end', periodYear: period.year, periodKind: period.kind });
  if (value === null || value === 'ongoing' || span !== null) return null;
  return findings.every(({ severity }) => severity === 'info') ? value : null;
}
