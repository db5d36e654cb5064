/**
 * The assignment of rows to columns with the greatest total, each column used once (the Hungarian method, O(n³)).
 * Gives per row the index of its column, or −1 where every choice is worth nothing.
 */
export function assignBest(worth: readonly (readonly number[])[]): readonly number[] {
  const size = Math.max(worth.length, ...worth.map((row) => row.length), 0);
  if (size === 0) return [];
  const cost = (row: number, column: number): number => -(worth[row]?.[column] ?? 0);
  const holder = solve(size, cost);
  const chosen = worth.map(() => -1);
  holder.forEach((row, column) => {
    if (row >= 0 && row < worth.length && (worth[row]?.[column] ?? 0) > 0) chosen[row] = column;
  });
  return chosen;
}

/** Potentials and shortest augmenting paths; gives per column the row that holds it. Index 0 is the start of a path. */
function solve(size: number, cost: (row: number, column: number) => number): readonly number[] {
  const rowPotential = filled(size + 1, 0);
  const columnPotential = filled(size + 1, 0);
  const holder = filled(size + 1, 0);
  for (let row = 1; row <= size; row += 1) {
    holder[0] = row;
    const path = augment(size, cost, rowPotential, columnPotential, holder);
    for (let column = path.end; column !== 0; ) {
      const before = path.way[column] ?? 0;
      holder[column] = holder[before] ?? 0;
      column = before;
    }
  }
  return holder.slice(1).map((row) => row - 1);
}

function augment(
  size: number,
  cost: (row: number, column: number) => number,
  rowPotential: number[],
  columnPotential: number[],
  holder: readonly number[],
): { readonly end: number; readonly way: readonly number[] } {
  const way = filled(size + 1, 0);
  const least = filled(size + 1, Infinity);
  const isUsed = new Set<number>();
  let column = 0;
  do {
    isUsed.add(column);
    const row = holder[column] ?? 0;
    let step = Infinity;
    let next = 0;
    for (let other = 1; other <= size; other += 1) {
      if (isUsed.has(other)) continue;
      const reduced = cost(row - 1, other - 1) - (rowPotential[row] ?? 0) - (columnPotential[other] ?? 0);
      if (reduced < (least[other] ?? Infinity)) [least[other], way[other]] = [reduced, column];
      if ((least[other] ?? Infinity) < step) [step, next] = [least[other] ?? Infinity, other];
    }
    for (let other = 0; other <= size; other += 1) {
      if (isUsed.has(other)) {
        rowPotential[holder[other] ?? 0] = (rowPotential[holder[other] ?? 0] ?? 0) + step;
        columnPotential[other] = (columnPotential[other] ?? 0) - step;
      } else least[other] = (least[other] ?? 0) - step;
    }
    column = next;
  } while ((holder[column] ?? 0) !== 0);
  return { end: column, way };
}

const filled = (length: number, value: number): number[] => Array.from({ length }, () => value);
