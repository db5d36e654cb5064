import { readField } from '../../language/read-field.ts';
import { decideDecimalMark } from '../../language/numerals.ts';
import type { DecimalMark, ReadContext, UnitFactor } from '../../language/read-context.ts';
import type { Issue } from '../../register/issue.ts';
import { fieldDefinition, isBlankValue, type FieldName, fieldNames } from '../../register/activity-fields.ts';
import { type Cell, columnLetters } from '../grid.ts';
import { type CellTest, columnContent } from '../map/column-content.ts';
import type { Role } from '../map/heading-words.ts';
import { headingUnit } from '../map/heading-unit.ts';
import { type ColumnToMap, CONFIDENT, mapColumns, PLAIN } from '../map/map-columns.ts';
import { guessByContent } from '../map/guess-by-content.ts';
import { mayHold, mayHoldRemarks, MOSTLY } from '../map/may-hold.ts';
import { type ColumnHeading, headingText, type MappedColumn, type Table } from '../recognise/layout.ts';
import { type HeadedCells, type MarkColumn, markColumns } from './mark-columns.ts';
import { beginsAsTotal, isFigureText, isTotalText } from '../recognise/row-signs.ts';
import { cellsWithin, cellText } from '../recognise/sheet-view.ts';
import type { ReadSetting } from './read-setting.ts';

/** A table's column, ready to be read. */
export type PreparedColumn = MappedColumn & {
  /** The field that its cells are read as; null for what is evidence only, or asked without a guess. */
  readonly field: FieldName | null;
  readonly isWholeTime: boolean;
  readonly isUnsure: boolean;
  readonly decimal: DecimalMark;
  readonly unitFactor: UnitFactor;
  /** What a cross in the column stands for: `Fokusområde` over `Språkutveckling` with an x in the row. */
  readonly mark: string | null;
};

/** Whether a cell reads as a field without warnings: what a column's contents are judged by. */
export function cellTest(setting: ReadSetting): CellTest {
  const context: ReadContext = {
    strategy: setting.strategy,
    period: setting.readPeriod,
    focusAreaId: setting.strategy.focusAreas[0]?.id ?? null,
    decimal: 'unknown',
    unitFactor: 1,
    address: '',
  };
  return (field, cell) => {
    const reading = readField(fieldDefinition(field), cell, context);
    // Which focus area the row is in, nobody has said here.
    const isWrong = ({ severity, code }: Issue): boolean =>
      severity !== 'info' && code !== 'indicator-outside-focus-area';
    if (reading.issues.some(isWrong)) return false;
    // `tills vidare` is a good end although it gives no date, and a dash a good number.
    return !isBlankValue(reading.value) || Object.keys(reading.also).length > 0;
  };
}

/** Maps a table's columns and decides, per column, how its cells are to be read. */
export function prepareColumns(
  table: Table,
  setting: ReadSetting,
  remark: UnitFactor | null,
): readonly PreparedColumn[] {
  const test = cellTest(setting);
  const cells = cellsByColumn(table);
  const columns: ColumnToMap[] = [];
  const marks: PreparedColumn[] = [];
  const headed: HeadedCells[] = [];
  for (let column = table.left; column <= table.right; column += 1) {
    const heading = table.header.headings.find((one) => one.column === column) ?? noHeading(table, column);
    const held = cells.get(column) ?? [];
    if (held.length > 0 || heading.cells.length > 0) headed.push({ heading, cells: held });
  }
  const crosses = markColumns(headed, setting);
  for (const { heading, cells: held } of headed) {
    const { column } = heading;
    const mark = crosses.get(column);
    if (mark) {
      marks.push(prepareMark(column, heading, mark));
      continue;
    }
    columns.push({
      column,
      heading,
      content: columnContent(held, test),
      isOtherYear: namesOtherYear(headingText(heading), setting.readPeriod.year),
      decided: decisionFor(table.view.name, column, setting),
    });
  }
  const mapped = withTitle(mapColumns(columns, setting.score), columns);
  const hasStart = mapped.some((one) => one.role === 'start');
  const sure = asideAsked(asStartOnly(mapped, columns), headed);
  const guessed = withOthers(withGuesses(sure, columns, marks), columns, marks);
  const prepared = guessed.map((one) => prepare(one, cells.get(one.column) ?? [], hasStart, remark));
  return [...prepared, ...marks].toSorted((one, other) => one.column - other.column);
}

