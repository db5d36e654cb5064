import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { sortRows, type SortOrder, type SortValue } from '../lib/sort-rows.ts';
import { DataTableHead } from './data-table-head.tsx';
import { useRowKeys } from './use-row-keys.ts';
import './data-table.css';

export type Column<Row> = {
  readonly id: string;
  readonly label: string;
  /** Pixels; a column without a width shares what is left. */
  readonly width?: number;
  readonly kind?: 'text' | 'figure';
  readonly cell: (row: Row) => ReactNode;
  /** What the column is sorted by; without it the column can't be sorted. */
  readonly sortValue?: (row: Row) => SortValue;
};

export type DataTableProps<Row> = {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly selectedId?: string | null;
  /** A row is chosen by click, Enter or space; while one is chosen, moving by keys chooses too. */
  readonly onSelect?: (id: string) => void;
  readonly initialSort?: SortOrder;
  /** Stands in place of the rows when there are none. */
  readonly empty?: ReactNode;
  /** Pixels below which the table scrolls sideways inside itself. */
  readonly minWidth?: number;
};

const rowHeight = 32;
const headHeight = 30;

/** A long table: sticky headings, sorting, keys between rows; only the rows in view are drawn. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowId, selectedId = null, onSelect, initialSort, empty, minWidth = 0 } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [sort, setSort] = useState<SortOrder | null>(initialSort ?? null);
  const [activeId, setActiveId] = useState<string | null>(null);

  const sorted = useMemo(() => {
    const valueOf = columns.find((column) => column.id === sort?.columnId)?.sortValue;
    return sort && valueOf ? sortRows(rows, valueOf, sort.direction) : rows;
  }, [rows, columns, sort]);
  const active = Math.max(
    0,
    sorted.findIndex((row) => rowId(row) === (activeId ?? selectedId)),
  );

  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised on what the virtualizer returns
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingEnd: headHeight,
  });
  const drawn = virtualizer.getVirtualItems();
  const before = drawn[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  const tabStop = drawn.some((item) => item.index === active) ? active : drawn[0]?.index;

  const choose = (index: number): void => {
    const row = sorted[index];
    if (row === undefined) return;
    setActiveId(rowId(row));
    onSelect?.(rowId(row));
  };
  const move = (index: number): void => {
    const row = sorted[index];
    if (row === undefined) return;
    setActiveId(rowId(row));
    virtualizer.scrollToIndex(index);
    if (selectedId !== null) onSelect?.(rowId(row));
  };
  const onKeyDown = useRowKeys({ count: sorted.length, active, onMove: move, onChoose: choose, scroller });

  if (rows.length === 0 && empty !== undefined) return <div className="data-table">{empty}</div>;
  return (
    <div ref={scroller} className="data-table">
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the rows take the focus: a grid, as ARIA names it
        role="grid"
        aria-label={label}
        aria-rowcount={sorted.length + 1}
        style={{ width: `max(100%, ${minWidth}px)` }}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} {...(column.width === undefined ? {} : { style: { width: column.width } })} />
          ))}
        </colgroup>
        <DataTableHead columns={columns} sort={sort} onSort={setSort} />
        <tbody>
          <Spacer height={before} />
          {drawn.map((item) => {
            const row = sorted[item.index];
            if (row === undefined) return null;
            const id = rowId(row);
            return (
              <tr
                key={id}
                data-index={item.index}
                aria-rowindex={item.index + 2}
                aria-selected={id === selectedId}
                tabIndex={item.index === tabStop ? 0 : -1}
                onClick={() => choose(item.index)}
                onFocus={() => setActiveId(id)}
              >
                {columns.map((column) => (
                  <td key={column.id} className={column.kind === 'figure' ? 'column-figure' : undefined}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          <Spacer height={after} />
        </tbody>
      </table>
    </div>
  );
}

function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr className="spacer" aria-hidden="true">
      <td colSpan={99} style={{ height }}>
        {null}
      </td>
    </tr>
  );
}
