import { crc32 } from 'node:zlib';
import { isUtf8 } from 'node:buffer';

/** The upper half of IBM code page 437, which zip names are in unless they say otherwise. */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

function fromCodePage437(bytes: Buffer): string {
  let text = '';
  for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : (upperHalf[byte - 0x80] ?? '\ufffd');
  return text;
}

/** Info-ZIP's extra field with the UTF-8 name, valid only while its checksum fits the plain name. */
const unicodePathField = 0x7075;

function unicodePath(extra: Buffer, name: Buffer): string | null {
  for (let at = 0; at + 4 <= extra.length; ) {
    const size = extra.readUInt16LE(at + 2);
    const data = extra.subarray(at + 4, at + 4 + size);
    if (extra.readUInt16LE(at) === unicodePathField && data.length > 5 && data.readUInt32LE(1) === crc32(name)) {
      return data.toString('utf8', 5);
    }
    at += 4 + size;
  }
  return null;
}

/**
 * A zip entry's name: UTF-8 when the flag or the extra field says so, or when the bytes are valid UTF-8 all the same
 * (macOS leaves the flag out); else code page 437, whose å, ä and ö are also those of the Swedish code page 850.
 * Backslashes become slashes; composed to NFC, because macOS writes `ö` as two characters.
 */
export function zipName(name: Buffer, extra: Buffer, isFlaggedUtf8: boolean): string {
  const fromExtra = extra.length === 0 ? null : unicodePath(extra, name);
  const decoded = fromExtra ?? (isFlaggedUtf8 || isUtf8(name) ? name.toString('utf8') : fromCodePage437(name));
  return decoded.replaceAll('\\', '/').normalize('NFC');
}
