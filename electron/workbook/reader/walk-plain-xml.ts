import { limits } from './limits.ts';
import { readPlainAttributes } from './plain-attributes.ts';
import { characters, endOfName, endOfSpace, nowhere } from './plain-characters.ts';
import { resolveReferences } from './plain-references.ts';
import { localName, prefixOf, type XmlHandlers } from './xml-reading.ts';

const { tab, lineFeed, space, slash, less, greater, closingBracket } = characters;

type Walk = {
  readonly xml: string;
  readonly handlers: XmlHandlers;
  /** The elements that are open, by their names as they are written. */
  readonly open: string[];
  prefix: string;
};

const declaration =
  /^\uFEFF?<\?xml version=(["'])1\.0\1(?: encoding=(["'])[A-Za-z][\w.-]*\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>/;

/** Where the root begins. */
function endOfProlog(xml: string): number {
  const [declared = ''] = declaration.exec(xml) ?? [];
  return endOfSpace(xml, declared.length);
}

function closeElement({ open, handlers, prefix }: Walk): void {
  const name = open.at(-1) ?? '';
  handlers.close?.(localName(name, prefix), open.length);
  open.pop();
}

function walkOpeningTag(walk: Walk, at: number): number {
  const { xml, open, handlers } = walk;
  const nameEnd = endOfName(xml, at + 1);
  const tag = nameEnd === nowhere ? null : readPlainAttributes(xml, nameEnd);
  if (tag === null || open.length === limits.xmlDepth) return nowhere;
  const isEmpty = xml.charCodeAt(tag.end) === slash;
  if (isEmpty && xml.charCodeAt(tag.end + 1) !== greater) return nowhere;
  const name = xml.slice(at + 1, nameEnd);
  if (open.length === 0) walk.prefix = prefixOf(name);
  open.push(name);
  handlers.open(localName(name, walk.prefix), open.length, tag.attributes);
  if (isEmpty) closeElement(walk);
  return isEmpty ? tag.end + 2 : tag.end + 1;
}

function walkClosingTag(walk: Walk, at: number): number {
  const { xml, open } = walk;
  const name = open.at(-1) ?? '';
  const end = at + 2 + name.length;
  if (!xml.startsWith(name, at + 2) || xml.charCodeAt(end) !== greater) return nowhere;
  closeElement(walk);
  return end + 1;
}

/** Where the text that begins at `at` ends: at the next tag. A carriage return would be read as a line feed. */
function endOfText(xml: string, at: number): number {
  for (let end = at; end < xml.length; end++) {
    const code = xml.charCodeAt(end);
    if (code === less) return end;
    if ((code < space && code !== lineFeed && code !== tab) || code > 0xfffd) return nowhere;
    // `]]>` may not stand in text.
    if (code === greater && xml.charCodeAt(end - 1) === closingBracket) return nowhere;
  }
  return nowhere;
}

function walkText({ xml, handlers }: Walk, at: number): number {
  const end = endOfText(xml, at);
  if (end === at || end === nowhere) return end;
  const text = resolveReferences(xml.slice(at, end));
  if (text === null) return nowhere;
  handlers.text?.(text);
  return end;
}

const walkTag = (walk: Walk, at: number): number =>
  walk.xml.charCodeAt(at + 1) === slash ? walkClosingTag(walk, at) : walkOpeningTag(walk, at);

/**
 * Walks XML as programs that save spreadsheets write it: tags, attributes, text, and the references that XML defines. It gives up at
 * anything else and at all that could be wrong, and leaves it to a parser of the whole language to say what that is: comments,
 * document types, CDATA, instructions, carriage returns, names with other letters, tags that do not match.
 * @returns false when it gave up. What the handlers were told until then is right, but the rest of it is missing.
 */
export function walkPlainXml(xml: string, handlers: XmlHandlers): boolean {
  const walk: Walk = { xml, handlers, open: [], prefix: '' };
  let at = endOfProlog(xml);
  if (xml.charCodeAt(at) !== less) return false;
  for (at = walkOpeningTag(walk, at); at !== nowhere && walk.open.length > 0; ) {
    at = walkText(walk, at);
    if (at !== nowhere) at = walkTag(walk, at);
  }
  return at !== nowhere && endOfSpace(xml, at) === xml.length;
}
