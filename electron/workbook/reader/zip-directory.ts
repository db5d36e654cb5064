import { limits } from './limits.ts';
import { refuse } from './refusal.ts';
import { zipName } from './zip-name.ts';

/** One entry as the zip's directory declares it; nothing has been unpacked. */
export type ZipEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
};

const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const entrySignature = 0x02014b50;
const zip64Field = 0x0001;
const needsZip64 = 0xffffffff;

type DirectoryPlace = { readonly at: number; readonly size: number; readonly count: number };

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) === endSignature && at + 22 + bytes.readUInt16LE(at + 20) <= bytes.length) return at;
  }
  return refuse('damaged', 'no end of zip directory');
}

/** 64-bit numbers in a file of at most 25 MB: anything that is not a small whole number is out of bounds anyway. */
function readSize64(bytes: Buffer, at: number): number {
  if (at + 8 > bytes.length) return refuse('damaged', 'zip64 record cut off');
  return Number(bytes.readBigUInt64LE(at));
}

function placeOfDirectory(bytes: Buffer): DirectoryPlace {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const at = bytes.readUInt32LE(end + 16);
  const isZip64 = count === 0xffff || size === needsZip64 || at === needsZip64;
  if (!isZip64) return { at, size, count };
  const locator = end - 20;
  if (locator < 0 || bytes.readUInt32LE(locator) !== end64LocatorSignature) return { at, size, count };
  const end64 = readSize64(bytes, locator + 8);
  if (end64 + 56 > bytes.length || bytes.readUInt32LE(end64) !== end64Signature) {
    return refuse('damaged', 'zip64 end record out of bounds');
  }
  return {
    at: readSize64(bytes, end64 + 48),
    size: readSize64(bytes, end64 + 40),
    count: readSize64(bytes, end64 + 32),
  };
}

/** Sizes and offset that did not fit in 32 bits stand in the extra field, in this order, each only where needed. */
function widen(extra: Buffer, values: readonly [number, number, number]): [number, number, number] {
  const widened: [number, number, number] = [...values];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== zip64Field) continue;
    let field = at + 4;
    for (const [index, value] of values.entries()) {
      if (value !== needsZip64) continue;
      widened[index] = readSize64(extra, field);
      field += 8;
    }
    break;
  }
  return widened;
}

function readEntry(bytes: Buffer, at: number): { readonly entry: ZipEntry; readonly next: number } {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) refuse('damaged', 'zip directory entry');
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const next = extraEnd + bytes.readUInt16LE(at + 32);
  if (next > bytes.length) refuse('damaged', 'zip directory entry out of bounds');
  const flags = bytes.readUInt16LE(at + 8);
  const extra = bytes.subarray(nameEnd, extraEnd);
  const [size, packedSize, offset] = widen(extra, [
    bytes.readUInt32LE(at + 24),
    bytes.readUInt32LE(at + 20),
    bytes.readUInt32LE(at + 42),
  ]);
  const entry: ZipEntry = {
    name: zipName(bytes.subarray(at + 46, nameEnd), extra, (flags & 0x800) !== 0),
    method: bytes.readUInt16LE(at + 10),
    isEncrypted: (flags & 1) !== 0,
    crc: bytes.readUInt32LE(at + 16),
    packedSize,
    size,
    offset,
  };
  return { entry, next };
}

/** Entries that share bytes are how a small file unpacks to a huge one over and over. */
function checkPlaces(entries: readonly ZipEntry[], directoryAt: number): void {
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    const end = entry.offset + 30 + entry.packedSize;
    if (entry.offset < free || end > directoryAt) refuse('damaged', 'zip entries overlap or lie out of bounds');
    free = end;
  }
}

function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { size, packedSize } of entries) {
    total += size;
    const isBomb = size > limits.ratioFromBytes && size > packedSize * limits.ratio;
    if (isBomb || size > limits.partBytes || total > limits.totalBytes) refuse('too-large', 'declared zip sizes');
  }
}

/**
 * Reads a zip's directory and checks it before a byte is unpacked: end record, every entry in bounds and none over
 * another, declared sizes and ratios. Folders are left out.
 * @throws Refusal `damaged` or `too-large`
 */
export function readZipDirectory(bytes: Buffer): readonly ZipEntry[] {
  const place = placeOfDirectory(bytes);
  if (place.count > limits.zipEntries) refuse('too-large', 'too many zip entries');
  if (place.at + place.size > bytes.length) refuse('damaged', 'zip directory out of bounds');
  const entries: ZipEntry[] = [];
  let at = place.at;
  for (let index = 0; index < place.count; index++) {
    const { entry, next } = readEntry(bytes, at);
    entries.push(entry);
    at = next;
  }
  checkPlaces(entries, place.at);
  checkSizes(entries);
  return entries.filter((entry) => !entry.name.endsWith('/'));
}
