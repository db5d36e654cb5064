import { foldText } from '../../language/normalise.ts';
import type { Cell } from '../grid.ts';
import type { MappedColumn, Table } from './layout.ts';
import { cellText } from './sheet-view.ts';

const words: ReadonlyMap<string, 'women' | 'men' | 'participants'> = new Map([
  ...['kvinnor', 'kvinna', 'flickor', 'flicka', 'kv', 'k', 'f', 'women', 'female', 'tjejer'].map(
    (word) => [word, 'women'] as const,
  ),
  ...['man', 'pojkar', 'pojke', 'm', 'p', 'men', 'male', 'killar'].map((word) => [word, 'men'] as const),
  ...['totalt', 'total', 'samtliga', 'alla', 'summa', 'tot', 'bada'].map((word) => [word, 'participants'] as const),
]);

/** Whom a cell such as `Kvinnor` or `Totalt` says that its row counts; null for other texts. */
export const sexIn = (cell: Cell): 'women' | 'men' | 'participants' | null =>
  cell.kind === 'text' && cellText(cell).length <= 10 ? (words.get(foldText(cellText(cell))) ?? null) : null;

/** The column of a table that says, row by row, whom the number beside counts; null when there is none. */
export function sexColumnOf(table: Table, columns: readonly MappedColumn[]): number | null {
  const found = columns.find((one) => {
    if (one.role !== null) return false;
    const sexes = new Set<string>();
    for (const row of table.view.rowNumbers) {
      if (row < table.firstRow || row > table.lastRow) continue;
      const cell = table.view.cellAt(row, one.column);
      if (!cell) continue;
      const sex = sexIn(cell);
      if (sex === null) return false;
      sexes.add(sex);
    }
    return sexes.has('women') && sexes.has('men');
  });
  return found?.column ?? null;
}
