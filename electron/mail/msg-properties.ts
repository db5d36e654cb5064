import type { CompoundEntry, CompoundFile } from '../workbook/reader/compound-file.ts';
import { codePageOfLocale, decodeCodePage } from './code-page.ts';

/** Property types of [MS-OXCDATA] 2.11.1, as they end a stream's name. */
const unicodeText = '001F';
const ansiText = '001E';
const binary = '0102';

/** Bytes before the first property in `__properties_version1.0`, by what it belongs to ([MS-OXMSG] 2.4.1). */
export const propertyHeaderBytes = { message: 32, embeddedMessage: 24, attachment: 8 } as const;

/** What a message or attachment says of itself, property by property; null for what it does not say. */
export type MsgProperties = {
  /** The Windows code page of its text that is not Unicode. */
  readonly codePage: number;
  readonly text: (id: string) => string | null;
  readonly bytes: (id: string) => Buffer | null;
  readonly wholeNumber: (id: string) => number | null;
  /** ISO 8601 instant. */
  readonly instant: (id: string) => string | null;
  /** The storages below: attachments, recipients, an embedded message. */
  readonly storages: readonly CompoundEntry[];
};

/** Properties of fixed length: 16 bytes each, with the type, the id, flags and the value. */
function fixedProperties(stream: Buffer, headerBytes: number): ReadonlyMap<string, Buffer> {
  const values = new Map<string, Buffer>();
  for (let at = headerBytes; at + 16 <= stream.length; at += 16) {
    const id = stream
      .readUInt16LE(at + 2)
      .toString(16)
      .toUpperCase()
      .padStart(4, '0');
    values.set(id, stream.subarray(at + 8, at + 16));
  }
  return values;
}

/** The code page of text that is not Unicode: as the message says, else that of the language it was written in. */
function codePageOf(wholeNumber: MsgProperties['wholeNumber']): number | null {
  const locale = wholeNumber('3FF1');
  return wholeNumber('3FFD') ?? (locale === null ? null : codePageOfLocale(locale));
}

/** Windows counts tenths of a microsecond from 1601. */
function fileTime(value: Buffer): string | null {
  const milliseconds = Number(value.readBigUInt64LE(0) / 10_000n) - 11_644_473_600_000;
  // Outlook writes the year 4501 for "no date".
  return milliseconds > 0 && milliseconds < Date.UTC(4000, 0) ? new Date(milliseconds).toISOString() : null;
}

function withoutEnd(text: string): string {
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}

/**
 * The properties in one storage. Streams are read when asked for.
 * @param codePage of text that is not Unicode, unless the storage says its own (`PidTagMessageCodepage`)
 */
export function msgProperties(
  file: CompoundFile,
  storage: CompoundEntry,
  headerBytes: number,
  codePage = 1252,
): MsgProperties {
  const streams = new Map(storage.children.map((entry) => [entry.name.toUpperCase(), entry]));
  const stream = (id: string, type: string): Buffer | null => {
    const entry = streams.get(`__SUBSTG1.0_${id}${type}`);
    return entry?.kind === 'stream' ? file.read(entry) : null;
  };
  const fixedStream = streams.get('__PROPERTIES_VERSION1.0');
  const fixed = fixedProperties(fixedStream ? file.read(fixedStream) : Buffer.alloc(0), headerBytes);
  const wholeNumber = (id: string): number | null => fixed.get(id)?.readInt32LE(0) ?? null;
  const ownPage = codePageOf(wholeNumber) ?? codePage;
  return {
    codePage: ownPage,
    wholeNumber,
    text: (id) => {
      const unicode = stream(id, unicodeText);
      if (unicode) return withoutEnd(unicode.toString('utf16le'));
      const ansi = stream(id, ansiText);
      return ansi && withoutEnd(decodeCodePage(ansi, ownPage));
    },
    bytes: (id) => stream(id, binary),
    instant: (id) => {
      const value = fixed.get(id);
      return value ? fileTime(value) : null;
    },
    storages: storage.children.filter(({ kind }) => kind === 'storage'),
  };
}
