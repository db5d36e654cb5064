import type { Cell } from '../grid.ts';
import { foldText } from '../../language/normalise.ts';
import { bestRole, type HeadingScorer, scoreTwoLevels } from '../map/match-heading.ts';
import type { Role } from '../map/heading-words.ts';
import type { Choice, LeftOut, SheetContent } from './choice.ts';
import type { ColumnHeading, Table } from './layout.ts';
import { isTotalText } from './row-signs.ts';
import { cellText, type SheetView } from './sheet-view.ts';

/** What only an account of actions has: without any of it a table is a list of choices, a plan or a contact list. */
const telltale: ReadonlySet<Role> = new Set<Role>([
  'status',
  'outcome',
  'participants',
  'start',
  'end',
  'time',
  'cost',
  'responsible',
  'women',
  'men',
  'deviations',
  'nextSteps',
]);

/** Without a title a table must tell of actions by one of these: dates, money and names alone are any table's. */
const about: ReadonlySet<Role> = new Set<Role>([
  'focusArea',
  'indicators',
  'targetGroups',
  'description',
  'status',
  'outcome',
  'participants',
  'type',
]);

function rolesOf(table: Table, score: HeadingScorer): ReadonlySet<Role> {
  return new Set(
    table.header.headings.flatMap((heading) => {
      const best = bestRole(scoreTwoLevels(heading.group, heading.low, score));
      return best && best.score >= 0.6 ? [best.role] : [];
    }),
  );
}

function isActionTable(table: Table, score: HeadingScorer): boolean {
  if (table.header.headings.length === 0) return true;
  const roles = rolesOf(table, score);
  if (isSummary(table, roles, score)) return false;
  if (roles.has('title')) return !isVocabulary(table, roles);
  const isAbout = [...roles].some((role) => about.has(role)) && !isLedger(table, score);
  return isAbout && [...roles].filter((role) => telltale.has(role)).length >= 2 && !isVocabulary(table, roles);
}

/**
 * Rows of labels with one row of answers under each, of which only the first names the action: a form that is drawn as
 * several small tables.
 */
export function isCard(tables: readonly Table[], score: HeadingScorer): boolean {
  const [first, ...others] = tables.toSorted((one, other) => one.firstRow - other.firstRow);
  if (!first || others.length === 0 || !rolesOf(first, score).has('title')) return false;
  const isUnder = others.every((table) => table.firstRow > first.lastRow && table.left <= first.right);
  const hasOneRow = (table: Table): boolean =>
    table.view.rowNumbers.filter((row) => table.firstRow <= row && row <= table.lastRow).length === 1;
  return (
    isUnder &&
    others.some((table) => !rolesOf(table, score).has('title')) &&
    [first, ...others.slice(0, -1)].every(hasOneRow)
  );
}

/**
 * Small tables of which none names the action, under a label for its name that is answered in the row below: a form drawn as in a word
 * processor, with each label over its answer.
 */
export function isStackedForm(view: SheetView, tables: readonly Table[], score: HeadingScorer): boolean {
  const first = tables.toSorted((one, other) => one.firstRow - other.firstRow)[0];
  if (!first || tables.some((table) => rolesOf(table, score).has('title'))) return false;
  const isTitleLabel = (cell: Cell | undefined): boolean => {
    const best = cell?.kind === 'text' ? bestRole(score(cellText(cell))) : null;
    return best !== null && best.role === 'title' && best.score >= 0.9;
  };
  return view.rowNumbers.some((row) => {
    const [label, ...others] = view.cellsOf(row);
    const [answer, ...more] = view.cellsOf(row + 1);
    const isAlone = others.length === 0 && more.length === 0 && answer?.column === label?.column;
    return row + 1 < first.header.top && isAlone && isTitleLabel(label) && !isTitleLabel(answer);
  });
}

/** `Kostnadsslag | Budget | Utfall`: what names its rows is a sort of money, and nothing else has words. */
function isLedger(table: Table, score: HeadingScorer): boolean {
  const [first, ...others] = table.header.headings;
  const role = first && bestRole(scoreTwoLevels(first.group, first.low, score))?.role;
  return role === 'cost' && others.every(isWordless(table));
}

/** Whether a table's column holds no words: `Kostnad`, `Antal`. */
const isWordless =
  (table: Table) =>
  ({ column }: ColumnHeading): boolean =>
    !rowsOf(table).some((row) => {
      const cell = table.view.cellAt(row, column);
      return cell !== undefined && /\p{L}{4}/u.test(cellText(cell));
    });

