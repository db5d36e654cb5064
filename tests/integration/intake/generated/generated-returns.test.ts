import { describe, expect, test } from 'vitest';
import { type Count, type Fault, judge, noCount } from './judge.ts';
import type { MadeReturn } from './made-return.ts';
import { makeReturn } from './make-return.ts';
import { readMade } from './read-made.ts';
import { showGrid } from './show-grid.ts';

const seeds = Number(process.env['RETURN_SEEDS'] ?? '300');
const first = Number(process.env['RETURN_FIRST_SEED'] ?? '1');
const forbidden = ['lost', 'phantom', 'silent', 'unmarked', 'wrongUnits'] as const;

/** All that a person needs to see to know why a seed failed. */
function report(seed: number, made: MadeReturn, faults: readonly Fault[]): string | null {
  const wrong = faults.filter(({ kind }) => forbidden.some((one) => one === kind));
  if (wrong.length === 0) return null;
  return `seed ${seed} (${made.layout})\n${wrong.map(({ kind, what }) => `  ${kind}: ${what}`).join('\n')}\n${showGrid(made.grid)}`;
}

describe(`${seeds} made returns`, () => {
  const total = noCount();
  let failure: string | null = null;
  for (let seed = first; seed < first + seeds; seed += 1) {
    const made = makeReturn(seed);
    const { count, faults } = judge(made, readMade(made.grid, made.fileName));
    // Object.keys forgets the key type; a count's keys are exactly its fields.
    for (const key of Object.keys(total) as (keyof Count)[]) total[key] += count[key];
    failure ??= report(seed, made, faults);
  }

  test('are read without a lost, invented or silently wrong value', () => {
    expect(failure, failure ?? '').toBeNull();
  });

  test('are read right in 98 values of 100, and what is not right is flagged', () => {
    const all = total.right + total.flagged + total.silent + total.unmarked;
    expect(total.right / all).toBeGreaterThan(0.98);
  });

  test('raise few warnings that nobody needs', () => {
    expect(total.noise / total.rows).toBeLessThan(0.1);
  });
});
