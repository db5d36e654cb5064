import { fieldDefinition, type FieldName, fieldNames } from '../../register/activity-fields.ts';
import type { Strategy } from '../../register/strategy.ts';
import type { Cell } from '../grid.ts';
import { impliedFocusArea, matchIndicators } from '../../language/match-indicators.ts';
import { isNothingWritten } from '../../language/normalise.ts';
import { explainsSign, isLegendHead } from './find-legend.ts';
import { findFocusArea, type SectionFocus } from './find-focus-area.ts';
import type { MappedColumn, Table } from './layout.ts';
import {
  beginsAsTotal,
  isExampleText,
  isFigureText,
  isHelpText,
  isNoteText,
  isPaperText,
  isReckonedText,
  isSubheading,
  isTotalText,
  saysNoActivity,
} from './row-signs.ts';
import { namedText } from './named-text.ts';
import { presetRows } from './preset-rows.ts';
import { cellsWithin, cellText } from './sheet-view.ts';
import { sexColumnOf } from './sex-column.ts';
import { isUnitHeading } from './unit-headings.ts';

/** What a row under a table's headings is. */
export type RowKind =
  | { readonly kind: 'activity' }
  /** More text to the action above: the title cell is blank, or its name goes on. */
  | { readonly kind: 'continuation' }
  | {
      readonly kind: 'section';
      readonly focus: SectionFocus;
      readonly cell: Cell;
      /** The indicator that the heading names; absent when it names a focus area only. */
      readonly indicator?: string;
    }
  | { readonly kind: 'no-activity' }
  /** Not an action; why, in Swedish. */
  | { readonly kind: 'ignored'; readonly why: string };

export type ClassifiedRow = { readonly row: number; readonly cells: readonly Cell[]; readonly what: RowKind };

type Glance = {
  readonly table: Table;
  readonly strategy: Strategy;
  readonly fieldOf: (column: number) => FieldName | null;
  readonly isAside: (column: number) => boolean;
  /** A column beside the table that belongs to no field. */
  readonly isOutside: (column: number) => boolean;
  /** The column that says whom a row counts; null when there is none. */
  readonly sexColumn: number | null;
  /** Rows of a template that hold nothing but its own choices. */
  readonly presets: ReadonlySet<number>;
  readonly titleColumn: number | null;
};

/** What has been seen so far, going down the table. */
type Progress = { lastActivity: number | null; lastRow: number; isAfterEnd: boolean; sums: Map<number, number> };

/** What is told beside an action: a row of nothing else is none. */
const asideRoles: ReadonlySet<string> = new Set(['row-number', 'unit', 'period', 'code']);

const ignored = (why: string): RowKind => ({ kind: 'ignored', why });

/** Tells the actions from sections, sums, notes and what else stands under a table's headings. */
export function classifyRows(
  table: Table,
  columns: readonly MappedColumn[],
  strategy: Strategy,
): readonly ClassifiedRow[] {
  const byColumn = new Map(columns.map((one) => [one.column, one.role]));
  const asides = new Set(columns.filter(({ role }) => asideRoles.has(role ?? '')).map(({ column }) => column));
  const glance: Glance = {
    table,
    strategy,
    fieldOf: (column) => {
      const role = byColumn.get(column) ?? null;
      if (role === 'time') return 'start';
      return fieldNames.find((name) => name === role) ?? null;
    },
    isAside: (column) => asides.has(column),
    isOutside: (column) => (byColumn.get(column) ?? null) === null,
    sexColumn: sexColumnOf(table, columns),
    presets: presetRows(table, columns),
    titleColumn: columns.find((one) => one.role === 'title')?.column ?? null,
  };
  const progress: Progress = { lastActivity: null, lastRow: table.firstRow - 1, isAfterEnd: false, sums: new Map() };
  const rows: ClassifiedRow[] = [];
  for (const row of table.view.rowNumbers) {
    if (row < table.firstRow || row > table.lastRow) continue;
    const cells = cellsWithin(table.view, row, table.left, table.right);
    if (cells.length === 0) continue;
    const what = classify(row, cells, glance, progress);
    note(row, cells, what, progress);
    rows.push({ row, cells, what });
  }
  return rows;
}

