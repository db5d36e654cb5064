import type { ActivityRow } from '../../../shared/contract.ts';
import type { TableColumnId } from '../../../shared/register/table-columns.ts';
import { choicesIn, columnKind, figureIn, missing, textIn, type TableContext } from './column-values.ts';

/**
 * any, none: one of the choices, or none of them. has, lacks: the text. least, most: a figure or a day. said, missing: whether
 * anything is said.
 */
export const operators = ['any', 'none', 'has', 'lacks', 'least', 'most', 'said', 'missing'] as const;
export type Operator = (typeof operators)[number];

/** One thing that a row must be. */
export type Condition = {
  readonly column: TableColumnId;
  readonly operator: Operator;
  /** Ids (or `saknas`) for choices, one text, one figure or one day; empty for said and missing. */
  readonly values: readonly string[];
};

/** What the list is narrowed to: a row must have each word of the text somewhere, and meet every condition. */
export type ActivityFilter = { readonly text: string; readonly conditions: readonly Condition[] };

export const noFilter: ActivityFilter = { text: '', conditions: [] };

/** The operators that make sense for a column. */
export function operatorsFor(column: TableColumnId): readonly Operator[] {
  const kind = columnKind(column);
  if (kind === 'choice' || kind === 'choices') return ['any', 'none', 'said', 'missing'];
  return kind === 'text' ? ['has', 'lacks', 'said', 'missing'] : ['least', 'most', 'said', 'missing'];
}

/** Whether an operator needs something to compare with. */
export const needsValue = (operator: Operator): boolean => operator !== 'said' && operator !== 'missing';

type Test = (row: ActivityRow) => boolean;

function choiceTest({ column, operator, values }: Condition, { periodId }: TableContext): Test {
  const wanted = new Set(values);
  const meets = (row: ActivityRow): boolean => {
    const chosen = choicesIn(row, column, periodId);
    return chosen.length === 0 ? wanted.has(missing) : chosen.some((id) => wanted.has(id));
  };
  if (operator === 'any') return meets;
  if (operator === 'none') return (row) => !meets(row);
  return (row) => choicesIn(row, column, periodId).length > 0 === (operator === 'said');
}

function textTest({ column, operator, values }: Condition): Test {
  const wanted = (values[0] ?? '').toLowerCase();
  if (operator === 'has') return (row) => textIn(row, column).toLowerCase().includes(wanted);
  if (operator === 'lacks') return (row) => !textIn(row, column).toLowerCase().includes(wanted);
  return (row) => (textIn(row, column) !== '') === (operator === 'said');
}

function compareTest({ column, operator, values }: Condition): Test {
  const isFigure = columnKind(column) === 'figure';
  const valueIn = (row: ActivityRow): number | string | null =>
    isFigure ? figureIn(row, column) : textIn(row, column) || null;
  const bound = isFigure ? Number(values[0]) : (values[0] ?? '');
  if (operator === 'said' || operator === 'missing') return (row) => (valueIn(row) !== null) === (operator === 'said');
  return (row) => {
    const value = valueIn(row);
    if (value === null) return false;
    return operator === 'least' ? value >= bound : value <= bound;
  };
}

/** Whether a row meets a condition. */
export function conditionTest(condition: Condition, context: TableContext): Test {
  const kind = columnKind(condition.column);
  if (kind === 'choice' || kind === 'choices') return choiceTest(condition, context);
  return kind === 'text' ? textTest(condition) : compareTest(condition);
}

/** The rows that meet every condition. */
export function meetConditions(
  rows: readonly ActivityRow[],
  conditions: readonly Condition[],
  context: TableContext,
): readonly ActivityRow[] {
  if (conditions.length === 0) return rows;
  const tests = conditions.map((condition) => conditionTest(condition, context));
  return rows.filter((row) => tests.every((test) => test(row)));
}