function prepareMark(column: number, heading: ColumnHeading, mark: MarkColumn): PreparedColumn {
  const base = {
    column,
    heading,
    role: mark.field,
    field: mark.field,
    confidence: 0.9,
    guess: null,
    mayBe: [],
    mark: mark.says,
  };
  return { ...base, isWholeTime: false, isUnsure: false, decimal: 'unknown', unitFactor: 1 };
}

/** A column for the time is one for the start when its cells are single days and another column holds days too. */
function asStartOnly(mapped: readonly MappedColumn[], columns: readonly ColumnToMap[]): readonly MappedColumn[] {
  const time = mapped.findIndex((one) => one.role === 'time');
  const isDays = (index: number): boolean => (columns[index]?.content.dayShare ?? 0) >= 0.5;
  if (time < 0 || mapped.some((one) => one.role === 'start') || !isDays(time)) return mapped;
  const hasOtherDays = mapped.some((one, index) => (one.role === 'end' || one.role === null) && isDays(index));
  if (!hasOtherDays) return mapped;
  return mapped.map((one, index) =>
    index === time ? { ...one, role: 'start', confidence: Math.min(one.confidence, CONFIDENT - 0.05) } : one,
  );
}

/** Beside the table, a blank column away, one or two headings that are not plain may head something else: they are asked. */
function asideAsked(mapped: readonly MappedColumn[], headed: readonly HeadedCells[]): readonly MappedColumn[] {
  const columns = new Set(headed.map(({ heading }) => heading.column));
  const gap = mapped.findLast((one) => !columns.has(one.column - 1))?.column ?? 0;
  const title = mapped.find((one) => one.role === 'title')?.column ?? 0;
  const beside = mapped.filter((one) => one.column >= gap && one.heading.cells.length > 0);
  if (gap <= title || beside.length > 2) return mapped;
  return mapped.map((one) =>
    one.column >= gap && one.confidence < PLAIN ? { ...one, confidence: Math.min(one.confidence, 0.55) } : one,
  );
}

/** What a column under an unknown heading may hold, to be asked about. */
function withGuesses(
  mapped: readonly MappedColumn[],
  columns: readonly ColumnToMap[],
  marks: readonly PreparedColumn[],
): readonly MappedColumn[] {
  const taken = new Set<string>([...mapped, ...marks].flatMap((one) => (one.role === null ? [] : [one.role])));
  if (taken.has('time')) for (const field of ['start', 'end']) taken.add(field);
  return mapped.map((one, index) => {
    const column = columns[index];
    if (one.role !== null || one.guess !== null || !column || column.decided !== undefined) return one;
    const guess = guessByContent(column.content, taken);
    if (guess) taken.add(guess);
    return { ...one, guess };
  });
}

/** A heading that says what its cells are, though another column has the field; or a remark that stands alone beside a row. */
function isNamed({ mayBe, heading }: MappedColumn, { content }: ColumnToMap): boolean {
  if (heading.cells.length === 0 && content.count < 2) return true;
  return mayBe.some((field) => fieldDefinition(field).kind !== 'text' && (content.shareFor(field) ?? 0) >= MOSTLY);
}

/** What each column may be beside what it was taken for, among the fields that have no column. */
function withOthers(
  mapped: readonly MappedColumn[],
  columns: readonly ColumnToMap[],
  marks: readonly PreparedColumn[],
): readonly MappedColumn[] {
  const taken = new Set<string>([...mapped, ...marks].flatMap((one) => one.role ?? []));
  const hasTime = taken.has('time');
  // Beside a column for the start a column for the time is one for the end.
  if (hasTime && !taken.has('start')) for (const field of ['start', 'end']) taken.add(field);
  return mapped.map((one, index) => {
    const column = columns[index];
    if (!column || column.decided !== undefined) return one;
    const held = one.role === 'remark' ? mayHoldRemarks : mayHold;
    const isTime = one.role === 'time' && taken.has('start');
    const isOpen = (one.role === null && !isNamed(one, column)) || one.role === 'remark' || isTime;
    const others = [...one.mayBe.filter((field) => !taken.has(field)), ...(isOpen ? held(column.content, taken) : [])];
    const guessed = one.role === null ? one.mayBe : [];
    return { ...one, mayBe: [...new Set([...guessed, ...others])] };
  });
}

const noHeading = (table: Table, column: number): ColumnHeading => ({
  column,
  row: table.header.bottom,
  group: '',
  low: '',
  cells: [],
});

function namesOtherYear(heading: string, year: number): boolean {
  const years = [...heading.matchAll(/\b20\d{2}\b/gu)].map(([text]) => Number(text));
  return years.length > 0 && !years.includes(year);
}

