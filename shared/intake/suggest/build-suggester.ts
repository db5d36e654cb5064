import type { ActivityValues } from '../../register/activity-fields.ts';
import type { Strategy } from '../../register/strategy.ts';
import { createFeatureReader, featureWeights, type ReadFeatures } from './activity-features.ts';
import { createConceptFinder } from './find-concepts.ts';
import { rememberLinks, type Remembered } from './link-memory.ts';
import type { LinkSuggestions } from './link-suggestion.ts';
import { createRanker } from './rank-links.ts';
import { areaCandidates, createStrategyReader, indicatorCandidates } from './strategy-candidates.ts';
import { tellingWords } from './telling-words.ts';
import { vocabulary } from './vocabulary.ts';

/** An activity of the register whose links somebody has decided. */
export type EarlierActivity = { readonly id: string; readonly unitId: string; readonly values: ActivityValues };

/** Suggests links for one activity of a unit; empty for what is linked, and where there is no evidence. */
export type Suggester = (values: ActivityValues, unitId: string) => LinkSuggestions;

const findSaid = createConceptFinder(vocabulary.map(({ id, said }) => ({ id, text: said })));
const strategyReader = createStrategyReader(vocabulary);
const vocabularyStems = vocabulary.flatMap(({ said }) => tellingWords(said).map(({ stem }) => stem));

/** The stems that compounds are taken apart on: those of the vocabulary, the plan and the earlier activities' names. */
function knownStems(strategy: Strategy, earlier: readonly EarlierActivity[]): ReadonlySet<string> {
  const texts = [
    ...strategy.indicators.map(({ title, shortTitle }) => `${title} ${shortTitle}`),
    ...strategy.focusAreas.map(({ name }) => name),
    ...strategy.goals.map(({ text }) => text),
    ...earlier.map(({ values }) => values.title),
  ];
  return new Set([...vocabularyStems, ...texts.flatMap((text) => tellingWords(text).map(({ stem }) => stem))]);
}

const remembered = (
  earlier: readonly EarlierActivity[],
  read: ReadFeatures,
  linksOf: (values: ActivityValues) => readonly string[],
) =>
  earlier
    .filter(({ values }) => linksOf(values).length > 0)
    .map(
      ({ id, unitId, values }): Remembered => ({
        id,
        unitId,
        title: values.title,
        areaId: values.focusArea,
        links: linksOf(values),
        features: featureWeights(read(values)),
      }),
    );

/**
 * Suggestions for a register: what the plan's own words say, and how earlier activities were linked. Counts once, so that
 * each question is cheap. The same earlier activities in any order give the same answer.
 */
export function buildSuggester(strategy: Strategy, decided: readonly EarlierActivity[]): Suggester {
  const earlier = decided.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const stems = knownStems(strategy, earlier);
  const read = createFeatureReader(findSaid, (stem) => stems.has(stem));
  const areas = areaCandidates(strategy, strategyReader);
  const indicators = indicatorCandidates(strategy, strategyReader);
  const rankAreas = createRanker(
    areas,
    rememberLinks(remembered(earlier, read, (values) => (values.focusArea === null ? [] : [values.focusArea]))),
  );
  const rankIndicators = createRanker(
    indicators,
    rememberLinks(remembered(earlier, read, (values) => values.indicators)),
  );
  return (values, unitId) => {
    const { focusArea } = values;
    const asked = { clues: read(values), unitId, areaId: focusArea };
    const within = indicators.filter(({ areaId }) => focusArea === null || areaId === null || areaId === focusArea);
    return {
      focusAreas: focusArea === null ? rankAreas(asked, areas) : [],
      indicators: values.indicators.length === 0 ? rankIndicators(asked, within) : [],
    };
  };
}
