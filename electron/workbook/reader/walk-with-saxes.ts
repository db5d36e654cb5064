import { SaxesParser } from 'saxes';
import { limits } from './limits.ts';
import { Refusal, refuse } from './refusal.ts';
import { localName, prefixOf, type XmlHandlers } from './xml-reading.ts';

function makeParser({ open, close, text }: XmlHandlers): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let prefix = '';
  parser.on('doctype', () => refuse('damaged', 'document type declaration in a part'));
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth === 1) prefix = prefixOf(tag.name);
    if (depth > limits.xmlDepth) refuse('damaged', 'elements too deep');
    open(localName(tag.name, prefix), depth, new Map(Object.entries(tag.attributes)));
  });
  parser.on('closetag', (tag) => {
    close?.(localName(tag.name, prefix), depth);
    depth -= 1;
  });
  if (text) {
    parser.on('text', (piece) => {
      // Line breaks before and after the root are no text of the part.
      if (depth > 0) text(piece);
    });
    parser.on('cdata', text);
  }
  return parser;
}

/**
 * Walks any XML there is. A document type is refused, and with it every entity trick; so is what is not well-formed.
 * @throws Refusal `damaged`, and whatever the handlers refuse
 */
export function walkWithSaxes(pieces: Iterable<string>, handlers: XmlHandlers): void {
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
