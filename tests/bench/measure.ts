/** Median of a list of numbers; NaN when it is empty. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that a task takes. */
export async function timed(task: () => unknown): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** Median milliseconds of several runs, taken in turn so that a machine that slows down slows all of them. */
export async function timedInTurn(tasks: readonly (() => unknown)[], runs: number): Promise<readonly number[]> {
  const times = tasks.map((): number[] => []);
  for (let run = 0; run <= runs; run++) {
    for (const [index, task] of tasks.entries()) {
      const took = await timed(task);
      // The first round warms up and is not counted.
      if (run > 0) times[index]?.push(took);
    }
  }
  return times.map(median);
}

/** Highest resident memory of this process so far, in megabytes. */
export const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
