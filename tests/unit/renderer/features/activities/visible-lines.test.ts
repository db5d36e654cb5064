import { describe, expect, it } from 'vitest';
import {
  headHeight,
  lineHeight,
  linesToDraw,
  scrollTopFor,
  visibleLines,
} from '../../../../../renderer/features/activities/visible-lines.ts';

const height = 600;
/** The lines of which at least a pixel is seen below the headings. */
const seen = (top: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, line) => line).filter(
    (line) => (line + 1) * lineHeight > top && line * lineHeight < top + height - headHeight,
  );

describe('visibleLines', () => {
  it('holds every line that is seen, wherever the table is scrolled, and few others', () => {
    for (let top = 0; top < 10_000; top += 37) {
      const { first, end } = visibleLines({ top, height }, 1000);
      const lines = seen(top, 1000);
      expect(first).toBeLessThanOrEqual(lines[0] ?? Number.NaN);
      expect(end).toBeGreaterThan(lines.at(-1) ?? Number.NaN);
      expect(end - first).toBeLessThanOrEqual(lines.length + 14);
    }
  });

  it('draws the end of a list that has become shorter than where the table stands', () => {
    const { first, end } = visibleLines({ top: 300_000, height }, 50);
    expect(end).toBe(50);
    const room = (50 * lineHeight - (height - headHeight)) / lineHeight;
    expect(first).toBeLessThanOrEqual(room);
  });

  it('draws the whole of a list that has room, and nothing of one that is empty', () => {
    expect(visibleLines({ top: 0, height }, 3)).toEqual({ first: 0, end: 3 });
    expect(visibleLines({ top: 500, height }, 0)).toEqual({ first: 0, end: 0 });
  });
});

describe('linesToDraw', () => {
  it('has the line with the focus in its place, above, in or below what is seen', () => {
    expect(linesToDraw({ first: 5, end: 8 }, 2, 20)).toEqual([2, 5, 6, 7]);
    expect(linesToDraw({ first: 5, end: 8 }, 6, 20)).toEqual([5, 6, 7]);
    expect(linesToDraw({ first: 5, end: 8 }, 12, 20)).toEqual([5, 6, 7, 12]);
    expect(linesToDraw({ first: 5, end: 8 }, 25, 20)).toEqual([5, 6, 7]);
  });
});

describe('scrollTopFor', () => {
  it('leaves the table where it stands when the line is seen whole', () => {
    expect(scrollTopFor(5, { top: 64, height })).toBe(64);
  });

  it('scrolls just far enough up or down', () => {
    expect(scrollTopFor(1, { top: 64, height })).toBe(lineHeight);
    const top = scrollTopFor(100, { top: 64, height });
    expect(101 * lineHeight - top).toBe(height - headHeight);
  });
});
