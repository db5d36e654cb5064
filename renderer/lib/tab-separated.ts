/** A block of cells as Excel, LibreOffice and the web put it on the clipboard. */

/** Excel takes a text that begins so for a formula; the apostrophe says that it is none, and Excel hides it. */
const formulaStart = /^[=+\-@]/;
const guarded = /^'(?=[=+\-@])/;

const needsQuotes = /["\t\r\n]/;

function written(cell: string): string {
  const safe = formulaStart.test(cell) && !/^-?[\d\s.,]+$/.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The cells as tab-separated text, lines and quotes within a cell kept. */
export const writeTabSeparated = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(written).join('\t')).join('\r\n');

/** Where a quoted cell ends: at the quote that is followed by a tab, a line break or the end. -1 when it never does. */
function quotedEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    if (text[at] !== '"') at += 1;
    else if (text[at + 1] === '"') at += 2;
    else return /^(?:\t|\r?\n|$)/.test(text.slice(at + 1, at + 3)) ? at : -1;
  }
  return -1;
}

/** A cell from a place in the text, and the place after it. A quote that is not closed is just a quote. */
function cellAt(text: string, start: number): { readonly cell: string; readonly end: number } {
  const quoted = text[start] === '"' ? quotedEnd(text, start) : -1;
  if (quoted >= 0) return { cell: text.slice(start + 1, quoted).replaceAll('""', '"'), end: quoted + 1 };
  const stop = /[\t\r\n]/.exec(text.slice(start));
  const end = stop === null ? text.length : start + stop.index;
  return { cell: text.slice(start, end), end };
}

/** The cells of tab-separated text. A line break at the very end begins no new row. */
export function readTabSeparated(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const { cell, end } = cellAt(text, at);
    row.push(cell.replace(guarded, ''));
    at = end;
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    if (at >= text.length) return rows;
  }
}