function note(row: number, cells: readonly Cell[], what: RowKind, progress: Progress): void {
  progress.lastRow = row;
  if (what.kind === 'activity' || what.kind === 'continuation') {
    progress.lastActivity = row;
    progress.isAfterEnd = false;
    for (const cell of cells) {
      if (cell.kind === 'number')
        progress.sums.set(cell.column, (progress.sums.get(cell.column) ?? 0) + Number(cell.value));
    }
  } else if (what.kind === 'ignored' && /^(?:summering|anteckning)/u.test(what.why)) progress.isAfterEnd = true;
  else if (what.kind === 'section') progress.isAfterEnd = false;
}

function classify(row: number, cells: readonly Cell[], glance: Glance, progress: Progress): RowKind {
  if (glance.table.repeatedHeaderRows.has(row)) return ignored('upprepad rubrikrad');
  const [lonely] = cells;
  // Sections and notes often stand in the first column, even where that is for numbers.
  const isTextAside = cells.length === 1 && lonely?.kind === 'text' && /\p{L}{4}/u.test(cellText(lonely));
  const said = cells.filter((cell) => (isTextAside || !glance.isAside(cell.column)) && !isDash(cell));
  if (said.length === 0) return ignored('tom rad');
  if (said.every((cell) => cell.isFormula === true && (cell.value === 0 || cell.value === '')))
    return ignored('tom rad med formler');
  if (hasSumAside(cells, glance)) return ignored('summering');
  const underHead = row === glance.table.firstRow ? underHeadings(cells) : null;
  if (underHead) return underHead;
  return classifyByText(row, said, glance, progress) ?? classifyByTitle(row, said, glance, progress);
}

/** The word for a sum may stand in a column for remarks of any kind, beside the first number. */
function hasSumAside(cells: readonly Cell[], glance: Glance): boolean {
  if (!cells.some((cell) => glance.isAside(cell.column))) return false;
  const [word, ...others] = firstWords(cells);
  return word !== undefined && others.length === 0 && glance.isAside(word.column) && isTotalText(cellText(word));
}

/** The row right under the headings may count the columns or explain them. */
function underHeadings(cells: readonly Cell[]): RowKind | null {
  if (cells.length < 3) return null;
  const isCounting = cells.every(
    (cell, index) => Number(cell.value) === Number(cells[0]?.value) + index && /^\d+$/.test(cell.raw.trim()),
  );
  if (isCounting) return ignored('kolumnnumrering');
  const help = cells.filter((cell) => cell.kind === 'text' && isHelpText(cellText(cell))).length;
  return help >= cells.length * 0.6 ? ignored('hjälptext under rubrikerna') : null;
}

/** Rows that say of themselves what they are: sections, sums, "no actions", examples. */
function classifyByText(row: number, said: readonly Cell[], glance: Glance, progress: Progress): RowKind | null {
  const first = said[0];
  if (!first || first.kind !== 'text') return null;
  const text = cellText(first);
  const words = firstWords(said);
  if (words.length <= 1 && (isTotalText(text) || isNamedSum(said, text) || isReckoned(said, text, progress)))
    return ignored('summering');
  if (said.length <= 2 && saysNoActivity(text)) return { kind: 'no-activity' };
  const title = said.find((cell) => cell.column === glance.titleColumn);
  if (title && isExampleText(cellText(title))) return ignored('exempelrad');
  const section = sectionOf(said, words, glance);
  if (section) return section;
  const underIndicator = said.length === 1 ? indicatorSection(row, first, text, glance) : null;
  if (underIndicator) return underIndicator;
  if (isExplanation(said, glance)) return ignored('teckenförklaring');
  if (said.length > 1) return isSignature(said, progress, row) ? ignored('anteckning under tabellen') : null;
  return classifyLonely(row, first, text, glance, progress);
}

