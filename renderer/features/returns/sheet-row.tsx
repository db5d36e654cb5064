import { memo } from 'react';
import { cellAddress, type GridRow } from '../../../shared/intake/grid.ts';
import { fieldDefinition } from '../../../shared/register/activity-fields.ts';
import type { Selection } from './selection.ts';
import { cellText, type SheetColumn } from './sheet-layout.ts';
import { HiddenMark } from './hidden-mark.tsx';
import type { CellMark, SheetMarks } from './sheet-marks.ts';
import { StruckText } from './struck-text.tsx';
import { returnsTexts } from '../../lib/texts/returns.ts';

type SheetRowProps = {
  readonly row: GridRow;
  readonly index: number;
  readonly columns: readonly SheetColumn[];
  readonly marks: SheetMarks;
  readonly isSelected: boolean;
  /** The selected cell's address, when it is in this row. */
  readonly selectedCell: string | null;
  /** Whether a link led to the selected cell. */
  readonly isSource: boolean;
  readonly isHeld: boolean;
  /** The column of the activities' names, which stays in sight; null when the sheet has none. */
  readonly pinned: number | null;
  readonly onSelect: (selection: Selection) => void;
};

/** One row of the department's sheet. */
export const SheetRow = memo(function SheetRow({
  row,
  index,
  columns,
  marks,
  isSelected,
  selectedCell,
  isSource,
  isHeld,
  pinned,
  onSelect,
}: SheetRowProps) {
  const why = marks.ignoredRows.get(row.row);
  const rowKey = marks.rows.get(row.row);
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const classes = [isSelected ? 'row-selected' : '', rowKey === undefined ? 'row-aside' : '', isHeld ? 'row-held' : ''];
  return (
    <tr
      aria-rowindex={index + 2}
      className={classes.join(' ').trim()}
      title={why === undefined ? undefined : returnsTexts.leftOut(why)}
    >
      <th scope="row">
        {row.row}
        {row.isHidden === true ? <HiddenMark /> : null}
      </th>
      {columns.map(({ column }) => {
        const cell = cells.get(column);
        const address = cellAddress(row.row, column);
        const mark = marks.cells.get(address);
        const target = mark?.value ?? (rowKey === undefined ? undefined : { rowKey, field: null });
        return (
          // The keyboard reaches every row and field through the sheet's own keys; the click is a short cut.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
          <td
            key={column}
            data-cell={address}
            className={classOf(mark, address === selectedCell, column === pinned)}
            tabIndex={address === selectedCell ? -1 : undefined}
            title={mark?.issues.map((issue) => issue.message).join('\n') ?? undefined}
            onClick={target === undefined ? undefined : () => onSelect(target)}
          >
            {isSource && address === selectedCell ? <span className="unseen">{returnsTexts.sourceCell} </span> : null}
            {cell === undefined ? null : cell.struck === undefined ? cellText(cell) : <StruckText cell={cell} />}
            {mark?.heading === undefined ? null : <small>{headingText(mark)}</small>}
            {mark?.aside === undefined ? null : <small>{asideText(mark)}</small>}
            {mark?.severity === undefined ? null : (
              <span className="unseen"> ({returnsTexts.severity[mark.severity]})</span>
            )}
          </td>
        );
      })}
    </tr>
  );
});

/** What is written under a heading: the field that it was understood as. Empty for every other cell. */
export function headingText(mark: CellMark | undefined): string {
  if (mark?.heading === undefined) return '';
  const { field } = mark.heading;
  return `→ ${field === null ? returnsTexts.notRead : fieldDefinition(field).label}`;
}

/** What is written at a cell but not in it. Empty for every other cell. */
export const asideText = (mark: CellMark | undefined): string =>
  mark?.aside === undefined ? '' : returnsTexts.aside(mark.aside);

function classOf(mark: CellMark | undefined, isSelected: boolean, isPinned: boolean): string {
  const classes = [
    isPinned ? 'cell-pinned' : '',
    mark?.heading === undefined ? '' : 'cell-heading',
    mark?.value === undefined ? '' : 'cell-read',
    mark?.aside === undefined ? '' : 'cell-aside',
    mark?.severity === undefined ? '' : `cell-${mark.severity}`,
    isSelected ? 'cell-selected' : '',
  ];
  return classes.filter(Boolean).join(' ');
}
