import { foldedWords } from './normalise.ts';
import { remember } from './remember.ts';

/** What of a folded text tells quickly that it is another one. */
type Outline = {
  readonly words: number;
  /** Letters and digits in all, spaces not counted; and how many there are of each, some kinds counted together. */
  readonly letters: number;
  readonly counts: Uint16Array;
  /** How many letters may differ when every word of it counts as the same but for typing errors. */
  readonly slips: number;
  /** Letters in its longest word, its two longest, and so on; from none. */
  readonly longest: readonly number[];
};

const kinds = 32;

/** As many typing errors as `isSameWord` may pass in a word of this length, or one more. */
const slipsIn = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

const outlineOf = remember((text): Outline => {
  const words = foldedWords(text);
  const counts = new Uint16Array(kinds);
  for (const word of words) {
    for (let index = 0; index < word.length; index += 1) {
      const kind = word.charCodeAt(index) % kinds;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
  }
  const lengths = words.map((word) => word.length).toSorted((one, other) => other - one);
  const longest = [0];
  for (const length of lengths) longest.push((longest.at(-1) ?? 0) + length);
  const slips = words.reduce((sum, word) => sum + slipsIn(word), 0);
  return { words: words.length, letters: longest.at(-1) ?? 0, counts, slips, longest };
});

/** How many letters of the one the other has not got. */
function surplus(one: Outline, other: Outline): number {
  let more = 0;
  for (let kind = 0; kind < kinds; kind += 1) {
    const difference = (one.counts[kind] ?? 0) - (other.counts[kind] ?? 0);
    if (difference > 0) more += difference;
  }
  return more;
}

/** Of `similarity`: what words in common count at most. */
const wordsCount = 0.95;

/** Whether enough words can be shared: those that are may differ by slips, the rest by all their letters. */
function canShareWords(one: Outline, other: Outline, more: number, least: number): boolean {
  const shared = Math.ceil((least / wordsCount) * ((one.words + other.words) / 2) - 1e-9);
  if (shared > Math.min(one.words, other.words)) return false;
  return more <= one.slips + (one.longest[one.words - shared] ?? one.letters);
}

/**
 * Whether `similarity` of two texts can be as much as `least`. Never false when it is; counting letters takes a small part of
 * the time that comparing them takes, and nearly all pairs of titles are nothing like each other.
 */
export function canBeAlike(one: string, other: string, least: number): boolean {
  const [a, b] = [outlineOf(one), outlineOf(other)];
  const more = surplus(a, b);
  // The letters that the longer text has too many of, or that are others, must all be written anew.
  const apart = Math.max(more, more + b.letters - a.letters);
  const most = Math.max(a.letters + a.words, b.letters + b.words) - 1;
  return apart <= (1 - least) * most + 1e-9 || canShareWords(a, b, more, least);
}
