import { foldText } from '../../language/normalise.ts';
import { stem } from './swedish-stem.ts';
import type { TellingWord } from './telling-words.ts';

type WordTest = (word: TellingWord) => boolean;
type Phrase = { readonly id: string; readonly words: readonly WordTest[] };

/** The concepts that a text speaks of, with the word (or words) that say so. */
export type ConceptHit = {
  readonly id: string;
  readonly written: string /** Index of its first word. */;
  readonly at: number;
};
export type FindConcepts = (words: readonly TellingWord[]) => readonly ConceptHit[];

function wordTest(pattern: string): WordTest {
  const bare = foldText(pattern);
  const [isOpenBefore, isOpenAfter] = [pattern.startsWith('*'), pattern.endsWith('*')];
  if (isOpenBefore && isOpenAfter) return ({ folded }) => folded.includes(bare);
  if (isOpenBefore) return (word) => word.folded.endsWith(bare) || word.stem.endsWith(bare);
  if (isOpenAfter) return ({ folded }) => folded.startsWith(bare);
  const stemmed = stem(bare);
  return (word) => word.folded === bare || (bare.length > 4 && word.stem === stemmed);
}

const phrasesOf = (id: string, patterns: string): readonly Phrase[] =>
  patterns.split(',').map((pattern) => ({ id, words: pattern.trim().split(/\s+/).map(wordTest) }));

type Compiled = { readonly single: readonly Phrase[]; readonly several: readonly Phrase[] };

/** Looks for patterns (see `Concept`) in texts. A word that has been seen is remembered: registers repeat themselves. */
export function createConceptFinder(patterns: readonly { readonly id: string; readonly text: string }[]): FindConcepts {
  const phrases = patterns.flatMap(({ id, text }) => phrasesOf(id, text));
  const compiled: Compiled = {
    single: phrases.filter(({ words }) => words.length === 1),
    several: phrases.filter(({ words }) => words.length > 1),
  };
  const known = new Map<string, { readonly ids: readonly string[]; readonly openers: readonly Phrase[] }>();
  const starting = (word: TellingWord) => {
    const seen = known.get(word.folded);
    if (seen) return seen;
    const begins = ({ words: [first] }: Phrase): boolean => first?.(word) ?? false;
    const found = {
      ids: [...new Set(compiled.single.filter(begins).map(({ id }) => id))],
      openers: compiled.several.filter(begins),
    };
    known.set(word.folded, found);
    return found;
  };
  return (words) =>
    words.flatMap((word, at) => {
      const { ids, openers } = starting(word);
      const hits = ids.map((id) => ({ id, written: word.written, at }));
      const whole = openers.filter((phrase) =>
        phrase.words.every((test, offset) => {
          const next = words[at + offset];
          return next !== undefined && test(next);
        }),
      );
      return [
        ...hits,
        ...whole.map(({ id, words: { length } }) => ({
          id,
          at,
          written: words
            .slice(at, at + length)
            .map((each) => each.written)
            .join(' '),
        })),
      ];
    });
}
