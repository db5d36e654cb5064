import { focusAreaIdOf, indicatorsOf, type FocusArea, type Indicator, type Strategy } from '../../register/strategy.ts';
import { conceptFeature, type Feature } from './activity-features.ts';
import type { Concept } from './concept.ts';
import { createConceptFinder, type FindConcepts } from './find-concepts.ts';
import { tellingWords, wordsOf } from './telling-words.ts';

/** Something to link to, with what the plan's own words lead one to expect of its activities. */
export type Candidate = {
  readonly id: string;
  /** Null for what hangs on the plan as a whole, and for a focus area itself. */
  readonly areaId: string | null;
  /** The share of its activities that would say a thing, 0–1. */
  readonly expected: ReadonlyMap<Feature, number>;
  /** The stems of its short name, whose whole an activity may be named after; empty where the plan has none. */
  readonly name: readonly string[];
};

/** The name says what a thing is about; the rest of its text also says much else. */
const NAME = { concept: 0.6, word: 0.4 };
const TEXT = { concept: 0.2, word: 0.15 };
/** What furthers a concept, against what is one. */
const FURTHERING = 0.25;

/** `measured` patterns of the vocabulary against a plan's texts. */
export type StrategyReader = {
  readonly find: FindConcepts;
  readonly furthering: ReadonlyMap<string, readonly string[]>;
};

export function createStrategyReader(vocabulary: readonly Concept[]): StrategyReader {
  const furthering = new Map<string, string[]>();
  for (const { id, furthers = [] } of vocabulary) {
    for (const aim of furthers) furthering.set(aim, [...(furthering.get(aim) ?? []), id]);
  }
  return { find: createConceptFinder(vocabulary.map(({ id, measured }) => ({ id, text: measured }))), furthering };
}

function addText(expected: Map<Feature, number>, text: string, worth: typeof NAME, reader: StrategyReader): void {
  const raise = (feature: Feature, to: number): void => {
    expected.set(feature, Math.max(to, expected.get(feature) ?? 0));
  };
  for (const { stem } of tellingWords(text)) raise(`word:${stem}`, worth.word);
  for (const { id } of reader.find(wordsOf(text))) {
    raise(conceptFeature(id), worth.concept);
    for (const other of reader.furthering.get(id) ?? []) raise(conceptFeature(other), worth.concept * FURTHERING);
  }
}

const stemsOf = (text: string): readonly string[] => tellingWords(text).map(({ stem }) => stem);

function indicatorCandidate(strategy: Strategy, indicator: Indicator, reader: StrategyReader): Candidate {
  const expected = new Map<Feature, number>();
  const { title, shortTitle } = indicator;
  addText(expected, title, shortTitle === '' ? NAME : TEXT, reader);
  addText(expected, shortTitle, NAME, reader);
  return { id: indicator.id, areaId: focusAreaIdOf(strategy, indicator.parent), expected, name: stemsOf(shortTitle) };
}

function areaCandidate(strategy: Strategy, area: FocusArea, reader: StrategyReader): Candidate {
  const expected = new Map<Feature, number>();
  const goals = strategy.goals.filter((goal) => focusAreaIdOf(strategy, goal.parent) === area.id);
  addText(expected, area.name, NAME, reader);
  addText(expected, goals.map(({ text }) => text).join('\n'), NAME, reader);
  addText(expected, area.description, TEXT, reader);
  for (const { challenge, need, lines } of strategy.strategyLines.filter(
    ({ parent }) => focusAreaIdOf(strategy, parent) === area.id,
  )) {
    addText(expected, [challenge, need, ...lines].join('\n'), TEXT, reader);
  }
  for (const { shortTitle, title } of indicatorsOf(strategy, area.id)) {
    addText(expected, shortTitle, NAME, reader);
    addText(expected, title, TEXT, reader);
  }
  return { id: area.id, areaId: null, expected, name: stemsOf(area.name) };
}

/** The plan's indicators as something to link to. */
export const indicatorCandidates = (strategy: Strategy, reader: StrategyReader): readonly Candidate[] =>
  strategy.indicators.map((indicator) => indicatorCandidate(strategy, indicator, reader));

/** The plan's focus areas as something to link to. */
export const areaCandidates = (strategy: Strategy, reader: StrategyReader): readonly Candidate[] =>
  strategy.focusAreas.map((area) => areaCandidate(strategy, area, reader));
