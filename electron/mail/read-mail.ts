import PostalMime, { type Address, type Email } from 'postal-mime';
import type { MailOrigin } from '../../shared/intake/opened-file.ts';
import { repairLatin1 } from '../workbook/reader/windows-1252.ts';
import { htmlText } from './html-text.ts';
import { addressText, distinctNames, type MailAttachment, type ReceivedMail } from './received-mail.ts';

function correspondent(address: Address | undefined): string {
  if (!address) return '';
  if (address.group) return address.group.map(correspondent).join(', ');
  return addressText(address.name, address.address);
}

/** The parser hands back a date that it cannot read as it stands. */
function instant(date: string | undefined): string | null {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Buffer {
  if (typeof content === 'string') return Buffer.from(content, 'utf8');
  return content instanceof Uint8Array ? Buffer.from(content) : Buffer.from(new Uint8Array(content));
}

function attachmentsOf(mail: Email): readonly MailAttachment[] {
  const names = distinctNames(
    mail.attachments.map(({ filename, mimeType }) =>
      filename ? repairLatin1(filename) : mimeType === 'message/rfc822' ? 'mejl.eml' : null,
    ),
  );
  return mail.attachments.map((attachment, index) => ({
    name: names[index] ?? '',
    bytes: bytesOf(attachment.content),
  }));
}

/**
 * Reads a mail (RFC 5322): sender, subject, date, text and attachments. A mail that was forwarded as an attachment stays
 * an attachment, so that its own sender can be read. Null when the mail cannot be parsed.
 */
export async function readMail(bytes: Uint8Array): Promise<ReceivedMail | null> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 32 });
  } catch {
    // The parser rejects by throwing: headers too large or parts too deep.
    return null;
  }
  const from = correspondent(mail.from ?? mail.sender);
  const plain = mail.text ?? '';
  const text = plain.trim() === '' ? htmlText(mail.html ?? '') : plain;
  // The parser decodes with `TextDecoder`, whose windows-1252 is Latin-1 in Node 20.
  const origin: MailOrigin = {
    from: repairLatin1(from),
    subject: repairLatin1(mail.subject ?? ''),
    sentAt: instant(mail.date),
    text: repairLatin1(text),
  };
  return { origin, attachments: attachmentsOf(mail) };
}
