import { type FieldName, fieldDefinition, fieldNames } from '../../register/activity-fields.ts';
import type { ColumnContent } from './column-content.ts';

/** As much of a column must read as a field for it to be thought of. */
export const MOSTLY = 0.8;
/** Shorter cells are no remarks: names, days and codes that say who wrote the row. */
const SENTENCE = 15;

const isText = (field: FieldName): boolean => fieldDefinition(field).kind === 'text';
const isFigure = (field: FieldName): boolean => ['count', 'kronor', 'date'].includes(fieldDefinition(field).kind);

/**
 * Every field without a column of its own that a column's cells could be an answer to. A column that nobody understands has
 * one guess to be asked about, but it may as well be any of these: in none of them is a blank to be trusted.
 */
export function mayHold(content: ColumnContent, taken: ReadonlySet<string>): readonly FieldName[] {
  if (content.count === 0 || content.contactShare > 0.6) return [];
  const open = fieldNames.filter((field) => field !== 'title' && field !== 'description' && !taken.has(field));
  const reads = open.filter((field) => !isText(field) && (content.shareFor(field) ?? 0) >= MOSTLY);
  if (content.textShare < 0.5) return reads.filter((field) => isFigure(field) || field === 'indicators');
  return reads.length > 0 || content.textShare < MOSTLY ? reads : open.filter(isText);
}

/** What a column for remarks may hold beside: running text belongs to what has no column for it. */
export const mayHoldRemarks = (content: ColumnContent, taken: ReadonlySet<string>): readonly FieldName[] =>
  content.averageLength < SENTENCE
    ? []
    : mayHold(content, taken).filter((field) => ['outcome', 'deviations', 'nextSteps'].includes(field));
