import { type FieldName, fieldDefinition, fieldNames } from '../../register/activity-fields.ts';
import type { Cell } from '../grid.ts';
import type { MappedColumn, Table } from './layout.ts';
import { isReckonedText, isTotalText } from './row-signs.ts';
import { cellsWithin, cellText } from './sheet-view.ts';

const isZero = (cell: Cell): boolean => cell.kind === 'number' && cell.value === 0;

const isChoice = (field: FieldName): boolean => ['choice', 'choices', 'yes-no'].includes(fieldDefinition(field).kind);

/**
 * A template's unused rows: below the last title, twice or more the same choices and nothing else, such as `Aktivitet` and
 * `Planerad` that were filled in beforehand. One such row alone may be an action that lacks its name.
 */
export function presetRows(table: Table, columns: readonly MappedColumn[]): ReadonlySet<number> {
  const title = columns.find((one) => one.role === 'title')?.column;
  if (title === undefined) return new Set();
  const { view } = table;
  const rows = view.rowNumbers.filter((row) => table.firstRow <= row && row <= table.lastRow);
  const isTitled = (row: number): boolean => {
    const cell = view.cellAt(row, title);
    return cell !== undefined && !isTotalText(cellText(cell)) && !isReckonedText(cellText(cell)) && !isAlone(row);
  };
  const isAlone = (row: number): boolean => view.cellsOf(row).length === 1;
  const lastTitled = rows.findLast(isTitled) ?? 0;
  const roles = new Map(columns.map(({ column, role }) => [column, role]));
  const byChoices = new Map<string, number[]>();
  for (const row of rows.filter((one) => one > lastTitled)) {
    const cells = cellsWithin(view, row, table.left, table.right);
    const said = cells.filter((cell) => roles.get(cell.column) !== 'row-number');
    const areChoices = said.every((cell) => {
      const field = fieldNames.find((name) => name === roles.get(cell.column));
      // A drop-down's first line, and the zero of a sum that nobody has filled in.
      return field !== undefined && (isChoice(field) ? cell.kind === 'text' : isZero(cell));
    });
    if (said.length === 0 || !areChoices) continue;
    const key = said.map((cell) => `${cell.column}${cellText(cell)}`).join('|');
    byChoices.set(key, [...(byChoices.get(key) ?? []), row]);
  }
  return new Set([...byChoices.values()].filter((same) => same.length >= 2).flat());
}
