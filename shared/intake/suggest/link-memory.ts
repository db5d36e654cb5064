import type { Feature } from './activity-features.ts';
import type { EarlierLink } from './link-suggestion.ts';

/** An earlier activity as the suggester remembers it. */
export type Remembered = EarlierLink & {
  readonly unitId: string;
  /** What it was linked to: focus areas in one memory, indicators in the other. */
  readonly links: readonly string[];
  readonly features: ReadonlyMap<Feature, number>;
};

/** Who say a thing, and how much: the same places in both, indexes into `all` in the first. */
type Posting = { readonly at: Int32Array; readonly weights: Float64Array };

/** Earlier decisions, counted so that a question costs what the activity asked about is long, not what the register is. */
export type LinkMemory = {
  readonly all: readonly Remembered[];
  /** Which of `all` the memory is to be taken without, since it is the one asked about; null for none. */
  readonly without: number | null;
  /** How many were linked to a candidate. */
  readonly linkedTo: (candidateId: string) => number;
  /** Which of them say a thing; undefined when none does. */
  readonly saying: (feature: Feature) => Posting | undefined;
  /** How many of those linked to a candidate say a thing; one that says it in passing counts for less. */
  readonly sayingOf: (feature: Feature, candidateId: string) => number;
  /** How little a thing is said: 0 when everything says it. */
  readonly rarity: (feature: Feature) => number;
  /** The length of each one's weights, for comparing. */
  readonly lengths: Float64Array;
  /** The same memory without one of its activities, by id; itself when that is not there. */
  readonly leavingOut: (id: string) => LinkMemory;
};

function add<Key>(counts: Map<Key, number>, key: Key, much: number): void {
  counts.set(key, (counts.get(key) ?? 0) + much);
}

type Counted = {
  readonly linkedTo: ReadonlyMap<string, number>;
  /** A number for each thing that is said, from 0. */
  readonly numbers: ReadonlyMap<Feature, number>;
  /** By the thing's number. */
  readonly postings: readonly Posting[];
  /** What each of them says: the things' numbers and how much, in its own order. */
  readonly said: readonly Posting[];
  readonly counts: ReadonlyMap<Feature, ReadonlyMap<string, number>>;
};

type Growing = { readonly at: number[]; readonly weights: number[] };

const packed = ({ at, weights }: Growing): Posting => ({
  at: Int32Array.from(at),
  weights: Float64Array.from(weights),
});

function count(all: readonly Remembered[]): Counted {
  const linkedTo = new Map<string, number>();
  const numbers = new Map<Feature, number>();
  const saying: Growing[] = [];
  const counts = new Map<Feature, Map<string, number>>();
  const said = all.map(({ links, features }, index) => {
    for (const link of links) add(linkedTo, link, 1);
    const own: Growing = { at: [], weights: [] };
    for (const [feature, weight] of features) {
      const number = numbers.get(feature) ?? numbers.size;
      numbers.set(feature, number);
      const posting = (saying[number] ??= { at: [], weights: [] });
      posting.at.push(index);
      posting.weights.push(weight);
      own.at.push(number);
      own.weights.push(weight);
      const byLink = counts.get(feature) ?? new Map<string, number>();
      for (const link of links) add(byLink, link, weight);
      counts.set(feature, byLink);
    }
    return packed(own);
  });
  return { linkedTo, numbers, postings: saying.map(packed), said, counts };
}

/** How rare each thing is among so many, and the lengths that follow; what `own` says is said by one less. */
function measured(
  { numbers, postings, said }: Counted,
  total: number,
  own: ReadonlyMap<Feature, number> | null,
): Pick<LinkMemory, 'rarity' | 'lengths'> {
  const rare = (sayers: number): number => Math.log((total + 2) / (sayers + 1));
  const rarities = Float64Array.from(postings, ({ at }) => rare(at.length));
  for (const feature of own?.keys() ?? []) {
    const number = numbers.get(feature);
    if (number !== undefined) rarities[number] = rare((postings[number]?.at.length ?? 0) - 1);
  }
  const lengths = Float64Array.from(said, ({ at, weights }) => {
    let sum = 0;
    for (let place = 0; place < at.length; place += 1) {
      const much = (weights[place] ?? 0) * (rarities[at[place] ?? 0] ?? 0);
      sum += much * much;
    }
    return Math.sqrt(sum);
  });
  const rarity = (feature: Feature): number => rarities[numbers.get(feature) ?? -1] ?? rare(0);
  return { rarity, lengths };
}

/** How much those linked to a candidate say a thing, but for one of them; added up in the usual order, to the very same figure. */
function sumWithout(all: readonly Remembered[], posting: Posting | undefined, candidateId: string, without: number) {
  if (posting === undefined) return 0;
  const { at, weights } = posting;
  let sum = 0;
  for (let place = 0; place < at.length; place += 1) {
    const index = at[place] ?? 0;
    if (index === without) continue;
    for (const link of all[index]?.links ?? []) if (link === candidateId) sum += weights[place] ?? 0;
  }
  return sum;
}

function leaveOut(whole: LinkMemory, counted: Counted, without: number): LinkMemory {
  const { all } = whole;
  const own = all[without];
  if (!own) return whole;
  const sums = new Map<string, number>();
  /** Only what the one that is left out says of its own links is another sum than the whole's. */
  const ownSum = (feature: Feature, id: string): number => {
    const key = `${id} ${feature}`;
    const sum = sums.get(key) ?? sumWithout(all, whole.saying(feature), id, without);
    sums.set(key, sum);
    return sum;
  };
  return {
    ...whole,
    ...measured(counted, all.length - 1, own.features),
    without,
    linkedTo: (id) => whole.linkedTo(id) - own.links.filter((link) => link === id).length,
    sayingOf: (feature, id) =>
      own.features.has(feature) && own.links.includes(id) ? ownSum(feature, id) : whole.sayingOf(feature, id),
  };
}

/** Counts earlier decisions, once for all questions. */
export function rememberLinks(all: readonly Remembered[]): LinkMemory {
  const counted = count(all);
  const places = new Map(all.map(({ id }, index) => [id, index]));
  const postingOf = (feature: Feature): Posting | undefined => {
    const number = counted.numbers.get(feature);
    return number === undefined ? undefined : counted.postings[number];
  };
  const whole: LinkMemory = {
    all,
    without: null,
    ...measured(counted, all.length, null),
    linkedTo: (id) => counted.linkedTo.get(id) ?? 0,
    saying: postingOf,
    sayingOf: (feature, id) => counted.counts.get(feature)?.get(id) ?? 0,
    leavingOut: (id) => {
      const without = places.get(id);
      return without === undefined ? whole : leaveOut(whole, counted, without);
    },
  };
  return whole;
}
