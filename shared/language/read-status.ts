import type { Cell } from '../intake/grid.ts';
import type { Status } from '../register/activity-fields.ts';
import { brokenCell } from './cell-problems.ts';
import { findPhrases, type PhraseHit } from './find-phrases.ts';
import { saysNone } from './no-value-words.ts';
import { foldText, isNothingWritten, oneLine } from './normalise.ts';
import { finding, nothing, read, readWith, unread, type Reading } from './reading.ts';
import {
  notStatusWords,
  silentPhrases,
  statusDoubts,
  statusFillers,
  statusNegations,
  statusVocabulary,
  type StatusMeaning,
} from './status-words.ts';

/** How many unknown words a status may have beside it before the cell is prose rather than a choice. */
const mostUnknownWords = 4;

const unknown = (...names: string[]): Reading<Status> =>
  unread(finding('unknown-status', 'warning', 'not-in-list', names));

/** Reads a status. A negated word never reads as its opposite's opposite: `ej klar` is unknown, `ej påbörjad` is planned. */
export function readStatus(cell: Cell): Reading<Status> {
  const broken = brokenCell(cell);
  if (broken) return unread(broken);
  if (typeof cell.value !== 'string' || cell.kind !== 'text') return unknown();
  const text = oneLine(cell.value);
  if (isNothingWritten(text)) return nothing;
  const words = wordsOf(text);
  const hits = findPhrases(words, statusVocabulary, notStatusWords);
  if (hits.length === 0) return saysNone(text) ? unread(finding('unknown-status', 'info', 'says-none')) : unknown();
  if (/%/.test(text) || words.some((word, index) => statusDoubts.has(word) && !isInside(hits, index))) return unknown();
  return settle(words, hits);
}

/** Folded words without numbers (dates, list numbers) and without phrases that hold a status word by chance. */
function wordsOf(text: string): readonly string[] {
  let folded = ` ${foldText(text)} `;
  const isWhole = silentPhrases.includes(folded.trim());
  if (!isWhole) for (const phrase of silentPhrases) folded = folded.replaceAll(` ${phrase} `, ' ');
  return folded.split(' ').filter((word) => word !== '' && !/^\p{L}{0,2}\d+$/u.test(word));
}

const isInside = (hits: readonly PhraseHit<StatusMeaning>[], index: number): boolean =>
  hits.some((hit) => index >= hit.from && index < hit.to);

function settle(words: readonly string[], hits: readonly PhraseHit<StatusMeaning>[]): Reading<Status> {
  const meanings = hits.map((hit) => meaningOf(words, hit, hits));
  if (meanings.includes(null)) return unread(finding('unknown-status', 'warning', 'negated'));
  const statuses = new Set(meanings);
  // "Igång, ej försenad" aside, `planerad att starta` is one thing said twice.
  const [status, ...others] = statuses;
  if (!status || others.length > 0) return unread(finding('unknown-status', 'warning', 'several-choices'));
  const left = words.filter(
    (word, index) => !isInside(hits, index) && !statusFillers.has(word) && !statusNegations.has(word),
  );
  if (left.length > mostUnknownWords) return unknown();
  if (left.length > 0)
    return readWith(status, finding('unknown-status', 'warning', 'assumed-choice', [left.join(' ')]));
  return hits.every((hit) => hit.isExact)
    ? read(status)
    : readWith(status, finding('unknown-status', 'info', 'spelling'));
}

/** What a phrase means where it stands; null when a negation leaves open what is meant instead. */
function meaningOf(
  words: readonly string[],
  hit: PhraseHit<StatusMeaning>,
  hits: readonly PhraseHit<StatusMeaning>[],
): Status | null {
  const isNegated = words.some((word, index) => {
    if (!statusNegations.has(word) || isInside(hits, index)) return false;
    if (index >= hit.to)
      return index <= hit.to + 1 && !hits.some((other) => other.from > index && other.from <= index + 4);
    // A negation belongs to the first status after it: `ej påbörjad, planeras` plans.
    return index >= hit.from - 4 && !hits.some((other) => other.from > index && other.to <= hit.from);
  });
  if (hit.meaning === 'begun') return isNegated ? 'planerad' : 'pagar';
  return isNegated ? null : hit.meaning;
}
