import { Refusal } from '../workbook/reader/refusal.ts';
import { bodyText } from './body-text.ts';
import { decodeCodePage } from './code-page.ts';
import { distinctNames, type MailAttachment, type ReceivedMail } from './received-mail.ts';
import { tnefCursor, tnefProperties } from './tnef-properties.ts';

/** Attributes of [MS-OXTNEF] 2.1.3.3 that say something of the mail or its files. */
const attributes = {
  codePage: 0x00069007,
  subject: 0x00018004,
  body: 0x0002800c,
  messageProperties: 0x00069003,
  /** Each attachment begins with it. */
  attachmentStart: 0x00069002,
  attachmentTitle: 0x00018010,
  attachmentData: 0x0006800f,
  attachmentProperties: 0x00069005,
} as const;

type Attribute = { readonly id: number; readonly data: Buffer };

/** Level, id, length and checksum. */
const attributeBytes = 11;
/** What an attribute is of: the message or an attachment. */
const levels = new Set([1, 2]);

/** Some writers leave padding at the end; what begins as no attribute does is none. */
function readAttributes(bytes: Buffer): readonly Attribute[] {
  const cursor = tnefCursor(bytes);
  cursor.take(6);
  const found: Attribute[] = [];
  while (cursor.left() >= attributeBytes && levels.has(cursor.uint8())) {
    const id = cursor.uint32();
    found.push({ id, data: cursor.take(cursor.uint32()) });
    cursor.uint16();
  }
  return found;
}

const dataOf = (list: readonly Attribute[], id: number): Buffer | null =>
  list.find((attribute) => attribute.id === id)?.data ?? null;

/** Bytes of the identifier that stands before an object or a mail that is attached. */
const interfaceBytes = 16;

function attachmentOf(list: readonly Attribute[], codePage: number): MailAttachment {
  const properties = tnefProperties(dataOf(list, attributes.attachmentProperties) ?? Buffer.alloc(0), codePage);
  const title = dataOf(list, attributes.attachmentTitle);
  const shortName = title && decodeCodePage(title, codePage).replace(/\0+$/, '');
  const object = properties.bytes(0x3701)?.subarray(interfaceBytes) ?? null;
  const bytes = dataOf(list, attributes.attachmentData) ?? object ?? Buffer.alloc(0);
  return { name: properties.text(0x3707) ?? shortName ?? properties.text(0x3001) ?? '', bytes: Buffer.from(bytes) };
}

/** The attributes of the message, and of each attachment after it. */
function sections(list: readonly Attribute[]): readonly (readonly Attribute[])[] {
  const starts = list.flatMap(({ id }, index) => (id === attributes.attachmentStart ? [index] : []));
  return [0, ...starts].map((start, index) => list.slice(start, starts[index] ?? list.length));
}

function messageOf(list: readonly Attribute[]): ReceivedMail {
  const page = dataOf(list, attributes.codePage);
  const codePage = page && page.length >= 4 ? page.readUInt32LE(0) : 1252;
  const [message = [], ...attached] = sections(list);
  const properties = tnefProperties(dataOf(message, attributes.messageProperties) ?? Buffer.alloc(0), codePage);
  const plain = dataOf(message, attributes.body);
  const subject = dataOf(message, attributes.subject);
  const attachments = attached.map((section) => attachmentOf(section, codePage));
  const names = distinctNames(attachments.map(({ name }) => name));
  return {
    origin: {
      // The mail around it says who sent it.
      from: '',
      subject: properties.text(0x0037) ?? (subject ? decodeCodePage(subject, codePage).replace(/\0+$/, '') : ''),
      sentAt: null,
      text: bodyText({
        plain: properties.text(0x1000) ?? (plain && decodeCodePage(plain, codePage).replace(/\0+$/, '')),
        html: properties.bytes(0x1013),
        htmlCodePage: properties.wholeNumber(0x3fde),
        rtf: properties.bytes(0x1009),
      }),
    },
    attachments: attachments.map((attachment, index) => ({ ...attachment, name: names[index] ?? '' })),
  };
}

/**
 * Reads winmail.dat, in which Outlook packs text and attachments of a mail in its own format (TNEF, [MS-OXTNEF]) for a recipient
 * that it takes for another Outlook. Null when it is damaged.
 */
export function readTnef(bytes: Buffer): ReceivedMail | null {
  try {
    return messageOf(readAttributes(bytes));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
