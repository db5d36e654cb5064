import { applyChange } from '../../shared/register/apply-change.ts';
import type { ChangeDraft } from '../../shared/register/change.ts';
import { emptyRegister } from '../../shared/register/entities.ts';
import { finish } from '../../shared/steps.ts';
import { ActiveRegister, type Writing } from './active-register.ts';
import { errorCode, errorText, removeTemporaries, writeFileAtomically } from './atomic-file.ts';
import { makeFolders } from './make-folders.ts';
import { makeBackup, pruneBackups, type Backup } from './backups.ts';
import { draftProblem } from './check-draft.ts';
import { lockFolder, type FolderLock, type LockAnswer } from './folder-lock.ts';
import { holderName } from './holder.ts';
import { encodeLine, noHash } from './journal-line.ts';
import { Journal } from './journal.ts';
import { loadRegister, type Loaded, type LoadProblem } from './load-register.ts';
import { versions, type Versions } from './migrations/migrations.ts';
import { numberedChange } from './numbered-change.ts';
import { findOffers } from './recovery.ts';
import { holdsRegister, registerFiles } from './register-files.ts';
import type { OpenNotice, OpenRefusal, OpenResult, RegisterStore, StoreMode, StoreOptions } from './store-types.ts';

export type { OpenNotice, OpenRefusal, OpenResult, RegisterStore, StoreMode, StoreOptions };

const openRefused = (code: OpenRefusal['code'], detail: string): OpenResult => ({
  ok: false,
  refusal: { code, detail, offers: [] },
});

/** The store that a lost lock has to reach, once there is one. */
type LostLock = { store: ActiveRegister | null };

function takeLock(folder: string, options: StoreOptions, lost: LostLock): Promise<LockAnswer> {
  return lockFolder(folder, {
    user: options.by,
    since: options.now(),
    times: options.lockTimes,
    onLost: () => void lost.store?.loseLock(),
  });
}

async function refuseLoad(folder: string, problem: LoadProblem, using: Versions): Promise<OpenResult> {
  const offers = problem.code === 'register-damaged' ? await findOffers(folder, using) : [];
  return { ok: false, refusal: { ...problem, offers } };
}

function noticesOf(loaded: Loaded, using: Versions, backup: Backup | null): readonly OpenNotice[] {
  const { tornBytes, replayed, version } = loaded;
  return [
    ...(tornBytes > 0 ? [{ code: 'torn-tail-cut' as const, byteCount: tornBytes }] : []),
    ...(replayed > 0 ? [{ code: 'replayed' as const, changeCount: replayed }] : []),
    ...(version < using.current ? [{ code: 'migrated' as const, fromVersion: version, backup }] : []),
  ];
}

async function openReadOnly(
  folder: string,
  options: StoreOptions,
  mode: StoreMode,
  using: Versions,
): Promise<OpenResult> {
  const result = await loadRegister(folder, using);
  if (!result.ok) return refuseLoad(folder, result.problem, using);
  const { register, history } = result.loaded;
  // A torn tail is the other process's line on its way; it is no news here.
  const notices = noticesOf({ ...result.loaded, tornBytes: 0 }, using, null);
  const parts = { folder, register, history, notices, version: using.current, writing: null, mode };
  return { ok: true, store: new ActiveRegister(parts, options) };
}

/** Keeps the register as it was before its first write in a newer version. */
async function backUpBeforeMigration(folder: string, loaded: Loaded, options: StoreOptions): Promise<Backup> {
  const at = options.now();
  const backup = await makeBackup(folder, { at, reason: 'migration', seq: loaded.history.length, label: '' });
  await pruneBackups(folder, at, (problem) => options.onProblem?.(problem));
  return backup;
}

async function tidy(folder: string): Promise<void> {
  const { backups, returns, dispatches, exports } = registerFiles(folder);
  for (const place of [folder, backups, returns, dispatches, exports]) await removeTemporaries(place);
}

