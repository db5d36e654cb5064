import { distance } from 'fastest-levenshtein';
import type { FocusArea, Strategy } from '../register/strategy.ts';
import { matched, matchOf, noMatch, type Match } from './match.ts';
import { cleanText, foldedWords, foldText, isSameWord } from './normalise.ts';

const smallWords: ReadonlySet<string> = new Set(['och', 'i', 'for', 'av', 'samt', 'den', 'det']);
const levelWords: ReadonlySet<string> = new Set([
  'fokusomrade',
  'fokusomraden',
  'fokusomradet',
  'fokusomr',
  'fokus',
  'omrade',
  'omradet',
  'fo',
  'nr',
  'nummer',
]);

/**
 * Which focus area a text names: the name in any case, with `&` or `o`, without diacritics, with its number or its level's
 * name in front, one or two typing errors, abbreviated, its two-letter prefix, or its number alone. Several in one text
 * are all given as candidates.
 */
export function matchFocusArea(strategy: Strategy, text: string): Match {
  const bare = withoutLevelWords(strategy, text);
  if (bare.words.length === 0) return bare.number === null ? noMatch : byNumber(strategy, bare.number);
  const whole = matchName(strategy, bare.words);
  if (whole.candidates.length > 0)
    return isOwnNumber(strategy, whole, bare.number) ? whole : { ...whole, how: 'spelling' };
  return matchParts(strategy, text);
}

/** Whether the number in front, if any, is the named area's own. The name wins, but is then no exact match. */
const isOwnNumber = (strategy: Strategy, match: Match, number: number | null): boolean =>
  number === null || strategy.focusAreas.find((area) => area.id === match.id)?.number === number;

type Bare = { readonly words: readonly string[]; readonly number: number | null };

/** The words of the name, without `Fokusområde`, `Process`, a list number. */
function withoutLevelWords(strategy: Strategy, text: string): Bare {
  const terms = new Set([strategy.terms.focusArea.singular, strategy.terms.focusArea.plural].flatMap(foldedWords));
  const isLevelWord = (word: string): boolean => terms.has(word) || levelWords.has(word);
  let words = foldedWords(text);
  let number: number | null = null;
  while (words.length > 0) {
    const [first = ''] = words;
    if (/^\d{1,2}$/.test(first) && number === null) number = Number(first);
    else if (!isLevelWord(first)) break;
    words = words.slice(1);
  }
  return { words, number };
}

function byNumber(strategy: Strategy, number: number): Match {
  const area = strategy.focusAreas.find((candidate) => candidate.number === number);
  return area ? matched(area.id, 'number') : noMatch;
}

function matchName(strategy: Strategy, words: readonly string[]): Match {
  const joined = words.join('');
  const fits = (how: (area: FocusArea) => boolean): readonly string[] =>
    strategy.focusAreas.filter(how).map((area) => area.id);
  const exact = fits(
    (area) => foldedWords(area.name).join('') === joined || (area.prefix !== '' && foldText(area.prefix) === joined),
  );
  if (exact.length > 0) return matchOf(exact, 'exact');
  const misspelt = nearest(strategy, joined);
  if (misspelt.length > 0) return matchOf(misspelt, 'spelling');
  const short = fits((area) => isAbbreviation(words, foldedWords(area.name)));
  if (short.length > 0) return matchOf(short, 'short');
  return matchOf(
    fits((area) => isPartOfName(words, foldedWords(area.name))),
    'short',
  );
}

/** The areas fewest typing errors away: at most two, and never more than a sixth of the letters. */
function nearest(strategy: Strategy, joined: string): readonly string[] {
  const found = strategy.focusAreas.map((area) => {
    const name = foldedWords(area.name).join('');
    return { id: area.id, errors: distance(joined, name), allowed: Math.min(3, Math.floor(name.length / 6)) };
  });
  const near = found.filter((candidate) => candidate.errors <= candidate.allowed);
  const best = Math.min(...near.map((candidate) => candidate.errors));
  return near.filter((candidate) => candidate.errors === best).map((candidate) => candidate.id);
}

