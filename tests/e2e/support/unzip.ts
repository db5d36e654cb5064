import { inflateRawSync } from 'node:zlib';
import type { UserFile } from './files.ts';

const endSignature = Buffer.from('504b0506', 'hex');

/** What is in a zip, read by its directory. For zips made by the program: neither zip64 nor encrypted. */
export function unzip(bytes: Buffer): readonly UserFile[] {
  const end = bytes.lastIndexOf(endSignature);
  if (end < 0) throw new Error('not a zip');
  const files: UserFile[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    files.push({ name, bytes: contentAt(bytes, at) });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

/** The content of the entry whose directory record is at an offset. */
function contentAt(bytes: Buffer, record: number): Buffer {
  const method = bytes.readUInt16LE(record + 10);
  const packedSize = bytes.readUInt32LE(record + 20);
  const local = bytes.readUInt32LE(record + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + packedSize);
  return method === 0 ? packed : inflateRawSync(packed);
}
