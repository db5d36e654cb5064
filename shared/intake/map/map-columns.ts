import { fieldDefinition, fieldNames, type FieldName } from '../../register/activity-fields.ts';
import type { ColumnHeading, MappedColumn } from '../recognise/layout.ts';
import { assignBest } from './assign.ts';
import type { ColumnContent } from './column-content.ts';
import { headingWords, type Role } from './heading-words.ts';
import { type HeadingScorer, scoreTwoLevels } from './match-heading.ts';
import { isMeasured, isOtherMeasure, isPlanned } from './other-measures.ts';

/** From here on a column is taken for what it seems to be; below, it is asked. */
export const CONFIDENT = 0.6;
/** Below this there is not even a guess worth showing. */
const WORTH_GUESSING = 0.35;
/** Exact wording. */
export const PLAIN = 0.93;

/** A column to be mapped: its heading (with empty texts where it has none) and what its cells hold. */
export type ColumnToMap = {
  readonly column: number;
  readonly heading: ColumnHeading;
  readonly content: ColumnContent;
  /** The heading names another year than the period's (`Kostnad 2023`). */
  readonly isOtherYear: boolean;
  /** The coordinator's own choice; undefined when none was made. */
  readonly decided: FieldName | null | undefined;
};

/** Roles that may be held by several columns. */
const copies: Readonly<Partial<Record<Role, number>>> = {
  indicators: 4,
  unit: 3,
  period: 3,
  remark: 4,
  'row-number': 3,
  code: 1,
};
// Object.keys forgets the key type; headingWords' keys are exactly the roles.
const roles = Object.keys(headingWords) as Role[];
const slots: readonly Role[] = roles.flatMap((role) => Array.from({ length: copies[role] ?? 1 }, () => role));
/** Fields whose own vocabulary gives a column away even under an unknown heading. */
const telling: readonly FieldName[] = ['status', 'focusArea', 'indicators', 'type', 'funding'];

const isField = (role: Role): role is FieldName => fieldNames.some((name) => name === role);

/** Each column's role: the assignment that fits headings and contents best on the whole. */
export function mapColumns(columns: readonly ColumnToMap[], score: HeadingScorer): readonly MappedColumn[] {
  const taken = new Set(columns.flatMap((column) => (column.decided ? [column.decided] : [])));
  const worths = columns.map((column) =>
    column.decided === undefined ? worthOf(column, score) : new Map<Role, number>(),
  );
  const isOpen = (role: Role): boolean => !isField(role) || role === 'indicators' || !taken.has(role);
  const chosen = undisputed(worths, isOpen) ?? bestOnTheWhole(worths, isOpen);
  return columns.map((column, index) => mapped(column, chosen[index] ?? null, worths[index] ?? noWorth));
}

/** As near to the chosen role as this, a heading that is not plain may mean the other as well. */
const RIVAL = 0.85;

/** The fields that a heading which is only partly understood may mean as well. */
function rivalsOf(chosen: Role, worth: Worth): readonly FieldName[] {
  const own = worth.get(chosen) ?? 0;
  if (own >= PLAIN) return [];
  return [...worth].flatMap(([role, value]) =>
    role !== chosen && isField(role) && value >= own * RIVAL ? [role] : [],
  );
}

type Worth = ReadonlyMap<Role, number>;
const noWorth: Worth = new Map();
/** Closer than this, two worths are only told apart by what the other columns want. */
const NEARLY_THE_SAME = 1e-9;

/**
 * Each column's best role, when no two columns are after the same place: then nothing can be better on the whole, and most
 * tables are such. Null when a column's best role is one of two, or has not room for all that want it.
 */
function undisputed(worths: readonly Worth[], isOpen: (role: Role) => boolean): readonly (Role | null)[] | null {
  const left = new Map<Role, number>();
  const chosen: (Role | null)[] = [];
  for (const worth of worths) {
    const best = bestOf(worth, isOpen);
    const places = best === null ? 1 : (left.get(best.role) ?? copies[best.role] ?? 1);
    if (best?.isShared === true || places === 0) return null;
    if (best) left.set(best.role, places - 1);
    chosen.push(best?.role ?? null);
  }
  return chosen;
}

type Best = { readonly role: Role; readonly value: number; readonly isShared: boolean };

/** The role that is worth most to a column, and whether another one is worth as much; null when none is worth guessing. */
function bestOf(worth: Worth, isOpen: (role: Role) => boolean): Best | null {
  let best: Best | null = null;
  for (const [role, value] of worth) {
    if (value < WORTH_GUESSING || !isOpen(role)) continue;
    const ahead: number = best === null ? value : value - best.value;
    if (ahead > NEARLY_THE_SAME) best = { role, value, isShared: false };
    else if (best && ahead > -NEARLY_THE_SAME) best = { role: best.role, value: best.value, isShared: true };
  }
  return best;
}

function bestOnTheWhole(worths: readonly Worth[], isOpen: (role: Role) => boolean): readonly (Role | null)[] {
  const matrix = worths.map((worth, index) =>
    slots.map((role) => {
      const value = worth.get(role) ?? 0;
      return value < WORTH_GUESSING || !isOpen(role) ? 0 : value - index * 0.0001;
    }),
  );
  return assignBest(matrix).map((slot) => slots[slot] ?? null);
}

