import type { Cell } from '../intake/grid.ts';
import type { ActivityType, Funding } from '../register/activity-fields.ts';
import type { IssueCode } from '../register/issue.ts';
import { brokenCell } from './cell-problems.ts';
import { fundingFillers, fundingVocabulary, typeFillers, typeVocabulary } from './choice-words.ts';
import { findPhrases, type Vocabulary } from './find-phrases.ts';
import { saysNone } from './no-value-words.ts';
import { foldedWords, foldText, isNothingWritten, oneLine } from './normalise.ts';
import { finding, nothing, read, readWith, unread, type Reading } from './reading.ts';

type ChoiceRules<Meaning> = {
  readonly code: IssueCode;
  readonly known: Vocabulary<Meaning>;
  readonly fillers: ReadonlySet<string>;
};

const negations: ReadonlySet<string> = new Set(['ej', 'inte', 'icke', 'ingen', 'inga', 'inget', 'utan', 'not']);
const mostUnknownWords = 4;

/** Reads projekt, aktivitet or engagemang. */
export const readType = (cell: Cell): Reading<ActivityType> =>
  readChoice(cell, { code: 'unknown-type', known: typeVocabulary, fillers: typeFillers });

/** Reads who pays. Two different payers in one cell are for a person to choose between. */
export const readFunding = (cell: Cell): Reading<Funding> =>
  readChoice(cell, { code: 'unknown-funding', known: fundingVocabulary, fillers: fundingFillers });

function readChoice<Meaning>(cell: Cell, rules: ChoiceRules<Meaning>): Reading<Meaning> {
  const broken = brokenCell(cell);
  if (broken) return unread(broken);
  if (cell.kind !== 'text' || typeof cell.value !== 'string')
    return unread(finding(rules.code, 'warning', 'not-in-list'));
  const text = oneLine(cell.value);
  if (isNothingWritten(text)) return nothing;
  const words = foldedWords(text).filter((word) => !/^\d+$/.test(word) || word === '37');
  const hits = findPhrases(words, rules.known, new Set());
  const meanings = new Set(hits.map((hit) => hit.meaning));
  const [meaning, ...others] = meanings;
  if (meaning === undefined)
    return unread(
      finding(rules.code, saysNone(text) ? 'info' : 'warning', saysNone(text) ? 'says-none' : 'not-in-list'),
    );
  if (others.length > 0) return unread(finding(rules.code, 'warning', 'several-choices'));
  const left = words.filter(
    (word, index) => !rules.fillers.has(word) && !hits.some((hit) => index >= hit.from && index < hit.to),
  );
  if (left.some((word) => negations.has(word)) || left.length > mostUnknownWords)
    return unread(finding(rules.code, 'warning', 'not-in-list'));
  if (left.length > 0) return readWith(meaning, finding(rules.code, 'warning', 'assumed-choice', [left.join(' ')]));
  return hits.every((hit) => hit.isExact) ? read(meaning) : readWith(meaning, finding(rules.code, 'info', 'spelling'));
}

const yesWords: ReadonlySet<string> = new Set([
  'ja',
  'j',
  'x',
  'yes',
  'y',
  'true',
  'sant',
  'japp',
  'jo',
  'jajamensan',
  'ja helt',
  'xx',
  'ja ja',
  'ok',
]);
const noWords: ReadonlySet<string> = new Set(['nej', 'n', 'no', 'false', 'falskt', 'nix', 'nej nej', 'nope']);
const yesSigns: ReadonlySet<string> = new Set(['✓', '✔', '✔️', '☑', '☑️', '√', '✅', '☒', '×']);
const noSigns: ReadonlySet<string> = new Set(['✗', '✘', '❌']);
/** Words that take back, or put off, a yes or a no. */
const doubts: ReadonlySet<string> = new Set([
  'delvis',
  'men',
  'inte',
  'ej',
  'nej',
  'ja',
  'kommer',
  'ska',
  'skall',
  'till',
  'viss',
  'vissa',
  'del',
  'planeras',
  'planerat',
  'nastan',
  'eller',
  'kanske',
  'bade',
  'endast',
  'bara',
  'dock',
  'annu',
  'an',
]);

/** Reads yes or no. Anything in between (`Delvis`) is for a person to choose. */
export function readYesNo(cell: Cell): Reading<boolean> {
  const broken = brokenCell(cell);
  if (broken) return unread(broken);
  if (typeof cell.value === 'boolean') return read(cell.value);
  const text = oneLine(String(cell.value));
  if (cell.kind === 'number' || text === '1' || text === '0') return readBinary(text);
  if (cell.kind === 'date') return unread(finding('not-yes-no', 'warning'));
  if (isNothingWritten(text)) return nothing;
  if (yesSigns.has(text)) return read(true);
  if (noSigns.has(text)) return read(false);
  return readYesNoWords(text);
}

const readBinary = (text: string): Reading<boolean> =>
  text === '1' || text === '0'
    ? readWith(text === '1', finding('not-yes-no', 'info', 'assumed-choice'))
    : unread(finding('not-yes-no', 'warning'));

function readYesNoWords(text: string): Reading<boolean> {
  const folded = foldText(text);
  if (yesWords.has(folded)) return read(true);
  if (noWords.has(folded) && !text.includes('/')) return read(false);
  if (saysNone(text)) return unread(finding('not-yes-no', 'info', 'says-none'));
  const [first = '', ...rest] = folded.split(' ');
  const isYes = yesWords.has(first);
  if ((!isYes && !noWords.has(first)) || first === 'x') return unread(finding('not-yes-no', 'warning'));
  if (rest.some((word) => doubts.has(word)) || first.length === 1) return unread(finding('not-yes-no', 'warning'));
  return readWith(isYes, finding('not-yes-no', 'info', 'unread-part', [rest.join(' ')]));
}
