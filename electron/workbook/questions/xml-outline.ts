import { SaxesParser } from 'saxes';
import { Refusal, refuse } from '../reader/refusal.ts';

/** An element with where it stands in the text, so that a part can be added to without the rest being written anew. */
export type XmlElement = {
  /** Without the root element's own prefix; an element of another prefix keeps it. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Offset of its `<`. */
  readonly start: number;
  /** Offsets between its tags; the same twice for `<a/>` and `<a></a>`. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Offset after its last `>`. */
  readonly end: number;
  /** Written `<a/>`: there is nothing to put children into. */
  readonly isSelfClosing: boolean;
  readonly children: readonly XmlElement[];
};

export type XmlOutline = {
  readonly text: string;
  readonly root: XmlElement;
  /** `x:` in `<x:worksheet>`; empty for most files. New elements of the part's own namespace need it too. */
  readonly prefix: string;
};

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Growing[] };

function openElement(name: string, attributes: Record<string, string>, start: number, end: number): Growing {
  const isSelfClosing = false;
  return { name, attributes, start, contentStart: end, contentEnd: end, end, isSelfClosing, children: [] };
}

function parse(text: string, depthWanted: number): XmlOutline {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: Growing[] = [];
  let depth = 0;
  let root: Growing | null = null;
  let prefix = '';
  // `<` can't stand in an attribute, so the nearest one before a tag's end is its beginning.
  const tagStart = (): number => text.lastIndexOf('<', parser.position - 1);
  parser.on('doctype', () => refuse('damaged', 'document type declaration in a part'));
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > depthWanted) return;
    if (depth === 1) prefix = tag.name.slice(0, tag.name.indexOf(':') + 1);
    const name = tag.name.startsWith(prefix) ? tag.name.slice(prefix.length) : tag.name;
    const element = openElement(name, tag.attributes, tagStart(), parser.position);
    element.isSelfClosing = tag.isSelfClosing;
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    depth -= 1;
    if (depth >= depthWanted) return;
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    if (!element.isSelfClosing) element.contentEnd = tagStart();
  });
  parser.write(text).close();
  return root ? { text, root, prefix } : refuse('damaged', 'a part without a root element');
}

/**
 * Where a part's elements stand, down to a depth (1 is the root alone).
 * @throws Refusal `damaged` for XML that is not well-formed, or that has a document type
 */
export function outlineXml(text: string, depth: number): XmlOutline {
  try {
    return parse(text, depth);
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error) || error.constructor !== Error) throw error;
    // saxes reports XML that is not well-formed as a plain Error; anything else is a bug of ours.
    return refuse('damaged', error.message);
  }
}

/** The first child of that name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** The prefix that the root declares for a namespace; null when it declares none. */
export function prefixOfNamespace(root: XmlElement, namespace: string): string | null {
  const declared = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && value === namespace,
  );
  return declared ? declared[0].slice('xmlns:'.length) : null;
}
