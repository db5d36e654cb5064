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
};

export const noStyles: CellStyles = { formats: new Uint8Array(0), struck: null };

function stylesWithFont(fontIds: readonly number[], fonts: ReadonlySet<number>): ReadonlySet<number> | null {
  const styles = fontIds.flatMap((font, style) => (fonts.has(font) ? [style] : []));
  return styles.length > 0 ? new Set(styles) : null;
}

/** The formats and the fonts of a workbook's cell styles. */
export function readStyles(bytes: Buffer): CellStyles {
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  const fontIds: number[] = [];
  const struckFonts = new Set<number>();
  let fonts = 0;
  let section = '';
  walkXml(bytes, {
    open: (name, depth, attributes) => {
      if (depth === 2) section = name;
      if (depth === 4 && section === 'fonts' && name === 'strike' && isOn(attributes)) struckFonts.add(fonts - 1);
      if (depth !== 3) return;
      if (section === 'fonts' && name === 'font') fonts += 1;
      else if (section === 'numFmts' && name === 'numFmt') {
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      } else if (section === 'cellXfs' && name === 'xf') {
        formatIds.push(Number(attributes['numFmtId'] ?? 0));
        fontIds.push(Number(attributes['fontId'] ?? 0));
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
  return { formats, struck: stylesWithFont(fontIds, struckFonts) };
}
