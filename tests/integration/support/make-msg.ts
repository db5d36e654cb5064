import { burn } from '@kenjiuno/msgreader/lib/Burner.js';

/** A mail to write as Outlook would save it. What is left out is not in the file. */
export type MsgToWrite = {
  readonly subject?: string;
  readonly text?: string;
  readonly html?: Buffer;
  /** `PidTagRtfCompressed`, packed or not. */
  readonly rtf?: Buffer;
  readonly headers?: string;
  readonly from?: {
    readonly name: string;
    readonly kind: 'SMTP' | 'EX';
    readonly address: string;
    readonly smtp?: string;
  };
  /** Whose mailbox it was sent from, when that is another's. */
  readonly sentBy?: { readonly name: string; readonly kind: 'SMTP' | 'EX'; readonly address: string };
  readonly sentAt?: Date;
  /** Text in a code page instead of in Unicode, as an older Outlook writes it. */
  readonly ansi?: { readonly encode: (text: string) => Buffer; readonly codePage?: number; readonly locale?: number };
  readonly attachments?: readonly AttachmentToWrite[];
};

export type AttachmentToWrite =
  | { readonly name: string; readonly data: Buffer }
  | { readonly name: string; readonly mail: MsgToWrite }
  /** A workbook pasted as an object. */
  | { readonly name: string; readonly package: Buffer };

type Folder = { readonly name: string; readonly files: Record<string, Buffer>; readonly folders: Folder[] };

const fixed = (id: number, type: number, value: Buffer): Buffer => {
  const property = Buffer.alloc(16);
  property.writeUInt16LE(type, 0);
  property.writeUInt16LE(id, 2);
  value.copy(property, 8);
  return property;
};

const int32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeInt32LE(value);
  return bytes;
};

function fileTime(date: Date): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE((BigInt(date.getTime()) + 11_644_473_600_000n) * 10_000n);
  return bytes;
}

function textFiles(
  texts: Readonly<Record<string, string | undefined>>,
  ansi: MsgToWrite['ansi'],
): Record<string, Buffer> {
  const entries = Object.entries(texts).flatMap(([id, text]) => {
    if (text === undefined) return [];
    const bytes = ansi ? ansi.encode(text) : Buffer.from(text, 'utf16le');
    return [[`__substg1.0_${id}${ansi ? '001E' : '001F'}`, bytes] as const];
  });
  return Object.fromEntries(entries);
}

function attachmentFolder(attachment: AttachmentToWrite, index: number, ansi: MsgToWrite['ansi']): Folder {
  const name = `__attach_version1.0_#${index.toString(16).toUpperCase().padStart(8, '0')}`;
  const files: Record<string, Buffer> = {
    '__properties_version1.0': Buffer.alloc(8),
    ...textFiles({ '3707': attachment.name }, ansi),
  };
  const inside = '__substg1.0_3701000D';
  if ('mail' in attachment) return { name, files, folders: [messageFolder(inside, attachment.mail, 24)] };
  if ('package' in attachment)
    return { name, files, folders: [{ name: inside, files: { Package: attachment.package }, folders: [] }] };
  return { name, files: { ...files, '__substg1.0_37010102': attachment.data }, folders: [] };
}

function messageFolder(name: string, mail: MsgToWrite, headerBytes: number): Folder {
  const { from, sentBy, ansi } = mail;
  const texts = {
    '0037': mail.subject,
    '007D': mail.headers,
    '1000': mail.text,
    '0042': from?.name,
    '0064': from?.kind,
    '0065': from?.address,
    '5D02': from?.smtp,
    '0C1A': sentBy?.name,
    '0C1E': sentBy?.kind,
    '0C1F': sentBy?.address,
  };
  const properties = [
    Buffer.alloc(headerBytes),
    ...(mail.sentAt ? [fixed(0x0039, 0x0040, fileTime(mail.sentAt))] : []),
    ...(ansi?.locale === undefined ? [] : [fixed(0x3ff1, 0x0003, int32(ansi.locale))]),
    ...(ansi?.codePage === undefined ? [] : [fixed(0x3ffd, 0x0003, int32(ansi.codePage))]),
  ];
  return {
    name,
    files: {
      '__properties_version1.0': Buffer.concat(properties),
      ...textFiles(texts, ansi),
      ...(mail.html ? { '__substg1.0_10130102': mail.html } : {}),
      ...(mail.rtf ? { '__substg1.0_10090102': mail.rtf } : {}),
    },
    folders: (mail.attachments ?? []).map((attachment, index) => attachmentFolder(attachment, index, ansi)),
  };
}

type Entry = Parameters<typeof burn>[0][number];
/** Kinds of entry in a compound file. */
const kinds = { storage: 1, stream: 2, root: 5 } as const;

function addFolder(entries: Entry[], folder: Folder, type: number): number {
  const index = entries.length;
  const children: number[] = [];
  entries.push({ name: folder.name, type, children, length: 0 });
  for (const [name, bytes] of Object.entries(folder.files)) {
    children.push(entries.length);
    entries.push({ name, type: kinds.stream, length: bytes.length, binaryProvider: () => new Uint8Array(bytes) });
  }
  for (const inner of folder.folders) children.push(addFolder(entries, inner, kinds.storage));
  return index;
}

/** Any compound file: streams by name at its top. */
export function makeCompoundFile(files: Readonly<Record<string, Buffer>>, folders: readonly Folder[] = []): Buffer {
  const entries: Entry[] = [];
  addFolder(entries, { name: 'Root Entry', files: { ...files }, folders: [...folders] }, kinds.root);
  return Buffer.from(burn(entries));
}

/** An Outlook mail as it is saved to disk, written by a library that knows nothing of our reader. */
export function makeMsg(mail: MsgToWrite): Buffer {
  const { files, folders } = messageFolder('', mail, 32);
  const nameIds: Folder = {
    name: '__nameid_version1.0',
    files: { '__substg1.0_00020102': Buffer.alloc(0) },
    folders: [],
  };
  return makeCompoundFile(files, [nameIds, ...folders]);
}
