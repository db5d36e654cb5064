import { isNothingWritten } from '../../language/normalise.ts';
import type { FieldName } from '../../register/activity-fields.ts';
import { fieldDefinition } from '../../register/activity-fields.ts';
import type { Cell } from '../grid.ts';

/** Whether a cell reads as a field's value without a question; the caller knows the strategy and the period. */
export type CellTest = (field: FieldName, cell: Cell) => boolean;

/** No more cells than this are looked at: a column shows what it holds long before that. */
const SAMPLE = 12;

/** What a column's cells hold, asked field by field. */
export type ColumnContent = {
  readonly count: number;
  /** 0–1: the share of the cells that read cleanly; null when there is nothing to judge by. */
  readonly shareFor: (field: FieldName) => number | null;
  /** Share of cells that are words rather than numbers, dates or marks. */
  readonly textShare: number;
  /** Share of cells that are numbers, dates or amounts without a single letter. */
  readonly numberShare: number;
  /** Share of cells that are mail addresses or telephone numbers: how to reach somebody, never what was done. */
  readonly contactShare: number;
  /** Share of cells that are one day each, as date cells or written `2024-03-01`. */
  readonly dayShare: number;
  readonly distinctShare: number;
  readonly averageLength: number;
};

export function columnContent(cells: readonly Cell[], test: CellTest): ColumnContent {
  const said = cells.filter((cell) => cell.kind !== 'text' || !isNothingWritten(String(cell.value)));
  const sample = said.slice(0, SAMPLE);
  const known = new Map<FieldName, number | null>();
  let trimmed: readonly string[] | null = null;
  const texts = (): readonly string[] => (trimmed ??= said.map((cell) => String(cell.value).trim()));
  let counted: number | null = null;
  const words = (): number => (counted ??= said.filter(hasWord).length);
  const share = (part: number): number => (said.length === 0 ? 0 : part / said.length);
  let numberShare: number | null = null;
  let contactShare: number | null = null;
  const measure = (field: FieldName): number | null => {
    if (said.length === 0) return null;
    if (fieldDefinition(field).kind === 'text') return textFit(field, said.length, words());
    return sample.filter((cell) => test(field, cell)).length / sample.length;
  };
  return {
    count: said.length,
    shareFor: (field) => {
      const share = known.has(field) ? known.get(field) : measure(field);
      known.set(field, share ?? null);
      return share ?? null;
    },
    // Counted when they are asked for, which most seldom are; those that are asked for role by role once only.
    get textShare() {
      return share(words());
    },
    get numberShare() {
      return (numberShare ??= share(texts().filter((text) => !/[A-Za-z]|\p{L}/u.test(text)).length));
    },
    get contactShare() {
      return (contactShare ??= share(texts().filter(isContact).length));
    },
    get dayShare() {
      return share(said.filter(isDay).length);
    },
    get distinctShare() {
      return share(new Set(texts()).size);
    },
    get averageLength() {
      return share(texts().reduce((sum, text) => sum + text.length, 0));
    },
  };
}

const hasWord = (cell: Cell): boolean => cell.kind === 'text' && /[A-Za-z]{3}|\p{L}{3}/u.test(String(cell.value));

const isDay = (cell: Cell): boolean =>
  cell.kind === 'date' || (cell.kind === 'text' && /^\d{4}-\d\d-\d\d$/u.test(String(cell.value).trim()));

const isContact = (text: string): boolean =>
  (text.startsWith('0') || text.startsWith('+') || text.includes('@')) && isAddressOrNumber(text);

const isAddressOrNumber = (text: string): boolean =>
  /^\S+@\S+\.\S+$/u.test(text) || /^(?:\+46|0)\d{1,3}[ -]\d[\d ]{4,}$/u.test(text);

/** Any words will do for a text field; numbers alone will not. */
function textFit(field: FieldName, count: number, words: number): number {
  const share = words / count;
  return field === 'title' ? share : Math.min(1, share + 0.3);
}
