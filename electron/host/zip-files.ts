import { crc32 } from 'node:zlib';

export type NamedFile = { readonly fileName: string; readonly bytes: Uint8Array };

/** Names are UTF-8 (bit 11 of the flags), which every unzipper of the last fifteen years reads. */
const utf8Names = 0x0800;
/** 1 January 1980, the first date that the format has: when the files were made is told by what is in them. */
const dosDate = 0x0021;

function header(file: NamedFile, name: Buffer, isCentral: boolean, offset: number): Buffer {
  const bytes = Buffer.alloc(isCentral ? 46 : 30);
  let at = 0;
  const put = (value: number, size: 2 | 4): void => {
    at = size === 2 ? bytes.writeUInt16LE(value, at) : bytes.writeUInt32LE(value, at);
  };
  put(isCentral ? 0x02014b50 : 0x04034b50, 4);
  if (isCentral) put(20, 2);
  for (const value of [20, utf8Names, 0, 0, dosDate]) put(value, 2);
  for (const value of [crc32(file.bytes), file.bytes.length, file.bytes.length]) put(value, 4);
  put(name.length, 2);
  put(0, 2);
  if (!isCentral) return bytes;
  for (const value of [0, 0, 0]) put(value, 2);
  put(0, 4);
  put(offset, 4);
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

/**
 * Several files as one zip (APPNOTE 6.3), stored as they are: workbooks are compressed already. For files that together are
 * far below the format's 4 GB.
 */
export function zipFiles(files: readonly NamedFile[]): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.fileName, 'utf8');
    const parts = [header(file, name, false, 0), name, file.bytes];
    central.push(header(file, name, true, offset), name);
    local.push(...parts);
    offset += parts.reduce((sum, part) => sum + part.length, 0);
  }
  const size = central.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([...local, ...central, endRecord(files.length, size, offset)]);
}
