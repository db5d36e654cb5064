import { refuse } from '../workbook/reader/refusal.ts';
import { decodeCodePage } from './code-page.ts';

/** Reads a stream from its start; every read is checked against its end. */
export type TnefCursor = {
  readonly left: () => number;
  readonly uint8: () => number;
  readonly uint16: () => number;
  readonly uint32: () => number;
  readonly take: (count: number) => Buffer;
};

/** @throws Refusal `damaged` from each read that goes beyond the end */
export function tnefCursor(bytes: Buffer): TnefCursor {
  let at = 0;
  const take = (count: number): Buffer => {
    if (count > bytes.length - at) refuse('damaged', 'winmail.dat cut off');
    at += count;
    return bytes.subarray(at - count, at);
  };
  return {
    left: () => bytes.length - at,
    uint8: () => take(1).readUInt8(0),
    uint16: () => take(2).readUInt16LE(0),
    uint32: () => take(4).readUInt32LE(0),
    take,
  };
}

/** Bytes of a value by its type ([MS-OXCDATA] 2.11.1), filled up to four. */
const fixedBytes: Readonly<Record<number, number>> = {
  0x0001: 4,
  0x0002: 4,
  0x0003: 4,
  0x0004: 4,
  0x0005: 8,
  0x0006: 8,
  0x0007: 8,
  0x000a: 4,
  0x000b: 4,
  0x0014: 8,
  0x0040: 8,
  0x0048: 16,
};
const unicodeText = 0x001f;
const variableTypes = new Set([0x000d, 0x001e, unicodeText, 0x0102]);
const severalValues = 0x1000;

const filled = (count: number): number => Math.ceil(count / 4) * 4;

/** A property that has a name instead of a number, which none that we want has. */
function skipName(cursor: TnefCursor): void {
  cursor.take(16);
  if (cursor.uint32() === 0) cursor.take(4);
  else cursor.take(filled(cursor.uint32()));
}

type Value = { readonly type: number; readonly bytes: Buffer };

function readValue(cursor: TnefCursor, type: number): Buffer {
  const single = type & ~severalValues;
  const size = fixedBytes[single];
  if (size === undefined && !variableTypes.has(single)) refuse('damaged', 'winmail.dat with an unknown type');
  const isCounted = size === undefined || type !== single;
  const count = isCounted ? cursor.uint32() : 1;
  let first: Buffer | null = null;
  for (let index = 0; index < count; index++) {
    const length = size ?? cursor.uint32();
    const bytes = cursor.take(filled(length)).subarray(0, length);
    first ??= bytes;
  }
  return first ?? Buffer.alloc(0);
}

/** Properties of a message or attachment in Outlook's winmail.dat. */
export type TnefProperties = {
  readonly bytes: (id: number) => Buffer | null;
  readonly text: (id: number) => string | null;
  readonly wholeNumber: (id: number) => number | null;
};

/**
 * A list of properties ([MS-OXTNEF] 2.1.3.4).
 * @throws Refusal `damaged`
 */
export function tnefProperties(list: Buffer, codePage: number): TnefProperties {
  const values = new Map<number, Value>();
  const cursor = tnefCursor(list);
  for (let left = list.length === 0 ? 0 : cursor.uint32(); left > 0; left--) {
    const type = cursor.uint16();
    const id = cursor.uint16();
    if (id >= 0x8000) skipName(cursor);
    values.set(id, { type, bytes: readValue(cursor, type) });
  }
  const bytes = (id: number): Buffer | null => values.get(id)?.bytes ?? null;
  return {
    bytes,
    text: (id) => {
      const value = values.get(id);
      if (!value) return null;
      const text = value.type === unicodeText ? value.bytes.toString('utf16le') : decodeCodePage(value.bytes, codePage);
      return text.replace(/\0+$/, '');
    },
    wholeNumber: (id) => {
      const value = bytes(id);
      return value && value.length >= 4 ? value.readInt32LE(0) : null;
    },
  };
}