function mapped(column: ColumnToMap, role: Role | null, worth: Worth): MappedColumn {
  const { heading } = column;
  const at = column.column;
  if (column.decided !== undefined)
    return { column: at, heading, role: column.decided, confidence: 1, guess: null, mayBe: [] };
  if (role !== null) {
    const confidence = Math.min(1, worth.get(role) ?? 0);
    return { column: at, heading, role, confidence, guess: null, mayBe: rivalsOf(role, worth) };
  }
  const best = [...worth].toSorted((one, other) => other[1] - one[1])[0];
  const guess = best && best[1] >= WORTH_GUESSING ? best[0] : null;
  return { column: at, heading, role, confidence: 0, guess, mayBe: guess !== null && isField(guess) ? [guess] : [] };
}

function worthOf(column: ColumnToMap, score: HeadingScorer): ReadonlyMap<Role, number> {
  const headed = scoreTwoLevels(column.heading.group, column.heading.low, score);
  const worth = new Map<Role, number>();
  const isPlain = isPlainHeading(headed);
  for (const [role, heading] of headed) worth.set(role, weigh(role, heading, column.content, isPlain));
  // `Utfall` in numbers is what was spent.
  if ((headed.get('cost') ?? 0) >= 0.85 && column.content.numberShare > 0.8) worth.delete('outcome');
  const text = `${column.heading.group} ${column.heading.low}`;
  for (const [role, value] of worth) if (isOtherMeasure(text, role)) worth.set(role, value * 0.4);
  if (isPlanned(text)) for (const [role, value] of worth) if (isMeasured(role)) worth.set(role, value * 0.9);
  if (column.isOtherYear) for (const [role, value] of worth) worth.set(role, value * 0.5);
  withoutFarFetched(worth);
  if ([...headed.values()].some((heading) => heading >= CONFIDENT)) return worth;
  // Numbers in a column without a heading only count the rows.
  if (column.content.numberShare > 0.8) return worth;
  for (const field of telling) {
    const share = column.content.count >= 2 ? (column.content.shareFor(field) ?? 0) : 0;
    if (share >= 0.8) worth.set(field, Math.max(worth.get(field) ?? 0, 0.5 * share));
  }
  return worth;
}

/** What is worth less than this share of a column's best role is no role of its own, however badly its place is wanted by another. */
const FAR_FETCHED = 0.65;

function withoutFarFetched(worth: Map<Role, number>): void {
  const best = Math.max(0, ...worth.values());
  if (best < CONFIDENT) return;
  for (const [role, value] of worth) if (value < best * FAR_FETCHED) worth.delete(role);
}

const isTextField = (role: FieldName): boolean => role !== 'title' && fieldDefinition(role).kind === 'text';

/** A heading that can mean one thing only needs no look at the cells. */
function isPlainHeading(headed: ReadonlyMap<Role, number>): boolean {
  const scores = [...headed.values()].toSorted((one, other) => other - one);
  return (scores[0] ?? 0) >= PLAIN && (scores[1] ?? 0) < 0.7;
}

/** A heading's word is weighed with what the cells hold; an exact heading stands even over cells that can't be read. */
function weigh(role: Role, heading: number, content: ColumnContent, isPlain: boolean): number {
  if (!isField(role)) return weighOther(role, heading, content);
  // Numbers alone are no text: `Utfall` beside `Budget` is an amount.
  if (isTextField(role) && content.count > 0 && content.numberShare > 0.8) return heading * 0.5;
  // `Lägesrapport` over `Pågår` and `Klar` is the status.
  if (role === 'outcome' && isVocabulary(content)) return heading * 0.5;
  if (content.count > 0 && content.contactShare > 0.6) return heading * 0.4;
  if (isPlain && heading >= PLAIN && role !== 'title') return heading;
  const share = content.shareFor(role);
  if (share === null) return heading * 0.99;
  if (role === 'title' && isVocabulary(content)) return heading * 0.4;
  const weighed = heading * (0.6 + 0.4 * share);
  return heading >= 0.93 ? Math.max(weighed, CONFIDENT + 0.05) : weighed;
}

/** The column holds types or statuses: `Aktivitet` may head the column that says what sort it is. */
function isVocabulary(content: ColumnContent): boolean {
  return content.count >= 2 && ['type', 'status'].some((field) => (content.shareFor(field as FieldName) ?? 0) >= 0.9);
}

function weighOther(role: Role, heading: number, content: ColumnContent): number {
  if (role === 'time') return heading * (0.55 + 0.45 * (content.shareFor('start') ?? 1));
  if (role === 'period') return heading * (content.distinctShare > 0.5 && content.count > 2 ? 0.6 : 0.95);
  if (role === 'row-number') return heading * (content.averageLength > 8 ? 0.3 : 1);
  if (role === 'code') return heading * (content.averageLength > 20 ? 0.3 : 1);
  return heading;
}
