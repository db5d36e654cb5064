/** A place in the table: which line, and which of its columns. */
export type GridPlace = { readonly line: number; readonly column: number };

export type GridSize = { readonly lines: number; readonly columns: number };

const pageOfLines = 12;

const within = (value: number, last: number): number => Math.max(0, Math.min(value, last));

/** Where a key moves to from a place; null for a key that does not move. Control leaps to the ends of the table. */
export function movedBy(
  key: string,
  isLeaping: boolean,
  { line, column }: GridPlace,
  size: GridSize,
): GridPlace | null {
  const to = (nextLine: number, nextColumn: number): GridPlace => ({
    line: within(nextLine, size.lines - 1),
    column: within(nextColumn, size.columns - 1),
  });
  switch (key) {
    case 'ArrowDown':
      return to(isLeaping ? size.lines : line + 1, column);
    case 'ArrowUp':
      return to(isLeaping ? 0 : line - 1, column);
    case 'ArrowRight':
      return to(line, isLeaping ? size.columns : column + 1);
    case 'ArrowLeft':
      return to(line, isLeaping ? 0 : column - 1);
    case 'PageDown':
      return to(line + pageOfLines, column);
    case 'PageUp':
      return to(line - pageOfLines, column);
    case 'Home':
      return to(isLeaping ? 0 : line, 0);
    case 'End':
      return to(isLeaping ? size.lines : line, size.columns);
    default:
      return null;
  }
}
