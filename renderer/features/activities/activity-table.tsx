import { Fragment, memo, useState, type ReactNode } from 'react';
import { isFieldColumn, type TableColumnId } from '../../../shared/register/table-columns.ts';
import type { FieldName, FieldValue } from '../../../shared/register/activity-fields.ts';
import { activityTexts as texts } from '../../lib/texts/activities.ts';
import { CellEditor } from './cell-editor.tsx';
import type { TableContext } from './column-values.ts';
import type { TableLine } from './group-activities.ts';
import type { RowSelection } from './select-rows.ts';
import type { Sort } from './sort-activities.ts';
import { boxWidth, type DrawnColumn } from './table-columns.ts';
import { TableHead } from './table-head.tsx';
import { GroupRow, TableRow } from './table-row.tsx';
import { isAllSelected, useGrid } from './use-grid.ts';
import { useVisibleLines } from './use-visible-lines.ts';
import { lineHeight, linesToDraw } from './visible-lines.ts';
import './activity-table.css';

export type ActivityTableProps = {
  readonly lines: readonly TableLine[];
  readonly columns: readonly DrawnColumn[];
  readonly context: TableContext;
  readonly sorts: readonly Sort[];
  readonly onSort: (column: TableColumnId, isAdding: boolean) => void;
  readonly onWidth: (column: TableColumnId, width: number) => void;
  readonly selection: RowSelection;
  readonly onSelection: (selection: RowSelection) => void;
  /** The activity beside the table; null for none. */
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
  readonly onFold: (groupId: string) => void;
  /** False where the register or the period can't be changed: Enter then opens. */
  readonly canEdit: boolean;
  readonly onEdit: (activityId: string, field: FieldName, value: FieldValue) => Promise<boolean>;
  /** The lines to copy: what is selected, else the cell alone (`column`). */
  readonly onCopy: (activityId: string | null, column: TableColumnId | null) => string | null;
  /** A block of cells to begin in a cell. */
  readonly onPaste: (text: string, activityId: string, column: TableColumnId) => void;
  /** Stands in place of the lines when there are none. */
  readonly empty: ReactNode;
};

/** The register as a table: cells reached and edited by keys, rows selected, only the lines in view drawn. */
export const ActivityTable = memo(function ActivityTable(props: ActivityTableProps) {
  const { lines, columns, context, selection, openId, empty } = props;
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const { range, scrollTo } = useVisibleLines(scroller, lines.length);
  const grid = useGrid(props, scroller, scrollTo);
  const { active, isEditing } = grid;

  if (lines.length === 0) return <div className="activity-table">{empty}</div>;
  // The line with the focus is drawn wherever it is, so that the focus is never lost by scrolling.
  const drawn = linesToDraw(range, active.line, lines.length);
  const tableWidth = columns.reduce((sum, { width }) => sum + width, boxWidth);
  return (
    <div ref={setScroller} className="activity-table">
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- cells take the focus: a grid, as ARIA names it
        role="grid"
        aria-label={texts.table}
        aria-rowcount={lines.length + 1}
        aria-multiselectable
        style={{ width: `max(100%, ${tableWidth}px)` }}
        {...grid.handlers}
      >
        <colgroup>
          <col style={{ width: boxWidth }} />
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width }} />
          ))}
          <col />
        </colgroup>
        <TableHead
          columns={columns}
          sorts={props.sorts}
          onSort={props.onSort}
          onWidth={props.onWidth}
          isAllSelected={isAllSelected(lines, selection)}
          isSomeSelected={selection.ids.size > 0}
          onSelectAll={grid.selectAll}
        />
        <tbody>
          {drawn.map((index, place) => {
            const line = lines[index];
            if (line === undefined) return null;
            const gap = (index - (drawn[place - 1] ?? -1) - 1) * lineHeight;
            const isActive = index === active.line;
            return (
              <Fragment key={line.key}>
                <Spacer height={gap} />
                {line.kind === 'group' ? (
                  <GroupRow
                    group={line.group}
                    isFolded={line.isFolded}
                    index={index}
                    columnCount={columns.length}
                    isActive={isActive}
                  />
                ) : (
                  <TableRow
                    row={line.row}
                    index={index}
                    columns={columns}
                    context={context}
                    isSelected={selection.ids.has(line.key)}
                    isOpen={line.key === openId}
                    activeColumn={isActive ? active.column : null}
                    editor={isActive && isEditing ? <ActiveEditor {...props} line={line} grid={grid} /> : null}
                  />
                )}
              </Fragment>
            );
          })}
          <Spacer height={(lines.length - (drawn.at(-1) ?? -1) - 1) * lineHeight} />
        </tbody>
      </table>
    </div>
  );
});

type ActiveEditorProps = ActivityTableProps & {
  readonly line: Extract<TableLine, { kind: 'row' }>;
  readonly grid: ReturnType<typeof useGrid>;
};

/** The editor in the cell that has the focus. */
function ActiveEditor({ line, columns, context, onEdit, grid }: ActiveEditorProps) {
  const field = columns[grid.active.column]?.id;
  if (field === undefined || !isFieldColumn(field)) return null;
  return (
    <CellEditor
      key={`${line.key} ${field}`}
      row={line.row}
      field={field}
      strategy={context.strategy}
      onSave={(value) => onEdit(line.key, field, value)}
      onEnd={grid.endEdit}
    />
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