/** More cells with words than these, and what the row is does not hang on them. */
const fewWords = 3;

/** The cells that hold words, no more of them than make a difference: rows of actions are full of them. */
function firstWords(said: readonly Cell[]): readonly Cell[] {
  const found: Cell[] = [];
  for (const cell of said) {
    const text = cell.kind === 'text' ? cellText(cell) : '';
    if (/\p{L}{2}/u.test(text) && !isFigureText(text)) found.push(cell);
    if (found.length === fewWords) break;
  }
  return found;
}

/** `Delsumma AK` with sums beside it; with a single number and no formula it may be an action that is called so. */
const isNamedSum = (said: readonly Cell[], text: string): boolean =>
  beginsAsTotal(text) && said.length > 1 && (said.length > 2 || said.some((cell) => cell.isFormula === true));

/** After a sum, a line of words with nothing but numbers beside it goes on reckoning. */
const isReckoned = (said: readonly Cell[], text: string, progress: Progress): boolean =>
  progress.isAfterEnd &&
  said.length > 1 &&
  said.slice(1).every((cell) => !/\p{L}{4}/u.test(cell.raw)) &&
  isReckonedText(text);

/** A focus area's name alone on its row, with nothing but numbers (subtotals) or its own label beside it. */
function sectionOf(said: readonly Cell[], words: readonly Cell[], glance: Glance): RowKind | null {
  const [first, second] = words;
  if (!first || words.length > 2) return null;
  const ownText = words.length === 2 && second ? `${cellText(first)} ${cellText(second)}` : cellText(first);
  const focus = findFocusArea(ownText, glance.strategy);
  if (!focus) return null;
  const isLabelled = /fokusomr|focus/iu.test(ownText);
  if (words.length === 2 && !isLabelled) return null;
  // A focus area in its own column beside a blank title is a row that lacks its title, unless nothing else is said.
  if (said.length > 1 && glance.fieldOf(first.column) === 'focusArea' && !isLabelled) return null;
  return { kind: 'section', focus, cell: first };
}

/** `AK 5. Andel utrikesfödda elever …` alone on its row: the actions under it are for that indicator. */
function indicatorSection(row: number, cell: Cell, text: string, glance: Glance): RowKind | null {
  // In the column for indicators it goes on from the row above.
  if (glance.fieldOf(cell.column) === 'indicators' || !hasActivityBelow(row, glance)) return null;
  const { value, findings } = matchIndicators(glance.strategy, null, text);
  const [only, ...others] = value ?? [];
  if (only === undefined || others.length > 0 || findings.some(({ severity }) => severity !== 'info')) return null;
  const area = impliedFocusArea(glance.strategy, [only]);
  return area === null ? null : { kind: 'section', focus: { kind: 'known', id: area }, cell, indicator: only };
}

function classifyLonely(row: number, cell: Cell, text: string, glance: Glance, progress: Progress): RowKind | null {
  const merge = glance.table.view.mergeAt(row, cell.column);
  const isWide = merge !== undefined && merge.right > merge.left;
  if (isSubheading(text) || isUnitHeading(row, cell, text, glance.table)) return ignored('mellanrubrik');
  const isApart = row > progress.lastRow + 1 && progress.lastActivity !== null;
  if (progress.isAfterEnd || (isApart && !hasActivityBelow(row, glance))) return ignored('anteckning under tabellen');
  if (isNoteText(text) || isPaperText(text) || namedText(text))
    return ignored(hasActivityBelow(row, glance) ? 'anteckning i tabellen' : 'anteckning under tabellen');
  if (isWide) return ignored('mellanrubrik');
  if (glance.isAside(cell.column)) return ignored('anteckning i tabellen');
  return null;
}

