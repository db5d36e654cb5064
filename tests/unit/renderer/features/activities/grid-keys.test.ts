import { describe, expect, it } from 'vitest';
import { movedBy } from '../../../../../renderer/features/activities/grid-keys.ts';

const size = { lines: 100, columns: 5 };
const from = { line: 50, column: 2 };

describe('movedBy', () => {
  it('moves a cell at a time, a page at a time, and stops at the edges', () => {
    expect(movedBy('ArrowDown', false, from, size)).toEqual({ line: 51, column: 2 });
    expect(movedBy('ArrowLeft', false, { line: 0, column: 0 }, size)).toEqual({ line: 0, column: 0 });
    expect(movedBy('PageDown', false, { line: 95, column: 2 }, size)).toEqual({ line: 99, column: 2 });
  });

  it('leaps to the ends with Control', () => {
    expect(movedBy('Home', true, from, size)).toEqual({ line: 0, column: 0 });
    expect(movedBy('End', true, from, size)).toEqual({ line: 99, column: 4 });
    expect(movedBy('ArrowRight', true, from, size)).toEqual({ line: 50, column: 4 });
  });

  it('leaves other keys alone', () => {
    expect(movedBy('x', false, from, size)).toBeNull();
  });
});
