import type { RejectionCode } from '../../../shared/register/entities.ts';

/** Directory entries of an OLE file are 128 bytes, on a multiple of 128, and begin with their name in UTF-16. */
const entryBytes = 128;

function hasEntry(bytes: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 2)) {
    if (at % entryBytes === 0) return true;
  }
  return false;
}

/** By the streams that give each kind away, in the order that tells a host from what is embedded in it. */
const kinds: readonly (readonly [string, RejectionCode])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['__properties_version1.0', 'unsupported-format'],
  ['WordDocument', 'not-a-workbook'],
  ['PowerPoint Document', 'not-a-workbook'],
];

/** Why an OLE file is turned away: a workbook with a password, an Outlook .msg, Word or PowerPoint, else an old .xls. */
export function oleKind(bytes: Buffer): RejectionCode {
  return kinds.find(([name]) => hasEntry(bytes, name))?.[1] ?? 'legacy-format';
}
