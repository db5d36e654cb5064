import { characters, endOfName, endOfSpace, nowhere } from './plain-characters.ts';
import { resolveReferences } from './plain-references.ts';
import type { XmlAttributes } from './xml-reading.ts';

const { space, doubleQuote, quote, slash, less, equals, greater } = characters;

/** Attributes of a tag, and the place of the `>` or `/` after them. */
export type PlainAttributes = { readonly attributes: XmlAttributes; readonly end: number };

const none: XmlAttributes = new Map();

/** Where a value ends whose first character is at `at`: at its quotation mark. Tabs and line breaks in it would be read as spaces. */
function endOfValue(xml: string, at: number, mark: number): number {
  for (let end = at; end < xml.length; end++) {
    const code = xml.charCodeAt(end);
    if (code === mark) return end;
    if (code < space || code === less || code > 0xfffd) return nowhere;
  }
  return nowhere;
}

/** Adds the attribute that begins at `at`; the place after it. */
function addAttribute(xml: string, at: number, attributes: Map<string, string>): number {
  const nameEnd = endOfName(xml, at);
  const mark = xml.charCodeAt(nameEnd + 1);
  if (nameEnd === nowhere || xml.charCodeAt(nameEnd) !== equals) return nowhere;
  if (mark !== doubleQuote && mark !== quote) return nowhere;
  const end = endOfValue(xml, nameEnd + 2, mark);
  if (end === nowhere) return nowhere;
  const name = xml.slice(at, nameEnd);
  const value = resolveReferences(xml.slice(nameEnd + 2, end));
  if (value === null || attributes.has(name)) return nowhere;
  attributes.set(name, value);
  return end + 1;
}

/** The attributes after the tag's name, which ends at `at`; null when the plain walk does not answer for them. */
export function readPlainAttributes(xml: string, at: number): PlainAttributes | null {
  let attributes: Map<string, string> | null = null;
  for (let end = at; end !== nowhere; ) {
    const start = endOfSpace(xml, end);
    const code = xml.charCodeAt(start);
    if (code === greater || code === slash) return { attributes: attributes ?? none, end: start };
    // An attribute stands apart from what is before it.
    if (start === end) return null;
    attributes ??= new Map();
    end = addAttribute(xml, start, attributes);
  }
  return null;
}
