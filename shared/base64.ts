/** Base64 (RFC 4648 §4, with padding) without the help of Node or a browser, so that `shared` can use it. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Two characters for each 12 bits: half the string operations of one at a time, which tells on files of 25 MB. */
const pairs: readonly string[] = Array.from(
  { length: 4096 },
  (_, bits) => alphabet.charAt(bits >> 6) + alphabet.charAt(bits & 63),
);

const notInAlphabet = 255;
const sextets = new Uint8Array(128).fill(notInAlphabet);
for (let index = 0; index < alphabet.length; index += 1) sextets[alphabet.charCodeAt(index)] = index;

/** Bytes a part is made of: a multiple of three, so that only the last part is padded. */
const partLength = 3 * 8192;

function encodePart(bytes: Uint8Array): string {
  let text = '';
  const whole = bytes.length - (bytes.length % 3);
  for (let at = 0; at < whole; at += 3) {
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += (pairs[bits >> 12] ?? '') + (pairs[bits & 4095] ?? '');
  }
  const left = bytes.length - whole;
  if (left === 0) return text;
  const bits = ((bytes[whole] ?? 0) << 16) | ((bytes[whole + 1] ?? 0) << 8);
  const tail = (pairs[bits >> 12] ?? '') + (pairs[bits & 4095] ?? '');
  return text + (left === 1 ? `${tail.slice(0, 2)}==` : `${tail.slice(0, 3)}=`);
}

/** Bytes as base64 text. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += partLength) parts.push(encodePart(bytes.subarray(at, at + partLength)));
  return parts.join('');
}

function sextetAt(text: string, at: number): number {
  return sextets[text.charCodeAt(at)] ?? notInAlphabet;
}

/** The bytes of a base64 text; null when it is not base64. */
export function decodeBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const characters = text.length - padding;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let to = 0;
  let bits = 0;
  for (let at = 0; at < characters; at += 1) {
    const sextet = sextetAt(text, at);
    if (sextet === notInAlphabet) return null;
    bits = ((bits << 6) | sextet) & 0xffffff;
    const place = at % 4;
    if (place === 0) continue;
    bytes[to] = (bits >> (6 - 2 * place)) & 255;
    to += 1;
  }
  return bytes;
}
