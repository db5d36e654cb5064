import { focusAreaIdOf, type Indicator, type Strategy } from '../register/strategy.ts';
import { expandNumbers, splitEntries, type Entry } from './indicator-entries.ts';
import { matchTitle, titledAs, type Titled } from './match-title.ts';
import { noMatch, matched, matchOf, type Match } from './match.ts';
import { saysNone } from './no-value-words.ts';
import { foldText, isNothingWritten } from './normalise.ts';
import { finding, nothing, read, readWith, unread, type Finding, type Reading } from './reading.ts';

const none: Reading<readonly string[]> = { value: null, findings: [] };

/** Where an indicator's number and prefix are looked up, while the entries of one cell are read from left to right. */
type Place = { readonly strategy: Strategy; readonly focusAreaId: string | null };

/** Longer than all indicators of a plan written out: prose, and slow to search for titles. */
const longestList = 3000;

/**
 * The indicators that a cell names, in the strategy's order. Codes, numbers (of the row's focus area), titles and beginnings
 * of titles, several in a cell. What could not be told is a finding; what could is kept.
 */
export function matchIndicators(
  strategy: Strategy,
  focusAreaId: string | null,
  text: string,
): Reading<readonly string[]> {
  if (isNothingWritten(text)) return nothing;
  if (text.length > longestList) return unread(finding('unknown-indicator', 'warning', 'not-in-list', [text]));
  if (saysNone(text) || /^(?:nej|ingen koppling|ej kopplad|ej kopplat)$/.test(foldText(text))) {
    return unread(finding('unknown-indicator', 'info', 'says-none'));
  }
  const place: Place = { strategy, focusAreaId };
  const entries = expandNumbers(splitEntries(text, (part) => isWholeEntry(matchEntry(place, part, null))));
  const matches = readEntries(place, entries);
  const ids = new Set(matches.flatMap(({ match }) => match.id ?? []));
  const ambiguous = settleAmbiguous(matches);
  for (const id of ambiguous.ids) ids.add(id);
  const value = strategy.indicators.map((indicator) => indicator.id).filter((id) => ids.has(id));
  const findings = [
    ...unknownFindings(place, matches),
    ...ambiguous.findings(strategy),
    ...outsideFindings(place, value),
    ...guessFindings(strategy, matches),
  ];
  return value.length > 0 ? (findings.length > 0 ? readWith(value, ...findings) : read(value)) : { ...none, findings };
}

/** An entry that is understood to its last word; one with something left over may hold another entry. */
const isWholeEntry = (match: Match): boolean =>
  match.candidates.length > 0 && match.leftOver === '' && match.how !== 'likely';

type Matched = { readonly entry: Entry; readonly match: Match };

/** Reads the entries in order; a number after a code takes that code's prefix (`AK 1, 3`). */
function readEntries(place: Place, entries: readonly Entry[]): readonly Matched[] {
  const done: Matched[] = [];
  let lastPrefix: string | null = null;
  for (const entry of entries) {
    const match: Match = matchEntry(place, entry.text, lastPrefix);
    const prefix = /^([a-z]{1,4}) ?\d/.exec(foldText(entry.text))?.[1];
    if (match.how === 'code' && prefix !== undefined) lastPrefix = prefix;
    done.push({ entry, match });
  }
  return done;
}

const levelWords =
  /^(?:malindikatorer|malindikator|indikatorer|indikator|indikatorn|ind|delmal|mal|nyckeltal|nummer|nr|no)\b ?/;

