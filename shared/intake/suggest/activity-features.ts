import type { ActivityValues } from '../../register/activity-fields.ts';
import { createCompoundReader } from './compound-parts.ts';
import type { FindConcepts } from './find-concepts.ts';
import { wordsOf } from './telling-words.ts';

/**
 * Something that an activity says: a word's stem (`word:praktik`), a part of a compound (the same form), a concept
 * (`concept:internship`), a target group or the type of action.
 */
export type Feature = string;

/** One word (or phrase) of an activity, and everything it can be taken for. */
export type Clue = {
  /** As written; null for what was chosen rather than written. */
  readonly written: string | null;
  /** How much the field says about what the activity is: the title most. */
  readonly weight: number;
  readonly features: readonly Feature[];
  /** What only a part of the word says: `språk` in `språkpraktik`. */
  readonly parts: readonly Feature[];
};

/** What an activity's fields tell of what it is about; the title the most, with whom it is done the least. */
const fieldWeights = [
  ['title', 1],
  ['description', 0.7],
  ['outcome', 0.5],
  ['responsible', 0.4],
  ['partners', 0.3],
] as const satisfies readonly (readonly [keyof ActivityValues, number])[];
const CHOSEN_WEIGHT = 0.3;
/** A place or a person says where and who, seldom what. */
const NAME_SHARE = 0.4;
/** Part of a word against the whole of it. */
export const PART_SHARE = 0.5;

export type ReadFeatures = (values: ActivityValues) => readonly Clue[];

const wordFeature = (stemmed: string): Feature => `word:${stemmed}`;
export const conceptFeature = (id: string): Feature => `concept:${id}`;

function cluesOfText(
  text: string,
  weight: number,
  find: FindConcepts,
  partsOf: (folded: string) => readonly string[],
): Clue[] {
  const words = wordsOf(text);
  const hits = find(words);
  const phrases = hits.filter(({ written }) => written.includes(' '));
  const conceptsAt = new Map<number, Feature[]>();
  for (const { at, written, id } of hits) {
    if (!written.includes(' ')) conceptsAt.set(at, [...(conceptsAt.get(at) ?? []), conceptFeature(id)]);
  }
  const clues = words.flatMap((word, at): Clue[] => {
    const concepts = conceptsAt.get(at) ?? [];
    if (!word.isTelling && concepts.length === 0) return [];
    const whole = word.isTelling ? [wordFeature(word.stem)] : [];
    const parts = word.isTelling ? partsOf(word.folded).map(wordFeature) : [];
    const share = word.isName && concepts.length === 0 ? NAME_SHARE : 1;
    return [{ written: word.written, weight: weight * share, features: [...new Set([...concepts, ...whole])], parts }];
  });
  return [
    ...clues,
    ...phrases.map(({ id, written }) => ({ written, weight, features: [conceptFeature(id)], parts: [] })),
  ];
}

/** Reads activities into clues: concepts by the finder, compounds by the stems that are known. The title's come first. */
export function createFeatureReader(find: FindConcepts, isKnown: (stem: string) => boolean): ReadFeatures {
  const partsOf = createCompoundReader(isKnown);
  return (values) => {
    const written = fieldWeights.flatMap(([field, weight]) => cluesOfText(values[field], weight, find, partsOf));
    const chosen = [...values.targetGroups.map((id) => `group:${id}`), ...(values.type ? [`type:${values.type}`] : [])];
    const clues = [
      ...written,
      ...chosen.map((each) => ({ written: null, weight: CHOSEN_WEIGHT, features: [each], parts: [] })),
    ];
    const seen = new Set<string>();
    return clues.filter((clue) => {
      const key = clue.features.join(' ');
      if (clue.features.length === 0 || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  };
}

/** Every feature once, with the most that any clue gives it. */
export function featureWeights(clues: readonly Clue[]): ReadonlyMap<Feature, number> {
  const weights = new Map<Feature, number>();
  const raise = (feature: Feature, weight: number): void => {
    weights.set(feature, Math.max(weight, weights.get(feature) ?? 0));
  };
  for (const { features, parts, weight } of clues) {
    for (const feature of features) raise(feature, weight);
    for (const part of parts) raise(part, weight * PART_SHARE);
  }
  return weights;
}
