import type { ActivityValues } from '../../register/activity-fields.ts';
import type { Strategy } from '../../register/strategy.ts';
import { createFeatureReader, featureWeights, type Feature, type ReadFeatures } from './activity-features.ts';
import { createConceptFinder } from './find-concepts.ts';
import { rememberLinks, type Remembered } from './link-memory.ts';
import type { LinkSuggestions } from './link-suggestion.ts';
import { createRanker } from './rank-links.ts';
import { areaCandidates, createStrategyReader, indicatorCandidates, type Candidate } from './strategy-candidates.ts';
import { tellingWords } from './telling-words.ts';
import { vocabulary } from './vocabulary.ts';

/** An activity of the register whose links somebody has decided. */
export type EarlierActivity = { readonly id: string; readonly unitId: string; readonly values: ActivityValues };

/**
 * Suggests links for one activity of a unit; empty for what is linked, and where there is no evidence. Where the activity is itself
 * among the earlier ones, `ownId` names it: it is no evidence for itself.
 */
export type Suggester = (values: ActivityValues, unitId: string, ownId?: string | null) => LinkSuggestions;

const findSaid = createConceptFinder(vocabulary.map(({ id, said }) => ({ id, text: said })));
const strategyReader = createStrategyReader(vocabulary);
const vocabularyStems = vocabulary.flatMap(({ said }) => tellingWords(said).map(({ stem }) => stem));

/** The stems that compounds are taken apart on: those of the vocabulary and of the plan. */
function knownStems(strategy: Strategy): ReadonlySet<string> {
  const texts = [
    ...strategy.indicators.map(({ title, shortTitle }) => `${title} ${shortTitle}`),
    ...strategy.focusAreas.map(({ name }) => name),
    ...strategy.goals.map(({ text }) => text),
  ];
  return new Set([...vocabularyStems, ...texts.flatMap((text) => tellingWords(text).map(({ stem }) => stem))]);
}

/** What depends on the plan alone, and what has been read with it: values never change, so they are read once. */
type PlanReader = {
  readonly read: ReadFeatures;
  readonly featuresOf: (values: ActivityValues) => ReadonlyMap<Feature, number>;
  readonly areas: readonly Candidate[];
  readonly indicators: readonly Candidate[];
};

function createPlanReader(strategy: Strategy): PlanReader {
  const stems = knownStems(strategy);
  const read = createFeatureReader(findSaid, (stem) => stems.has(stem));
  const known = new WeakMap<ActivityValues, ReadonlyMap<Feature, number>>();
  const featuresOf = (values: ActivityValues): ReadonlyMap<Feature, number> => {
    const features = known.get(values) ?? featureWeights(read(values));
    known.set(values, features);
    return features;
  };
  const areas = areaCandidates(strategy, strategyReader);
  return { read, featuresOf, areas, indicators: indicatorCandidates(strategy, strategyReader) };
}

const planReaders = new WeakMap<Strategy, PlanReader>();

function planReaderOf(strategy: Strategy): PlanReader {
  const reader = planReaders.get(strategy) ?? createPlanReader(strategy);
  planReaders.set(strategy, reader);
  return reader;
}

type WithFeatures = EarlierActivity & { readonly features: Remembered['features'] };

const remembered = (earlier: readonly WithFeatures[], linksOf: (values: ActivityValues) => readonly string[]) =>
  rememberLinks(
    earlier.flatMap(({ id, unitId, values, features }): readonly Remembered[] => {
      const links = linksOf(values);
      return links.length === 0 ? [] : [{ id, unitId, title: values.title, links, features }];
    }),
  );

const areaLinks = ({ focusArea }: ActivityValues): readonly string[] => (focusArea === null ? [] : [focusArea]);

/**
 * Suggestions for a register: what the plan's own words say, and how earlier activities were linked. Counts once, so that
 * each question is cheap. The same earlier activities in any order give the same answer.
 */
export function buildSuggester(strategy: Strategy, decided: readonly EarlierActivity[]): Suggester {
  const earlier = decided.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const { read, featuresOf, areas, indicators } = planReaderOf(strategy);
  const known = earlier.map((each) => ({ ...each, features: featuresOf(each.values) }));
  const rankAreas = createRanker(areas, remembered(known, areaLinks));
  const rankIndicators = createRanker(
    indicators,
    remembered(known, (values) => values.indicators),
  );
  return (values, unitId, ownId = null) => {
    const { focusArea } = values;
    const asked = { clues: read(values), unitId, areaId: focusArea, ownId };
    const within = indicators.filter(({ areaId }) => focusArea === null || areaId === null || areaId === focusArea);
    return {
      focusAreas: focusArea === null ? rankAreas(asked, areas) : [],
      indicators: values.indicators.length === 0 ? rankIndicators(asked, within) : [],
    };
  };
}
