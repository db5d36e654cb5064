import { addressParser } from 'postal-mime';
import { openCompoundFile, type CompoundEntry, type CompoundFile } from '../workbook/reader/compound-file.ts';
import { Refusal } from '../workbook/reader/refusal.ts';
import { bodyText } from './body-text.ts';
import { msgProperties, propertyHeaderBytes, type MsgProperties } from './msg-properties.ts';
import { addressText, distinctNames, type MailAttachment, type ReceivedMail } from './received-mail.ts';

/** Property ids of [MS-OXPROPS], as they stand in the streams' names. */
const ids = {
  subject: '0037',
  sentAt: '0039',
  deliveredAt: '0E06',
  headers: '007D',
  body: '1000',
  rtf: '1009',
  html: '1013',
  htmlCodePage: '3FDE',
  /** Who the mail is from. */
  representing: { name: '0042', kind: '0064', address: '0065', smtp: '5D02' },
  /** Whose mailbox sent it: another person's when it was sent on somebody's behalf. */
  sender: { name: '0C1A', kind: '0C1E', address: '0C1F', smtp: '5D01' },
  creatorSmtp: '5D0A',
  attachment: { longName: '3707', shortName: '3704', displayName: '3001', data: '3701' },
} as const;

type Correspondent = (typeof ids)['representing' | 'sender'];

function smtpAddress(properties: MsgProperties, { kind, address, smtp }: Correspondent): string | null {
  const told = properties.text(smtp);
  if (told !== null && told.includes('@')) return told;
  // Within one organisation the address is a path in its directory (`/O=KOMMUN/OU=…/CN=…`), which nobody can read.
  const plain = properties.text(address) ?? '';
  return properties.text(kind)?.toUpperCase() !== 'EX' && plain.includes('@') ? plain : null;
}

/** The header `From:` that the mail travelled with, for one that came from outside. */
function headerAddress(properties: MsgProperties): string | null {
  const from = /^from:[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/im.exec(properties.text(ids.headers) ?? '')?.[1];
  if (from === undefined) return null;
  return addressParser(from, { flatten: true }).find(({ address }) => address?.includes('@'))?.address ?? null;
}

function senderOf(properties: MsgProperties): string {
  const { representing, sender } = ids;
  const name = properties.text(representing.name) ?? properties.text(sender.name) ?? '';
  const address =
    smtpAddress(properties, representing) ??
    headerAddress(properties) ??
    smtpAddress(properties, sender) ??
    properties.text(ids.creatorSmtp) ??
    '';
  return addressText(name.trim(), address.trim());
}

/** A prefix such as `SV: ` can be marked by a control character and its length. */
function subjectOf(properties: MsgProperties): string {
  const subject = properties.text(ids.subject) ?? '';
  return subject.codePointAt(0) === 1 ? subject.slice(2) : subject;
}

const textOf = (properties: MsgProperties): string =>
  bodyText({
    plain: properties.text(ids.body),
    html: properties.bytes(ids.html) ?? properties.text(ids.html),
    htmlCodePage: properties.wholeNumber(ids.htmlCodePage),
    rtf: properties.bytes(ids.rtf),
  });

/** Every stream below a storage, one after the other. */
function contentOf(file: CompoundFile, storage: CompoundEntry): Buffer {
  const sorted = storage.children.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return Buffer.concat(sorted.map((entry) => (entry.kind === 'stream' ? file.read(entry) : contentOf(file, entry))));
}

const embeddedMark = /^__properties_version1\.0$/i;

/** What is attached: a file, a mail in a storage of its own, or an object whose program alone can read it. */
function attachmentOf(file: CompoundFile, storage: CompoundEntry, codePage: number): MailAttachment {
  const properties = msgProperties(file, storage, propertyHeaderBytes.attachment, codePage);
  const { longName, shortName, displayName, data } = ids.attachment;
  const name = properties.text(longName) ?? properties.text(shortName) ?? properties.text(displayName) ?? '';
  const inner = properties.storages.find((entry) => entry.name.toUpperCase() === `__SUBSTG1.0_${data}000D`);
  // A file that was only linked to (in a cloud) has no bytes in the mail.
  if (!inner) return { name, bytes: properties.bytes(data) ?? Buffer.alloc(0) };
  if (inner.children.some((entry) => embeddedMark.test(entry.name))) {
    const mail = messageOf(file, inner, propertyHeaderBytes.embeddedMessage);
    return { name: mailName(name || mail.origin.subject), bytes: contentOf(file, inner), mail };
  }
  // A workbook that was pasted as an object lies whole in a stream named Package.
  const whole = inner.children.find((entry) => entry.kind === 'stream' && entry.name === 'Package');
  return { name, bytes: whole ? file.read(whole) : contentOf(file, inner) };
}

const mailName = (name: string): string => (/\.msg$/i.test(name) ? name : `${name || 'mejl'}.msg`);

function messageOf(file: CompoundFile, storage: CompoundEntry, headerBytes: number): ReceivedMail {
  const properties = msgProperties(file, storage, headerBytes);
  const attached = properties.storages
    .filter(({ name }) => /^__attach_version1\.0_/i.test(name))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map((entry) => attachmentOf(file, entry, properties.codePage));
  const names = distinctNames(attached.map(({ name }) => name));
  return {
    origin: {
      from: senderOf(properties),
      subject: subjectOf(properties),
      sentAt: properties.instant(ids.sentAt) ?? properties.instant(ids.deliveredAt),
      text: textOf(properties),
    },
    attachments: attached.map((attachment, index) => ({ ...attachment, name: names[index] ?? '' })),
  };
}

/**
 * Reads a mail that Outlook saved ([MS-OXMSG]): sender with an address that can be written to where the mail has one, subject,
 * date, text, and attachments byte for byte; a mail attached to it is read too. Null when the file is damaged.
 */
export function readMsg(bytes: Buffer): ReceivedMail | null {
  try {
    const file = openCompoundFile(bytes);
    return messageOf(file, file.root, propertyHeaderBytes.message);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
