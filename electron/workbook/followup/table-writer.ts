import { cellAddress, columnLetters } from '../../../shared/intake/grid.ts';
import { applyStyle, type Style, type Worksheet } from '../exceljs.ts';
import { looks } from '../look.ts';
import { fitRow } from '../row-height.ts';
import { exportText } from './export-text.ts';
import { toldFormulaCell, type FormulaCell } from './formula-cell.ts';

export type CellContent = string | number | Date | FormulaCell | null;
export type ColumnKind = 'text' | 'label' | 'count' | 'date' | 'instant';

/** A column of a table on a sheet: its heading, how it looks, what each row has in it. */
export type Column<Row> = {
  readonly head: string;
  readonly kind: ColumnKind;
  /** In characters; left out where several tables share a sheet's columns. */
  readonly width?: number;
  readonly content: (row: Row, rowNumber: number) => CellContent;
  /** Adds the column up below the table. */
  readonly isSummed?: boolean;
};

export type Table<Row> = {
  /** Makes it a real Excel table, with filters, under this name; unique in the workbook, letters only. */
  readonly name?: string;
  /** The row of the headings. */
  readonly top: number;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Said instead of rows when there are none. */
  readonly emptyText: string;
};

export type WrittenTable = {
  /** First and last row with data; last is before first when there are none. */
  readonly first: number;
  readonly last: number;
  /** The first row below the table and its sums. */
  readonly next: number;
};

const cellLooks: Readonly<Record<ColumnKind, Partial<Style>>> = {
  text: looks.cell,
  label: looks.cellLabel,
  count: looks.cellCount,
  date: looks.cellDate,
  instant: looks.cellInstant,
};

/** Writes a table with its headings, its rows and, where asked for, its sums. No cells are merged. */
export function writeTable<Row>(sheet: Worksheet, table: Table<Row>): WrittenTable {
  const { top, columns, rows } = table;
  columns.forEach(({ width }, index) => {
    if (width) sheet.getColumn(index + 1).width = width;
  });
  writeHeads(sheet, table);
  if (rows.length === 0) return writeEmpty(sheet, table);

  const contents = rows.map((row, index) => columns.map(({ content }) => cellValue(content(row, top + 1 + index))));
  if (table.name) addExcelTable(sheet, table.name, top, columns, contents);
  contents.forEach((cells, index) => writeCells(sheet, top + 1 + index, columns, cells));
  const written = { first: top + 1, last: top + rows.length };
  const hasSums = columns.some(({ isSummed }) => isSummed);
  if (hasSums) writeSums(sheet, columns, contents, written);
  return { ...written, next: written.last + (hasSums ? 2 : 1) };
}

type Values = ReturnType<typeof cellValue>[];

function cellValue(content: CellContent) {
  if (typeof content === 'string') return exportText(content) || null;
  // An infinite number would make the file invalid.
  if (typeof content === 'number') return Number.isFinite(content) ? content : null;
  return content;
}

function writeHeads<Row>(sheet: Worksheet, { top, columns }: Table<Row>): void {
  columns.forEach(({ head, kind }, index) => {
    sheet.getCell(top, index + 1).value = head;
    applyStyle(sheet, top, index + 1, kind === 'count' ? looks.columnHeadNumber : looks.columnHead);
  });
  fitRow(sheet, top);
}

function writeCells<Row>(sheet: Worksheet, row: number, columns: readonly Column<Row>[], cells: Values): void {
  cells.forEach((value, index) => {
    sheet.getCell(row, index + 1).value = value;
    applyStyle(sheet, row, index + 1, cellLooks[columns[index]?.kind ?? 'text']);
  });
  fitRow(sheet, row);
}

function writeEmpty<Row>(sheet: Worksheet, { top, emptyText }: Table<Row>): WrittenTable {
  sheet.getCell(top + 1, 1).value = emptyText;
  applyStyle(sheet, top + 1, 1, looks.softLine);
  return { first: top + 1, last: top, next: top + 2 };
}

function addExcelTable<Row>(
  sheet: Worksheet,
  name: string,
  top: number,
  columns: readonly Column<Row>[],
  contents: readonly Values[],
): void {
  sheet.addTable({
    name,
    ref: cellAddress(top, 1),
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: columns.map(({ head }) => ({ name: head, filterButton: true })),
    rows: contents.map((cells) => [...cells]),
  });
}

/** SUBTOTAL 109 adds up what the filter shows, 102 counts its numbers: of a column in which nobody has told there is no sum. */
function writeSums<Row>(
  sheet: Worksheet,
  columns: readonly Column<Row>[],
  contents: readonly Values[],
  { first, last }: { readonly first: number; readonly last: number },
): void {
  columns.forEach(({ isSummed }, index) => {
    const cell = sheet.getCell(last + 1, index + 1);
    cell.style = isSummed ? looks.totalCount : looks.totalLabel;
    if (index === 0) cell.value = 'Summa';
    if (!isSummed) return;
    const letters = columnLetters(index + 1);
    const numbers = contents.flatMap((cells) => numberOf(cells[index]) ?? []);
    const sum = numbers.length === 0 ? null : numbers.reduce((total, number) => total + number, 0);
    const range = `${letters}${first}:${letters}${last}`;
    cell.value = toldFormulaCell(`SUBTOTAL(109,${range})`, `SUBTOTAL(102,${range})`, sum);
  });
}

/** The number in a cell, as Excel counts it; null for text, dates aside, and for blank cells. */
function numberOf(value: Values[number] | undefined): number | null {
  if (typeof value === 'number') return value;
  if (!value || typeof value !== 'object' || !('result' in value)) return null;
  return typeof value.result === 'number' ? value.result : null;
}
