import { copyFile, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Result } from '../../shared/contract.ts';
import type { ChangeDraft, Operation } from '../../shared/register/change.ts';
import type { CollectionName, Register } from '../../shared/register/entities.ts';
import { errorCode, errorText, writeFileAtomically } from './atomic-file.ts';
import { refused } from './content-files.ts';
import { lockFolder } from './folder-lock.ts';
import { encodeLine, noHash } from './journal-line.ts';
import { versions } from './migrations/migrations.ts';
import { numberedChange } from './numbered-change.ts';
import { goodSnapshot, provedJournal } from './recovery.ts';
import { instantInName, isPresent, registerFiles } from './register-files.ts';
import type { RecoveryOffer, StoreOptions } from './store-types.ts';

/** Copies the damaged files to a folder of their own before anything is put in their place. */
async function putAside(folder: string, at: string): Promise<void> {
  const { damaged, snapshot, journal } = registerFiles(folder);
  const aside = join(damaged, instantInName(at));
  await mkdir(aside, { recursive: true });
  for (const file of [snapshot, journal]) {
    if (await isPresent(file)) await copyFile(file, join(aside, basename(file)));
  }
}

/** One change that makes a register what it is: the beginning of a new history. */
function wholeRegister(register: Register): ChangeDraft {
  const ops = Object.entries(register).flatMap(([collection, entities]) =>
    Object.entries(entities).map(
      // A register's keys are the collections' names.
      ([id, after]): Operation => ({ collection: collection as CollectionName, id, before: null, after }),
    ),
  );
  return { kind: 'register:recover', label: 'Återställde registret utan dess tidigare historik', ops };
}

async function recoveredJournal(
  folder: string,
  kind: RecoveryOffer['kind'],
  options: StoreOptions,
): Promise<Buffer | null> {
  if (kind === 'snapshot') {
    const snapshot = await goodSnapshot(folder, versions);
    if (!snapshot) return null;
    const { text } = numberedChange(wholeRegister(snapshot.register), null, 1, options);
    return encodeLine(text, versions.current, noHash).bytes;
  }
  const { lines } = await provedJournal(folder, versions);
  let previous = noHash;
  const encoded = lines.map((line) => {
    const { bytes, sha256 } = encodeLine(line.text, line.version, previous);
    previous = sha256;
    return bytes;
  });
  return encoded.length > 0 ? Buffer.concat(encoded) : null;
}

/** The order matters: until the old snapshot is gone, a crash leaves a register that is refused and can be recovered again. */
async function replaceFiles(folder: string, journal: Buffer, at: string): Promise<void> {
  const files = registerFiles(folder);
  await putAside(folder, at);
  await writeFileAtomically(files.journal, journal);
  await rm(files.snapshot, { force: true });
}

/**
 * Carries out an offer of `openRegister` on a damaged register; afterwards it opens. The damaged files are kept in
 * `damaged/`. Refused with `register-held`, `register-damaged` when the offer no longer holds, `save-failed`.
 */
export async function recoverRegister(
  folder: string,
  kind: RecoveryOffer['kind'],
  options: StoreOptions,
): Promise<Result<null>> {
  try {
    const since = options.now();
    const answer = await lockFolder(folder, { user: options.by, since, times: options.lockTimes, onLost: () => null });
    if (!answer.ok) return refused('register-held', answer.holder?.user ?? '');
    try {
      const journal = await recoveredJournal(folder, kind, options);
      if (!journal) return refused('register-damaged', folder);
      await replaceFiles(folder, journal, since);
      return { ok: true, value: null };
    } finally {
      await answer.lock.release();
    }
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return refused('save-failed', errorText(error));
  }
}
