import { ArrowDown, ArrowUp } from 'lucide-react';
import type { SortOrder } from '../lib/sort-rows.ts';
import type { Column } from './data-table.tsx';

type HeadProps<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly sort: SortOrder | null;
  readonly onSort: (sort: SortOrder) => void;
};

const flipped = (sort: SortOrder | null, columnId: string): SortOrder => ({
  columnId,
  direction: sort?.columnId === columnId && sort.direction === 'ascending' ? 'descending' : 'ascending',
});

/** The sticky headings; one that can be sorted by is a button. */
export function DataTableHead<Row>({ columns, sort, onSort }: HeadProps<Row>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const direction = sort?.columnId === column.id ? sort.direction : null;
          return (
            <th
              key={column.id}
              scope="col"
              className={column.kind === 'figure' ? 'column-figure' : undefined}
              {...(column.sortValue === undefined ? {} : { 'aria-sort': direction ?? ('none' as const) })}
            >
              {column.sortValue === undefined ? (
                <span>{column.label}</span>
              ) : (
                <button type="button" onClick={() => onSort(flipped(sort, column.id))}>
                  {column.label}
                  {direction === 'ascending' ? <ArrowUp size={12} aria-hidden /> : null}
                  {direction === 'descending' ? <ArrowDown size={12} aria-hidden /> : null}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
