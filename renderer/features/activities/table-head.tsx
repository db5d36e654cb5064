import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState, type PointerEvent } from 'react';
import type { TableColumnId } from '../../../shared/register/table-columns.ts';
import { activityTexts as texts } from '../../lib/texts/activities.ts';
import { leastWidth, mostWidth } from './activity-look.ts';
import { SelectBox } from './select-box.tsx';
import type { Sort } from './sort-activities.ts';
import { boxWidth, type DrawnColumn } from './table-columns.ts';

export type TableHeadProps = {
  readonly columns: readonly DrawnColumn[];
  readonly sorts: readonly Sort[];
  readonly onSort: (column: TableColumnId, isAdding: boolean) => void;
  readonly onWidth: (column: TableColumnId, width: number) => void;
  readonly isAllSelected: boolean;
  readonly isSomeSelected: boolean;
  readonly onSelectAll: () => void;
};

/** The sticky headings: pressed to sort, with Shift to sort by one more, dragged at the edge to widen. */
export function TableHead({ columns, sorts, onSort, onWidth, ...selecting }: TableHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="sticky-box" style={{ width: boxWidth }}>
          <SelectBox
            label={texts.selectAll}
            isSelected={selecting.isAllSelected}
            isPartly={selecting.isSomeSelected && !selecting.isAllSelected}
            onPress={selecting.onSelectAll}
            isTabStop
          />
        </th>
        {columns.map((column, index) => (
          <Heading
            key={column.id}
            column={column}
            isFirst={index === 0}
            sorts={sorts}
            onSort={onSort}
            onWidth={onWidth}
          />
        ))}
        <th aria-hidden="true" className="filler" />
      </tr>
    </thead>
  );
}

type HeadingProps = Pick<TableHeadProps, 'sorts' | 'onSort' | 'onWidth'> & {
  readonly column: DrawnColumn;
  readonly isFirst: boolean;
};

function Heading({ column, isFirst, sorts, onSort, onWidth }: HeadingProps) {
  const place = sorts.findIndex((sort) => sort.column === column.id);
  const sort = sorts[place];
  const direction = sort && (sort.isDescending ? 'descending' : 'ascending');
  const Arrow = sort?.isDescending ? ArrowDown : ArrowUp;
  const className = [column.isFigure ? 'column-figure' : '', isFirst ? 'sticky-first' : ''].join(' ').trim();
  return (
    <th scope="col" className={className} aria-sort={direction ?? 'none'}>
      <button type="button" title={column.label} onClick={(event) => onSort(column.id, event.shiftKey)}>
        <span className="heading-text">{column.label}</span>
        {sort ? <Arrow size={12} aria-hidden /> : null}
        {sort && sorts.length > 1 ? <small aria-hidden>{place + 1}</small> : null}
      </button>
      <WidthHandle column={column} onWidth={onWidth} />
    </th>
  );
}

type WidthHandleProps = Pick<TableHeadProps, 'onWidth'> & { readonly column: DrawnColumn };

/** Drags the column wider. The choice of columns does the same from the keyboard. */
function WidthHandle({ column, onWidth }: WidthHandleProps) {
  const [from, setFrom] = useState<{ readonly x: number; readonly width: number } | null>(null);
  const follow = (event: PointerEvent<HTMLSpanElement>): void => {
    if (from === null) return;
    onWidth(column.id, Math.round(Math.min(mostWidth, Math.max(leastWidth, from.width + event.clientX - from.x))));
  };
  return (
    <span
      className="width-handle"
      aria-hidden="true"
      title={texts.width(column.label)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom({ x: event.clientX, width: column.width });
      }}
      onPointerMove={follow}
      onPointerUp={() => setFrom(null)}
      onPointerCancel={() => setFrom(null)}
    />
  );
}
