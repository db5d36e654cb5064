import { colourOf, isWhite } from './fill-colour.ts';
import { limits } from './limits.ts';
import { flagsOfFormat } from './number-format.ts';
import { refuse } from './refusal.ts';
import { isOn } from './struck-text.ts';
import { walkXml } from './walk-xml.ts';
import type { XmlAttributes, XmlReading } from './xml-reading.ts';

/** What is known of each cell style, by its index. Worked out once, looked up per cell. */
export type CellStyles = {
  /** The flags of `number-format.ts`. */
  readonly formats: Uint8Array;
  /** The styles whose font has a line through it; null where there are none. */
  readonly struck: ReadonlySet<number> | null;
  /** The colour behind the cells of each style that has one; null where there are none. */
  readonly fills: ReadonlyMap<number, string> | null;
  /** The styles whose text is white on nothing or on white, so that nobody sees it; null where there are none. */
  readonly unseen: ReadonlySet<number> | null;
};

export const noStyles: CellStyles = { formats: new Uint8Array(0), struck: null, fills: null, unseen: null };

/** The styles as their part lists them. */
type ListedStyles = {
  /** Format codes by their numbers. */
  readonly codes: Map<number, string>;
  /** Of each cell style: the number of its format, and the places of its font and of its fill among the fonts and the fills. */
  readonly formatIds: number[];
  readonly fontIds: number[];
  readonly fillIds: number[];
  readonly struckFonts: Set<number>;
  readonly whiteFonts: Set<number>;
  /** The fills that white text can be read on. */
  readonly darkFills: Set<number>;
  /** Of each fill of one colour. */
  readonly colours: (string | null)[];
  fonts: number;
  fills: number;
  /** The fill that is open or was last has one colour. */
  isSolid: boolean;
  /** The element at depth 2 that is open or was last. */
  section: string;
};

function stylesWithFont(fontIds: readonly number[], fonts: ReadonlySet<number>): ReadonlySet<number> | null {
  const styles = fontIds.flatMap((font, style) => (fonts.has(font) ? [style] : []));
  return styles.length > 0 ? new Set(styles) : null;
}

function stylesWithFill(fillIds: readonly number[], colours: readonly (string | null)[]): CellStyles['fills'] {
  const styles = new Map<number, string>();
  for (const [style, fill] of fillIds.entries()) {
    const colour = colours[fill];
    if (colour) styles.set(style, colour);
  }
  return styles.size > 0 ? styles : null;
}

function unseenStyles({ fontIds, fillIds, whiteFonts, darkFills }: ListedStyles): CellStyles['unseen'] {
  if (whiteFonts.size === 0) return null;
  const isUnseen = (font: number, style: number): boolean =>
    whiteFonts.has(font) && !darkFills.has(fillIds[style] ?? 0);
  const styles = fontIds.flatMap((font, style) => (isUnseen(font, style) ? [style] : []));
  return styles.length > 0 ? new Set(styles) : null;
}

function openFont(listed: ListedStyles, name: string, depth: number, attributes: XmlAttributes): void {
  if (depth === 3 && name === 'font') listed.fonts += 1;
  else if (depth === 4 && name === 'strike' && isOn(attributes)) listed.struckFonts.add(listed.fonts - 1);
  else if (depth === 4 && name === 'color' && isWhite(attributes)) listed.whiteFonts.add(listed.fonts - 1);
}

function openFill(listed: ListedStyles, name: string, depth: number, attributes: XmlAttributes): void {
  if (depth === 3 && name === 'fill') listed.fills += 1;
  else if (depth === 4) {
    listed.isSolid = name === 'patternFill' && attributes.get('patternType') === 'solid';
    const isBare = name === 'patternFill' && (attributes.get('patternType') ?? 'none') === 'none';
    if (!isBare) listed.darkFills.add(listed.fills - 1);
  } else if (depth === 5 && name === 'fgColor' && listed.isSolid) {
    listed.colours[listed.fills - 1] = colourOf(attributes);
    if (isWhite(attributes)) listed.darkFills.delete(listed.fills - 1);
  }
}

function openCellStyle({ formatIds, fontIds, fillIds }: ListedStyles, attributes: XmlAttributes): void {
  formatIds.push(Number(attributes.get('numFmtId') ?? 0));
  fontIds.push(Number(attributes.get('fontId') ?? 0));
  fillIds.push(Number(attributes.get('fillId') ?? 0));
  if (formatIds.length > limits.cellFormats) refuse('too-large', 'too many cell styles');
}

function openElement(listed: ListedStyles, name: string, depth: number, attributes: XmlAttributes): void {
  if (depth === 2) listed.section = name;
  const { section, codes } = listed;
  if (section === 'fonts') openFont(listed, name, depth, attributes);
  else if (section === 'fills') openFill(listed, name, depth, attributes);
  else if (depth !== 3) return;
  else if (section === 'numFmts' && name === 'numFmt') {
    codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
  } else if (section === 'cellXfs' && name === 'xf') openCellStyle(listed, attributes);
}

function stylesReading(): XmlReading<ListedStyles> {
  const listed: ListedStyles = {
    codes: new Map(),
    formatIds: [],
    fontIds: [],
    fillIds: [],
    struckFonts: new Set(),
    whiteFonts: new Set(),
    darkFills: new Set(),
    colours: [],
    fonts: 0,
    fills: 0,
    isSolid: false,
    section: '',
  };
  return {
    open: (name, depth, attributes) => openElement(listed, name, depth, attributes),
    found: () => listed,
  };
}

/** The formats, the fonts and the colours of a workbook's cell styles. */
export function readStyles(bytes: Buffer): CellStyles {
  const listed = walkXml(bytes, stylesReading);
  const { codes, formatIds, fontIds, fillIds, struckFonts, colours } = listed;
  const flagsById = new Map<number, number>();
  const formats = Uint8Array.from(formatIds, (id) => {
    const flags = flagsById.get(id) ?? flagsOfFormat(id, codes);
    flagsById.set(id, flags);
    return flags;
  });
  return {
    formats,
    struck: stylesWithFont(fontIds, struckFonts),
    fills: stylesWithFill(fillIds, colours),
    unseen: unseenStyles(listed),
  };
}
