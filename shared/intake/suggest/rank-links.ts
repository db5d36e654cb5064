import { featureWeights, PART_SHARE, type Clue, type Feature } from './activity-features.ts';
import type { LinkMemory } from './link-memory.ts';
import { createHabits } from './link-habits.ts';
import { nearestLinks, type Neighbour } from './nearest-links.ts';
import type { LinkSuggestion } from './link-suggestion.ts';
import type { Candidate } from './strategy-candidates.ts';

/** What is asked about. */
export type Asked = {
  readonly clues: readonly Clue[];
  readonly unitId: string;
  /** Narrows habit and candidates; null when the activity has no focus area. */
  readonly areaId: string | null;
  /** The earlier activity that is the same one and so no evidence; null when there is none. */
  readonly ownId: string | null;
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
/** Less than this in words is no reason. */
const MIN_WORDS = 0.6;
/** A word that gives less than this is not shown as a reason. */
const MIN_SHOWN = 0.2;
const MAX_SUGGESTIONS = 3;
const MAX_SHOWN = 3;
const MAX_EARLIER = 2;

export type Ranker = (asked: Asked, candidates: readonly Candidate[]) => readonly LinkSuggestion[];

type Gain = (feature: Feature, candidate: Candidate) => number;

/** How much likelier a thing is said of one candidate than of any: naive Bayes over the plan's words and earlier links. */
function createGain(all: readonly Candidate[], memory: LinkMemory): Gain {
  const shares = new Map<Feature, number>();
  const links = all.reduce((sum, { id }) => sum + memory.linkedTo(id), 0);
  const overall = (feature: Feature): number => {
    const known = shares.get(feature);
    if (known !== undefined) return known;
    const expected = all.reduce((sum, { expected }) => sum + Math.max(expected.get(feature) ?? 0, BACKGROUND), 0);
    const counted = all.reduce((sum, { id }) => sum + memory.sayingOf(feature, id), 0);
    const share = (counted + STRATEGY_WEIGHT * expected) / (links + STRATEGY_WEIGHT * all.length);
    shares.set(feature, share);
    return share;
  };
  return (feature, { id, expected }) => {
    const base = overall(feature);
    const said = memory.sayingOf(feature, id);
    const own = expected.get(feature);
    const hoped = own ?? Math.min(base, BACKGROUND);
    const share = (said + STRATEGY_WEIGHT * hoped) / (memory.linkedTo(id) + STRATEGY_WEIGHT);
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

/** The likest earlier activities that were linked to a candidate, with how alike the likest is. */
function likest(memory: LinkMemory, linked: readonly Neighbour[]) {
  const shown = linked.flatMap(({ at }) => memory.all[at] ?? []);
  return { nearness: linked[0]?.likeness ?? 0, earlier: shown.map(({ id, title }) => ({ id, title })) };
}

const hasEvidence = ({ words, earlier, habit }: LinkSuggestion): boolean =>
  words.length > 0 || earlier.length > 0 || habit !== null;

/** Ranks candidates by the plan's words, the likest earlier activities and the habits of the place; silent without evidence. */
export function createRanker(all: readonly Candidate[], memory: LinkMemory): Ranker {
  const gainOfAll = createGain(all, memory);
  const habitsOf = createHabits(memory);
  return ({ clues, unitId, areaId, ownId }, candidates) => {
    const others = ownId === null ? memory : memory.leavingOut(ownId);
    const gain = others === memory ? gainOfAll : createGain(all, others);
    const features = featureWeights(clues);
    const near = nearestLinks(others, features, MAX_EARLIER);
    const { prior, habit } = habitsOf(unitId, candidates, others.without);
    const weigh = (candidate: Candidate): LinkSuggestion => {
      const { id } = candidate;
      const { sum, words } = wordEvidence(clues, candidate, gain);
      const { nearness, earlier } = likest(memory, near.get(id) ?? []);
      const evidence = sum + NAMED_WEIGHT * named(features, candidate) + LIKENESS_WEIGHT * nearness;
      const score = evidence + HABIT_WEIGHT * Math.log(prior(id));
      return { id, score, words: sum >= MIN_WORDS ? words : [], earlier, habit: areaId === null ? null : habit(id) };
    };
    return candidates
      .map(weigh)
      .filter(hasEvidence)
      .toSorted((one, other) => other.score - one.score)
      .slice(0, MAX_SUGGESTIONS);
  };
}
