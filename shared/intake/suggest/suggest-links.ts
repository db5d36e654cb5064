import type { ActivityValues } from '../../register/activity-fields.ts';
import { focusAreaIdOf, indicatorsOf, type FocusArea, type Indicator, type Strategy } from '../../register/strategy.ts';
import { isSameStem, tellingWords, type Stemmed } from './swedish-stem.ts';

/** A link that the strategy's own words speak for; never stored before somebody accepts it. */
export type LinkSuggestion = {
  /** Focus area or indicator id. */
  readonly id: string;
  /** For ranking: how telling the shared words are. */
  readonly score: number;
  /** The activity's own words that gave it, as evidence; folded. */
  readonly words: readonly string[];
};

export type LinkSuggestions = {
  /** Best first; empty when the activity has a focus area. */
  readonly focusAreas: readonly LinkSuggestion[];
  /** Best first; empty when the activity has indicators. Within the focus area, where it has one. */
  readonly indicators: readonly LinkSuggestion[];
};

type Candidate = { readonly id: string; readonly words: readonly Stemmed[] };

const MAX_SUGGESTIONS = 3;
/** Less than a word that no other candidate shares is no reason. */
const MIN_SCORE = 0.5;
/** The name says more about an activity than its description or outcome does. */
const TITLE_WEIGHT = 2;

function areaWords(strategy: Strategy, area: FocusArea): readonly Stemmed[] {
  const goals = strategy.goals.filter((goal) => focusAreaIdOf(strategy, goal.parent) === area.id);
  const indicators = indicatorsOf(strategy, area.id);
  const texts = [
    ...goals.map(({ text }) => text),
    ...indicators.map(({ title, shortTitle }) => `${title} ${shortTitle}`),
  ];
  return tellingWords([area.name, area.description, ...texts].join(' '));
}

const indicatorWords = (indicator: Indicator): readonly Stemmed[] =>
  tellingWords(`${indicator.title} ${indicator.shortTitle}`);

const holds = (words: readonly Stemmed[], word: Stemmed): boolean =>
  words.some((each) => isSameStem(each.stem, word.stem));

/** A word that several candidates have tells them apart the less. */
function weightOf(word: Stemmed, candidates: readonly Candidate[]): number {
  const sharing = candidates.filter(({ words }) => holds(words, word)).length;
  return sharing === 0 ? 0 : 1 / sharing;
}

function rank(values: ActivityValues, candidates: readonly Candidate[]): readonly LinkSuggestion[] {
  const title = tellingWords(values.title);
  const rest = tellingWords(`${values.description} ${values.outcome}`).filter((word) => !holds(title, word));
  const told = [...title.map((word) => ({ word, worth: TITLE_WEIGHT })), ...rest.map((word) => ({ word, worth: 1 }))];
  const weighed = told.map(({ word, worth }) => ({ word, worth: worth * weightOf(word, candidates) }));
  return candidates
    .map(({ id, words }) => {
      const hits = weighed.filter(({ word }) => holds(words, word));
      return { id, score: hits.reduce((sum, { worth }) => sum + worth, 0), words: hits.map(({ word }) => word.word) };
    })
    .filter(({ score }) => score > MIN_SCORE)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, MAX_SUGGESTIONS);
}

/** Which focus areas and indicators an activity's own words point to, in the strategy's words. Only for what is not linked. */
export function suggestLinks(strategy: Strategy, values: ActivityValues): LinkSuggestions {
  const { focusArea } = values;
  const areas = focusArea === null ? strategy.focusAreas : [];
  const indicators = values.indicators.length > 0 ? [] : strategy.indicators;
  const within = indicators.filter(({ parent }) => {
    const areaId = focusAreaIdOf(strategy, parent);
    return focusArea === null || areaId === null || areaId === focusArea;
  });
  return {
    focusAreas: rank(
      values,
      areas.map((area) => ({ id: area.id, words: areaWords(strategy, area) })),
    ),
    indicators: rank(
      values,
      within.map((indicator) => ({ id: indicator.id, words: indicatorWords(indicator) })),
    ),
  };
}