/** A line per focus area with nothing but numbers beside it: sums of the actions that stand elsewhere. */
function isSummary(table: Table, roles: ReadonlySet<Role>, score: HeadingScorer): boolean {
  if (!roles.has('focusArea')) return false;
  const area = table.header.headings.find(
    (heading) => bestRole(scoreTwoLevels(heading.group, heading.low, score))?.role === 'focusArea',
  );
  const others = table.header.headings.filter((heading) => heading !== area);
  const isDistinct = (texts: readonly string[]): boolean => texts.length > 0 && new Set(texts).size === texts.length;
  return area !== undefined && others.every(isWordless(table)) && isDistinct(columnTexts(table, area.column));
}

/** A line per sheet with nothing but numbers beside its name: sums of the actions that stand on those sheets. */
function sumsUpSheets(table: Table, sheets: ReadonlySet<string>): boolean {
  const [first, ...others] = table.header.headings;
  // Seen at the first row of nearly every table that holds actions.
  if (!first || others.length === 0 || !others.every(isWordless(table))) return false;
  const texts = columnTexts(table, first.column);
  if (texts.some((text) => !sheets.has(foldText(text)) && !isTotalText(text))) return false;
  return texts.filter((text) => !isTotalText(text)).length >= 2;
}

/** Lists of choices side by side: no row goes together, and the columns' words are short and never repeated. */
function isVocabulary(table: Table, all: ReadonlySet<Role>): boolean {
  const choices: ReadonlySet<Role> = new Set<Role>([
    'type',
    'focusArea',
    'indicators',
    'targetGroups',
    'status',
    'funding',
    'childPerspective',
  ]);
  const roles = [...all].filter((role) => role !== 'code' && role !== 'row-number');
  if (roles.filter((role) => choices.has(role)).length < roles.length - 1) return false;
  const columns = table.header.headings.map((heading) => columnTexts(table, heading.column));
  const lengths = new Set(columns.map((texts) => texts.length));
  const areDistinct = columns.every((texts) => new Set(texts).size === texts.length);
  return lengths.size > 1 && areDistinct && columns.some((texts) => texts.length >= 3);
}

function columnTexts(table: Table, column: number): readonly string[] {
  return rowsOf(table).flatMap((row) => {
    const cell = table.view.cellAt(row, column);
    return cell ? [cellText(cell)] : [];
  });
}

const rowsOf = ({ view, firstRow, lastRow }: Table): readonly number[] =>
  view.rowNumbers.filter((row) => firstRow <= row && row <= lastRow);

/** Why a sheet whose actions take two rows each is left out: nothing on it can be read safely. */
export const twoRowRecords = 'två rader för varje insats går inte att läsa säkert';

/** Headings on two rows, of which only the first names the action: what stands under them are two rows for each. */
function hasTwoRowRecords(tables: readonly Table[], score: HeadingScorer): boolean {
  return tables.some((lower) => {
    const upper = tables.find((table) => table.header.bottom + 1 === lower.header.top && table.left === lower.left);
    return upper !== undefined && rolesOf(upper, score).has('title') && !rolesOf(lower, score).has('title');
  });
}

/** Leaves out tables that are lists of choices, sums, budgets or plans rather than actions. */
export function withoutLists(found: readonly SheetContent[], before: readonly LeftOut[], score: HeadingScorer): Choice {
  const leftOut = [...before];
  const sheets = new Set(found.map(({ view }) => foldText(view.name ?? '')));
  const contents = found.flatMap((content): readonly SheetContent[] => {
    if (hasTwoRowRecords(content.tables, score)) {
      leftOut.push({ view: content.view, table: null, why: twoRowRecords });
      return [];
    }
    const lists = content.tables.filter((table) => !isActionTable(table, score) || sumsUpSheets(table, sheets));
    const tables = content.tables.filter((table) => !lists.includes(table));
    if (tables.length === 0 && content.forms.length === 0) {
      leftOut.push({ view: content.view, table: null, why: 'lista, inga insatser' });
      return [];
    }
    leftOut.push(...lists.map((table): LeftOut => ({ view: content.view, table, why: 'lista, inga insatser' })));
    return [{ ...content, tables }];
  });
  return { contents, leftOut };
}
