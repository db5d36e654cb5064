import { decodeBase64, encodeBase64 } from './base64.ts';

/**
 * How commands and answers travel as JSON between the page and the browser door: as they are, but for bytes, which
 * become `{ "$bytes": "<base64>" }`.
 */
const bytesKey = '$bytes';

function wrap(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [bytesKey]: encodeBase64(value) };
  if (Array.isArray(value)) return value.map(wrap);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wrap(item)]));
  }
  return value;
}

function unwrap(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(bytesKey in value)) return value;
  const text = value[bytesKey];
  if (typeof text !== 'string' || Object.keys(value).length !== 1) return value;
  const bytes = decodeBase64(text);
  if (bytes === null) throw new SyntaxError('bytes that are not base64');
  return bytes;
}

/** Whether there are bytes anywhere in a value: most answers have none, and the largest (ten thousand rows) never do. */
function holdsBytes(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Uint8Array) return true;
  return (Array.isArray(value) ? value : Object.values(value)).some(holdsBytes);
}

/** A value as text for the wire. Throws for what JSON can't hold (cycles, bigint): that is a bug. */
export function encodeWire(value: unknown): string {
  return JSON.stringify(holdsBytes(value) ? wrap(value) : value);
}

/** The value that was encoded. Throws a `SyntaxError` for text that is not JSON or bytes that are not base64. */
export function decodeWire(text: string): unknown {
  // A reviver is called for every value there is: a second for ten thousand rows.
  return (text.includes(`"${bytesKey}"`) ? JSON.parse(text, unwrap) : JSON.parse(text)) as unknown;
}
