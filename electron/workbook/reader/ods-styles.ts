import { rgbColour } from './fill-colour.ts';
import type { OdsNames } from './ods-names.ts';
import type { TextRun } from './struck-text.ts';
import type { XmlAttributes } from './xml-reading.ts';

/** What a document's styles say that is more than looks, and the style that was opened last. */
export type OdsStyles = {
  name: string;
  family: string;
  /** Styles of tables that are hidden. */
  readonly hidden: Set<string>;
  /** By the name of a table's style: the kind of page that it is printed on. */
  readonly pageOf: Map<string, string>;
  /** By family and name: whether the font has a line through it; styles that say nothing of it are left out. */
  readonly fontOf: Map<string, 'plain' | 'struck'>;
  /** By the name of a cell style: the colour behind its cells. */
  readonly fillOf: Map<string, string>;
};

export const emptyOdsStyles = (): OdsStyles => ({
  name: '',
  family: '',
  hidden: new Set(),
  pageOf: new Map(),
  fontOf: new Map(),
  fillOf: new Map(),
});

const lineThrough = ['style:text-line-through-style', 'style:text-line-through-type'];

function addFont(styles: OdsStyles, attributes: XmlAttributes, { attribute }: OdsNames): void {
  const line = lineThrough.map((name) => attribute(attributes, name)).find((written) => written !== undefined);
  if (line !== undefined) styles.fontOf.set(`${styles.family} ${styles.name}`, line === 'none' ? 'plain' : 'struck');
}

function openStyle(styles: OdsStyles, attributes: XmlAttributes, { attribute }: OdsNames): void {
  styles.name = attribute(attributes, 'style:name') ?? '';
  styles.family = attribute(attributes, 'style:family') ?? '';
  const page = attribute(attributes, 'style:master-page-name');
  if (page !== undefined) styles.pageOf.set(styles.name, page);
}

function addFill(styles: OdsStyles, attributes: XmlAttributes, { attribute }: OdsNames): void {
  const colour = rgbColour(attribute(attributes, 'fo:background-color') ?? '');
  if (colour !== null && styles.family === 'table-cell') styles.fillOf.set(styles.name, colour);
}

/** An element opens outside the tables: it may be a style, or say something of the one that is open. */
export function openInStyles(styles: OdsStyles, name: string, attributes: XmlAttributes, names: OdsNames): void {
  if (name === 'style:style') openStyle(styles, attributes, names);
  else if (name === 'style:text-properties') addFont(styles, attributes, names);
  else if (name === 'style:table-cell-properties') addFill(styles, attributes, names);
  else if (name === 'style:table-properties' && names.attribute(attributes, 'table:display') === 'false') {
    styles.hidden.add(styles.name);
  }
}

/** The font of a style, as far as lines through it go: the cell's own where it says nothing of it. */
export const fontIn = ({ fontOf }: OdsStyles, family: 'text' | 'table-cell', name: string): TextRun['font'] =>
  fontOf.get(`${family} ${name}`) ?? 'cell';

/** Whether it matters which style a cell has. */
export const areTelling = ({ fontOf, fillOf }: OdsStyles): boolean => fontOf.size + fillOf.size > 0;
