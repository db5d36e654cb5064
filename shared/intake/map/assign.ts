/**
 * The assignment of rows to columns with the greatest total, each column used once (the Hungarian method, O(n³)).
 * Gives per row the index of its column, or −1 where every choice is worth nothing.
 */
export function assignBest(worth: readonly (readonly number[])[]): readonly number[] {
  const size = Math.max(worth.length, ...worth.map((row) => row.length), 0);
  if (size === 0) return [];
  const holder = solve(size, costsOf(worth, size));
  const chosen = worth.map(() => -1);
  holder.forEach((row, column) => {
    if (row >= 0 && row < worth.length && (worth[row]?.[column] ?? 0) > 0) chosen[row] = column;
  });
  return chosen;
}

/** The worths negated, in a square of the given size laid out row after row: plain arrays of numbers, as this runs for each file. */
function costsOf(worth: readonly (readonly number[])[], size: number): Float64Array {
  const costs = new Float64Array(size * size);
  worth.forEach((row, index) => {
    row.forEach((value, column) => {
      costs[index * size + column] = -value;
    });
  });
  return costs;
}

type Potentials = { readonly row: Float64Array; readonly column: Float64Array };

/** Potentials and shortest augmenting paths; gives per column the row that holds it. Index 0 is the start of a path. */
function solve(size: number, costs: Float64Array): readonly number[] {
  const potentials: Potentials = { row: new Float64Array(size + 1), column: new Float64Array(size + 1) };
  const holder = new Int32Array(size + 1);
  for (let row = 1; row <= size; row += 1) {
    holder[0] = row;
    const path = augment(size, costs, potentials, holder);
    for (let column = path.end; column !== 0; ) {
      const before = path.way[column] ?? 0;
      holder[column] = holder[before] ?? 0;
      column = before;
    }
  }
  return Array.from(holder.subarray(1), (row) => row - 1);
}

function augment(
  size: number,
  costs: Float64Array,
  potentials: Potentials,
  holder: Int32Array,
): { readonly end: number; readonly way: Int32Array } {
  const way = new Int32Array(size + 1);
  const least = new Float64Array(size + 1).fill(Infinity);
  const isUsed = new Uint8Array(size + 1);
  let column = 0;
  do {
    isUsed[column] = 1;
    const row = holder[column] ?? 0;
    const offset = (row - 1) * size - 1;
    const potential = potentials.row[row] ?? 0;
    let step = Infinity;
    let next = 0;
    for (let other = 1; other <= size; other += 1) {
      if (isUsed[other] === 1) continue;
      const reduced = (costs[offset + other] ?? 0) - potential - (potentials.column[other] ?? 0);
      if (reduced < (least[other] ?? Infinity)) {
        least[other] = reduced;
        way[other] = column;
      }
      if ((least[other] ?? Infinity) < step) {
        step = least[other] ?? Infinity;
        next = other;
      }
    }
    shift(step, potentials, least, isUsed, holder);
    column = next;
  } while ((holder[column] ?? 0) !== 0);
  return { end: column, way };
}

/** Moves the potentials of what is on the path, and brings the rest as much nearer. */
function shift(
  step: number,
  potentials: Potentials,
  least: Float64Array,
  isUsed: Uint8Array,
  holder: Int32Array,
): void {
  for (let column = 0; column < isUsed.length; column += 1) {
    if (isUsed[column] === 1) {
      const row = holder[column] ?? 0;
      potentials.row[row] = (potentials.row[row] ?? 0) + step;
      potentials.column[column] = (potentials.column[column] ?? 0) - step;
    } else least[column] = (least[column] ?? 0) - step;
  }
}