function decisionFor(sheet: string | null, column: number, setting: ReadSetting): FieldName | null | undefined {
  const key = `${sheet ?? ''}!${columnLetters(column)}`;
  return setting.columnDecisions.find(
    (one) => one.column === key || (sheet === null && one.column === columnLetters(column)),
  )?.field;
}

/** The cells that tell what a column holds: rows with a single cell are sections and notes. */
function cellsByColumn(table: Table): ReadonlyMap<number, readonly Cell[]> {
  const byColumn = new Map<number, Cell[]>();
  for (const row of table.view.rowNumbers) {
    if (row < table.firstRow || row > table.lastRow || table.repeatedHeaderRows.has(row)) continue;
    const cells = cellsWithin(table.view, row, table.left, table.right);
    if (cells.length < 2 && table.right > table.left + 1) continue;
    if (isSumRow(cells)) continue;
    for (const cell of cells) {
      const held = byColumn.get(cell.column);
      if (held) held.push(cell);
      else byColumn.set(cell.column, [cell]);
    }
  }
  return byColumn;
}

/** The word for a sum and numbers: it tells nothing of what its columns hold. */
function isSumRow(cells: readonly Cell[]): boolean {
  const isWord = (cell: Cell): boolean =>
    cell.kind === 'text' && /\p{L}{2}/u.test(String(cell.value)) && !isFigureText(String(cell.value));
  const word = cells.find(isWord);
  // Most rows have another one at their end, and need no more looking.
  if (word === undefined || cells.findLast(isWord) !== word) return false;
  return isTotalText(cellText(word)) || beginsAsTotal(cellText(word));
}

const isNaming = (one: ColumnToMap): boolean =>
  one.decided === undefined &&
  one.content.textShare >= 0.8 &&
  one.content.distinctShare >= 0.8 &&
  one.content.averageLength >= 4;

/** A table without a title column: the description or the first wordy column may be it, and that is asked. */
function withTitle(mapped: readonly MappedColumn[], columns: readonly ColumnToMap[]): readonly MappedColumn[] {
  if (mapped.some((one) => one.role === 'title')) return mapped;
  const open = columns.find((one, index) => mapped[index]?.role === null && isNaming(one));
  const description = columns.find((one, index) => mapped[index]?.role === 'description' && isNaming(one));
  const chosen = open ?? description;
  return mapped.map((one) =>
    one.column === chosen?.column
      ? { ...one, role: 'title', confidence: Math.min(0.5, CONFIDENT - 0.05), guess: null }
      : one,
  );
}

function prepare(
  one: MappedColumn,
  cells: readonly Cell[],
  hasStart: boolean,
  remark: UnitFactor | null,
): PreparedColumn {
  const isTime = one.role === 'time';
  // Days beside a column for the start are not a period: which of the two is the start must be told.
  const isOtherStart = isTime && hasStart && areDays(cells);
  const spare: Role | null = isOtherStart ? null : 'period';
  const role: Role | null = isTime ? (hasStart ? spare : 'start') : one.role;
  const field = fieldNames.find((name) => name === role) ?? null;
  const heading = headingText(one.heading);
  return {
    column: one.column,
    heading: one.heading,
    role: isTime && hasStart ? spare : one.role,
    field,
    isWholeTime: isTime && !hasStart,
    isUnsure: field !== null && one.confidence < CONFIDENT,
    confidence: one.confidence,
    guess: isOtherStart ? 'start' : one.guess,
    mayBe: isOtherStart ? [...one.mayBe, 'start'] : one.mayBe,
    mark: null,
    decimal: field !== null && hasAmounts(field) ? decimalMarkOf(cells) : 'unknown',
    unitFactor: field === 'cost' ? (headingUnit(heading) ?? remark ?? 1) : 1,
  };
}

const areDays = (cells: readonly Cell[]): boolean =>
  cells.length > 0 &&
  cells.filter((cell) => cell.kind === 'date' || /^\d{4}-\d\d-\d\d/u.test(cell.raw.trim())).length * 2 >= cells.length;

/** The fields whose reading asks for the decimal mark. */
function hasAmounts(field: FieldName): boolean {
  const { kind } = fieldDefinition(field);
  return kind === 'count' || kind === 'kronor';
}

const decimalMarkOf = (cells: readonly Cell[]): DecimalMark =>
  decideDecimalMark(cells.filter((cell) => cell.kind === 'text').map((cell) => cell.raw));
