import { crc32, inflateRawSync } from 'node:zlib';
import { refuse } from './refusal.ts';
import type { ZipEntry } from './zip-directory.ts';

const localSignature = 0x04034b50;

/** The entry's bytes as they lie packed in the zip. */
export function packedBytes(zip: Buffer, entry: ZipEntry): Buffer {
  const at = entry.offset;
  if (at + 30 > zip.length || zip.readUInt32LE(at) !== localSignature) refuse('damaged', 'zip local header');
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  if (start + entry.packedSize > zip.length) refuse('damaged', 'zip entry out of bounds');
  return zip.subarray(start, start + entry.packedSize);
}

function inflate(packed: Buffer, size: number): Buffer {
  try {
    // One piece of the declared size: without it the output is gathered in small pieces and then copied together.
    return inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });
  } catch {
    // zlib tells by throwing that the data is broken or longer than declared; both mean the same to the user.
    return refuse('damaged', 'zip entry does not inflate to its declared size');
  }
}

/**
 * Unpacks one entry and proves that it is what the directory says: real size equal to declared size, checksum right.
 * @throws Refusal `damaged`, `encrypted`, or `unsupported-format` for a packing method other than stored and deflated
 */
export function unpackEntry(zip: Buffer, entry: ZipEntry): Buffer {
  if (entry.isEncrypted) refuse('encrypted', 'zip entry with a password');
  if (entry.method !== 0 && entry.method !== 8) refuse('unsupported-format', `zip method ${entry.method}`);
  const packed = packedBytes(zip, entry);
  const bytes = entry.method === 0 ? packed : inflate(packed, entry.size);
  if (bytes.length !== entry.size) refuse('damaged', 'zip entry is not of its declared size');
  if (crc32(bytes) !== entry.crc) refuse('damaged', 'zip checksum');
  return bytes;
}