/** Whether rows further down hold at least a title and two values more. */
function hasActivityBelow(row: number, glance: Glance): boolean {
  const { table, titleColumn } = glance;
  if (titleColumn === null) return false;
  return table.view.rowNumbers.some((other) => {
    if (other <= row || other > table.lastRow || !table.view.cellAt(other, titleColumn)) return false;
    const cells = cellsWithin(table.view, other, table.left, table.right);
    return cells.length >= 3 && !isTotalText(cellText(cells[0] ?? { column: 0, kind: 'text', value: '', raw: '' }));
  });
}

/** `✔ | Genomförd` and `Tecken | Betydelse` where no status is written: what the signs in the table mean. */
function isExplanation(said: readonly Cell[], glance: Glance): boolean {
  const [sign, meaning] = said;
  if (!sign || !meaning || said.length > 2 || meaning.column !== sign.column + 1) return false;
  if (sign.kind !== 'text' || meaning.kind !== 'text' || glance.fieldOf(meaning.column) === 'status') return false;
  return explainsSign(cellText(sign), cellText(meaning)) || isLegendHead(cellText(sign), cellText(meaning));
}

/** `Ifylld av:` with a name beside it, below the last action. */
function isSignature(said: readonly Cell[], progress: Progress, row: number): boolean {
  const first = said[0];
  if (said.length > 3 || !first || progress.lastActivity === null) return false;
  const text = cellText(first);
  return (
    (text.endsWith(':') || isNoteText(text)) &&
    (progress.isAfterEnd || row > progress.lastRow + 1 || text.endsWith(':'))
  );
}

function classifyByTitle(row: number, said: readonly Cell[], glance: Glance, progress: Progress): RowKind {
  const { table, titleColumn } = glance;
  const title = titleColumn === null ? undefined : table.view.cellAt(row, titleColumn);
  const isRightBelow = progress.lastActivity !== null && progress.lastActivity === row - 1;
  if (said.every((cell) => glance.isOutside(cell.column))) return ignored('text bredvid tabellen');
  if (title && !isDash(title)) {
    const goesOn = said.length === 1 && isRightBelow && title.kind === 'text' && /^\p{Ll}/u.test(cellText(title));
    return goesOn ? { kind: 'continuation' } : { kind: 'activity' };
  }
  if (isSumRow(said, progress)) return ignored('summering');
  const isMerged = titleColumn !== null && (table.view.mergeAt(row, titleColumn)?.top ?? row) < row;
  if (isRightBelow && said.some((cell) => cell.column === glance.sexColumn)) return { kind: 'continuation' };
  if (glance.presets.has(row)) return ignored('rad utan insats, bara val');
  const isText = said.every((cell) => goesOnAsText(cell, glance));
  if (isRightBelow && isText && (said.length <= 2 || isMerged)) return { kind: 'continuation' };
  return { kind: 'activity' };
}

/** Text fields and lists can go on from the row above; a number, a date or a status is said of a row of its own. */
function goesOnAsText(cell: Cell, glance: Glance): boolean {
  const field = glance.fieldOf(cell.column);
  if (!field) return cell.kind === 'text';
  const kind = fieldDefinition(field).kind;
  return cell.kind === 'text' && (kind === 'text' || kind === 'choices');
}

/** Sums without a word beside them: every cell is a number and equals its column's sum so far. */
function isSumRow(said: readonly Cell[], progress: Progress): boolean {
  if (progress.lastActivity === null || said.length === 0) return false;
  return said.every(
    (cell) =>
      cell.kind === 'number' &&
      (Math.abs((progress.sums.get(cell.column) ?? Number.NaN) - Number(cell.value)) < 0.5 || cell.isFormula === true),
  );
}

const isDash = (cell: Cell): boolean => cell.kind === 'text' && isNothingWritten(String(cell.value));
