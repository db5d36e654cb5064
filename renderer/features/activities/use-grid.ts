import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { isFieldColumn } from '../../../shared/register/table-columns.ts';
import type { ActivityTableProps } from './activity-table.tsx';
import type { AfterEdit } from './cell-editor.tsx';
import { movedBy, type GridPlace } from './grid-keys.ts';
import type { TableLine } from './group-activities.ts';
import { allRows, extendTo, noRows, toggleRow, type RowSelection } from './select-rows.ts';

type ActiveCell = { readonly key: string | null; readonly column: number };

/** The place of an element of the table; null for the headings and what lies between. */
function placeOf(target: EventTarget | null): GridPlace | null {
  if (!(target instanceof Element)) return null;
  const line = target.closest<HTMLElement>('tr[data-index]')?.dataset['index'];
  const column = target.closest<HTMLElement>('td[data-column]')?.dataset['column'];
  return line === undefined ? null : { line: Number(line), column: Number(column ?? 0) };
}

/** A cell itself, not a control in it: its keys are the table's. */
const isCell = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.dataset['column'] !== undefined;

const isBox = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('td[data-box]') !== null;

/** Where the focus is in the table, what its keys and presses do, and which rows they select. `scrollTo` brings a line into view. */
export function useGrid(props: ActivityTableProps, scroller: HTMLElement | null, scrollTo: (line: number) => void) {
  const { lines, columns, selection, onSelection, openId, canEdit } = props;
  const [cell, setCell] = useState<ActiveCell>({ key: openId, column: 0 });
  const [isEditing, setEditing] = useState(false);
  const wanted = useRef<GridPlace | null>(null);
  // Found by going through them: a table of places for each key pressed in the search field would cost more.
  const here = useMemo(() => lines.findIndex(({ key }) => key === (cell.key ?? openId)), [lines, cell.key, openId]);
  const active: GridPlace = {
    line: Math.max(0, here),
    column: Math.min(cell.column, columns.length - 1),
  };

  // The cell may come to be drawn only now: it takes the focus once it is there.
  useEffect(() => {
    const place = wanted.current;
    if (place === null) return;
    const row = scroller?.querySelector(`tr[data-index="${place.line}"]`);
    const found =
      row?.querySelector<HTMLElement>(`td[data-column="${place.column}"]`) ?? row?.querySelector('td[data-group]');
    if (!(found instanceof HTMLElement)) return;
    wanted.current = null;
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const go = (place: GridPlace): void => {
    const line = lines[place.line];
    if (line === undefined) return;
    wanted.current = place;
    setCell({ key: line.key, column: place.column });
    scrollTo(place.line);
    if (openId !== null && line.kind === 'row' && line.key !== openId) props.onOpen(line.key);
  };
  const canEditAt = ({ line, column }: GridPlace): boolean => {
    const id = columns[column]?.id;
    return canEdit && lines[line]?.kind === 'row' && id !== undefined && isFieldColumn(id);
  };
  const choose = (place: GridPlace): void => {
    const line = lines[place.line];
    if (line?.kind === 'group') props.onFold(line.group.id);
    else if (line) props.onOpen(line.key);
  };
  const edit = (place: GridPlace): void => {
    const line = lines[place.line];
    if (line === undefined) return;
    setCell({ key: line.key, column: place.column });
    setEditing(true);
  };
  /** The next cell that can be edited, onwards or back; the place itself when there is none. */
  const nextEditable = (from: GridPlace, step: 1 | -1): GridPlace => {
    let { line, column } = from;
    for (let steps = 0; steps < columns.length * 3; steps += 1) {
      column += step;
      if (column < 0 || column >= columns.length) {
        line += step;
        column = step === 1 ? 0 : columns.length - 1;
      }
      if (canEditAt({ line, column })) return { line, column };
    }
    return from;
  };
  const endEdit = (after: AfterEdit): void => {
    if (after === 'next' || after === 'previous') {
      const place = nextEditable(active, after === 'next' ? 1 : -1);
      go(place);
      wanted.current = null; // its editor takes the focus
      return;
    }
    setEditing(false);
    if (after === 'stay') go(active);
    else if (after === 'down') go({ ...active, line: Math.min(active.line + 1, lines.length - 1) });
  };

  const select = (line: number, isRange: boolean): void => {
    const id = lines[line]?.kind === 'row' ? lines[line].key : null;
    if (id !== null) onSelection(isRange ? extendTo(selection, id, rowIdsOf(lines)) : toggleRow(selection, id));
  };
  const selectAll = (): void => {
    onSelection(isAllSelected(lines, selection) ? noRows : allRows(rowIdsOf(lines)));
  };

  const onSelectKey = (event: KeyboardEvent): boolean => {
    const isControl = event.ctrlKey || event.metaKey;
    if (isControl && event.key.toLowerCase() === 'a') onSelection(allRows(rowIdsOf(lines)));
    else if (event.key === ' ' && !isControl) select(active.line, event.shiftKey);
    else if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const next = movedBy(event.key, false, active, { lines: lines.length, columns: columns.length });
      const from = lines[active.line]?.key ?? null;
      const there = next && lines[next.line];
      if (!next || !there) return false;
      const begun = selection.anchor === null && from !== null ? toggleRow(selection, from) : selection;
      onSelection(there.kind === 'row' ? extendTo(begun, there.key, rowIdsOf(lines)) : begun);
      go(next);
    } else if (event.key === 'Escape' && selection.ids.size > 0) onSelection(noRows);
    else return false;
    return true;
  };
  const onPlainKey = (event: KeyboardEvent): boolean => {
    if (event.key === 'Enter' || event.key === 'F2') {
      if (canEditAt(active)) edit(active);
      else if (event.key === 'Enter') choose(active);
      return true;
    }
    if (event.key === 'Escape' && openId !== null) {
      props.onClose();
      return true;
    }
    const isLeaping = event.ctrlKey || event.metaKey;
    const next = movedBy(event.key, isLeaping, active, { lines: lines.length, columns: columns.length });
    if (next === null) return false;
    go(next);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isEditing || event.altKey || !isCell(event.target)) return;
    if (!onSelectKey(event) && !onPlainKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onClick = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    if (place === null || (isEditing && isActiveEditor(event.target))) return;
    if (isBox(event.target) || event.shiftKey || event.ctrlKey || event.metaKey) {
      select(place.line, event.shiftKey);
      return;
    }
    setEditing(false);
    const line = lines[place.line];
    if (line) setCell({ key: line.key, column: place.column });
    choose(place);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    if (place !== null && !isBox(event.target) && canEditAt(place)) edit(place);
  };
  const onFocus = (event: FocusEvent): void => {
    const place = isCell(event.target) ? placeOf(event.target) : null;
    const line = place && lines[place.line];
    if (line && (line.key !== cell.key || place.column !== cell.column)) {
      setCell({ key: line.key, column: place.column });
    }
  };

  const activeLine = lines[active.line];
  const activeId = activeLine?.kind === 'row' ? activeLine.key : null;
  const activeColumn = columns[active.column]?.id ?? null;
  const onCopy = (event: ClipboardEvent): void => {
    if (isEditing || !isCell(event.target)) return;
    const text = props.onCopy(activeId, activeColumn);
    if (text === null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (isEditing || !canEdit || !isCell(event.target) || activeId === null || activeColumn === null) return;
    event.preventDefault();
    props.onPaste(event.clipboardData.getData('text/plain'), activeId, activeColumn);
  };

  return {
    active,
    isEditing: isEditing && canEditAt(active),
    endEdit,
    selectAll,
    handlers: { onKeyDown, onClick, onDoubleClick, onFocus, onCopy, onPaste },
  };
}

/** The activities of the lines, from top to bottom; not those of folded groups. */
const rowIdsOf = (lines: readonly TableLine[]): readonly string[] =>
  lines.flatMap((line) => (line.kind === 'row' ? [line.key] : []));

/** Whether every activity that is shown is selected. */
export function isAllSelected(lines: readonly TableLine[], { ids }: RowSelection): boolean {
  return ids.size > 0 && lines.every((line) => line.kind === 'group' || ids.has(line.key));
}

const isActiveEditor = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.cell-editor') !== null;
