/**
 * What a catalogue of texts can put on the screen, read from its source: each string, and each template as a pattern in which
 * anything may stand for what is filled in.
 */
export function screenWords(source: string): readonly RegExp[] {
  const found: RegExp[] = [];
  let at = 0;
  while (at < source.length) at = readPiece(source, at, found);
  return found;
}

/** Reads a comment, a string or a single character, and gives where it ends. */
function readPiece(source: string, at: number, found: RegExp[]): number {
  if (source.startsWith('//', at)) return endOf(source.indexOf('\n', at), source);
  if (source.startsWith('/*', at)) return endOf(source.indexOf('*/', at), source) + 2;
  const mark = source[at];
  if (mark === "'" || mark === '"') return readString(source, at, mark, found);
  return mark === '`' ? readTemplate(source, at, found) : at + 1;
}

const endOf = (index: number, source: string): number => (index < 0 ? source.length : index);

function readString(source: string, at: number, mark: string, found: RegExp[]): number {
  let end = at + 1;
  while (end < source.length && source[end] !== mark) end += source[end] === '\\' ? 2 : 1;
  found.push(wholly([source.slice(at + 1, end)]));
  return end + 1;
}

function readTemplate(source: string, at: number, found: RegExp[]): number {
  const parts = [''];
  let end = at + 1;
  while (end < source.length && source[end] !== '`') {
    if (source.startsWith('${', end)) {
      end = readFilled(source, end + 2, found);
      parts.push('');
    } else {
      parts.push(`${parts.pop() ?? ''}${source[end] ?? ''}`);
      end += 1;
    }
  }
  const letters = parts.join('').replaceAll(/\P{L}/gu, '').length;
  // With few letters of its own nearly anything would fit it: then only with figures filled in, as in `Ta in 5 av 8`.
  if (letters >= 3) found.push(wholly(parts, letters < 6 ? String.raw`\d.*` : '.+'));
  return end + 1;
}

/** Past what is filled in, whose own strings are words too. */
function readFilled(source: string, from: number, found: RegExp[]): number {
  let at = from;
  for (let depth = 1; at < source.length && depth > 0; ) {
    if (source[at] === '{') depth += 1;
    if (source[at] === '}') depth -= 1;
    at = depth === 0 ? at + 1 : readPiece(source, at, found);
  }
  return at;
}

const wholly = (parts: readonly string[], filled = '.+'): RegExp =>
  new RegExp(`^${parts.map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)).join(filled)}$`, 'u');
