/** The characters that XML itself is written with, by their codes. */
export const characters = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  doubleQuote: 0x22,
  ampersand: 0x26,
  quote: 0x27,
  slash: 0x2f,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  closingBracket: 0x5d,
} as const;

const { tab, lineFeed, carriageReturn, space } = characters;

/** The place of what is not there, or not so that the plain walk answers for it. */
export const nowhere = -1;

/** A character that XML allows (XML 1.0 §2.2), by its code point. */
export function isCharacter(code: number): boolean {
  if (code < space) return code === tab || code === lineFeed || code === carriageReturn;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

/** The first place from `at` on without white space. */
export function endOfSpace(xml: string, at: number): number {
  for (let end = at; ; end++) {
    const code = xml.charCodeAt(end);
    if (code !== space && code !== lineFeed && code !== tab && code !== carriageReturn) return end;
  }
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;

/** Letters, digits and the colon after them, hyphen, full stop. */
const isInName = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 58) || code === 45 || code === 46;

/** Where a name that begins at `at` ends; nowhere for one that needs other letters than English ones to begin with. */
export function endOfName(xml: string, at: number): number {
  if (!isLetter(xml.charCodeAt(at))) return nowhere;
  let end = at + 1;
  while (isInName(xml.charCodeAt(end))) end++;
  return end;
}
