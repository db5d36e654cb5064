import type { Feature } from './activity-features.ts';
import type { LinkMemory } from './link-memory.ts';

export type Neighbour = {
  /** Index into the memory's `all`. */
  readonly at: number;
  /** 0–1: the cosine of the two activities' weighted features. */
  readonly likeness: number;
};

/** Two texts that share less share nothing but chance. */
const MIN_LIKENESS = 0.12;

/** How alike each earlier activity is: 0 for those that share nothing. */
function likenesses(memory: LinkMemory, features: ReadonlyMap<Feature, number>): Float64Array {
  const sums = new Float64Array(memory.all.length);
  let own = 0;
  for (const [feature, weight] of features) {
    const rarity = memory.rarity(feature);
    own += (weight * rarity) ** 2;
    const posting = memory.saying(feature);
    if (posting === undefined) continue;
    const { at, weights } = posting;
    const square = rarity ** 2;
    for (let place = 0; place < at.length; place += 1) {
      const index = at[place] ?? 0;
      sums[index] = (sums[index] ?? 0) + weight * (weights[place] ?? 0) * square;
    }
  }
  const length = Math.sqrt(own);
  if (memory.without !== null) sums[memory.without] = 0;
  return sums.map((sum, at) => (sum === 0 ? 0 : sum / (length * (memory.lengths[at] ?? 0) || 1)));
}

/** For each candidate, those linked to it that say much of the same: the `most` likest, likest first. */
export function nearestLinks(
  memory: LinkMemory,
  features: ReadonlyMap<Feature, number>,
  most: number,
): ReadonlyMap<string, readonly Neighbour[]> {
  const nearest = new Map<string, Neighbour[]>();
  likenesses(memory, features).forEach((likeness, at) => {
    if (likeness < MIN_LIKENESS) return;
    const links = memory.all[at]?.links ?? [];
    for (const link of links.length > 1 ? new Set(links) : links) {
      const known = nearest.get(link) ?? [];
      nearest.set(link, known);
      // Of two that are as alike, the first stays first.
      const place = known.findIndex((other) => other.likeness < likeness);
      if (place === -1 && known.length === most) continue;
      known.splice(place === -1 ? known.length : place, 0, { at, likeness });
      if (known.length > most) known.pop();
    }
  });
  return nearest;
}