async function openForWriting(
  folder: string,
  loaded: Loaded,
  lock: FolderLock,
  options: StoreOptions,
  using: Versions,
): Promise<ActiveRegister> {
  await tidy(folder);
  const isOld = loaded.version < using.current;
  const backup = isOld ? await backUpBeforeMigration(folder, loaded, options) : null;
  const journal = await Journal.open(registerFiles(folder).journal, loaded.end, options.appendBytes);
  const writing: Writing = { journal, lock };
  const { register, history } = loaded;
  const notices = noticesOf(loaded, using, backup);
  const mode: StoreMode = { kind: 'writing' };
  const parts = { folder, register, history, notices, version: using.current, writing, mode };
  const store = new ActiveRegister(parts, options);
  if (!loaded.isSnapshotCurrent) store.scheduleSnapshot();
  return store;
}

async function openUnderLock(
  folder: string,
  lock: FolderLock,
  options: StoreOptions,
  lost: LostLock,
  using: Versions,
): Promise<OpenResult> {
  try {
    const result = await loadRegister(folder, using);
    if (result.ok) {
      lost.store = await openForWriting(folder, result.loaded, lock, options, using);
      return { ok: true, store: lost.store };
    }
    await lock.release();
    return await refuseLoad(folder, result.problem, using);
  } catch (error) {
    await lock.release();
    if (errorCode(error) === null) throw error;
    return openRefused('save-failed', errorText(error));
  }
}

/**
 * Opens the register in a folder: for writing, or read-only when somebody else holds it or the folder can't be written to
 * (`store.mode` says which). A damaged or newer register is refused and left as it is; `offers` says what can be done.
 *
 * @param using the versions to bring it up through; exchanged in tests of the machinery only
 */
export async function openRegister(
  folder: string,
  options: StoreOptions,
  using: Versions = versions,
): Promise<OpenResult> {
  if (!(await holdsRegister(folder))) return openRefused('register-missing', folder);
  const lost: LostLock = { store: null };
  try {
    const answer = await takeLock(folder, options, lost);
    if (answer.ok) return await openUnderLock(folder, answer.lock, options, lost, using);
    return await openReadOnly(folder, options, { kind: 'read-only', reason: 'held', holder: answer.holder }, using);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return openReadOnly(folder, options, { kind: 'read-only', reason: 'not-writable', holder: null }, using);
  }
}

/** Once the journal has its first line there is a register. Gives back why not when it can't be written. */
async function writeFirstChange(folder: string, firstDraft: ChangeDraft, options: StoreOptions) {
  if (await holdsRegister(folder)) return openRefused('register-exists', folder);
  const { text } = finish(numberedChange(firstDraft, null, 1, options));
  try {
    await writeFileAtomically(registerFiles(folder).journal, encodeLine(text, versions.current, noHash).bytes);
    return null;
  } catch (error) {
    return openRefused('save-failed', errorText(error));
  }
}

/**
 * Makes a register out of its first change (settings, strategy, units) and opens it. Refused with `register-exists` when the
 * folder has one, `value-not-allowed` when the draft is not right, `register-held`, `save-failed`.
 */
export async function createRegister(
  folder: string,
  firstDraft: ChangeDraft,
  options: StoreOptions,
): Promise<OpenResult> {
  const problem = finish(draftProblem(firstDraft));
  if (problem !== null) return openRefused('value-not-allowed', problem);
  const applied = applyChange(emptyRegister, firstDraft);
  if (!applied.ok) return openRefused('value-not-allowed', `${applied.conflict.id} is not new`);
  const lost: LostLock = { store: null };
  try {
    await makeFolders(folder);
    const answer = await takeLock(folder, options, lost);
    if (!answer.ok) return openRefused('register-held', holderName(answer.holder));
    const refusal = await writeFirstChange(folder, firstDraft, options);
    if (!refusal) return await openUnderLock(folder, answer.lock, options, lost, versions);
    await answer.lock.release();
    return refusal;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return openRefused('save-failed', errorText(error));
  }
}
