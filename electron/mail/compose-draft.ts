import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';

/** A mail that somebody is to look through and send. */
export type Draft = {
  /** Addresses, with or without a name in front; none leaves it to the sender. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** Null for a mail that only says something. */
  readonly attachment: { readonly fileName: string; readonly bytes: Uint8Array; readonly mediaType: string } | null;
  /** Tells apart drafts with the same attachment: part of what their boundary is made from. */
  readonly seed: string;
};

/**
 * An `.eml` file that Outlook opens as a new message, ready to send (`X-Unsent`). It has no sender, date or message id: the mail
 * program sets its own when it is sent. The same input gives the same bytes.
 */
export async function composeDraft({ to, subject, text, attachment, seed }: Draft): Promise<Uint8Array> {
  const hash = createHash('sha256').update(attachment?.bytes ?? text);
  const composer = new MailComposer({
    to: [...to],
    subject,
    text,
    headers: { 'X-Unsent': '1', 'Content-Language': 'sv' },
    attachments: attachment
      ? [{ filename: attachment.fileName, content: Buffer.from(attachment.bytes), contentType: attachment.mediaType }]
      : [],
    baseBoundary: hash.update(seed).digest('hex').slice(0, 16),
    newline: 'windows',
    // Nothing here may be read from a path or an address on the network.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return withoutSending(await composer.compile().build());
}

/** The composer always writes a date and a message id, which belong to a mail that has been sent. */
function withoutSending(mail: Uint8Array): Uint8Array {
  const text = Buffer.from(mail).toString('latin1');
  const end = text.indexOf('\r\n\r\n') + 2;
  const head = text.slice(0, end).replaceAll(/^(?:Date|Message-ID):.*\r\n(?:[ \t].*\r\n)*/gim, '');
  return new Uint8Array(Buffer.from(head + text.slice(end), 'latin1'));
}
