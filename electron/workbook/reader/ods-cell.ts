import type { Cell } from '../../../shared/intake/grid.ts';
import { limits } from './limits.ts';
import { refuse } from './refusal.ts';
import { isoDate } from './serial-date.ts';

/** A cell as its XML gives it. */
export type StoredOdsCell = {
  /** `office:value-type`; `error` where LibreOffice says so beside it; null for none. */
  readonly type: string | null;
  /** `office:value`, `office:date-value` and their like. */
  readonly value: string | null;
  readonly formula: string | null;
  /** What is shown, paragraphs joined by line breaks. */
  readonly shown: string;
  /** A paragraph is there, if only an empty one: all that LibreOffice writes for a formula whose result is an empty text. */
  readonly isShown: boolean;
};

type Content = Pick<Cell, 'kind' | 'value' | 'raw' | 'isPercent'>;

function textContent(text: string): Content | null {
  if (text.trim() === '') return null;
  if (text.length > limits.textLength) refuse('too-large', 'text in a cell');
  return { kind: 'text', value: text, raw: text };
}

function numberContent(text: string, isPercent: boolean): Content {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) refuse('damaged', 'number that is not a number');
  return { kind: 'number', value, raw: text, ...(isPercent ? { isPercent } : null) };
}

const duration = /^-?P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/;
const two = (value: number): string => String(value).padStart(2, '0');

/** A time of day as the other formats have it; a length of a day or more as days, as Excel counts it. */
function timeContent(text: string): Content | null {
  const parts = duration.exec(text);
  if (!parts) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  const total = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
  if (text.startsWith('-') || total >= 86_400) {
    const value = (text.startsWith('-') ? -total : total) / 86_400;
    return { kind: 'number', value, raw: String(value) };
  }
  const time = `T${two(Math.floor(total / 3600))}:${two(Math.floor(total / 60) % 60)}`;
  return { kind: 'date', value: time, raw: time };
}

function dateContent(text: string): Content | null {
  const date = isoDate(text);
  return date === null ? null : { kind: 'date', value: date, raw: date };
}

function booleanContent(text: string): Content {
  if (text !== 'true' && text !== 'false') refuse('damaged', 'boolean that is neither');
  return { kind: 'boolean', value: text === 'true', raw: text === 'true' ? 'SANT' : 'FALSKT' };
}

function contentOf({ type, value, shown }: StoredOdsCell): Content | null {
  switch (type) {
    case 'float':
    case 'currency':
      return numberContent(value ?? '', false);
    case 'percentage':
      return numberContent(value ?? '', true);
    case 'date':
      return dateContent(value ?? '') ?? textContent(shown);
    case 'time':
      return timeContent(value ?? '') ?? textContent(shown);
    case 'boolean':
      return booleanContent(value ?? '');
    case 'error':
      return shown.trim() === '' ? null : { kind: 'error', value: shown, raw: shown };
    default:
      // The stored text counts where there is one: blanks in what is shown are not kept by every program.
      return textContent(value === null || value === '' ? shown : value);
  }
}

/** `of:=SUM([.A1:.A3])` without the mark of its language and the equals sign. */
const formulaText = (formula: string): string => formula.replace(/^[a-z]+:/i, '').replace(/^=/, '');

/**
 * What a cell says, without its place; null for a blank one. A formula without a stored result is its own case, as in a workbook
 * of Excel's.
 * @throws Refusal `damaged` or `too-large`
 */
export function odsContent(stored: StoredOdsCell): Omit<Cell, 'column'> | null {
  if (stored.formula === null) return contentOf(stored);
  if (stored.type === null && !stored.isShown) {
    const formula = formulaText(stored.formula);
    return { kind: 'unsaved-formula', value: formula, raw: `=${formula}` };
  }
  const content = contentOf(stored);
  return content && { ...content, isFormula: true };
}
