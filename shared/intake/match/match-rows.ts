import { canBeAlike } from '../../language/can-be-alike.ts';
import { foldText } from '../../language/normalise.ts';
import type { ReadRow } from '../plan-types.ts';
import { finish, type Steps } from '../../steps.ts';
import type { KnownActivity } from './known-activities.ts';
import { groupBy } from './group-by.ts';
import { likeness, PERHAPS_TITLE, titlesOf, type Likeness } from './likeness.ts';

/** Which activity a row is; `candidates` best first. `isStrange` asks for a look although it is decided. */
export type RowMatch = {
  readonly kind: 'known' | 'new' | 'ambiguous';
  readonly activityId: string | null;
  readonly candidates: readonly string[];
  readonly evidence: string;
  readonly isStrange: boolean;
};

type Pair = Likeness & { readonly row: ReadRow; readonly id: string };

function pairOf(row: ReadRow, known: KnownActivity): Pair {
  const { title, rank } = likeness(row, known);
  return { title, rank, row, id: known.activity.id };
}

/** From here on a row is the activity, when nothing else comes near. */
const SURE = 0.9;
/** From here on somebody must say. */
const PERHAPS = 0.72;
/** However much speaks for it otherwise, the titles must be this alike to be sure. */
const SURE_TITLE = 0.75;
/** Two candidates this near each other are not told apart; two of exactly the row's name by anything at all. */
const MARGIN = 0.05;
const MARGIN_SAME_NAME = 0.004;
/** A row with our code and a name that has nothing to do with the old one: taken over from another activity? */
const STRANGE_TITLE = 0.45;
/** More than these help nobody to choose. */
const MOST_CANDIDATES = 5;

const matched = (activityId: string, evidence: string, isStrange = false): RowMatch => ({
  kind: 'known',
  activityId,
  candidates: [],
  evidence,
  isStrange,
});

const isNew = (evidence: string): RowMatch => ({
  kind: 'new',
  activityId: null,
  candidates: [],
  evidence,
  isStrange: false,
});

const ambiguous = (candidates: readonly string[]): RowMatch => ({
  kind: 'ambiguous',
  activityId: null,
  candidates,
  evidence: `liknar ${candidates.join(' och ')}`,
  isStrange: false,
});

/** The matches so far: who has which activity. */
type Table = {
  readonly matches: Map<string, RowMatch>;
  readonly taken: Set<string>;
};

function settle(table: Table, rowKey: string, match: RowMatch): void {
  table.matches.set(rowKey, match);
  if (match.activityId !== null) table.taken.add(match.activityId);
}

/** What the coordinator has said; a second row for the same activity is left for the rules below. */
function settleDecided(
  table: Table,
  rows: readonly ReadRow[],
  known: ReadonlySet<string>,
  decided: ReadonlyMap<string, string>,
) {
  for (const { rowKey } of rows) {
    const id = decided.get(rowKey);
    if (id === 'new') settle(table, rowKey, isNew('vald av dig: en ny insats'));
    else if (id !== undefined && known.has(id) && !table.taken.has(id))
      settle(table, rowKey, matched(id, 'vald av dig'));
  }
}

/** Rows that carry a code: of two with the same (a copied row) the one that kept the name has it. */
function settleCoded(table: Table, rows: readonly ReadRow[], known: readonly KnownActivity[]): void {
  const byId = new Map(known.map((each) => [each.activity.id, each]));
  const pairs = rows.flatMap((row) => {
    const owner = row.code === null || table.matches.has(row.rowKey) ? undefined : byId.get(row.code);
    return owner ? [pairOf(row, owner)] : [];
  });
  for (const { row, id, title } of pairs.toSorted((one, other) => other.rank - one.rank)) {
    if (table.taken.has(id)) continue;
    const isStrange = row.values.title !== '' && title < STRANGE_TITLE;
    settle(
      table,
      row.rowKey,
      matched(id, isStrange ? 'dold kod, men namnet är ett helt annat' : 'dold kod', isStrange),
    );
  }
}

/** Pairs by row and by activity, each list best first: a file of five hundred rows gives a quarter of a million pairs. */
type PairIndex = {
  readonly ofRow: ReadonlyMap<string, readonly Pair[]>;
  readonly ofActivity: ReadonlyMap<string, readonly Pair[]>;
};

function indexPairs(sorted: readonly Pair[]): PairIndex {
  return { ofRow: groupBy(sorted, ({ row }) => row.rowKey), ofActivity: groupBy(sorted, ({ id }) => id) };
}

