import type { RejectionCode } from '../../../shared/register/return.ts';
import { openCompoundFile } from './compound-file.ts';
import { Refusal } from './refusal.ts';

/** What lies in a compound file: an Outlook mail, or something that is turned away. */
export type OleKind = 'outlook-mail' | RejectionCode;

/** By the entries at the top of the file that give each kind away; what is embedded deeper down does not count. */
const kinds: readonly (readonly [string, OleKind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['__properties_version1.0', 'outlook-mail'],
  ['Workbook', 'legacy-format'],
  ['Book', 'legacy-format'],
  ['WordDocument', 'not-a-workbook'],
  ['PowerPoint Document', 'not-a-workbook'],
];

function namesAtTop(bytes: Buffer): readonly string[] | null {
  try {
    return openCompoundFile(bytes).root.children.map(({ name }) => name.toLowerCase());
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Directory entries of a compound file are 128 bytes, on a multiple of 128, and begin with their name in UTF-16. */
const entryBytes = 128;

function hasEntry(bytes: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 2)) {
    if (at % entryBytes === 0) return true;
  }
  return false;
}

/**
 * What a compound file is: a workbook with a password, an Outlook mail, Word or PowerPoint, an old .xls, or none of them. One
 * whose directory is broken is judged by the names that can be found in it, and is an old .xls when there are none.
 */
export function oleKind(bytes: Buffer): OleKind {
  const names = namesAtTop(bytes);
  const has = (name: string): boolean => (names === null ? hasEntry(bytes, name) : names.includes(name.toLowerCase()));
  return kinds.find(([name]) => has(name))?.[1] ?? (names === null ? 'legacy-format' : 'not-a-workbook');
}
