import type { Cell, Grid, GridRow, Range, Sheet } from '../../../../../shared/intake/grid.ts';

export type TextSheet = {
  readonly name?: string;
  readonly state?: Sheet['state'];
  /** One line per row from row 1, cells divided by `|`; a lone number is a number, `2024-05-01` a date, `=5` a formula's result. */
  readonly rows: string;
  /** Such as `A1:C1`. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
};

/** A grid out of text, as a test can be read: `Insats | Status`. */
export function textGrid(...sheets: readonly (TextSheet | string)[]): Grid {
  return {
    format: 'xlsx',
    sheets: sheets.map((sheet) => textSheet(typeof sheet === 'string' ? { rows: sheet } : sheet)),
    notes: [],
  };
}

function textSheet({ name = 'Blad1', state = 'visible', rows, merges = [], hiddenRows = [] }: TextSheet): Sheet {
  const lines = rows
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  const gridRows = lines.map((line, index): GridRow => {
    const cells = line.split('|').flatMap((text, place) => cellOf(text.trim(), place + 1));
    return { row: index + 1, cells, ...(hiddenRows.includes(index + 1) ? { isHidden: true } : {}) };
  });
  return {
    name,
    state,
    rows: gridRows.filter((row) => row.cells.length > 0),
    merges: merges.map(rangeOf),
    hiddenColumns: [],
  };
}

function cellOf(text: string, column: number): readonly Cell[] {
  if (text === '') return [];
  const formula = text.startsWith('=') ? { isFormula: true } : {};
  const plain = text.replace(/^=/, '');
  if (/^-?\d+(?:\.\d+)?$/.test(plain) && plain.length < 12)
    return [{ column, kind: 'number', value: Number(plain), raw: plain, ...formula }];
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return [{ column, kind: 'date', value: plain, raw: plain, ...formula }];
  const value = plain.replace(/^'/, '').replaceAll('\\n', '\n');
  return [{ column, kind: 'text', value, raw: value }];
}

/** The rectangle that `B2:D4` names. */
export function rangeOf(text: string): Range {
  const [first = '', last = first] = text.split(':');
  const from = placeOf(first);
  const to = placeOf(last);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Row and column of an address such as `F7`. */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  const letters = (match?.[1] ?? 'A').split('');
  return {
    column: letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    row: Number(match?.[2] ?? 1),
  };
}
