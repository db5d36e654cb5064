export type StruckPart = { readonly text: string; readonly isStruck: boolean };

/**
 * Which parts of a text are struck through, from the whole and what is left of it. Each piece of what is left is found again in the
 * whole, in order, as long as it can be; spaces around what was struck may have been taken together.
 */
export function struckParts(whole: string, left: string): readonly StruckPart[] {
  const parts: StruckPart[] = [];
  const add = (text: string, isStruck: boolean): void => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.isStruck === isStruck) parts[parts.length - 1] = { text: last.text + text, isStruck };
    else parts.push({ text, isStruck });
  };
  let at = 0;
  let rest = left.trim();
  while (rest !== '') {
    const piece = longestPiece(whole, at, rest);
    // What is left says something that the whole does not: the whole is shown, and nothing is said of its parts.
    if (piece === null) return [{ text: whole, isStruck: false }];
    add(whole.slice(at, piece.at), true);
    add(whole.slice(piece.at, piece.at + piece.length), false);
    at = piece.at + piece.length;
    rest = rest.slice(piece.length).trimStart();
  }
  add(whole.slice(at), true);
  return parts;
}

/** The longest beginning of a text, of whole words or all of it, that stands in another from a place on; null for none. */
function longestPiece(whole: string, from: number, text: string): { at: number; length: number } | null {
  const ends = [text.length, ...[...text.matchAll(/\s+/g)].map(({ index }) => index).toReversed()];
  for (const length of ends) {
    const at = length === 0 ? -1 : whole.indexOf(text.slice(0, length), from);
    if (at >= 0) return { at, length };
  }
  return null;
}
