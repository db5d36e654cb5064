import { isUtf8 } from 'node:buffer';
import { refuse } from '../reader/refusal.ts';

/** A part's text, and how to write an altered text in the part's own encoding. */
export type PartText = { readonly text: string; readonly encode: (text: string) => Buffer };

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

/** The byte order mark stays in the text, so that it is written again where it was. */
function decodeUtf16(bytes: Buffer): PartText | null {
  if (bytes.length % 2 !== 0) return null;
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: bytes.toString('utf16le'), encode: (text) => Buffer.from(text, 'utf16le') };
  if (first === 0xfe && second === 0xff)
    return { text: swapped(bytes).toString('utf16le'), encode: (text) => swapped(Buffer.from(text, 'utf16le')) };
  return null;
}

const declaredEncoding = /^\uFEFF?<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})["']/;

/**
 * Decodes a part that is to be added to: UTF-8, or UTF-16 with its mark, which is what the format allows (ISO 29500-2 §9.1).
 * @throws Refusal `unsupported-format` for any other encoding: a name with `å` would be written in another than it says
 */
export function decodePart(bytes: Buffer): PartText {
  const wide = decodeUtf16(bytes);
  if (wide) return wide;
  if (!isUtf8(bytes)) return refuse('unsupported-format', 'part is not UTF-8');
  const text = bytes.toString('utf8');
  const declared = declaredEncoding.exec(text)?.[1]?.toLowerCase() ?? 'utf-8';
  if (!['utf-8', 'utf8'].includes(declared)) return refuse('unsupported-format', `part in ${declared}`);
  return { text, encode: (altered) => Buffer.from(altered, 'utf8') };
}
