import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Result } from '../../shared/result.ts';
import type { ChangeDraft, Operation } from '../../shared/register/change.ts';
import type { CollectionName, Register } from '../../shared/register/entities.ts';
import { finish } from '../../shared/steps.ts';
import { errorCode, errorText, readFileOrNull, syncFolder, writeFileAtomically, writeSynced } from './atomic-file.ts';
import { refused } from '../answer.ts';
import { lockFolder } from './folder-lock.ts';
import { holderName } from './holder.ts';
import { encodeLine, noHash } from './journal-line.ts';
import { loadRegister } from './load-register.ts';
import { versions } from './migrations/migrations.ts';
import { numberedChange } from './numbered-change.ts';
import { findOffers, goodSnapshot, provedJournal } from './recovery.ts';
import { holdsRegister, instantInName, registerFiles } from './register-files.ts';
import type { RecoveryOffer, StoreOptions } from './store-types.ts';

/** Copies the damaged files to a folder of their own, and sees the copies on to the disk before anything is put in their place. */
async function putAside(folder: string, at: string): Promise<void> {
  const { damaged, snapshot, journal } = registerFiles(folder);
  const aside = join(damaged, instantInName(at));
  await mkdir(aside, { recursive: true });
  for (const file of [snapshot, journal]) {
    const bytes = await readFileOrNull(file);
    if (bytes) await writeSynced(join(aside, basename(file)), bytes);
  }
  await syncFolder(aside);
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
    const { text } = finish(numberedChange(wholeRegister(snapshot.register), null, 1, options));
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

/** A register that opens, or that only a later program understands, is none to put anything in the place of. */
async function whyNot(folder: string, chosen: ChosenOffer): Promise<Result<null> | null> {
  const loaded = await loadRegister(folder, versions);
  if (loaded.ok) return refused('changed-since', folder);
  if (loaded.problem.code !== 'register-damaged') return refused(loaded.problem.code, loaded.problem.detail);
  const offers = await findOffers(folder, versions);
  const holds = offers.some((offer) => offer.kind === chosen.kind && offer.seq === chosen.seq);
  return holds ? null : refused('changed-since', folder);
}

async function recoverUnderLock(folder: string, chosen: ChosenOffer, options: StoreOptions): Promise<Result<null>> {
  const refusal = await whyNot(folder, chosen);
  if (refusal) return refusal;
  const journal = await recoveredJournal(folder, chosen.kind, options);
  if (!journal) return refused('register-damaged', folder);
  await replaceFiles(folder, journal, options.now());
  return { ok: true, value: null };
}

/** What tells one offer from another: what it was when the user read it. */
export type ChosenOffer = Pick<RecoveryOffer, 'kind' | 'seq'>;

/**
 * Carries out an offer of `openRegister` on a damaged register; afterwards it opens. The damaged files are kept in
 * `damaged/`. Refused with `register-held`, `changed-since` when the offer is no longer what it was or the register opens,
 * `register-missing`, `register-newer`, `save-failed`.
 */
export async function recoverRegister(
  folder: string,
  chosen: ChosenOffer,
  options: StoreOptions,
): Promise<Result<null>> {
  if (!(await holdsRegister(folder))) return refused('register-missing', folder);
  try {
    const since = options.now();
    const answer = await lockFolder(folder, { user: options.by, since, times: options.lockTimes, onLost: () => null });
    if (!answer.ok) return refused('register-held', holderName(answer.holder));
    try {
      return await recoverUnderLock(folder, chosen, options);
    } finally {
      await answer.lock.release();
    }
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return refused('save-failed', errorText(error));
  }
}
