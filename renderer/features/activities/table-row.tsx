import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { ActivityRow } from '../../../shared/contract.ts';
import { formatKronor, formatNumber } from '../../../shared/language/format.ts';
import { activityTexts as texts } from '../../lib/texts/activities.ts';
import { cellContent } from './cell-content.tsx';
import type { TableContext } from './column-values.ts';
import type { ActivityGroup } from './group-activities.ts';
import { SelectBox } from './select-box.tsx';
import type { DrawnColumn } from './table-columns.ts';

export type TableRowProps = {
  readonly row: ActivityRow;
  /** Place among the lines, from 0. */
  readonly index: number;
  readonly columns: readonly DrawnColumn[];
  readonly context: TableContext;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  /** The cell that has the table's tab stop, by column; null when it is in another row. */
  readonly activeColumn: number | null;
  /** The editor in the active cell; null when nothing is edited in this row. */
  readonly editor: ReactNode;
};

/** One activity in the table. Its keys and presses are taken care of by the table, so that scrolling draws little. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { row, index, columns, context, isSelected, isOpen, activeColumn, editor } = props;
  const code = row.activity.id;
  return (
    <tr
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={isOpen ? 'is-open' : undefined}
      {...(isOpen ? { 'aria-current': true } : {})}
    >
      <td className="sticky-box" data-box="">
        <SelectBox label={texts.selectRow(code)} isSelected={isSelected} />
      </td>
      {columns.map(({ id, isFigure }, column) => {
        const isActive = column === activeColumn;
        const isEdited = isActive && editor !== null;
        const classes = [
          isFigure ? 'column-figure' : '',
          column === 0 ? 'sticky-first' : '',
          isEdited ? 'is-edited' : '',
        ];
        return (
          <td key={id} data-column={column} tabIndex={isActive ? 0 : -1} className={classes.join(' ').trim()}>
            {isEdited ? editor : cellContent(row, id, context)}
          </td>
        );
      })}
      <td aria-hidden="true" className="filler" />
    </tr>
  );
});

export type GroupRowProps = {
  readonly group: ActivityGroup;
  readonly isFolded: boolean;
  readonly index: number;
  readonly columnCount: number;
  readonly isActive: boolean;
};

/** A group's heading with its count and sums. */
export function GroupRow({ group, isFolded, index, columnCount, isActive }: GroupRowProps) {
  const { label, rows, participants, cost } = group;
  const Chevron = isFolded ? ChevronRight : ChevronDown;
  const people = participants === null ? null : formatNumber(participants);
  const kronor = cost === null ? null : formatKronor(cost);
  return (
    <tr data-index={index} aria-rowindex={index + 2} className="group-row">
      <td
        colSpan={columnCount + 2}
        data-column={0}
        data-group=""
        tabIndex={isActive ? 0 : -1}
        aria-expanded={!isFolded}
      >
        <span className="group-head">
          <Chevron size={14} aria-hidden />
          <strong>{label}</strong>
          <span className="soft tabular">{texts.groupSums(rows.length, people, kronor)}</span>
        </span>
      </td>
    </tr>
  );
}