/** `Arb. o komp`, `Social sammanh.`, `A o K`, `Språk`: each word starts the name's next one; a lone initial only where all are. */
function isAbbreviation(words: readonly string[], name: readonly string[]): boolean {
  const written = words.filter((word) => !smallWords.has(word));
  const full = name.filter((word) => !smallWords.has(word));
  if (written.length !== full.length || written.length === 0) return false;
  const isInitials = written.length > 1 && written.every((word) => word.length === 1);
  return written.every((word, index) => {
    const target = full[index] ?? '';
    if (isInitials) return target.startsWith(word);
    return word.length >= 3 && (target.startsWith(word) || isSameWord(word, target));
  });
}

/**
 * A name cut down to its beginning (`Soc`, `Språk.`) or to its letters (`AoK`), in a cell that is for a focus area: elsewhere such a word
 * may be anything.
 */
export function matchShortFocusArea(strategy: Strategy, text: string): Match {
  const [word, ...others] = withoutLevelWords(strategy, text).words;
  if (word === undefined || others.length > 0) return noMatch;
  const isShort = ({ name }: FocusArea): boolean => {
    const words = foldedWords(name);
    const letters = words.map((one) => one.charAt(0)).join('');
    return (word.length >= 3 && (words[0] ?? '').startsWith(word)) || (letters.length >= 3 && letters === word);
  };
  return matchOf(
    strategy.focusAreas.filter(isShort).map(({ id }) => id),
    'short',
  );
}

/** Folded words of their own that are only a few letters from a focus area's: a sheet may be called so. */
const otherWords: ReadonlySet<string> = new Set([
  'sammanstallning',
  'sammanstallningen',
  'sammanslagning',
  'sammankallning',
  'sammanhallande',
]);

/** `Kompetens`, `sammanhållning`: some of the name's long words and nothing else. */
function isPartOfName(words: readonly string[], name: readonly string[]): boolean {
  const written = words.filter((word) => !smallWords.has(word));
  if (written.some((word) => otherWords.has(word))) return false;
  return (
    written.length > 0 && written.every((word) => word.length >= 5 && name.some((target) => isSameWord(word, target)))
  );
}

/** The areas that one part of a longer text names. A number alone counts only in a list. */
function matchPart(strategy: Strategy, part: string, isInList: boolean): readonly string[] {
  const { words, number } = withoutLevelWords(strategy, part);
  if (words.length > 0) return matchName(strategy, words).candidates;
  return number !== null && isInList ? byNumber(strategy, number).candidates : [];
}

/** A text with more than a name in it: several names, or a name and something else. */
function matchParts(strategy: Strategy, text: string): Match {
  const found = strategy.focusAreas.filter((area) => containsName(foldedWords(text), foldedWords(area.name)));
  const parts = cleanText(text).split(/[\n;,/+|]| - | – | samt | \boch\b /u);
  const byPart = new Set(parts.flatMap((part) => matchPart(strategy, part, parts.length > 1)));
  const ids = strategy.focusAreas
    .map((area) => area.id)
    .filter((id) => byPart.has(id) || found.some((area) => area.id === id));
  const [only, ...others] = ids;
  if (only === undefined) return noMatch;
  if (others.length > 0) return { id: null, candidates: ids, how: 'exact', leftOver: '' };
  const name = new Set(foldedWords(strategy.focusAreas.find((area) => area.id === only)?.name ?? ''));
  const leftOver = foldedWords(text)
    .filter((word) => !name.has(word) && !levelWords.has(word))
    .join(' ');
  return found.length > 0 ? matched(only, 'exact', leftOver) : matched(only, 'short', leftOver);
}

function containsName(words: readonly string[], name: readonly string[]): boolean {
  return words.some(
    (_, from) => name.length > 0 && name.every((word, index) => isSameWord(words[from + index] ?? '', word)),
  );
}
