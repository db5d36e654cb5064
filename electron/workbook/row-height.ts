import type { Worksheet } from './exceljs.ts';

/** Points per line of 10-point text, and what the cell adds above and below. */
const LINE_HEIGHT = 12.8;
const PADDING = 4;
/** Excel's limit. */
const MAX_HEIGHT = 409;
/** Letters of 10-point Arial per unit of column width (a digit of the default font), a little on the safe side. */
const LETTERS_PER_UNIT = 1.12;

/**
 * How many lines a text takes in a column: words are moved to the next line as Excel does. LibreOffice doesn't work out the
 * heights of rows in a file that looks as if Excel had written it, so every row with wrapped text gets its height here.
 */
export function countLines(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width * LETTERS_PER_UNIT));
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
    } else {
      lines += (used === 0 ? 0 : 1) + Math.floor((word.length - 1) / room);
      used = ((word.length - 1) % room) + 1;
    }
  }
  return lines;
}

/** The height for so many lines, in points; `size` is the text's size. */
export function heightOf(lines: number, size = 10): number {
  return Math.min(MAX_HEIGHT, Math.ceil((lines * LINE_HEIGHT * size) / 10 + PADDING));
}

/** What one step of indent takes of a column's width. */
const INSET_WIDTH = 1.3;

/** Makes a row as high as its longest wrapped text needs, but not lower than `leastLines`. */
export function fitRow(sheet: Worksheet, row: number, leastLines = 1): void {
  let lines = leastLines;
  sheet.getRow(row).eachCell((cell, column) => {
    if (cell.alignment?.wrapText && typeof cell.value === 'string') {
      const inset = (cell.alignment.indent ?? 0) * INSET_WIDTH;
      lines = Math.max(lines, countLines(cell.value, (sheet.getColumn(column).width ?? 9) - inset));
    }
  });
  sheet.getRow(row).height = heightOf(lines);
}
