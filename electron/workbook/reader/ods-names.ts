import type { XmlAttributes } from './xml-reading.ts';

/** The namespaces that a sheet's values stand in, by the prefix that every program gives them. */
const namespaces: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0': 'svg',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0': 'calcext',
};

/** Names in a part by the usual prefixes, whichever the part itself uses. */
export type OdsNames = {
  /** `table:table-row` for an element as `walkXml` names it. */
  readonly element: (name: string) => string;
  readonly attribute: (attributes: XmlAttributes, name: string) => string | undefined;
};

/** Made from the root element, which declares the prefixes. */
export function odsNames(rootAttributes: XmlAttributes): OdsNames {
  const usual = new Map<string, string>();
  const written = new Map<string, string>();
  for (const [name, uri] of rootAttributes) {
    const known = namespaces[uri];
    if (!name.startsWith('xmlns:') || known === undefined) continue;
    usual.set(name.slice(6), known);
    written.set(known, name.slice(6));
  }
  // A part has a few dozen names and hundreds of thousands of elements.
  const remembered = new Map<string, string>();
  const element = (name: string): string => {
    // The walker leaves out the root's own prefix, and marks every other.
    if (!name.startsWith('?')) return `office:${name}`;
    const [prefix = '', local = ''] = name.slice(1).split(':');
    return `${usual.get(prefix) ?? `?${prefix}`}:${local}`;
  };
  return {
    element: (name) => {
      const found = remembered.get(name) ?? element(name);
      remembered.set(name, found);
      return found;
    },
    attribute: (attributes, name) => {
      const [prefix = '', local = ''] = name.split(':');
      return attributes.get(`${written.get(prefix) ?? prefix}:${local}`);
    },
  };
}
