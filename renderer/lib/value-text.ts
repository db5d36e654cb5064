import type { FieldName, FieldValue } from '../../shared/register/activity-fields.ts';
import { fieldText } from './field-text.ts';
import { useCommand } from './queries.ts';

/** A field's value as people read it, in the open register's strategy; empty text when nothing is said. */
export function useValueText(): (field: FieldName, value: FieldValue) => string {
  const strategy = useCommand('strategy:show', {});
  return (field, value) => (strategy.data ? fieldText(strategy.data, field, value) : '');
}
