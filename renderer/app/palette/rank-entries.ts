import { fold, foldCode } from './fold.ts';
import { paletteKinds, type PaletteEntry, type PreparedEntry } from './palette-entry.ts';

/** How good a find is: lower is better. */
const grades = { code: 0, codeStart: 1, titleStart: 2, wordStart: 3, inTitle: 5, restStart: 6, inRest: 8 } as const;

/** Whether a word begins where the text was found. */
const beginsWord = (text: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');

function gradeIn(text: string, word: string, grade: { readonly start: number; readonly inside: number }) {
  let at = text.indexOf(word);
  if (at === -1) return null;
  for (; at !== -1; at = text.indexOf(word, at + 1)) {
    if (beginsWord(text, at)) return grade.start;
  }
  return grade.inside;
}

/** How well one word of what is sought is found in an entry; null when it is not. */
function gradeOf({ title, code, rest }: PreparedEntry, word: string): number | null {
  const plain = foldCode(word);
  if (plain !== '' && code !== '') {
    if (code === plain) return grades.code;
    if (code.startsWith(plain)) return grades.codeStart;
  }
  if (title.startsWith(word)) return grades.titleStart;
  return (
    gradeIn(title, word, { start: grades.wordStart, inside: grades.inTitle }) ??
    gradeIn(rest, word, { start: grades.restStart, inside: grades.inRest })
  );
}

/** The whole of what is sought, as a code or as the words of the entry; null when a word is missing. */
function gradeAll(prepared: PreparedEntry, words: readonly string[], whole: string): number | null {
  // `ak 1` is a code with a space in it.
  if (words.length > 1 && whole !== '' && prepared.code.startsWith(whole)) {
    return prepared.code === whole ? grades.code : grades.codeStart;
  }
  let sum = 0;
  for (const word of words) {
    const grade = gradeOf(prepared, word);
    if (grade === null) return null;
    sum += grade;
  }
  return sum / words.length;
}

/** What was found: the best, and how many there are in all. */
export type Found = { readonly entries: readonly PaletteEntry[]; readonly total: number };

type Ranked = {
  readonly entry: PaletteEntry;
  readonly grade: number;
  readonly recency: number;
  readonly index: number;
};

const kindOrder = new Map(paletteKinds.map((kind, index) => [kind, index]));

const byRank = (one: Ranked, other: Ranked): number =>
  one.grade - other.grade ||
  one.recency - other.recency ||
  (kindOrder.get(one.entry.kind) ?? 0) - (kindOrder.get(other.entry.kind) ?? 0) ||
  one.index - other.index;

/**
 * The entries that hold every word that is sought, best first: a code before a title's beginning, that before a word's, that
 * before the middle of one. Among equals what was chosen lately comes first. `recent` has ids, the latest first.
 */
export function rankEntries(
  prepared: readonly PreparedEntry[],
  sought: string,
  recent: readonly string[],
  limit: number,
): Found {
  const words = fold(sought).split(/\s+/).filter(Boolean);
  const whole = foldCode(sought);
  const ranked: Ranked[] = [];
  for (const [index, one] of prepared.entries()) {
    const grade = gradeAll(one, words, whole);
    if (grade === null) continue;
    const last = recent.indexOf(one.entry.id);
    ranked.push({ entry: one.entry, grade, recency: last === -1 ? recent.length : last, index });
  }
  const best = ranked.toSorted(byRank).slice(0, limit);
  return { entries: best.map(({ entry }) => entry), total: ranked.length };
}
