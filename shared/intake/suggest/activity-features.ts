import type { ActivityValues } from '../../register/activity-fields.ts';
import { compoundParts } from './compound-parts.ts';
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

export type ReadFeatures = (values: ActivityValues) => readonly Clue[];

const wordFeature = (stemmed: string): Feature => `word:${stemmed}`;
export const conceptFeature = (id: string): Feature => `concept:${id}`;

function cluesOfText(text: string, weight: number, find: FindConcepts, isKnown: (stem: string) => boolean): Clue[] {
  const words = wordsOf(text);
  const hits = find(words);
  const phrases = hits.filter(({ written }) => written.includes(' '));
  const clues = words.flatMap((word, at): Clue[] => {
    const concepts = hits.filter((hit) => hit.at === at && !hit.written.includes(' ')).map(({ id }) => conceptFeature(id));
    if (!word.isTelling && concepts.length === 0) return [];
    const parts = word.isTelling ? [word.stem, ...compoundParts(word.folded, isKnown)] : [];
    return [{ written: word.written, weight, features: [...new Set([...concepts, ...parts.map(wordFeature)])] }];
  });
  return [...clues, ...phrases.map(({ id, written }) => ({ written, weight, features: [conceptFeature(id)] }))];
}

/** Reads activities into clues: concepts by the finder, compounds by the stems that are known. The title's come first. */
export function createFeatureReader(find: FindConcepts, isKnown: (stem: string) => boolean): ReadFeatures {
  return (values) => {
    const written = fieldWeights.flatMap(([field, weight]) => cluesOfText(values[field], weight, find, isKnown));
    const chosen = [...values.targetGroups.map((id) => `group:${id}`), ...(values.type ? [`type:${values.type}`] : [])];
    const clues = [...written, ...chosen.map((each) => ({ written: null, weight: CHOSEN_WEIGHT, features: [each] }))];
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
  for (const { features, weight } of clues) {
    for (const feature of features) weights.set(feature, Math.max(weight, weights.get(feature) ?? 0));
  }
  return weights;
}
