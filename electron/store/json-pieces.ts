/** Characters to a piece: less than a millisecond's work, and few enough pieces that writing them one by one costs nothing. */
const pieceLength = 64 * 1024;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of records within records down to `depth`, property by property. */
function* properties(value: unknown, depth: number, lineBreak: string): Generator<string> {
  if (depth === 0 || !isRecord(value)) {
    yield JSON.stringify(value);
    return;
  }
  let before = '{';
  for (const [key, part] of Object.entries(value)) {
    // JSON has no word for it, and leaves it out.
    if (part === undefined) continue;
    yield `${before}${lineBreak}${JSON.stringify(key)}:`;
    yield* properties(part, depth - 1, lineBreak);
    before = ',';
  }
  yield before === '{' ? '{}' : `${lineBreak}}`;
}

/**
 * What `JSON.stringify` makes of plain data, in pieces, so that others get their turn while a whole register is written out.
 * @param depth how many records within each other are taken apart; what lies deeper comes whole
 * @param lineBreak what stands before each property of what is taken apart, and after the last: nothing, or a line break, which
 *   says nothing in JSON and tells a reader where it can be taken apart again
 */
export function* jsonPieces(value: unknown, depth: number, lineBreak: '' | '\n' = ''): Generator<string> {
  let piece = '';
  for (const part of properties(value, depth, lineBreak)) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
