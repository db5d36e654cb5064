import { crc32, deflateRawSync } from 'node:zlib';
import { packedBytes } from '../reader/unpack-entry.ts';
import type { ZipEntry } from '../reader/zip-directory.ts';

/** A part that is new or altered. */
export type WrittenPart = { readonly name: string; readonly bytes: Uint8Array };

type Record = {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date, four bytes as they stand in a header. */
  readonly stamp: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
};

const utf8Names = 0x0800;
/** The size and checksum stand in the header here, so what a streaming writer said of them coming later no longer holds. */
const sizesFollow = 0x0008;
/** 1 January 1980, the first date that the format has: the same questions give the same bytes. */
const firstDate = 0x0021_0000;

/** An entry as it lies in the zip: its name, time and packed bytes untouched. */
function keptRecord(zip: Buffer, entry: ZipEntry): Record {
  const packed = packedBytes(zip, entry);
  const at = entry.offset;
  return {
    name: zip.subarray(at + 30, at + 30 + zip.readUInt16LE(at + 26)),
    flags: zip.readUInt16LE(at + 6) & ~sizesFollow,
    method: entry.method,
    stamp: zip.readUInt32LE(at + 10),
    crc: entry.crc,
    size: entry.size,
    packed,
  };
}

function packedRecord(bytes: Uint8Array, like: Pick<Record, 'name' | 'flags' | 'stamp'>): Record {
  return {
    name: like.name,
    flags: like.flags,
    method: 8,
    stamp: like.stamp,
    crc: crc32(bytes),
    size: bytes.length,
    packed: deflateRawSync(bytes),
  };
}

function header(record: Record, isCentral: boolean, offset: number): Buffer {
  const bytes = Buffer.alloc(isCentral ? 46 : 30);
  let at = bytes.writeUInt32LE(isCentral ? 0x02014b50 : 0x04034b50, 0);
  if (isCentral) at = bytes.writeUInt16LE(20, at);
  for (const value of [20, record.flags, record.method]) at = bytes.writeUInt16LE(value, at);
  for (const value of [record.stamp, record.crc, record.packed.length, record.size])
    at = bytes.writeUInt32LE(value >>> 0, at);
  bytes.writeUInt16LE(record.name.length, at);
  if (isCentral) bytes.writeUInt32LE(offset, 42);
  return bytes;
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}

function zipped(records: readonly Record[]): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const record of records) {
    const written = [header(record, false, 0), record.name, record.packed];
    central.push(header(record, true, offset), record.name);
    local.push(...written);
    offset += written.reduce((sum, part) => sum + part.length, 0);
  }
  const size = central.reduce((sum, part) => sum + part.length, 0);
  return new Uint8Array(Buffer.concat([...local, ...central, endRecord(records.length, size, offset)]));
}

/**
 * The zip with some entries altered and some added; every other entry keeps its place, its name, its time and its packed bytes.
 * `altered` is by the entry's own name.
 */
export function writePackage(
  zip: Buffer,
  directory: readonly ZipEntry[],
  altered: ReadonlyMap<string, Uint8Array>,
  added: readonly WrittenPart[],
): Uint8Array {
  const kept = directory.map((entry) => {
    const record = keptRecord(zip, entry);
    const bytes = altered.get(entry.name);
    return bytes ? packedRecord(bytes, record) : record;
  });
  const fresh = added.map(({ name, bytes }) =>
    packedRecord(bytes, { name: Buffer.from(name, 'utf8'), flags: utf8Names, stamp: firstDate }),
  );
  return zipped([...kept, ...fresh]);
}
