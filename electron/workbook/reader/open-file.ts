import type { Grid } from '../../../shared/intake/grid.ts';
import type { IgnoredMember, MailOrigin, OpenedFile } from '../../../shared/intake/opened-file.ts';
import type { RejectionCode } from '../../../shared/register/return.ts';
import { readMail } from '../../mail/read-mail.ts';
import { readMsg } from '../../mail/read-msg.ts';
import { readTnef } from '../../mail/read-tnef.ts';
import type { ReceivedMail } from '../../mail/received-mail.ts';
import { ignoredByName } from './ignored-member.ts';
import { limits } from './limits.ts';
import { officeKind } from './office-kind.ts';
import { readCsv } from './read-csv.ts';
import { readMailText } from './read-mail-text.ts';
import { readOds } from './read-ods.ts';
import { readXlsx } from './read-xlsx.ts';
import { Refusal, refuse } from './refusal.ts';
import { sniff } from './sniff.ts';
import { packedBytes, unpackEntry } from './unpack-entry.ts';
import { xlsxPackage } from './xlsx-package.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';
import { sha256Of } from '../../sha256.ts';

/** Where the bytes lie: in which mail, under which path, how deep. */
type Place = {
  readonly member: string | null;
  readonly mail: MailOrigin | null;
  readonly depth: number;
  readonly isInZip: boolean;
};

/** What came out of a container: results without the list of what was passed over, and that list. */
type Found = { readonly files: readonly OpenedFile[]; readonly ignored: readonly IgnoredMember[] };

/** A member with how its bytes are got; getting them can be refused. */
type Member = {
  readonly name: string;
  readonly packed: () => Buffer;
  readonly bytes: () => Buffer;
  /** Set for a mail that has been read already, as part of the mail around it. */
  readonly mail?: ReceivedMail | undefined;
};

function common(bytes: Uint8Array, place: Place) {
  return { member: place.member, sha256: sha256Of(bytes), size: bytes.length, mail: place.mail, ignoredMembers: [] };
}

function opened(bytes: Buffer, place: Place, grid: Grid): Found {
  return { files: [{ outcome: 'opened', ...common(bytes, place), grid }], ignored: [] };
}

function turnedAway(bytes: Uint8Array, place: Place, rejection: RejectionCode): Found {
  return { files: [{ outcome: 'rejected', ...common(bytes, place), rejection }], ignored: [] };
}

/** Runs what may refuse; every refusal becomes a code. */
async function orTurnedAway(bytes: Uint8Array, place: Place, open: () => Found | Promise<Found>): Promise<Found> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof Refusal) return turnedAway(bytes, place, error.code);
    throw error;
  }
}

const joined = (outer: string | null, name: string): string => (outer === null ? name : `${outer}/${name}`);

async function openMember(member: Member, place: Place, isInMail: boolean): Promise<Found> {
  const why = ignoredByName(member.name, isInMail);
  const name = joined(place.member, member.name);
  if (why !== null) return { files: [], ignored: [{ name, why }] };
  const inner: Place = { ...place, member: name, depth: place.depth + 1 };
  const packed = member.packed();
  return orTurnedAway(packed, inner, () => {
    if (member.mail) return openMail(packed, member.mail, inner);
    const bytes = member.bytes();
    if (sniff(bytes).kind === 'picture') return { files: [], ignored: [{ name, why: 'picture' }] };
    return openBytes(bytes, inner);
  });
}

async function openMembers(members: readonly Member[], place: Place, isInMail: boolean): Promise<Found> {
  const found: Found[] = [];
  // One after another: members share one thread anyway, and a grid at a time keeps memory down.
  for (const member of members) found.push(await openMember(member, place, isInMail));
  return { files: found.flatMap(({ files }) => files), ignored: found.flatMap(({ ignored }) => ignored) };
}

/** A container in which everything was passed over is itself turned away, so that its sender gets an answer. */
function orNothing(found: Found, bytes: Buffer, place: Place, code: RejectionCode): Found {
  return found.files.length > 0 ? found : { ...turnedAway(bytes, place, code), ignored: found.ignored };
}

/**
 * A mail in a mail is from whoever wrote the inner one; what the outer one says of it is kept below its own text. An inner part
 * without a sender is no mail of its own: a signed mail lies in such a part.
 */
