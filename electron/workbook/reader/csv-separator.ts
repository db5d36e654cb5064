import { csvRecords } from './csv-records.ts';
import { Refusal } from './refusal.ts';

export type Separator = ';' | ',' | '\t';

/** In the order of trust: a Swedish Excel writes semicolons, and commas stand in every second sentence. */
const separators: readonly Separator[] = [';', '\t', ','];

/** Enough to see a pattern, few enough to cost nothing. */
const sampleRecords = 60;

/** How well a separator explains the text: the share of records that have the most common number of fields. */
type Fit = { readonly separator: Separator; readonly fields: number; readonly records: number; readonly share: number };

function sample(text: string, separator: Separator): readonly (readonly string[])[] {
  const records: (readonly string[])[] = [];
  try {
    for (const record of csvRecords(text, separator)) {
      if (record.some((field) => field.trim() !== '')) records.push(record);
      if (records.length >= sampleRecords) break;
    }
  } catch (error) {
    // A quote that is never closed: what was read before it still shows the pattern.
    if (!(error instanceof Refusal)) throw error;
  }
  return records;
}

function fitOf(text: string, separator: Separator): Fit {
  const records = sample(text, separator);
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [fields, count] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { separator, fields, records: count, share: records.length === 0 ? 0 : count / records.length };
}

/** A letter has commas too; a table has the same number of them in line after line. */
function isConvincing({ separator, fields, records, share }: Fit): boolean {
  if (records === 1) return separator !== ',' && fields >= 3 && share > 0.3;
  return separator === ',' ? (fields >= 3 ? share >= 0.6 : share >= 0.9) : share >= 0.4;
}

/** The separator that the content itself shows, null when no separator stands consistently over the lines. */
export function findSeparator(text: string): Separator | null {
  const fits = separators.map((separator) => fitOf(text, separator)).filter(isConvincing);
  return fits.toSorted((a, b) => b.share - a.share || b.fields - a.fields)[0]?.separator ?? null;
}
