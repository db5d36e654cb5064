import { isUtf8 } from 'node:buffer';
import { SaxesParser } from 'saxes';
import { limits } from './limits.ts';
import { Refusal, refuse } from './refusal.ts';
import { decodeWindows1252, isWindows1252 } from './windows-1252.ts';

export type XmlAttributes = Readonly<Record<string, string>>;

/** Names come without the root element's prefix; an element of any other namespace prefix keeps its own and matches nothing. */
export type XmlHandlers = {
  /** Depth is 1 for the root. */
  readonly open: (name: string, depth: number, attributes: XmlAttributes) => void;
  readonly close?: (name: string, depth: number) => void;
  /** Text and CDATA, in as many pieces as they come. */
  readonly text?: (text: string) => void;
};

/** Decoded piece by piece, so that a part of 90 MB never stands in memory as one string beside its bytes. */
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

function piecesOf(bytes: Buffer): Iterable<string> {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') {
    if (!isUtf8(bytes)) refuse('damaged', 'part is not UTF-8');
    return utf8Pieces(bytes);
  }
  if (isWindows1252(encoding)) return [decodeWindows1252(bytes)];
  try {
    return [new TextDecoder(encoding, { fatal: true }).decode(bytes)];
  } catch {
    // TextDecoder throws for an encoding it does not know and for bytes that are not in it.
    return refuse('damaged', `part is not ${encoding}`);
  }
}

function makeParser(handlers: XmlHandlers): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let prefix = '';
  const localName = (name: string): string =>
    prefix === '' ? name : name.startsWith(prefix) ? name.slice(prefix.length) : `?${name}`;
  parser.on('doctype', () => refuse('damaged', 'document type declaration in a part'));
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth === 1) prefix = tag.name.slice(0, tag.name.indexOf(':') + 1);
    if (depth > limits.xmlDepth) refuse('damaged', 'elements too deep');
    handlers.open(localName(tag.name), depth, tag.attributes);
  });
  const { close, text } = handlers;
  parser.on('closetag', (tag) => {
    close?.(localName(tag.name), depth);
    depth -= 1;
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
}

/**
 * Walks a part's XML. A document type is refused, and with it every entity trick; so is what is not well-formed.
 * @throws Refusal `damaged`, and whatever the handlers refuse
 */
export function walkXml(bytes: Buffer, handlers: XmlHandlers): void {
  const pieces = piecesOf(bytes);
  const parser = makeParser(handlers);
  try {
    for (const piece of pieces) parser.write(piece);
    parser.close();
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error) || error.constructor !== Error) throw error;
    // saxes reports XML that is not well-formed as a plain Error; a TypeError or the like is a bug of ours.
    refuse('damaged', error.message);
  }
}
