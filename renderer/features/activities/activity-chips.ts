import { formatDate, formatNumber } from '../../../shared/language/format.ts';
import { tableColumnLabel } from '../../../shared/register/table-columns.ts';
import type { Chip } from '../../components/filter-chips.tsx';
import { activityTexts, conditionTexts as texts } from '../../lib/texts/activities.ts';
import { operatorsFor, type ActivityFilter, type Condition, type Operator } from './activity-filter.ts';
import { columnKind, columnOptions, missing, missingLabel, type TableContext } from './column-values.ts';
import type { Sort } from './sort-activities.ts';

/** A chip, and the filter without what it stands for. */
export type FilterChip = Chip & { readonly without: ActivityFilter };

/** An operator in words; days are not "at least" something. */
export function operatorWord({ column, operator }: Pick<Condition, 'column' | 'operator'>): string {
  const isDate = columnKind(column) === 'date';
  if (isDate && (operator === 'least' || operator === 'most')) return texts.dates[operator];
  return texts.operators[operator];
}

/** The operators to choose among for a column. */
export const operatorOptions = (
  column: Condition['column'],
): readonly { readonly id: Operator; readonly label: string }[] =>
  operatorsFor(column).map((operator) => ({ id: operator, label: operatorWord({ column, operator }) }));

function valueWords({ column, values }: Condition, context: TableContext): readonly string[] {
  const kind = columnKind(column);
  if (kind === 'figure') return values.map((value) => formatNumber(Number(value)));
  if (kind === 'date') return values.map(formatDate);
  if (kind === 'text') return values.map((value) => `”${value}”`);
  const options = columnOptions(column, context);
  return values.map((id) => {
    if (id === missing) return missingLabel(column);
    return options.find((option) => option.id === id)?.label ?? id;
  });
}

function chipLabel(condition: Condition, context: TableContext): string {
  if (condition.column === 'indicators' && condition.operator === 'missing') return activityTexts.unlinkedOnly;
  const value = valueWords(condition, context).join(' eller ');
  return texts.chip(tableColumnLabel(condition.column), operatorWord(condition), value);
}

/** One chip for each thing that narrows the list. */
export function chipsOf(filter: ActivityFilter, context: TableContext): readonly FilterChip[] {
  const text: readonly FilterChip[] =
    filter.text === ''
      ? []
      : [{ id: 'text', label: activityTexts.chipSearch(filter.text), without: { ...filter, text: '' } }];
  const conditions = filter.conditions.map((condition, index) => ({
    id: `villkor ${index}`,
    label: chipLabel(condition, context),
    without: { ...filter, conditions: filter.conditions.filter((other) => other !== condition) },
  }));
  return [...text, ...conditions];
}

/** One chip for each column that is sorted by. */
export const sortChips = (sorts: readonly Sort[]): readonly Chip[] =>
  sorts.map(({ column, isDescending }) => ({
    id: column,
    label: activityTexts.sortChip(tableColumnLabel(column), isDescending),
  }));
