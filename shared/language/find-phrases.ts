import { isSameWord } from './normalise.ts';
import { remember } from './remember.ts';

type SplitPhrase<Meaning> = { readonly words: readonly string[]; readonly meaning: Meaning };

/** Folded phrases and what each of them means. */
export type Vocabulary<Meaning> = {
  readonly phrases: ReadonlyMap<string, Meaning>;
  /** The phrases, split, whose first word this is, perhaps misspelt: none begins at most words of a running text. */
  readonly beginningLike: (word: string) => readonly SplitPhrase<Meaning>[];
  /** Length in words of the longest phrase. */
  readonly longest: number;
};

/** The phrases of a list written as text, with commas between. */
export const phraseList = (text: string): readonly string[] =>
  text.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));

/** Builds a vocabulary from lists of folded phrases, written as text with commas between. */
export function vocabulary<Meaning extends string>(lists: Readonly<Record<Meaning, string>>): Vocabulary<Meaning> {
  // Object.entries widens the keys; they are exactly the record's own.
  const entries = Object.entries(lists) as [Meaning, string][];
  const phrases = new Map(
    entries.flatMap(([meaning, list]) => phraseList(list).map((phrase) => [phrase, meaning] as const)),
  );
  const split = [...phrases].map(([phrase, meaning]) => ({ words: phrase.split(' '), meaning }));
  return {
    phrases,
    beginningLike: remember((word) => split.filter(({ words }) => isSameWord(word, words[0] ?? ''))),
    longest: Math.max(...split.map(({ words }) => words.length)),
  };
}

export type PhraseHit<Meaning> = {
  readonly meaning: Meaning;
  /** Index of its first word, and of the word after its last. */
  readonly from: number;
  readonly to: number;
  readonly isExact: boolean;
};

/** The phrases found in a row of folded words, longest first from the left; words in `fixed` are never taken for misspelt ones. */
export function findPhrases<Meaning>(
  words: readonly string[],
  known: Vocabulary<Meaning>,
  fixed: ReadonlySet<string>,
): readonly PhraseHit<Meaning>[] {
  const hits: PhraseHit<Meaning>[] = [];
  for (let from = 0; from < words.length; ) {
    const hit = phraseAt(words, from, known, fixed);
    if (hit) hits.push(hit);
    from = hit ? hit.to : from + 1;
  }
  return hits;
}

function phraseAt<Meaning>(
  words: readonly string[],
  from: number,
  known: Vocabulary<Meaning>,
  fixed: ReadonlySet<string>,
): PhraseHit<Meaning> | null {
  const possible = known.beginningLike(words[from] ?? '');
  if (possible.length === 0) return null;
  for (let length = Math.min(known.longest, words.length - from); length > 0; length -= 1) {
    const part = words.slice(from, from + length);
    const exact = known.phrases.get(part.join(' '));
    if (exact !== undefined) return { meaning: exact, from, to: from + length, isExact: true };
    if (part.some((word) => fixed.has(word))) continue;
    const near = nearPhrase(part, possible);
    if (near !== null) return { meaning: near, from, to: from + length, isExact: false };
  }
  return null;
}

/** The meaning that all nearly equal phrases agree on; null when there is none, or they differ. */
function nearPhrase<Meaning>(part: readonly string[], possible: readonly SplitPhrase<Meaning>[]): Meaning | null {
  const meanings = new Set<Meaning>();
  for (const { words, meaning } of possible) {
    if (words.length === part.length && words.every((word, index) => isSameWord(part[index] ?? '', word)))
      meanings.add(meaning);
  }
  const [only, ...others] = meanings;
  return only !== undefined && others.length === 0 ? only : null;
}
