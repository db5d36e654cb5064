import type { DecimalMark } from './read-context.ts';

/** A number found in a text. */
export type Numeral = {
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
  /** Whole part and fraction as digits, so that amounts can be scaled without rounding errors. */
  readonly whole: string;
  readonly fraction: string;
  /**
   * sure: only one reading. by-column: `1.234` read by what the column uses. guessed: nothing decided, the usual Swedish
   * reading taken. unclear: nobody can tell.
   */
  readonly certainty: 'sure' | 'by-column' | 'guessed' | 'unclear';
};

/**
 * Digits in groups of three by space, point, apostrophe or comma, or plain digits; then perhaps decimals. A digit, mark
 * or letter glued to it on either side is not its business: the reader looks at what is left over.
 */
const pattern =
  /\d{1,3}(?:[ '’]\d{3})+(?!\d)(?:[.,]\d+)?|\d{1,3}(?:\.\d{3}){2,}(?!\d)(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}(?!\d)(?:\.\d+)?|\d{1,3}\.\d{3},\d+|\d{1,3},\d{3}\.\d+|\d+[.,]\d+|\d+/g;

/** All numbers in a text, in order. Expects single plain spaces (`oneLine`). */
export function numeralsIn(text: string, decimal: DecimalMark): readonly Numeral[] {
  return [...text.matchAll(pattern)].map((match) => {
    const { whole, fraction, certainty } = interpret(match[0], decimal);
    return { from: match.index, to: match.index + match[0].length, whole, fraction, certainty };
  });
}

type Interpretation = Pick<Numeral, 'whole' | 'fraction' | 'certainty'>;

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const asWhole = (text: string, certainty: Numeral['certainty']): Interpretation => ({
  whole: digitsOf(text),
  fraction: '',
  certainty,
});

function interpret(text: string, decimal: DecimalMark): Interpretation {
  const lone = /^(\d+)([.,])(\d+)$/.exec(text);
  if (lone) return interpretLoneMark(text, lone[1] ?? '', lone[2] ?? '', lone[3] ?? '', decimal);
  const tail = /^(.*)([.,])(\d+)$/.exec(text);
  const [, head = '', mark = '', decimals = ''] = tail ?? [];
  if (!tail || head.includes(mark)) return asWhole(text, 'sure');
  return { whole: digitsOf(head), fraction: decimals, certainty: 'sure' };
}

/** One mark between digits: a decimal mark, or a group of thousands. */
function interpretLoneMark(
  text: string,
  head: string,
  mark: string,
  tail: string,
  decimal: DecimalMark,
): Interpretation {
  const asDecimal = (certainty: Numeral['certainty']): Interpretation => ({ whole: head, fraction: tail, certainty });
  const couldBeGroup = tail.length === 3 && head.length <= 3 && !head.startsWith('0');
  if (!couldBeGroup) return asDecimal('sure');
  if (mark === '.') {
    if (decimal === 'comma') return asWhole(text, 'by-column');
    return decimal === 'point' ? asDecimal('unclear') : asWhole(text, 'guessed');
  }
  if (decimal === 'point') return asWhole(text, 'by-column');
  return asDecimal('unclear');
}

/** The number as such. Loses digits beyond what a double holds, which no count or amount reaches. */
export function numeralValue(numeral: Pick<Numeral, 'whole' | 'fraction'>): number {
  return Number(`${numeral.whole}.${numeral.fraction || '0'}`);
}

/**
 * The number times a power of ten, exact in its digits: `0,31` × 1 000 000 is 310 000. `isExact` is false when the result
 * had to be rounded to a whole number.
 */
export function scaledWhole(
  numeral: Pick<Numeral, 'whole' | 'fraction'>,
  factor: 1 | 1000 | 1_000_000,
): { value: number; isExact: boolean } {
  const places = Math.log10(factor);
  const moved = numeral.fraction.padEnd(places, '0');
  const whole = Number(numeral.whole + moved.slice(0, places));
  const rest = moved.slice(places);
  if (/^0*$/.test(rest)) return { value: whole, isExact: true };
  return { value: Number(rest[0]) >= 5 ? whole + 1 : whole, isExact: false };
}

/**
 * Which mark separates decimals in a column, from all its texts together (facts: never by one cell). A mark that can
 * only be decimal or only be grouping decides; contradictions and silence give `unknown`.
 */
export function decideDecimalMark(texts: readonly string[]): DecimalMark {
  let comma = 0;
  let point = 0;
  for (const text of texts) {
    if (!text.includes(',') && !text.includes('.')) continue;
    const plain = text.replace(/[\s\u00A0\u2009\u202F]+/gu, ' ');
    if (/\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/.test(plain)) continue;
    if (
      /(?:^|[^\d.,])(?:\d{1,3}(?:\.\d{3})+,\d|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d[\d ]*,(?:\d{1,2}|\d{4,})(?![\d.,])|0,\d)/.test(
        plain,
      )
    )
      comma += 1;
    if (
      /(?:^|[^\d.,])(?:\d{1,3}(?:,\d{3})+\.\d|\d{1,3}(?:,\d{3}){2,}(?!\d)|\d[\d ]*\.(?:\d{1,2}|\d{4,})(?![\d.,])|0\.\d)/.test(
        plain,
      )
    )
      point += 1;
  }
  if (comma > 0 && point === 0) return 'comma';
  if (point > 0 && comma === 0) return 'point';
  return 'unknown';
}
