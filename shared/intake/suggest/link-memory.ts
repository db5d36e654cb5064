import type { Feature } from './activity-features.ts';
import type { EarlierLink } from './link-suggestion.ts';

/** An earlier activity as the suggester remembers it. */
export type Remembered = EarlierLink & {
  readonly unitId: string;
  /** What it was linked to: focus areas in one memory, indicators in the other. */
  readonly links: readonly string[];
  readonly features: ReadonlyMap<Feature, number>;
};

/** Earlier decisions, counted so that a question costs what the activity asked about is long, not what the register is. */
export type LinkMemory = {
  readonly all: readonly Remembered[];
  /** How many were linked to a candidate. */
  readonly linkedTo: ReadonlyMap<string, number>;
  /** Which of them say a thing: indexes into `all`. */
  readonly saying: ReadonlyMap<Feature, readonly number[]>;
  /** How many of those linked to a candidate say a thing; one that says it in passing counts for less. */
  readonly sayingOf: (feature: Feature, candidateId: string) => number;
  /** How little a thing is said: 0 when everything says it. */
  readonly rarity: (feature: Feature) => number;
  /** The length of each one's weights, for comparing. */
  readonly lengths: readonly number[];
};

function add<Key>(counts: Map<Key, number>, key: Key, much: number): void {
  counts.set(key, (counts.get(key) ?? 0) + much);
}

function indexed(all: readonly Remembered[]) {
  const linkedTo = new Map<string, number>();
  const saying = new Map<Feature, number[]>();
  const counts = new Map<Feature, Map<string, number>>();
  all.forEach(({ links, features }, index) => {
    for (const link of links) add(linkedTo, link, 1);
    for (const [feature, weight] of features) {
      const posting = saying.get(feature) ?? [];
      posting.push(index);
      saying.set(feature, posting);
      const byLink = counts.get(feature) ?? new Map<string, number>();
      for (const link of links) add(byLink, link, weight);
      counts.set(feature, byLink);
    }
  });
  return { linkedTo, saying, counts };
}

export function rememberLinks(all: readonly Remembered[]): LinkMemory {
  const { linkedTo, saying, counts } = indexed(all);
  const rarity = (feature: Feature): number => Math.log((all.length + 2) / ((saying.get(feature)?.length ?? 0) + 1));
  const lengths = all.map(({ features }) =>
    Math.sqrt([...features].reduce((sum, [feature, weight]) => sum + (weight * rarity(feature)) ** 2, 0)),
  );
  return {
    all,
    linkedTo,
    saying,
    sayingOf: (feature, candidateId) => counts.get(feature)?.get(candidateId) ?? 0,
    rarity,
    lengths,
  };
}

export type Neighbour = {
  readonly at: number /** 0–1: the cosine of the two activities' weighted features. */;
  readonly likeness: number;
};

/** Two texts that share less share nothing but chance. */
const MIN_LIKENESS = 0.12;

/** The earlier activities that say much of the same, likest first. */
export function neighbours(memory: LinkMemory, features: ReadonlyMap<Feature, number>): readonly Neighbour[] {
  const shared = new Map<number, number>();
  let own = 0;
  for (const [feature, weight] of features) {
    const rarity = memory.rarity(feature);
    own += (weight * rarity) ** 2;
    for (const at of memory.saying.get(feature) ?? []) {
      const theirs = memory.all[at]?.features.get(feature) ?? 0;
      shared.set(at, (shared.get(at) ?? 0) + weight * theirs * rarity ** 2);
    }
  }
  return [...shared]
    .map(([at, sum]) => ({ at, likeness: sum / (Math.sqrt(own) * (memory.lengths[at] ?? 0) || 1) }))
    .filter(({ likeness }) => likeness >= MIN_LIKENESS)
    .toSorted((one, other) => other.likeness - one.likeness || one.at - other.at);
}
