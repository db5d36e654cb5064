import { newLabel, packedRecord, writeZip, type ZipRecord } from '../../zip-records.ts';
import { packedBytes } from '../reader/unpack-entry.ts';
import type { ZipEntry } from '../reader/zip-directory.ts';

/** A part that is new or altered. */
export type WrittenPart = { readonly name: string; readonly bytes: Uint8Array };

/** The size and checksum stand in the header here, so what a streaming writer said of them coming later no longer holds. */
const sizesFollow = 0x0008;

/** An entry as it lies in the zip: its name, time and packed bytes untouched. */
function keptRecord(zip: Buffer, entry: ZipEntry): ZipRecord {
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
    return bytes ? packedRecord(record, bytes) : record;
  });
  const fresh = added.map(({ name, bytes }) => packedRecord(newLabel(name), bytes));
  return writeZip([...kept, ...fresh]);
}