/** Matches one entry: a code, a number, or a title with or without number in front. */
function matchEntry(place: Place, text: string, lastPrefix: string | null): Match {
  let folded = foldText(text);
  while (levelWords.test(folded)) folded = folded.replace(levelWords, '');
  const code = /^([a-z]{1,4}) ?0?(\d{1,2})(?: (.+))?$/.exec(folded);
  const byCode =
    code &&
    place.strategy.indicators.find((candidate) => foldText(candidate.code).replace(' ', '') === `${code[1]}${code[2]}`);
  if (byCode) return confirmed(place, byCode, code[3] ?? '');
  const area = /^(\d{1,2}) (\d{1,2})$/.exec(folded);
  if (area && /^\s*\D*\d+\.\d+\s*$/.test(text)) return byAreaNumber(place, Number(area[1]), Number(area[2]));
  const number = /^0?(\d{1,2})(?: (.+))?$/.exec(folded);
  if (!number) return byTitle(place, text, null);
  const numbered = byNumber(place, Number(number[1]), lastPrefix);
  if (number[2] === undefined) return numbered;
  return byTitle(place, text.replace(/^\D*\d{1,2}\s*[.):-]?\s*/, ''), Number(number[1]));
}

/** A code decides; words after it may only agree, or be left over. */
function confirmed(place: Place, indicator: Indicator, words: string): Match {
  if (words === '') return matched(indicator.id, 'code');
  const named = matchTitle(titled(place.strategy.indicators), words).map((fit) => fit.id);
  if (named.length === 0) return matched(indicator.id, 'code', words);
  return named.includes(indicator.id)
    ? matched(indicator.id, 'code')
    : { id: null, candidates: [indicator.id, ...named], how: 'likely', leftOver: words };
}

function byAreaNumber(place: Place, areaNumber: number, number: number): Match {
  const area = place.strategy.focusAreas.find((candidate) => candidate.number === areaNumber);
  // `1.2` may also be the list 1, 2: somebody should look.
  return area ? matchOf(numbersIn(place.strategy, area.id, number), 'likely') : noMatch;
}

const numbersIn = (strategy: Strategy, focusAreaId: string | null, number: number): readonly string[] =>
  strategy.indicators
    .filter((candidate) => focusAreaIdOf(strategy, candidate.parent) === focusAreaId && candidate.number === number)
    .map((candidate) => candidate.id);

function byNumber(place: Place, number: number, lastPrefix: string | null): Match {
  const { strategy, focusAreaId } = place;
  const inherited =
    lastPrefix &&
    strategy.indicators.find((candidate) => foldText(candidate.code).replace(' ', '') === `${lastPrefix}${number}`);
  if (inherited) return matched(inherited.id, 'code');
  const own = focusAreaId === null ? [] : numbersIn(strategy, focusAreaId, number);
  return matchOf(own.length > 0 ? own : numbersIn(strategy, null, number), 'number');
}

const prepared = new WeakMap<readonly Indicator[], readonly Titled[]>();

/** The indicators' titles ready for matching; kept per strategy, since every cell of a file asks. */
function titled(indicators: readonly Indicator[]): readonly Titled[] {
  const known = prepared.get(indicators);
  if (known) return known;
  const made = indicators.map((indicator) => titledAs(indicator.id, [indicator.title, indicator.shortTitle]));
  prepared.set(indicators, made);
  return made;
}

/** Titles of the row's own focus area win over others; a number in front tells equal ones apart. */
function byTitle(place: Place, text: string, number: number | null): Match {
  const { strategy, focusAreaId } = place;
  const fits = matchTitle(titled(strategy.indicators), text);
  const isOwn = (id: string): boolean => focusAreaId !== null && areaOf(strategy, id) === focusAreaId;
  const own = fits.filter((fit) => isOwn(fit.id));
  const pool = own.length > 0 ? own : fits;
  const byNumber = pool.filter((fit) => numberOf(strategy, fit.id) === number);
  const left = number !== null && byNumber.length > 0 ? byNumber : pool;
  const contradicts = number !== null && byNumber.length === 0 && left.length > 0;
  const how =
    left.some((fit) => fit.how === 'likely') || contradicts
      ? 'likely'
      : left.some((fit) => fit.errors > 0)
        ? 'spelling'
        : 'start';
  const match = matchOf(
    left.map((fit) => fit.id),
    how,
  );
  return left.some((fit) => fit.hasTail) ? { ...match, leftOver: text } : match;
}

const areaOf = (strategy: Strategy, id: string): string | null => {
  const indicator = strategy.indicators.find((candidate) => candidate.id === id);
  return indicator ? focusAreaIdOf(strategy, indicator.parent) : null;
};
const numberOf = (strategy: Strategy, id: string): number | null =>
  strategy.indicators.find((candidate) => candidate.id === id)?.number ?? null;

