import { describe, expect, it } from 'vitest';
import { canBeAlike } from '../../../shared/language/can-be-alike.ts';
import { similarity } from '../../../shared/language/normalise.ts';

const words = 'Språkcafé,för,nyanlända,föräldrar,Läxhjälp,på,biblioteket,unga,vuxna,Sommarskola,etapp 1,etapp 2'.split(
  ',',
);
const slips = ['', 'x', 'ä', ' ', '1', '-'];

/** Titles of words in common, some with typing errors: the same ones each time. */
function titles(count: number): readonly string[] {
  let state = 7;
  const below = (limit: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * limit);
  };
  return Array.from({ length: count }, () => {
    let title = Array.from({ length: 1 + below(5) }, () => words[below(words.length)] ?? '').join(' ');
    for (let slip = below(4); slip > 0; slip -= 1) {
      const at = below(title.length + 1);
      title = title.slice(0, at) + (slips[below(slips.length)] ?? '') + title.slice(at + below(2));
    }
    return title;
  });
}

describe('a quick look at whether two titles can be alike', () => {
  it('never rules out a pair that is as alike as was asked for', () => {
    const all = [...titles(250), '', '!', 'o'];
    const missed = all.flatMap((one) =>
      all.flatMap((other) =>
        [0.5, 0.6, 0.88, 1].filter((least) => similarity(one, other) >= least && !canBeAlike(one, other, least)),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('rules out most pairs that have nothing to do with each other', () => {
    expect(canBeAlike('Språkcafé på biblioteket', 'Simskola', 0.5)).toBe(false);
    expect(canBeAlike('Läxhjälp i Gamleby', 'Mentorprogram för unga vuxna', 0.6)).toBe(false);
  });

  it('lets through the same title with a typing error, or with its words in another order', () => {
    expect(canBeAlike('Sprakkafé för föräldrar', 'Språkcafé för föräldrar', 0.88)).toBe(true);
    expect(canBeAlike('Föräldrakurs i Ankarsrum', 'I Ankarsrum: föräldrakurs', 0.88)).toBe(true);
  });
});
