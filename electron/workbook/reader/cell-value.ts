import type { Cell } from '../../../shared/intake/grid.ts';
import { unescapeText } from './escaped-text.ts';
import { limits } from './limits.ts';
import { formatFlags } from './number-format.ts';
import type { SharedStrings } from './read-shared-strings.ts';
import type { CellStyles } from './read-styles.ts';
import { refuse } from './refusal.ts';
import { isoDate, serialDate } from './serial-date.ts';
import { leftOfStruck, richText, type RichText, type TextRun } from './struck-text.ts';

/** What the workbook knows that a cell needs. */
export type CellContext = {
  readonly strings: SharedStrings;
  readonly styles: CellStyles;
  readonly is1904: boolean;
};

/** A cell as its XML gives it. */
export type StoredCell = {
  column: number;
  /** The attribute `t`; `n` when it is not there. */
  type: string;
  style: number;
  /** Text of `<v>`; null when there is no such element. */
  value: string | null;
  /** Text of `<is>`; null when there is no such element. */
  inline: string | null;
  /** The runs of the text in `<is>`; null when it has none. */
  runs: TextRun[] | null;
  /** Text of `<f>`; null when the cell has no formula. */
  formula: string | null;
};

function textCell(stored: StoredCell, text: string): Cell | null {
  if (text.trim() === '') return null;
  if (text.length > limits.textLength) refuse('too-large', 'text in a cell');
  const { column } = stored;
  return stored.formula === null
    ? { column, kind: 'text', value: text, raw: text }
    : { column, kind: 'text', value: text, raw: text, isFormula: true };
}

/** `Number` also takes `0x1F`, which no workbook means. */
function strictNumber(text: string): number {
  const value = Number(text);
  const second = text.charCodeAt(1);
  const isHexadecimal = text.charCodeAt(0) === 48 && second > 57 && second !== 69 && second !== 101;
  return Number.isFinite(value) && !isHexadecimal ? value : refuse('damaged', 'number that is not a number');
}

function numberCell(stored: StoredCell, text: string, context: CellContext): Cell {
  const { column } = stored;
  const value = strictNumber(text);
  const flags = context.styles.formats[stored.style] ?? formatFlags.plain;
  const formula = stored.formula === null ? null : { isFormula: true };
  if (flags === formatFlags.plain) {
    return formula === null
      ? { column, kind: 'number', value, raw: text }
      : { column, kind: 'number', value, raw: text, ...formula };
  }
  if ((flags & (formatFlags.date | formatFlags.time)) !== 0) {
    const date = serialDate(value, flags, context.is1904);
    if (date !== null) return { column, kind: 'date', value: date, raw: date, ...formula };
  }
  const percent = (flags & formatFlags.percent) === 0 ? null : { isPercent: true };
  return { column, kind: 'number', value, raw: text, ...formula, ...percent };
}

function booleanCell(stored: StoredCell, text: string): Cell {
  const isTrue = text === '1' || text === 'true';
  if (!isTrue && text !== '0' && text !== 'false') refuse('damaged', 'boolean that is neither');
  // As a Swedish Excel shows it.
  const raw = isTrue ? 'SANT' : 'FALSKT';
  return {
    column: stored.column,
    kind: 'boolean',
    value: isTrue,
    raw,
    ...(stored.formula === null ? null : { isFormula: true }),
  };
}

function dateCell(stored: StoredCell, text: string): Cell | null {
  const date = isoDate(text);
  if (date === null) return textCell(stored, text);
  return {
    column: stored.column,
    kind: 'date',
    value: date,
    raw: date,
    ...(stored.formula === null ? null : { isFormula: true }),
  };
}

function sharedString(text: string, strings: readonly string[]): string {
  const index = Number(text);
  const shared = text === '' ? undefined : strings[index];
  return shared === undefined ? refuse('damaged', 'shared string that does not exist') : shared;
}

function errorCell(stored: StoredCell, text: string): Cell {
  return {
    column: stored.column,
    kind: 'error',
    value: text,
    raw: text,
    ...(stored.formula === null ? null : { isFormula: true }),
  };
}

/** A formula whose result the writing program did not store. An empty *text* result is stored: `t="str"` with an empty value. */
function isUnsaved(stored: StoredCell): boolean {
  if (stored.formula === null || stored.inline !== null) return false;
  return stored.value === null || (stored.type !== 'str' && stored.value.trim() === '');
}

/**
 * The cell as a value, null for a blank one. White space alone is blank; other text is never trimmed.
 * @throws Refusal `damaged` or `too-large`
 */
export function cellValue(stored: StoredCell, context: CellContext): Cell | null {
  if (isUnsaved(stored)) {
    const formula = stored.formula ?? '';
    return { column: stored.column, kind: 'unsaved-formula', value: formula, raw: `=${formula}` };
  }
  if (stored.type === 'inlineStr') return textCell(stored, unescapeText(stored.inline ?? stored.value ?? ''));
  const { value } = stored;
  if (value === null) return null;
  if (stored.type === 'str') return textCell(stored, unescapeText(value));
  const text = value.trim();
  if (text === '') return null;
  switch (stored.type) {
    case 'n':
      return numberCell(stored, text, context);
    case 's':
      return textCell(stored, sharedString(text, context.strings.texts));
    case 'b':
      return booleanCell(stored, text);
    case 'e':
      return errorCell(stored, text);
    case 'd':
      return dateCell(stored, text);
    default:
      return refuse('damaged', 'cell of an unknown type');
  }
}

function richTextOf(stored: StoredCell, { strings }: CellContext): RichText | null | undefined {
  if (stored.type === 's' && strings.rich.size > 0) return strings.rich.get(Number(stored.value));
  return stored.runs && richText(stored.inline ?? '', stored.runs);
}

/** The cell with what its font says of it: what is struck through in it, by its own font or by its text's, and that nobody sees it. */
export function withFont(cell: Cell, stored: StoredCell, context: CellContext): Cell {
  const read = withStruck(cell, stored, context);
  return context.styles.unseen?.has(stored.style) === true ? { ...read, isUnseen: true } : read;
}

function withStruck(cell: Cell, stored: StoredCell, context: CellContext): Cell {
  const isCellStruck = context.styles.struck?.has(stored.style) ?? false;
  const rich = richTextOf(stored, context);
  if (!isCellStruck && !rich) return cell;
  const left = leftOfStruck(rich, isCellStruck);
  return left === null ? cell : { ...cell, struck: { left: unescapeText(left) } };
}
