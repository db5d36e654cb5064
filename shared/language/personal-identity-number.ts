import { isoDay } from './calendar.ts';

/**
 * Candidates: ten or twelve digits, six or eight before a `-`, `+`, dash, space or nothing. Not inside a longer row of digits,
 * nor inside an account or invoice number with more groups.
 */
const pattern = /(?<![\d.,/+-])((?:18|19|20)?\d{2})(\d{2})(\d{2})\s?([-+–]?)\s?(\d{4})(?![\d]|[-+/.,]\d)/g;

/** All candidates have so many digits in a row, and next to no other text has. */
const enoughDigits = /\d{6}/;

/** A day this long after the tenth stands for a coordination number (samordningsnummer). */
const coordinationShift = 60;

/**
 * The personal identity numbers (personnummer) and coordination numbers in a text, as written. Only with a real date and
 * a right check digit; organisation numbers (third digit two or more) and phone numbers are none.
 */
export function findPersonalIdentityNumbers(text: string): readonly string[] {
  if (!enoughDigits.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole = '', year = '', month = '', day = '', , number = ''] = match;
    const isReal =
      isBirthday(year, Number(month), Number(day)) && hasRightCheckDigit(`${year.slice(-2)}${month}${day}${number}`);
    return isReal ? [whole] : [];
  });
}

/** A two-digit year leaves the century open: the day is real if it is in any of them. */
function isBirthday(year: string, month: number, dayDigits: number): boolean {
  const day = dayDigits > coordinationShift ? dayDigits - coordinationShift : dayDigits;
  const years = year.length === 4 ? [Number(year)] : [1900 + Number(year), 2000 + Number(year)];
  return years.some((candidate) => isoDay(candidate, month, day) !== null);
}

/** Modulus 10 with weights 2 and 1 over all ten digits. */
function hasRightCheckDigit(digits: string): boolean {
  const sum = Array.from(digits).reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}

/** Stands in for a personal identity number where a text goes out to others. */
export const HIDDEN_NUMBER = '[personnummer dolt]';

/** The text with its personal identity numbers hidden. */
export function hidePersonalIdentityNumbers(text: string): string {
  return findPersonalIdentityNumbers(text).reduce((rest, number) => rest.replaceAll(number, HIDDEN_NUMBER), text);
}
