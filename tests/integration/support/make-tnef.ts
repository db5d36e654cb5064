/** A winmail.dat to write, as Outlook packs a mail for another Outlook. */
export type TnefToWrite = {
  readonly text?: string;
  readonly subject?: string;
  readonly html?: string;
  readonly attachments?: readonly {
    /** Cut to eight letters and an ending, as Outlook does. */
    readonly shortName: string;
    readonly longName?: string;
    readonly data: Buffer;
  }[];
};

const uint = (value: number, size: 2 | 4): Buffer => {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return bytes;
};

function attribute(level: 1 | 2, id: number, data: Buffer): Buffer {
  let sum = 0;
  for (const byte of data) sum = (sum + byte) & 0xffff;
  return Buffer.concat([Buffer.from([level]), uint(id, 4), uint(data.length, 4), data, uint(sum, 2)]);
}

const filled = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** One property of variable length; `name` makes it a named one. */
function property(type: number, id: number, value: Buffer, name?: string): Buffer {
  const text = name === undefined ? null : Buffer.from(`${name}\0`, 'utf16le');
  const head = text ? [Buffer.alloc(16), uint(1, 4), uint(text.length, 4), filled(text)] : [];
  return Buffer.concat([uint(type, 2), uint(id, 2), ...head, uint(1, 4), uint(value.length, 4), filled(value)]);
}

const properties = (list: readonly Buffer[]): Buffer => Buffer.concat([uint(list.length, 4), ...list]);
const utf16 = (text: string): Buffer => Buffer.from(`${text}\0`, 'utf16le');

export function makeTnef({ text, subject, html, attachments = [] }: TnefToWrite): Buffer {
  const several = Buffer.concat([uint(0x1003, 2), uint(0x0e01, 2), uint(2, 4), uint(1, 4), uint(2, 4)]);
  const own = [
    property(0x001f, 0x8001, utf16('namngiven'), 'x-egen'),
    several,
    ...(subject === undefined ? [] : [property(0x001f, 0x0037, utf16(subject))]),
    ...(html === undefined ? [] : [property(0x0102, 0x1013, Buffer.from(html))]),
  ];
  return Buffer.concat([
    Buffer.from('789f3e220100', 'hex'),
    attribute(1, 0x00069007, Buffer.concat([uint(1252, 4), uint(0, 4)])),
    ...(text === undefined ? [] : [attribute(1, 0x0002800c, Buffer.from(`${text}\0`, 'latin1'))]),
    attribute(1, 0x00069003, properties(own)),
    ...attachments.flatMap(({ shortName, longName, data }) => [
      attribute(2, 0x00069002, Buffer.alloc(14)),
      attribute(2, 0x0006800f, data),
      attribute(2, 0x00018010, Buffer.from(`${shortName}\0`, 'latin1')),
      attribute(2, 0x00069005, properties(longName === undefined ? [] : [property(0x001f, 0x3707, utf16(longName))])),
    ]),
  ]);
}
