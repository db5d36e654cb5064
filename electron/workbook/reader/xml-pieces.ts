import { isUtf8 } from 'node:buffer';
import { refuse } from './refusal.ts';
import { decodeWindows1252, isWindows1252 } from './windows-1252.ts';

/** Longer parts are decoded piece by piece, so that one of 90 MB never stands in memory as one string beside its bytes. */
const wholeBytes = 8 * 1024 * 1024;
const pieceBytes = 256 * 1024;

function* utf8Pieces(bytes: Buffer): Generator<string> {
  for (let start = 0; start < bytes.length; ) {
    let end = Math.min(start + pieceBytes, bytes.length);
    // Back to the first byte of a character: a piece that ends inside `å` would give two broken characters.
    while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
    yield bytes.toString('utf8', start, end);
    start = end;
  }
}

function encodingOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(
    bytes.toString('latin1', 0, 256),
  );
  const name = declared?.[1]?.toLowerCase() ?? 'utf-8';
  // A part that calls itself UTF-16 but could be read as ASCII this far is not UTF-16.
  return name === 'utf8' || name.startsWith('utf-16') ? 'utf-8' : name;
}

/**
 * A part's text: whole, or in pieces when it is a long one.
 * @throws Refusal `damaged` for bytes that are not in the part's encoding
 */
export function xmlPieces(bytes: Buffer): string | Iterable<string> {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') {
    if (!isUtf8(bytes)) refuse('damaged', 'part is not UTF-8');
    return bytes.length <= wholeBytes ? bytes.toString('utf8') : utf8Pieces(bytes);
  }
  if (isWindows1252(encoding)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // TextDecoder throws for an encoding it does not know and for bytes that are not in it.
    return refuse('damaged', `part is not ${encoding}`);
  }
}
