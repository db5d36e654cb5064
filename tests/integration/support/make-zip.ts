import { crc32, deflateRawSync } from 'node:zlib';

/** A zip entry to write; what is left out is filled in truthfully. The rest is for lying in tests. */
export type EntryToWrite = {
  readonly name: string | Buffer;
  readonly data: Buffer | string;
  readonly isStored?: boolean;
  readonly isUtf8?: boolean;
  readonly isEncrypted?: boolean;
  readonly declaredSize?: number;
  readonly crc?: number;
  readonly method?: number;
};

type Written = { readonly local: Buffer; readonly central: (offset: number) => Buffer };

function writeEntry(entry: EntryToWrite): Written {
  const name = Buffer.from(entry.name);
  const data = Buffer.from(entry.data);
  const packed = entry.isStored ? data : deflateRawSync(data);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE((entry.isUtf8 === false ? 0 : 0x800) | (entry.isEncrypted ? 1 : 0), 2);
  common.writeUInt16LE(entry.method ?? (entry.isStored ? 0 : 8), 4);
  common.writeUInt32LE(entry.crc ?? crc32(data), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(entry.declaredSize ?? data.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, name, packed]);
  const central = (offset: number): Buffer => {
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    return Buffer.concat([Buffer.from('504b01021400', 'hex'), common, tail, name]);
  };
  return { local, central };
}

/** Writes a zip by hand, so that tests can also write broken and hostile ones. */
export function makeZip(entries: readonly EntryToWrite[], countToClaim = entries.length): Buffer {
  const written = entries.map(writeEntry);
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { local, central } of written) {
    directory.push(central(offset));
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(countToClaim, 8);
  end.writeUInt16LE(countToClaim, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...written.map(({ local }) => local), central, end]);
}
