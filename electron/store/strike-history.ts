import { rm } from 'node:fs/promises';
import { strikeText, type StruckText } from '../../shared/register/strike-text.ts';
import { finish } from '../../shared/steps.ts';
import { writeFileAtomically } from './atomic-file.ts';
import { encodeLine, noHash } from './journal-line.ts';
import { readJournalBytes } from './load-register.ts';
import { readJournal } from './read-journal.ts';
import { registerFiles } from './register-files.ts';

/** A journal with texts struck out of every change; each line keeps its version and gets a new hash. */
export function struckJournal(journal: Buffer, struck: readonly StruckText[]): Buffer {
  let previous = noHash;
  const lines = finish(readJournal(journal)).entries.map(({ text, version }) => {
    const change = strikeText(JSON.parse(text.toString('utf8')), struck);
    const { bytes, sha256 } = encodeLine(JSON.stringify(change), version, previous);
    previous = sha256;
    return bytes;
  });
  return Buffer.concat(lines);
}

/**
 * Strikes texts out of a register's history on the disk. The one place where what has been written is written anew: the law's
 * right to erasure goes before it (GDPR article 17). For whoever holds the lock and has the journal closed.
 *
 * The order makes a crash harmless: without its snapshot the register is read from the old history, or from the new one, whole.
 * Throws the system's error.
 */
export async function strikeHistory(folder: string, struck: readonly StruckText[]): Promise<void> {
  const { journal, snapshot } = registerFiles(folder);
  const bytes = (await readJournalBytes(folder)) ?? Buffer.alloc(0);
  const rewritten = struckJournal(bytes, struck);
  await rm(snapshot, { force: true });
  await writeFileAtomically(journal, rewritten);
}
