import type { FieldName, FieldValue } from '../../../shared/register/activity-fields.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { fieldText } from '../../lib/field-text.ts';
import { useCommand } from '../../lib/queries.ts';

/** The strategy of the open register; null until it has been read. */
export function useStrategy(): Strategy | null {
  return useCommand('strategy:show', {}).data ?? null;
}

/** Values in words, in the open register's strategy; empty until it has been read. */
export function useFieldText(): (field: FieldName, value: FieldValue) => string {
  const strategy = useStrategy();
  return (field, value) => (strategy === null ? '' : fieldText(strategy, field, value));
}
