import { describe, expect, it } from 'vitest';
import type { LinkSuggestion } from '../../../../shared/intake/suggest/link-suggestion.ts';
import { sureLinks } from '../../../../shared/intake/suggest/sure-links.ts';

const suggest = (id: string, score: number, more: Partial<LinkSuggestion> = {}): LinkSuggestion => ({
  id,
  score,
  words: ['läxhjälp', 'gymnasium'],
  earlier: [],
  habit: null,
  ...more,
});
const areaOf = (id: string): string | null => (id.startsWith('ak') ? 'arbete' : id.startsWith('su') ? 'sprak' : null);

const idsOf = (...args: Parameters<typeof sureLinks>) => {
  const { focusArea, indicator } = sureLinks(...args);
  return [focusArea?.id ?? null, indicator?.id ?? null];
};

describe('sure links', () => {
  it('are well founded and clearly ahead of the next', () => {
    const indicators = [suggest('ak5', 3), suggest('ak1', 2)];
    expect(idsOf({ focusAreas: [], indicators }, 'arbete', areaOf)).toEqual([null, 'ak5']);
  });

  it('are none where two are nearly as good', () => {
    const indicators = [suggest('ak5', 3), suggest('ak1', 2.9)];
    expect(idsOf({ focusAreas: [], indicators }, 'arbete', areaOf)).toEqual([null, null]);
  });

  it('are none on a single word, unless earlier activities or habit say the same', () => {
    const one = { words: ['läxhjälp'] };
    const alone = [suggest('ak5', 3, one)];
    expect(idsOf({ focusAreas: [], indicators: alone }, 'arbete', areaOf)).toEqual([null, null]);
    const earlier = [suggest('ak5', 3, { ...one, earlier: [{ id: 'BUF-001', title: 'Läxhjälp' }] })];
    expect(idsOf({ focusAreas: [], indicators: earlier }, 'arbete', areaOf)).toEqual([null, 'ak5']);
    const habitOnly = [suggest('ak5', 3, { words: [], habit: { among: 'unit', linked: 2, of: 2 } })];
    expect(idsOf({ focusAreas: [], indicators: habitOnly }, 'arbete', areaOf)).toEqual([null, null]);
  });

  it('take an indicator only within the focus area that is known or as sure', () => {
    const indicators = [suggest('ak5', 3)];
    const focusAreas = [suggest('arbete', 3)];
    expect(idsOf({ focusAreas, indicators }, null, areaOf)).toEqual(['arbete', 'ak5']);
    expect(idsOf({ focusAreas: [suggest('sprak', 3)], indicators }, null, areaOf)).toEqual(['sprak', null]);
    expect(idsOf({ focusAreas: [], indicators }, null, areaOf)).toEqual([null, null]);
  });

  it('take an indicator of the plan as a whole in any focus area', () => {
    expect(idsOf({ focusAreas: [], indicators: [suggest('alla', 3)] }, 'sprak', areaOf)).toEqual([null, 'alla']);
  });
});
