import type { ActivityRow } from '../../../shared/contract.ts';
import type { TableContext } from './column-values.ts';
import { searchTextOf, searchWords } from './search-text.ts';

/** What a text was answered by: the words that were looked for, and the rows that have each of them somewhere. */
type Answer = { readonly words: readonly string[]; readonly found: readonly ActivityRow[] };

/** Answers kept for a list: as many as a line of text is typed, and taken back, letter by letter. */
const keptAnswers = 40;

/** The answers given of a list, by what its words are taken from. Lists are never altered, only replaced. */
const answersBy = new WeakMap<readonly ActivityRow[], WeakMap<TableContext, Answer[]>>();

function answersOf(rows: readonly ActivityRow[], context: TableContext): Answer[] {
  const byContext = answersBy.get(rows) ?? new WeakMap<TableContext, Answer[]>();
  answersBy.set(rows, byContext);
  const answers = byContext.get(context) ?? [];
  byContext.set(context, answers);
  return answers;
}

/** Whether the rows that have the new words have the earlier ones too: each of those is a part of one of the new. */
const isNarrowedBy = (earlier: readonly string[], words: readonly string[]): boolean =>
  earlier.every((part) => words.some((word) => word.includes(part)));

const isSameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, index) => word === other[index]);

function rowsWith(
  rows: readonly ActivityRow[],
  words: readonly string[],
  context: TableContext,
): readonly ActivityRow[] {
  const [only] = words;
  // A word or two is what is searched for; the most common case asks of nothing else.
  if (words.length === 1 && only !== undefined) return rows.filter((row) => searchTextOf(row, context).includes(only));
  return rows.filter((row) => {
    const searched = searchTextOf(row, context);
    return words.every((word) => searched.includes(word));
  });
}

/**
 * The rows in which each word that was searched for occurs somewhere. A text that has grown by a letter is looked for among
 * what the text before it found, and one that has been taken back is answered by what was found then.
 */
export function searchRows(rows: readonly ActivityRow[], text: string, context: TableContext): readonly ActivityRow[] {
  const words = searchWords(text);
  if (words.length === 0) return rows;
  const answers = answersOf(rows, context);
  const known = answers.find((answer) => isSameWords(answer.words, words));
  if (known) return known.found;
  const wider = answers.filter((answer) => isNarrowedBy(answer.words, words));
  const among = wider.reduce((least, { found }) => (found.length < least.length ? found : least), rows);
  const found = rowsWith(among, words, context);
  answers.push({ words, found });
  if (answers.length > keptAnswers) answers.shift();
  return found;
}
