import type { XmlAttributes } from './xml-reading.ts';

/** The colours of the format's own palette that are red, yellow or green, by their numbers (ISO 29500-1 §18.8.27). */
const palette: Readonly<Record<string, string>> = {
  10: 'ff0000',
  11: '00ff00',
  13: 'ffff00',
  17: '008000',
  42: 'ccffcc',
  43: 'ffff99',
  50: '99cc00',
  51: 'ffcc00',
  52: 'ff9900',
  53: 'ff6600',
  57: '339966',
};

/** Whether it is a colour at all: in white, black and grey red, green and blue are nearly alike. */
function isColour(rgb: string): boolean {
  const parts = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  return Math.max(...parts) - Math.min(...parts) >= 24;
}

/** `92D050`, also with the eight digits of one that tells how it shines through, as `92d050`; null for white, black and grey. */
export function rgbColour(written: string): string | null {
  const rgb = /^#?(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(written)?.[1]?.toLowerCase();
  return rgb !== undefined && isColour(rgb) ? rgb : null;
}

/** The accents of a theme are colours, the four before them its black and white. */
const firstAccent = 4;

/** The colour that an element of the styles part tells; null for none. */
export function colourOf(attributes: XmlAttributes): string | null {
  const [rgb, theme, tint, indexed] = ['rgb', 'theme', 'tint', 'indexed'].map((name) => attributes.get(name));
  if (rgb !== undefined) return rgbColour(rgb);
  if (indexed !== undefined) return palette[indexed] ?? null;
  if (theme === undefined || Number(theme) < firstAccent) return null;
  return `theme ${theme} ${Number(tint ?? 0).toFixed(2)}`;
}

/** Whether an element of the styles part tells white: as such, as the theme's paper, or by its number in the palette. */
export function isWhite(attributes: XmlAttributes): boolean {
  const [rgb, theme, tint, indexed] = ['rgb', 'theme', 'tint', 'indexed'].map((name) => attributes.get(name));
  if (rgb !== undefined) return /^(?:[0-9a-f]{2})?ffffff$/i.test(rgb);
  if (indexed !== undefined) return indexed === '1' || indexed === '9';
  return theme === '0' && Number(tint ?? 0) > -0.05;
}
