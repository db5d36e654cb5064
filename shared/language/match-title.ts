import { distance } from 'fastest-levenshtein';
import { cleanText, foldedWords } from './normalise.ts';

/** Something with a long title that people quote in full or in part. */
export type Titled = {
  readonly id: string;
  /** Each of its titles folded, without spaces, from each word to the end: what a quotation may begin with. */
  readonly titles: readonly { readonly tails: readonly string[] }[];
};

/** Prepares titles for matching; folding them once is what makes it quick. */
export function titledAs(id: string, titles: readonly string[]): Titled {
  const prepared = titles.map(foldedWords).filter((words) => words.length > 0);
  return { id, titles: prepared.map((words) => ({ tails: words.map((_, from) => words.slice(from).join('')) })) };
}

/** `whole`: the full title; `start`: it starts so; `inner`: the words stand inside it; `likely`: most words shared. */
export type TitleFit = {
  readonly id: string;
  readonly how: 'whole' | 'start' | 'inner' | 'likely';
  readonly errors: number;
  /** The text goes on after the title: with its source, or with another title. */
  readonly hasTail: boolean;
};

const digits = (text: string): string => text.replace(/\D+/g, ' ').trim();

/**
 * Which titles a text quotes, best first and only those that fit equally well. Compared without case, diacritics,
 * punctuation and spaces; one letter in fifteen may be wrong, but no digit.
 */
export function matchTitle(items: readonly Titled[], text: string): readonly TitleFit[] {
  const isCut = /(?:…|\.\.\.?)\s*$/.test(cleanText(text));
  const words = foldedWords(text);
  const joined = words.join('');
  if (joined.length < 4) return [];
  const fits = items.flatMap((item) =>
    bestOf(item.titles.flatMap((title) => fitOf(item.id, title.tails, joined, words.length))),
  );
  const exact = equallyGood(fits);
  return exact.length > 0 || isCut ? exact : likely(items, words);
}

const order = { whole: 0, start: 1, inner: 2, likely: 3 } as const;

const bestOf = (fits: readonly TitleFit[]): readonly TitleFit[] => {
  const [first, ...others] = fits;
  return first === undefined ? [] : [others.reduce((best, fit) => (isBetter(fit, best) ? fit : best), first)];
};

const isBetter = (one: TitleFit, other: TitleFit): boolean =>
  one.errors < other.errors || (one.errors === other.errors && order[one.how] < order[other.how]);

/** Only the best kind, and of that only those within one typing error of the best. */
function equallyGood(fits: readonly TitleFit[]): readonly TitleFit[] {
  const [best] = bestOf(fits);
  if (!best) return [];
  return fits.filter(
    (fit) =>
      fit === best || (best.errors === 0 ? fit.errors === 0 && fit.how === best.how : fit.errors <= best.errors + 1),
  );
}

function fitOf(id: string, tails: readonly string[], joined: string, wordCount: number): readonly TitleFit[] {
  const allowed = Math.floor(joined.length / 15);
  const fits: TitleFit[] = [];
  for (const [from, rest] of tails.entries()) {
    // Inside a title a few words say little: three, or fifteen letters, must agree.
    if (from > 0 && wordCount < 3 && joined.length < 15) break;
    const errors = errorsAgainst(rest, joined, allowed);
    if (errors === null) continue;
    const isWhole = from === 0 && Math.abs(rest.length - joined.length) <= errors;
    fits.push({ id, how: isWhole ? 'whole' : from === 0 ? 'start' : 'inner', errors, hasTail: false });
  }
  const full = tails[0] ?? '';
  if (full.length >= 15 && joined.length > full.length && joined.startsWith(full))
    fits.push({ id, how: 'whole', errors: 0, hasTail: true });
  return fits;
}

/** Typing errors between the text and the beginning of what it may quote; null when there are more than allowed. */
function errorsAgainst(rest: string, joined: string, allowed: number): number | null {
  if (rest.startsWith(joined)) return 0;
  if (allowed === 0 || rest.length < joined.length - allowed) return null;
  // Cheap bounds first: beginnings of equal length differ by at most the errors and as many shifted letters.
  for (const length of [24, joined.length]) {
    if (distance(rest.slice(0, length), joined.slice(0, length)) > 2 * allowed) return null;
  }
  let least = Number.POSITIVE_INFINITY;
  for (let length = joined.length - allowed; length <= joined.length + allowed; length += 1) {
    const part = rest.slice(0, length);
    if (digits(part) === digits(joined)) least = Math.min(least, distance(part, joined));
  }
  return least <= allowed ? least : null;
}

const emptyWords: ReadonlySet<string> = new Set([
  'och',
  'i',
  'av',
  'for',
  'att',
  'som',
  'en',
  'ett',
  'till',
  'med',
  'eller',
  'ar',
  'den',
  'det',
  'de',
  'om',
  'pa',
  'inom',
  'andel',
  'andelen',
  'antal',
  'ca',
  'over',
  'kommun',
  'kommunen',
  'ska',
  'skall',
  'bor',
  'vara',
  'hogre',
  'lika',
  'riket',
  'an',
]);

/** A title in other words: most of the text's words stand in it, and clearly more than in any other. */
function likely(items: readonly Titled[], words: readonly string[]): readonly TitleFit[] {
  const telling = words.filter((word) => !emptyWords.has(word) && word.length >= 4);
  if (telling.length < 2) return [];
  const scored = items
    .map((item) => ({
      id: item.id,
      score: Math.max(...item.titles.map((title) => share(telling, title.tails[0] ?? ''))),
    }))
    .toSorted((one, other) => other.score - one.score);
  const [best, second] = scored;
  if (!best || best.score < 0.6 || (second && second.score > best.score - 0.2)) return [];
  return [{ id: best.id, how: 'likely', errors: 0, hasTail: false }];
}

const stem = (word: string): string => word.slice(0, Math.max(5, word.length - 2));

/** Share of the words that stand in a title, endings aside (`utrikesfödda`, `utrikes födda`). */
function share(words: readonly string[], joined: string): number {
  return words.filter((word) => joined.includes(stem(word))).length / words.length;
}
