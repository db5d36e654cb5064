import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { draftBody, draftSubject, type DraftSubject } from './draft-text.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export type DraftInput = DraftSubject & {
  readonly attachment: { readonly fileName: string; readonly bytes: Uint8Array };
};

/**
 * A mail to a unit with its template, as an `.eml` file that Outlook opens as a new message, ready to send (`X-Unsent`). It has
 * no sender, date or message id: the mail program sets its own when it is sent. The same input gives the same bytes.
 */
export async function writeDraft(input: DraftInput): Promise<Uint8Array> {
  const { unit, attachment } = input;
  const composer = new MailComposer({
    to: [...unit.emails],
    subject: draftSubject(input),
    text: draftBody(input),
    headers: { 'X-Unsent': '1', 'Content-Language': 'sv' },
    attachments: [{ filename: attachment.fileName, content: Buffer.from(attachment.bytes), contentType: XLSX }],
    baseBoundary: createHash('sha256').update(attachment.bytes).update(unit.id).digest('hex').slice(0, 16),
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
