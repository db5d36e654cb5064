/** The attributes of one element, by their whole names as they are written; references in the values are resolved. */
export type XmlAttributes = ReadonlyMap<string, string>;

/**
 * What is told of a part while it is walked. Names come without the root element's prefix; an element of any other namespace prefix
 * keeps its own and matches nothing.
 */
export type XmlHandlers = {
  /** Depth is 1 for the root. */
  readonly open: (name: string, depth: number, attributes: XmlAttributes) => void;
  readonly close?: (name: string, depth: number) => void;
  /** Text and CDATA inside the root, in as many pieces as they come. */
  readonly text?: (text: string) => void;
};

/** One walk through a part: what is told goes into a state of the walk's own, and `found` gives what it came to in the end. */
export type XmlReading<Found> = XmlHandlers & { readonly found: () => Found };

/** How the root's name begins: `x:` of `x:worksheet`, nothing of `worksheet`. */
export const prefixOf = (rootName: string): string => rootName.slice(0, rootName.indexOf(':') + 1);

/** An element's name as the handlers get it. */
export function localName(name: string, prefix: string): string {
  if (prefix === '') return name;
  return name.startsWith(prefix) ? name.slice(prefix.length) : `?${name}`;
}
