import { isUtf8 } from 'node:buffer';
import { decodeWindows1252 } from './windows-1252.ts';

/** å ä ö Å in each; capital Ä and Ö of Mac Roman are `€` and `…` in Windows-1252, so they prove nothing. */
const windowsLetters = new Set([0xe5, 0xe4, 0xf6, 0xc5]);
const macLetters = new Set([0x8c, 0x8a, 0x9a, 0x81]);
/** A `š` in a name is no sign of another alphabet. */
const fewestMacLetters = 3;

function isMacRoman(bytes: Buffer): boolean {
  let windows = 0;
  let mac = 0;
  for (const byte of bytes) {
    if (windowsLetters.has(byte)) windows += 1;
    else if (macLetters.has(byte)) mac += 1;
  }
  return mac >= fewestMacLetters && mac > windows;
}

/** UTF-16 without a mark: western text has a zero in every other byte. */
function utf16WithoutMark(bytes: Buffer): string | null {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 4 || !sample.includes(0)) return null;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length * 0.35;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const utf16 = utf16WithoutMark(bytes);
  if (utf16 !== null) return utf16;
  if (isUtf8(bytes)) return 'utf-8';
  return isMacRoman(bytes) ? 'macintosh' : 'windows-1252';
}

/** Controls that no text file has; tab, line ends, form feed and the old end-of-file mark are fine. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const binary = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/;

/**
 * Text in the encodings that Swedish office programs write: UTF-8, UTF-16, Windows-1252, and Mac Roman from an older
 * Excel for Mac. The byte order mark is left out. Null when the bytes are not text.
 */
export function decodeText(bytes: Buffer): string | null {
  const encoding = encodingOf(bytes);
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return binary.test(text) ? null : text;
}
