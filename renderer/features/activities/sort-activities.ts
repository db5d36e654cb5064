import type { ActivityRow } from '../../../shared/contract.ts';
import type { TableColumnId } from '../../../shared/register/table-columns.ts';
import type { SortValue } from '../../lib/sort-rows.ts';
import { sortValueOf, type TableContext } from './column-values.ts';

/** One of the columns that the rows are sorted by; the first weighs most. */
export type Sort = { readonly column: TableColumnId; readonly isDescending: boolean };

const collator = new Intl.Collator('sv-SE', { numeric: true });

const isSaid = (value: SortValue | undefined): boolean => value !== null && value !== '' && value !== undefined;

function compare(one: SortValue | undefined, other: SortValue | undefined, sign: number): number {
  const oneSaid = isSaid(one);
  const otherSaid = isSaid(other);
  if (!oneSaid || !otherSaid) return Number(otherSaid) - Number(oneSaid);
  if (typeof one === 'number' && typeof other === 'number') return sign * (one - other);
  return sign * collator.compare(String(one), String(other));
}

/** Rows by several columns in turn. What is not said comes last, whichever the direction; equals keep their order. */
export function sortActivities(
  rows: readonly ActivityRow[],
  sorts: readonly Sort[],
  context: TableContext,
): readonly ActivityRow[] {
  if (sorts.length === 0) return rows;
  const keys = sorts.map(({ column, isDescending }) => ({
    valueOf: sortValueOf(column, context),
    sign: isDescending ? -1 : 1,
  }));
  return rows
    .map((row) => ({ row, values: keys.map(({ valueOf }) => valueOf(row)) }))
    .toSorted((one, other) => {
      for (const [index, { sign }] of keys.entries()) {
        const order = compare(one.values[index], other.values[index], sign);
        if (order !== 0) return order;
      }
      return 0;
    })
    .map(({ row }) => row);
}

/** What a press on a heading sorts by: that column alone, turned when it was it already. With Shift it is added, turned, then taken away. */
export function pressHeading(sorts: readonly Sort[], column: TableColumnId, isAdding: boolean): readonly Sort[] {
  const known = sorts.find((sort) => sort.column === column);
  if (!isAdding) return [{ column, isDescending: known !== undefined && sorts.length === 1 && !known.isDescending }];
  if (known === undefined) return [...sorts, { column, isDescending: false }];
  const others = sorts.filter((sort) => sort !== known);
  return known.isDescending ? others : sorts.map((sort) => (sort === known ? { column, isDescending: true } : sort));
}
