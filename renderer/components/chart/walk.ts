import type { ChartData } from './chart-data.ts';
import type { Spot } from './bar-chart.ts';

/** The parts that have a figure, row by row. */
export function spotsOf(data: ChartData): readonly Spot[] {
  return data.rows.flatMap(({ figures }, row) =>
    figures.flatMap(({ value }, series) => (value > 0 ? [{ series, row }] : [])),
  );
}

const isSame = (one: Spot, other: Spot): boolean => one.row === other.row && one.series === other.series;

/** The part that an arrow key leads to: left and right along all of them, up and down by rows. Null for other keys. */
export function stepTo(data: ChartData, from: Spot | null, key: string): Spot | null {
  const spots = spotsOf(data);
  const [first] = spots;
  const last = spots.at(-1);
  if (!first || !last) return null;
  if (key === 'Home' || (from === null && key.startsWith('Arrow'))) return first;
  if (key === 'End') return last;
  if (from === null) return null;
  const at = spots.findIndex((spot) => isSame(spot, from));
  if (key === 'ArrowRight') return spots[at + 1] ?? last;
  if (key === 'ArrowLeft') return spots[Math.max(0, at - 1)] ?? first;
  if (key === 'ArrowDown') return spots.find(({ row }) => row > from.row) ?? from;
  if (key !== 'ArrowUp') return null;
  const above = spots.findLast(({ row }) => row < from.row)?.row;
  return spots.find(({ row }) => row === above) ?? from;
}
