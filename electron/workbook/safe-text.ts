/** Excel's limit on the text of one cell, in UTF-16 units (ISO 29500, 18.3.1.96 and Excel's own specification). */
const MAX_CELL_TEXT = 32_767;
const TRUNCATED = ' … (avkortat: texten är längre än en cell rymmer)';

/** What XML 1.0 can't hold: control characters but tab, line feed and carriage return, and the two non-characters. */
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
/** Half of a surrogate pair, which UTF-8 can't hold. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Looks like Excel's own escape for a character, which it would decode. */
const ESCAPE_LOOKALIKE = /_(?=x[0-9a-f]{4}_)/gi;

/**
 * Text as a cell can hold it: without control characters and lone surrogates (they make the file invalid), with what looks
 * like an `_xHHHH_` escape escaped itself, and cut, saying so, at Excel's limit. Text that begins with `=` is left as it
 * is: a cell written as a string is never calculated.
 */
export function safeText(text: string): string {
  const clean = text
    .replaceAll(LONE_SURROGATE, '\uFFFD')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(UNPRINTABLE, '')
    .replaceAll(ESCAPE_LOOKALIKE, '_x005F_');
  if (clean.length <= MAX_CELL_TEXT) return clean;
  return `${clean.slice(0, MAX_CELL_TEXT - TRUNCATED.length).replace(/[\uD800-\uDBFF]$/, '')}${TRUNCATED}`;
}
