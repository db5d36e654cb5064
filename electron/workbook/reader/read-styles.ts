import { colourOf } from './fill-colour.ts';
import { limits } from './limits.ts';
import { flagsOfFormat } from './number-format.ts';
import { refuse } from './refusal.ts';
import { isOn } from './struck-text.ts';
import { walkXml } from './walk-xml.ts';

/** What is known of each cell style, by its index. Worked out once, looked up per cell. */
export type CellStyles = {
  /** The flags of `number-format.ts`. */
  readonly formats: Uint8Array;
  /** The styles whose font has a line through it; null where there are none. */
  readonly struck: ReadonlySet<number> | null;
  /** The colour behind the cells of each style that has one; null where there are none. */
  readonly fills: ReadonlyMap<number, string> | null;
};

export const noStyles: CellStyles = { formats: new Uint8Array(0), struck: null, fills: null };

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

/** The formats, the fonts and the colours of a workbook's cell styles. */
export function readStyles(bytes: Buffer): CellStyles {
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  const fontIds: number[] = [];
  const struckFonts = new Set<number>();
  let fonts = 0;
  const fillIds: number[] = [];
  const colours: (string | null)[] = [];
  let fills = 0;
  let isSolid = false;
  let section = '';
  walkXml(bytes, {
    open: (name, depth, attributes) => {
      if (depth === 2) section = name;
      if (depth === 4 && section === 'fonts' && name === 'strike' && isOn(attributes)) struckFonts.add(fonts - 1);
      if (depth === 4 && section === 'fills') isSolid = name === 'patternFill' && attributes['patternType'] === 'solid';
      if (depth === 5 && section === 'fills' && name === 'fgColor' && isSolid)
        colours[fills - 1] = colourOf(attributes);
      if (depth !== 3) return;
      if (section === 'fonts' && name === 'font') fonts += 1;
      else if (section === 'fills' && name === 'fill') fills += 1;
      else if (section === 'numFmts' && name === 'numFmt') {
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      } else if (section === 'cellXfs' && name === 'xf') {
        formatIds.push(Number(attributes['numFmtId'] ?? 0));
        fontIds.push(Number(attributes['fontId'] ?? 0));
        fillIds.push(Number(attributes['fillId'] ?? 0));
        if (formatIds.length > limits.cellFormats) refuse('too-large', 'too many cell styles');
      }
    },
  });
  const flagsById = new Map<number, number>();
  const formats = Uint8Array.from(formatIds, (id) => {
    const flags = flagsById.get(id) ?? flagsOfFormat(id, codes);
    flagsById.set(id, flags);
    return flags;
  });
  return { formats, struck: stylesWithFont(fontIds, struckFonts), fills: stylesWithFill(fillIds, colours) };
}
