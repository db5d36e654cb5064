import { crc32, deflateRawSync } from 'node:zlib';

/** One entry as it is written: its bytes packed, and what the headers say of it (APPNOTE 6.3). */
export type ZipRecord = {
  readonly name: Buffer;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time and date, four bytes as they stand in a header. */
  readonly stamp: number;
  readonly crc: number;
  /** Bytes before packing. */
  readonly size: number;
  readonly packed: Uint8Array;
};

/** What an entry is besides its bytes. */
export type ZipLabel = Pick<ZipRecord, 'name' | 'flags' | 'stamp'>;

/** Names are UTF-8 (bit 11), which every unzipper of the last fifteen years reads. */
const utf8Names = 0x0800;
/** 1 January 1980, the first date that the format has: the same content gives the same bytes. */
const firstDate = 0x0021_0000;

/** An entry of our own. */
export const newLabel = (name: string): ZipLabel => ({
  name: Buffer.from(name, 'utf8'),
  flags: utf8Names,
  stamp: firstDate,
});

/** An entry as it stands: for what is compressed already. */
export const storedRecord = (label: ZipLabel, bytes: Uint8Array): ZipRecord => ({
  ...label,
  method: 0,
  crc: crc32(bytes),
  size: bytes.length,
  packed: bytes,
});

/** An entry that is compressed. */
export const packedRecord = (label: ZipLabel, bytes: Uint8Array): ZipRecord => ({
  ...storedRecord(label, bytes),
  method: 8,
  packed: deflateRawSync(bytes),
});

function header(record: ZipRecord, isCentral: boolean, offset: number): Buffer {
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

/** The entries as one zip, in their order. For what together is far below the format's 4 GB and 65 535 entries. */
export function writeZip(records: readonly ZipRecord[]): Uint8Array {
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