/** What an indicator is called in a sentence. */
const nameOf = (strategy: Strategy, id: string): string => {
  const indicator = strategy.indicators.find((candidate) => candidate.id === id);
  return indicator ? `${indicator.code} ${indicator.shortTitle}`.trim() : id;
};

/** Entries that fit several: as many of the same as there are candidates mean all of them, once each. */
function settleAmbiguous(matches: readonly Matched[]): {
  ids: readonly string[];
  findings: (strategy: Strategy) => readonly Finding[];
} {
  const groups = new Map<string, { candidates: readonly string[]; count: number }>();
  for (const { match } of matches) {
    if (match.id !== null || match.candidates.length < 2) continue;
    const key = match.candidates.join(' ');
    groups.set(key, { candidates: match.candidates, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  const all = [...groups.values()];
  const settled = all.filter((group) => group.count === group.candidates.length);
  const open = all.filter((group) => group.count !== group.candidates.length);
  return {
    ids: settled.flatMap((group) => group.candidates),
    findings: (strategy) => [
      ...settled.map(() => finding('unknown-indicator', 'info', 'assumed-list')),
      ...open.map((group) =>
        finding(
          'unknown-indicator',
          'warning',
          'ambiguous-title',
          group.candidates.map((id) => nameOf(strategy, id)),
        ),
      ),
    ],
  };
}

function unknownFindings(place: Place, matches: readonly Matched[]): readonly Finding[] {
  const unknown = matches.filter(({ match }) => match.candidates.length === 0).map(({ entry }) => entry.text);
  if (unknown.length === 0) return [];
  const areNumbers = place.focusAreaId === null && unknown.every((text) => /^\D{0,12}\d{1,2}$/.test(text));
  return [finding('unknown-indicator', 'warning', areNumbers ? 'number-without-focus-area' : 'not-in-list', unknown)];
}

function outsideFindings(place: Place, ids: readonly string[]): readonly Finding[] {
  const { strategy, focusAreaId } = place;
  if (focusAreaId === null) return [];
  const outside = ids.filter((id) => (areaOf(strategy, id) ?? focusAreaId) !== focusAreaId);
  if (outside.length === 0) return [];
  return [
    finding(
      'indicator-outside-focus-area',
      'warning',
      'plain',
      outside.map((id) => nameOf(strategy, id)),
    ),
  ];
}

/** Assumptions: a title in other words should be looked at, a misspelt one or an expanded `1–3` is almost surely right. */
function guessFindings(strategy: Strategy, matches: readonly Matched[]): readonly Finding[] {
  const findings: Finding[] = [];
  const likely = matches.flatMap(({ match }) => (match.how === 'likely' && match.id !== null ? [match.id] : []));
  if (likely.length > 0)
    findings.push(
      finding(
        'unknown-indicator',
        'warning',
        'assumed-title',
        likely.map((id) => nameOf(strategy, id)),
      ),
    );
  if (matches.some(({ match }) => match.how === 'spelling' && match.id !== null))
    findings.push(finding('unknown-indicator', 'info', 'spelling'));
  const extra = matches.flatMap(({ match }) => (match.id !== null && match.leftOver !== '' ? [match.leftOver] : []));
  const hasNumber = extra.some((text) => /\d/.test(text));
  if (extra.length > 0)
    findings.push(finding('unknown-indicator', hasNumber ? 'warning' : 'info', 'unread-part', extra));
  if (matches.some(({ entry }) => entry.isExpanded))
    findings.push(finding('unknown-indicator', 'info', 'assumed-list'));
  return findings;
}

/** The one focus area that all these indicators belong to; null when they differ, or belong to the plan as a whole. */
export function impliedFocusArea(strategy: Strategy, indicatorIds: readonly string[]): string | null {
  const areas = new Set(indicatorIds.map((id) => areaOf(strategy, id)));
  const [only, ...others] = areas;
  return only !== undefined && others.length === 0 ? only : null;
}
