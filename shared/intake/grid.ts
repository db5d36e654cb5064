/**
 * What the reader sees in a file, as plain data (design §4.2). Sparse: blank cells are left out, addresses are the
 * file's own, so that every value can be traced to its cell.
 */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error' | 'unsaved-formula';

export type Cell = {
  /** 1-based column: 1 is A. */
  readonly column: number;
  readonly kind: CellKind;
  /**
   * text: the text; number: the number; boolean: true or false; date: `2026-03-15` or `2026-03-15T10:30`, a time of day
   * alone is `T10:30`; error: `#DIV/0!` and its like; unsaved-formula: the formula's text, since no result was stored.
   */
  readonly value: string | number | boolean;
  /** What stood in the cell, as text: for a number its stored digits, for a date the same as `value`. */
  readonly raw: string;
  /** True for a formula's cached result. */
  readonly isFormula?: boolean;
  /** True for a number whose format says per cent: `0.25` is shown as 25 %. */
  readonly isPercent?: boolean;
  /**
   * There where the text, or some of it, is struck through: `left` is what is not, empty where all of it is. `value` and `raw` are the
   * whole text.
   */
  readonly struck?: { readonly left: string };
  /** True where the text is white on white: it is in the file, and nobody sees it. */
  readonly isUnseen?: true;
};

/** The colour behind a cell: `92d050`, or `theme 9 0.4` for one of the workbook's own theme, whose look is not known here. */
export type CellFill = { readonly column: number; readonly colour: string };

export type GridRow = {
  /** The sheet's own 1-based row number. */
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly isHidden?: boolean;
  /** The cells with a colour behind them, blank ones too; absent where there are none. White, black and grey are no colours. */
  readonly fills?: readonly CellFill[];
};

/** A rectangle, 1-based and inclusive. */
export type Range = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** A note at a cell: no value, but something that somebody has written. */
export type CellComment = { readonly row: number; readonly column: number; readonly text: string };

/**
 * Something of a sheet that stands in no cell. text-box: a text box, or a shape with text. picture: what it shows can't be read; `text` is
 * its description, mostly empty, and `isLarge` that it is of the size of a table rather than a logo. object: an embedded document.
 * header and footer: of the printed page, one for each of its left, middle and right parts that says anything.
 */
export type Beside = {
  readonly kind: 'text-box' | 'picture' | 'object' | 'header' | 'footer';
  /** The cell where its upper left corner lies; null for what belongs to the sheet as a whole. */
  readonly at: { readonly row: number; readonly column: number } | null;
  readonly text: string;
  readonly isLarge?: boolean;
};

export type Sheet = {
  /** Empty string for CSV, which has no sheets. */
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** Rows with values, in order. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly Range[];
  /** Hidden columns, as spans. */
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  /** Notes at cells, with or without a value; absent where there are none. */
  readonly comments?: readonly CellComment[];
  /** What stands beside the cells; absent where nothing does. */
  readonly beside?: readonly Beside[];
};

/** Something worth saying about the file that is no reason to turn it away. */
export type GridNote =
  | 'macros'
  | 'external-links'
  | 'hidden-sheets'
  | 'hidden-rows'
  | 'hidden-columns'
  | 'error-cells'
  | 'unsaved-formulas'
  | 'date-1904'
  | 'strict-format';

export type Grid = {
  /** `mail`: the text of a mail that has nothing attached, a line to a row. */
  readonly format: 'xlsx' | 'ods' | 'csv' | 'mail';
  readonly sheets: readonly Sheet[];
  readonly notes: readonly GridNote[];
};

/** `A`, `Z`, `AA` … for a 1-based column. */
export const columnLetters = (column: number): string => (knownLetters[column] ??= lettersOf(column));

/** Asked for each cell that is read. */
const knownLetters: string[] = [];

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `F7` for column 6, row 7. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