/** Whether another open pair for the same row, or for the same activity, comes too near to choose. */
function hasRival(pair: Pair, index: PairIndex, isOpen: (pair: Pair) => boolean): boolean {
  const comesNear = (list: readonly Pair[] | undefined): boolean => {
    for (const other of list ?? []) {
      if (other.rank <= pair.rank - MARGIN) return false;
      const margin = pair.title === 1 && other.title === 1 ? MARGIN_SAME_NAME : MARGIN;
      if (other !== pair && other.rank > pair.rank - margin && isOpen(other)) return true;
    }
    return false;
  };
  return comesNear(index.ofRow.get(pair.row.rowKey)) || comesNear(index.ofActivity.get(pair.id));
}

function isSure(pair: Pair): boolean {
  return pair.rank >= SURE && pair.title >= SURE_TITLE;
}

function isPossible(pair: Pair): boolean {
  return pair.rank >= PERHAPS && pair.title >= PERHAPS_TITLE;
}

/** Names that stand once in the file and once in the register: no need to compare them with all the others. */
function settleSameNames(table: Table, rows: readonly ReadRow[], known: readonly KnownActivity[]): void {
  const named = rows.filter((row) => !table.matches.has(row.rowKey) && row.values.title !== '');
  const rowsOf = groupBy(named, (row) => foldText(row.values.title));
  const free = known.filter(({ activity }) => !table.taken.has(activity.id));
  const activitiesOf = groupBy(
    free.flatMap((each) => [...new Set(titlesOf(each).map(foldText))].map((name) => ({ name, id: each.activity.id }))),
    ({ name }) => name,
  );
  for (const [name, [row, ...others]] of rowsOf) {
    const [owner, ...rivals] = activitiesOf.get(name) ?? [];
    if (!row || !owner || others.length > 0 || rivals.length > 0 || table.taken.has(owner.id)) continue;
    settle(table, row.rowKey, matched(owner.id, 'samma insats hos verksamheten'));
  }
}

/** The pairs that may be the same activity, row by row: a long file against a large unit is a lot to compare. */
function* possiblePairs(rows: readonly ReadRow[], known: readonly KnownActivity[]): Steps<readonly Pair[]> {
  const named = known.map((each) => ({ each, titles: titlesOf(each) }));
  const pairs: Pair[] = [];
  for (const row of rows) {
    yield;
    const near = named.filter(({ titles }) => titles.some((one) => canBeAlike(row.values.title, one, PERHAPS_TITLE)));
    pairs.push(...near.map(({ each }) => pairOf(row, each)).filter(isPossible));
  }
  return pairs;
}

/** Best pairs first; each match narrows what is left for the others. */
function* settleByTitle(table: Table, rows: readonly ReadRow[], known: readonly KnownActivity[]): Steps<void> {
  const untold = rows.filter((row) => !table.matches.has(row.rowKey) && row.values.title !== '');
  const free = known.filter(({ activity }) => !table.taken.has(activity.id));
  const possible = yield* possiblePairs(untold, free);
  const pairs = possible.toSorted((one, other) => other.rank - one.rank);
  const index = indexPairs(pairs);
  const isOpen = (pair: Pair): boolean => !table.matches.has(pair.row.rowKey) && !table.taken.has(pair.id);
  for (const pair of pairs) {
    if (!isOpen(pair) || !isSure(pair) || hasRival(pair, index, isOpen)) continue;
    const evidence = pair.title === 1 ? 'samma insats hos verksamheten' : `nästan samma namn som ${pair.id}`;
    settle(table, pair.row.rowKey, matched(pair.id, evidence));
  }
  for (const [rowKey, list] of index.ofRow) {
    const candidates = list.filter(isOpen).map(({ id }) => id);
    if (candidates.length > 0) table.matches.set(rowKey, ambiguous(candidates.slice(0, MOST_CANDIDATES)));
  }
}

/**
 * Which activity each row is (design §4.6): what the coordinator has said, else the hidden code, else the title among the
 * unit's own activities, with dates and responsible as support. No activity goes to two rows; what is near is asked.
 */
export const matchRows = (
  rows: readonly ReadRow[],
  known: readonly KnownActivity[],
  decided: ReadonlyMap<string, string>,
): ReadonlyMap<string, RowMatch> => finish(matchInSteps(rows, known, decided));

/** `matchRows` with pauses. */
export function* matchInSteps(
  rows: readonly ReadRow[],
  known: readonly KnownActivity[],
  decided: ReadonlyMap<string, string>,
): Steps<ReadonlyMap<string, RowMatch>> {
  const table: Table = { matches: new Map(), taken: new Set() };
  settleDecided(table, rows, new Set(known.map((each) => each.activity.id)), decided);
  settleCoded(table, rows, known);
  settleSameNames(table, rows, known);
  yield* settleByTitle(table, rows, known);
  for (const { rowKey } of rows) {
    if (!table.matches.has(rowKey)) table.matches.set(rowKey, isNew('ny hos verksamheten'));
  }
  return table.matches;
}
