import type { Style, Worksheet } from '../exceljs.ts';
import { looks } from '../look.ts';
import { countLines, heightOf } from '../row-height.ts';
import { exportText } from './export-text.ts';

/** The sheet's title in A1 and what it shows in A2; gives the first free row after a blank one. */
export function writeSheetHead(sheet: Worksheet, title: string, subtitle: string): number {
  writeLine(sheet, 1, title, looks.title, 28);
  writeLine(sheet, 2, subtitle, looks.softLine, 18);
  return 4;
}

/** A heading within a sheet; gives the row below it. */
export function writeHeading(sheet: Worksheet, row: number, text: string): number {
  writeLine(sheet, row, text, looks.heading, 24);
  return row + 1;
}

/** One line that may run over the cells to its right. */
export function writeLine(sheet: Worksheet, row: number, text: string, style: Partial<Style>, height?: number): void {
  const cell = sheet.getCell(row, 1);
  cell.value = exportText(text);
  cell.style = style;
  if (height) sheet.getRow(row).height = height;
}

/**
 * A paragraph over several columns, wrapped. Its cells are merged, which no table's are: Excel can't wrap over columns
 * otherwise, and gives merged cells no height of their own accord. Gives the row below it.
 */
export function writeParagraph(
  sheet: Worksheet,
  row: number,
  text: string,
  columns: number,
  style: Partial<Style> = looks.text,
): number {
  const widths = Array.from({ length: columns }, (_, index) => sheet.getColumn(index + 1).width ?? 9);
  const width = widths.reduce((sum, each) => sum + each, 0);
  const content = exportText(text);
  const cell = sheet.getCell(row, 1);
  cell.value = content;
  cell.style = style;
  sheet.mergeCells(row, 1, row, columns);
  const size = style.font?.size ?? 10;
  sheet.getRow(row).height = heightOf(countLines(content, (width * 10) / size), size);
  return row + 1;
}
