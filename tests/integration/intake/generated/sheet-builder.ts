import type { Cell, Range, Sheet } from '../../../../shared/intake/grid.ts';
import type { CellSpec } from './cell-spec.ts';

/** Puts cells on a sheet, in any order, and gives the sheet as the reader would see it. */
export class SheetBuilder {
  readonly name: string;
  state: Sheet['state'] = 'visible';
  readonly merges: Range[] = [];
  readonly hiddenRows = new Set<number>();
  private readonly cells = new Map<number, Map<number, Cell>>();

  constructor(name: string) {
    this.name = name;
  }

  put(row: number, column: number, cell: CellSpec | null): void {
    if (cell === null) return;
    const inRow = this.cells.get(row) ?? new Map<number, Cell>();
    inRow.set(column, { ...cell, column });
    this.cells.set(row, inRow);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  build(): Sheet {
    const rows = [...this.cells]
      .toSorted(([one], [other]) => one - other)
      .map(([row, cells]) => ({
        row,
        cells: [...cells.values()].toSorted((one, other) => one.column - other.column),
        isHidden: this.hiddenRows.has(row),
      }));
    return { name: this.name, state: this.state, rows, merges: this.merges, hiddenColumns: [] };
  }
}
