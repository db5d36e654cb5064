import { featureWeights, PART_SHARE, type Clue, type Feature } from './activity-features.ts';
import { neighbours, type LinkMemory, type Neighbour } from './link-memory.ts';
import type { Habit, LinkSuggestion } from './link-suggestion.ts';
import type { Candidate } from './strategy-candidates.ts';

/** What is asked about. */
export type Asked = {
  readonly clues: readonly Clue[];
  readonly unitId: string;
  /** Narrows habit and candidates; null when the activity has no focus area. */
  readonly areaId: string | null;
};

/** The plan's own words count as so many earlier decisions about each candidate. */
const STRATEGY_WEIGHT = 5;
/** How often a thing is said of a candidate about which nothing is known. */
const BACKGROUND = 0.02;
/** No single word decides. */
const MAX_GAIN = 2.5;
/** A concept that a second word repeats says little new. */
const REPEATED = 0.3;
const HABIT_WEIGHT = 0.5;
/** For an activity named after all that a candidate's short name says. */
const NAMED_WEIGHT = 2.5;
const LIKENESS_WEIGHT = 2.5;
/** Two texts that share less share nothing but chance. */
const MIN_LIKENESS = 0.12;
/** Less than this in words is no reason. */
const MIN_WORDS = 0.6;
/** A word that gives less than this is not shown as a reason. */
const MIN_SHOWN = 0.2;
const MIN_HABIT_COUNT = 2;
const MIN_HABIT_SHARE = 0.25;
const MAX_SUGGESTIONS = 3;
const MAX_SHOWN = 3;

export type Ranker = (asked: Asked, candidates: readonly Candidate[]) => readonly LinkSuggestion[];

type Gain = (feature: Feature, candidate: Candidate) => number;

/** How much likelier a thing is said of one candidate than of any: naive Bayes over the plan's words and earlier links. */
function createGain(all: readonly Candidate[], memory: LinkMemory): Gain {
  const expectedByAll = new Map<Feature, number>();
  const overall = (feature: Feature): number => {
    const known = expectedByAll.get(feature);
    if (known !== undefined) return known;
    const expected = all.reduce((sum, { expected }) => sum + Math.max(expected.get(feature) ?? 0, BACKGROUND), 0);
    const counted = all.reduce((sum, { id }) => sum + memory.sayingOf(feature, id), 0);
    const links = all.reduce((sum, { id }) => sum + (memory.linkedTo.get(id) ?? 0), 0);
    const share = (counted + STRATEGY_WEIGHT * expected) / (links + STRATEGY_WEIGHT * all.length);
    expectedByAll.set(feature, share);
    return share;
  };
  return (feature, { id, expected }) => {
    const base = overall(feature);
    const said = memory.sayingOf(feature, id);
    const own = expected.get(feature);
    const hoped = own ?? Math.min(base, BACKGROUND);
    const share = (said + STRATEGY_WEIGHT * hoped) / ((memory.linkedTo.get(id) ?? 0) + STRATEGY_WEIGHT);
    // What a single activity happened to say is half a reason.
    const trust = own === undefined ? said / (said + 1) : 1;
    return trust * Math.min(MAX_GAIN, Math.max(0, Math.log(share / base)));
  };
}

/** What the activity's words give a candidate, and which words: each by the best that it can be taken for. */
function wordEvidence(clues: readonly Clue[], candidate: Candidate, gain: Gain) {
  const used = new Set<Feature>();
  const reasons = new Map<string, number>();
  let sum = 0;
  const worthOf = (feature: Feature): number => gain(feature, candidate) * (used.has(feature) ? REPEATED : 1);
  for (const { features, parts, weight, written } of clues) {
    const best = Math.max(0, ...features.map(worthOf), ...parts.map((part) => worthOf(part) * PART_SHARE));
    if (best === 0) continue;
    for (const feature of [...features, ...parts]) used.add(feature);
    sum += weight * best;
    if (written !== null) reasons.set(written, Math.max(weight * best, reasons.get(written) ?? 0));
  }
  const words = [...reasons]
    .filter(([, worth]) => worth >= MIN_SHOWN)
    .toSorted(([, one], [, other]) => other - one)
    .map(([word]) => word);
  return { sum, words: words.slice(0, MAX_SHOWN) };
}

/** How much of a candidate's short name the activity's words hold, 0–1. */
function named(features: ReadonlyMap<Feature, number>, { name }: Candidate): number {
  if (name.length === 0) return 0;
  return name.reduce((sum, stem) => sum + (features.get(`word:${stem}`) ?? 0), 0) / name.length;
}

/** The share of links that went to a candidate, among some of the earlier activities. */
function share(memory: LinkMemory, ids: ReadonlySet<string>, isOne: (at: number) => boolean) {
  const counts = new Map<string, number>();
  let of = 0;
  memory.all.forEach(({ links }, at) => {
    const mine = isOne(at) ? links.filter((id) => ids.has(id)) : [];
    if (mine.length > 0) of += 1;
    for (const id of mine) counts.set(id, (counts.get(id) ?? 0) + 1);
  });
  return { of, linked: (id: string) => counts.get(id) ?? 0 };
}

function habits(memory: LinkMemory, asked: Asked, candidates: readonly Candidate[]) {
  const ids = new Set(candidates.map(({ id }) => id));
  const everybody = share(memory, ids, () => true);
  const unit = share(memory, ids, (at) => memory.all[at]?.unitId === asked.unitId);
  const prior = (id: string): number => {
    const general = (everybody.linked(id) + 1) / (everybody.of + ids.size);
    return (unit.linked(id) + 2 * general) / (unit.of + 2);
  };
  const habit = (id: string): Habit | null => {
    const told: readonly Habit[] = [
      { among: 'unit', linked: unit.linked(id), of: unit.of },
      { among: 'all', linked: everybody.linked(id), of: everybody.of },
    ];
    return told.find(({ linked, of }) => linked >= MIN_HABIT_COUNT && linked / of >= MIN_HABIT_SHARE) ?? null;
  };
  return { prior, habit };
}

const likest = (memory: LinkMemory, near: readonly Neighbour[], id: string): readonly Neighbour[] =>
  near.filter(({ at, likeness }) => likeness >= MIN_LIKENESS && memory.all[at]?.links.includes(id));

/** Ranks candidates by the plan's words, the likest earlier activities and the habits of the place; silent without evidence. */
export function createRanker(all: readonly Candidate[], memory: LinkMemory): Ranker {
  const gain = createGain(all, memory);
  return (asked, candidates) => {
    const features = featureWeights(asked.clues);
    const near = neighbours(memory, features);
    const { prior, habit } = habits(memory, asked, candidates);
    return candidates
      .map((candidate) => {
        const { sum, words } = wordEvidence(asked.clues, candidate, gain);
        const like = likest(memory, near, candidate.id);
        const nearness = like[0]?.likeness ?? 0;
        return {
          id: candidate.id,
          score: sum + NAMED_WEIGHT * named(features, candidate) + LIKENESS_WEIGHT * nearness + HABIT_WEIGHT * Math.log(prior(candidate.id)),
          words: sum >= MIN_WORDS ? words : [],
          earlier: like.slice(0, 2).flatMap(({ at }) => memory.all[at] ?? []).map(({ id, title }) => ({ id, title })),
          habit: asked.areaId === null ? null : habit(candidate.id),
        };
      })
      .filter(({ words, earlier, habit }) => words.length > 0 || earlier.length > 0 || habit !== null)
      .toSorted((one, other) => other.score - one.score)
      .slice(0, MAX_SUGGESTIONS);
  };
}