function originWithin(outer: MailOrigin | null, inner: MailOrigin): MailOrigin {
  if (outer === null) return inner;
  if (inner.from === '') return { ...outer, text: inner.text.trim() === '' ? outer.text : inner.text };
  if (outer.text.trim() === '') return inner;
  const head = `----- Bifogat i ett mejl från ${outer.from || 'okänd avsändare'}: ${outer.subject} -----`;
  return { ...inner, text: [inner.text.trim(), head, outer.text.trim()].join('\n\n').trim() };
}

/** A mail with nothing attached is its own answer: its lines are what there is to read. */
function openMailText(bytes: Buffer, place: Place, text: string): Found {
  const grid = readMailText(text);
  return grid === null ? turnedAway(bytes, place, 'no-table-found') : opened(bytes, place, grid);
}

async function openMail(bytes: Buffer, mail: ReceivedMail | null, outer: Place): Promise<Found> {
  if (outer.depth >= limits.containerDepth) return turnedAway(bytes, outer, 'unsupported-format');
  if (mail === null) return turnedAway(bytes, outer, 'damaged');
  const place = { ...outer, mail: originWithin(outer.mail, mail.origin) };
  const members = mail.attachments.map(
    (attachment): Member => ({
      name: attachment.name,
      packed: () => attachment.bytes,
      bytes: () => attachment.bytes,
      mail: attachment.mail,
    }),
  );
  const found = await openMembers(members, place, true);
  if (found.files.length > 0) return found;
  const { files } = openMailText(bytes, place, mail.origin.text);
  return { files, ignored: found.ignored };
}

function zipMember(zip: Buffer, entry: ZipEntry): Member {
  const bytes = (): Buffer => {
    if (entry.size > limits.fileBytes) refuse('too-large', 'member of a zip');
    return unpackEntry(zip, entry);
  };
  return { name: entry.name, packed: () => packedBytes(zip, entry), bytes };
}

async function openZip(bytes: Buffer, place: Place): Promise<Found> {
  const directory = readZipDirectory(bytes);
  const office = officeKind(bytes, directory);
  if (office === 'office') return opened(bytes, place, readXlsx(xlsxPackage(bytes, directory)));
  if (office === 'open-document') return opened(bytes, place, readOds(xlsxPackage(bytes, directory)));
  if (office !== 'archive') return turnedAway(bytes, place, office);
  // A zip in a zip is turned away: nobody sends one, and it is how a small file hides a huge one.
  if (place.isInZip || place.depth >= limits.containerDepth) return turnedAway(bytes, place, 'unsupported-format');
  if (directory.length === 0) return turnedAway(bytes, place, 'empty');
  if (new Set(directory.map(({ name }) => name)).size < directory.length)
    refuse('damaged', 'two members with one name');
  const members = directory.map((entry) => zipMember(bytes, entry));
  const found = await openMembers(members, { ...place, isInZip: true }, false);
  return orNothing(found, bytes, place, 'not-a-workbook');
}

function openSniffed(bytes: Buffer, place: Place): Found | Promise<Found> {
  if (bytes.length > limits.fileBytes) return turnedAway(bytes, place, 'too-large');
  const sniffed = sniff(bytes);
  switch (sniffed.kind) {
    case 'zip':
      return openZip(bytes, place);
    case 'mail':
      return readMail(bytes).then((mail) => openMail(bytes, mail, place));
    case 'outlook-mail':
      return openMail(bytes, readMsg(bytes), place);
    case 'winmail':
      return openMail(bytes, readTnef(bytes), place);
    case 'text':
      return opened(bytes, place, readCsv(sniffed.text));
    case 'picture':
      return turnedAway(bytes, place, 'not-a-workbook');
    case 'refused':
      return turnedAway(bytes, place, sniffed.code);
    default:
      return assertNever(sniffed);
  }
}

function openBytes(bytes: Buffer, place: Place): Promise<Found> {
  return orTurnedAway(bytes, place, () => openSniffed(bytes, place));
}

function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}

/**
 * Opens a received file: one result for a workbook or CSV, one per member for a zip or mail, at least one in any case.
 * What the file is, is decided by its content. Expected trouble is a `rejection`; a throw is a bug of the reader.
 */
export async function openFile(bytes: Uint8Array): Promise<readonly OpenedFile[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place: Place = { member: null, mail: null, depth: 0, isInZip: false };
  const { files, ignored } = await openBytes(buffer, place);
  if (ignored.length === 0) return files;
  return files.map((file): OpenedFile => Object.assign({}, file, { ignoredMembers: ignored }));
}
