import { readMail } from '../../mail/read-mail.ts';
import { readMsg } from '../../mail/read-msg.ts';
import { readTnef } from '../../mail/read-tnef.ts';
import type { MailAttachment } from '../../mail/received-mail.ts';
import { sha256Of } from '../../sha256.ts';
import { limits } from './limits.ts';
import { officeKind } from './office-kind.ts';
import { Refusal } from './refusal.ts';
import { sniff } from './sniff.ts';
import { unpackEntry } from './unpack-entry.ts';
import { readZipDirectory } from './zip-directory.ts';

/** A member's bytes, got when they are looked at; getting them can be refused. */
type Member = () => Buffer;

/** A mail inside an Outlook mail is no file of its own: what is attached to it is. */
const attached = (attachments: readonly MailAttachment[]): readonly Member[] =>
  attachments.flatMap(({ bytes, mail }) => (mail ? attached(mail.attachments) : [() => bytes]));

function packed(zip: Buffer): readonly Member[] {
  const directory = readZipDirectory(zip);
  if (officeKind(zip, directory) !== 'archive') return [];
  const inBounds = directory.filter(({ size }) => size <= limits.fileBytes);
  return inBounds.map((entry) => () => unpackEntry(zip, entry));
}

/** What lies in a container; nothing for a file that is none. */
async function membersOf(bytes: Buffer): Promise<readonly Member[]> {
  const { kind } = sniff(bytes);
  if (kind === 'mail') return attached((await readMail(bytes))?.attachments ?? []);
  if (kind === 'outlook-mail') return attached(readMsg(bytes)?.attachments ?? []);
  if (kind === 'winmail') return attached(readTnef(bytes)?.attachments ?? []);
  return kind === 'zip' ? packed(bytes) : [];
}

/** What can't be taken apart or unpacked holds nothing to be found; its neighbours may. */
async function orNull(find: () => Promise<Buffer | null>): Promise<Buffer | null> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

async function search(bytes: Buffer, sha256: string, depth: number): Promise<Buffer | null> {
  if (sha256Of(bytes) === sha256) return bytes;
  if (depth >= limits.containerDepth) return null;
  for (const member of await membersOf(bytes)) {
    const found = await orNull(() => search(member(), sha256, depth + 1));
    if (found) return found;
  }
  return null;
}

/**
 * The bytes of one workbook in a received file, by their SHA-256: the file itself, or a member of a mail or zip. For files that
 * the reader has opened before, within its limits. Null when there is none.
 */
export function findMember(file: Uint8Array, sha256: string): Promise<Uint8Array | null> {
  return orNull(() => search(Buffer.from(file.buffer, file.byteOffset, file.byteLength), sha256, 0));
}
