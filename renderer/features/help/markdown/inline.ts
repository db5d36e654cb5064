/** A piece of a line: plain words, what stands on the screen (strong), a stressed word, a key or file name, a link. */
export type Inline =
  | { readonly kind: 'text' | 'strong' | 'emphasis' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

const marks =
  /\*\*(?<strong>[^*]+)\*\*|\*(?<emphasis>[^*]+)\*|`(?<code>[^`]+)`|\[(?<link>[^\]]+)\]\((?<href>[^)\s]+)\)/g;

/** A line of Markdown in its pieces. Marks don't nest; a mark that is never closed is text. */
export function parseInline(line: string): readonly Inline[] {
  const pieces: Inline[] = [];
  let from = 0;
  for (const match of line.matchAll(marks)) {
    if (match.index > from) pieces.push({ kind: 'text', text: line.slice(from, match.index) });
    pieces.push(pieceOf(match.groups ?? {}));
    from = match.index + match[0].length;
  }
  if (from < line.length) pieces.push({ kind: 'text', text: line.slice(from) });
  return pieces;
}

function pieceOf(groups: Readonly<Record<string, string | undefined>>): Inline {
  const { strong, emphasis, code, link = '', href = '' } = groups;
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
  return code === undefined ? { kind: 'link', text: link, href } : { kind: 'code', text: code };
}

/** The words alone. */
export const inlineText = (pieces: readonly Inline[]): string => pieces.map(({ text }) => text).join('');
