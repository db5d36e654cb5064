import { cellAddress, type Grid } from '../../../../shared/intake/grid.ts';

/** A grid as lines of text, for the message of a test that fails. */
export function showGrid(grid: Grid): string {
  return grid.sheets
    .flatMap((sheet) => [
      `# ${sheet.name} (${sheet.state}) merges ${sheet.merges.map(({ top, left, bottom, right }) => `${cellAddress(top, left)}:${cellAddress(bottom, right)}`).join(' ')}`,
      ...sheet.rows.map(
        ({ row, cells, isHidden }) =>
          `${row}${isHidden ? ' (hidden)' : ''}: ${cells.map((cell) => `${cellAddress(row, cell.column)}=${cell.kind === 'text' ? JSON.stringify(cell.value) : `${cell.kind}:${cell.raw}`}`).join(' | ')}`,
      ),
    ])
    .join('\n');
}
