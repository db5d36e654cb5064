import type { FieldName } from '../../register/activity-fields.ts';
import type { ColumnContent } from './column-content.ts';

/** As much of a column must read as a field for it to be guessed by its cells alone. */
const MOSTLY = 0.8;

/**
 * What a column under an unknown heading may hold, by its cells: never taken for granted, only to ask about. Fields that
 * have a column already are left out.
 */
export function guessByContent(content: ColumnContent, taken: ReadonlySet<string>): FieldName | null {
  if (content.count === 0) return null;
  const isOpen = (field: FieldName): boolean => !taken.has(field);
  const reads = (field: FieldName): boolean => isOpen(field) && (content.shareFor(field) ?? 0) >= MOSTLY;
  const telling: readonly FieldName[] = ['status', 'focusArea', 'type', 'funding', 'childPerspective', 'indicators'];
  const numbers: readonly FieldName[] = ['participants', 'cost', 'women', 'men', 'children'];
  const dates: readonly FieldName[] = ['start', 'end'];
  const candidates = content.textShare < 0.5 ? [...dates, ...numbers] : [...telling, ...dates, ...numbers];
  const found = candidates.find(reads);
  if (found) return found;
  if (content.textShare < MOSTLY) return null;
  const texts: readonly FieldName[] =
    content.averageLength > 20 ? ['outcome', 'description', 'nextSteps', 'deviations'] : ['responsible', 'partners'];
  const others: readonly FieldName[] = ['outcome', 'deviations', 'nextSteps', 'description', 'partners', 'responsible'];
  return [...texts, ...others].find(isOpen) ?? null;
}
