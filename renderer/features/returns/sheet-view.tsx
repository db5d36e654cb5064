import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { Sheet } from '../../../shared/intake/grid.ts';
import type { Selection } from './selection.ts';
import { layOutSheet, type SheetLayout } from './sheet-layout.ts';
import { rowOfAddress, type SheetMarks } from './sheet-marks.ts';
import { HiddenMark } from './hidden-mark.tsx';
import { asideText, headingText, SheetRow } from './sheet-row.tsx';
import './sheet-view.css';

export type SheetViewProps = {
  readonly sheet: Sheet;
  readonly marks: SheetMarks;
  readonly selection: Selection | null;
  /** Address of the selected field's cell on this sheet, or of the cell that a link led to: to scroll to. */
  readonly selectedCell: string | null;
  /** Whether a link led to that cell: it is focused, and said to be the source. */
  readonly isSource?: boolean;
  /** Rows held back by the coordinator. */
  readonly heldRows: ReadonlySet<string>;
  readonly onSelect: (selection: Selection) => void;
};

/** As `.cell-pinned` in the style sheet, which stands right after the row numbers. */
const rowNumberWidth = 44;
const rowHeight = 28;
const headingRowHeight = 42;

/** The department's own sheet as it came, with what was read marked on it. */
export function SheetView(props: SheetViewProps) {
  const { sheet, marks, selection, selectedCell, isSource = false, heldRows, onSelect } = props;
  const scroller = useRef<HTMLElement>(null);
  const layout = useMemo(() => {
    const labelAt = (address: string): string =>
      headingText(marks.cells.get(address)) || asideText(marks.cells.get(address));
    return layOutSheet(sheet, labelAt, placesOfAsides(marks));
  }, [sheet, marks]);
  const headingRows = useMemo(() => headingRowsOf(marks), [marks]);
  const pinned = useMemo(() => titleColumnOf(marks, layout), [marks, layout]);
  const virtualizer = useVirtualizer({
    count: layout.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (headingRows.has(layout.rows[index]?.row ?? 0) ? headingRowHeight : rowHeight),
    overscan: 12,
  });

  const cellRow = selectedCell === null ? null : rowOfAddress(selectedCell);
  const selectedIndex = layout.rows.findIndex((row) =>
    cellRow === null ? isSelectedRow(marks, row.row, selection) : row.row === cellRow,
  );
  useEffect(() => {
    if (selectedIndex >= 0) virtualizer.scrollToIndex(selectedIndex, { align: 'auto' });
  }, [selectedIndex, virtualizer]);
  const items = virtualizer.getVirtualItems();
  // A row far down is drawn only once the sheet has been scrolled to it.
  const isDrawn = items.some((item) => item.index === selectedIndex);
  useEffect(() => {
    if (selectedCell === null || !isDrawn) return;
    const cell = scroller.current?.querySelector(`[data-cell="${selectedCell}"]`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (isSource && cell instanceof HTMLElement) cell.focus({ preventScroll: true });
  }, [selectedCell, isDrawn, isSource]);

  const above = items[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  const name = sheet.name === '' ? 'filens innehåll' : `bladet ${sheet.name}`;

  return (
    <section
      ref={scroller}
      className="sheet-view"
      // The sheet scrolls, so it must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={`Så ser ${name} ut`}
    >
      <table aria-rowcount={layout.rows.length + 1} style={{ width: layout.width + rowNumberWidth }}>
        <colgroup>
          <col style={{ width: rowNumberWidth }} />
          {layout.columns.map((column) => (
            <col key={column.column} style={{ width: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">Rad</span>
            </th>
            {layout.columns.map((column) => (
              <th key={column.column} scope="col" className={column.column === pinned ? 'cell-pinned' : undefined}>
                {column.letters}
                {isHiddenColumn(sheet, column.column) ? <HiddenMark /> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={above} />
          {items.map((item) => {
            const row = layout.rows[item.index];
            if (row === undefined) return null;
            return (
              <SheetRow
                key={item.key}
                row={row}
                index={item.index}
                columns={layout.columns}
                marks={marks}
                isSelected={item.index === selectedIndex || isSelectedRow(marks, row.row, selection)}
                selectedCell={cellRow === row.row ? selectedCell : null}
                isSource={isSource}
                isHeld={heldRows.has(marks.rows.get(row.row) ?? '')}
                pinned={pinned}
                onSelect={onSelect}
              />
            );
          })}
          <Spacer height={below} />
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the rows that are not drawn, so that the scroll bar is right. */
function Spacer({ height }: { readonly height: number }) {
  return height > 0 ? (
    <tr aria-hidden>
      <td style={{ height, padding: 0, border: 0 }}>{'\u00a0'}</td>
    </tr>
  ) : null;
}

const isSelectedRow = (marks: SheetMarks, row: number, selection: Selection | null): boolean =>
  selection !== null && marks.rows.get(row) === selection.rowKey;

const isHiddenColumn = ({ hiddenColumns }: Sheet, column: number): boolean =>
  hiddenColumns.some(({ from, to }) => from <= column && column <= to);

/** Where something is written that stands in no cell. */
const placesOfAsides = (marks: SheetMarks): readonly string[] =>
  [...marks.cells].flatMap(([address, mark]) =>
    mark.issues.some((issue) => issue.sheet !== undefined) ? [address] : [],
  );

/** Rows whose cells carry a second line, saying which field a heading was understood as. */
function headingRowsOf(marks: SheetMarks): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [address, mark] of marks.cells) {
    if (mark.heading !== undefined) rows.add(Number(/\d+$/.exec(address)?.[0] ?? 0));
  }
  return rows;
}

/** The column of a table that holds the activities' names; null in a form, where the names stand in the answers. */
function titleColumnOf(marks: SheetMarks, layout: SheetLayout): number | null {
  for (const [address, mark] of marks.cells) {
    const letters = address.replace(/\d+$/, '');
    const isTable = mark.heading?.field === 'title' && marks.rows.get(rowOfAddress(address) ?? 0) === undefined;
    if (isTable) return layout.columns.find((column) => column.letters === letters)?.column ?? null;
  }
  return null;
}
