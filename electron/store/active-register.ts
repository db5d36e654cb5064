import type { Result } from '../../shared/result.ts';
import { applyInSteps } from '../../shared/register/apply-change.ts';
import type { Change, ChangeDraft } from '../../shared/register/change.ts';
import type { Register } from '../../shared/register/entities.ts';
import type { StruckText } from '../../shared/register/strike-text.ts';
import { redoChange, redoTarget, undoChange, undoTarget, type Step } from '../../shared/register/undo.ts';
import { errorCode, errorText } from './atomic-file.ts';
import { listBackups, makeBackup, pruneBackups, type Backup } from './backups.ts';
import { draftProblem } from './check-draft.ts';
import { refused } from '../answer.ts';
import { inTurns } from '../pauses.ts';
import { putContent, readContent } from './content-files.ts';
import { readHolder, type FolderLock } from './folder-lock.ts';
import { holderName } from './holder.ts';
import { ForeignWriteError, Journal } from './journal.ts';
import { loadRegister } from './load-register.ts';
import { versions } from './migrations/migrations.ts';
import { numberedChange } from './numbered-change.ts';
import { registerFiles } from './register-files.ts';
import { restoreAsCopy } from './restore-copy.ts';
import { snapshotFile, snapshotOf } from './snapshot.ts';
import { SnapshotWriter } from './snapshot-writer.ts';
import { strikeHistory } from './strike-history.ts';
import type { CommitOptions, DraftSource, OpenNotice, RegisterStore, StoreMode, StoreOptions } from './store-types.ts';

/** What a process that writes holds, besides the data. */
export type Writing = { readonly journal: Journal; readonly lock: FolderLock };

export type ActiveParts = {
  readonly folder: string;
  readonly register: Register;
  readonly history: readonly Change[];
  readonly notices: readonly OpenNotice[];
  /** The version that changes and snapshots are written in. */
  readonly version: number;
  /** Null for a register opened read-only, with the reason in `mode`. */
  readonly writing: Writing | null;
  readonly mode: StoreMode;
};

/** An open register in its folder: journal, snapshot, lock. Made by `openRegister` and `createRegister`. */
export class ActiveRegister implements RegisterStore {
  readonly folder: string;
  readonly notices: readonly OpenNotice[];
  readonly #options: StoreOptions;
  readonly #version: number;
  #writing: Writing | null;
  readonly #snapshots: SnapshotWriter;
  readonly #listeners = new Set<() => void>();
  #register: Register;
  #history: readonly Change[];
  #mode: StoreMode;
  /** Ends when everything asked for so far is done: changes are made one at a time. */
  #queue: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | null = null;

  constructor(parts: ActiveParts, options: StoreOptions) {
    this.folder = parts.folder;
    this.notices = parts.notices;
    this.#options = options;
    this.#version = parts.version;
    this.#writing = parts.writing;
    this.#register = parts.register;
    this.#history = parts.history;
    this.#mode = parts.mode;
    const file = snapshotFile(registerFiles(parts.folder).snapshot, parts.version);
    this.#snapshots = new SnapshotWriter(file, (problem) => options.onProblem?.(problem), options.snapshotDelay);
  }

  get state(): Register {
    return this.#register;
  }

  get history(): readonly Change[] {
    return this.#history;
  }

  get mode(): StoreMode {
    return this.#mode;
  }

  commit(source: DraftSource, options: CommitOptions = {}): Promise<Result<Change | null>> {
    return this.#inTurn(async () => {
      const draft = typeof source === 'function' ? source(this.#register) : source;
      return draft ? this.#make(draft, null, options) : { ok: true, value: null };
    });
  }

  undo(changeId?: string): Promise<Result<Change | null>> {
    return this.#inTurn(async () => {
      const id = changeId ?? undoTarget(this.#history)?.id;
      return id === undefined
        ? { ok: true, value: null }
        : this.#step(id, undoChange(this.#history, this.#register, id));
    });
  }

  redo(changeId?: string): Promise<Result<Change | null>> {
    return this.#inTurn(async () => {
      const id = changeId ?? redoTarget(this.#history)?.id;
      return id === undefined
        ? { ok: true, value: null }
        : this.#step(id, redoChange(this.#history, this.#register, id));
    });
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  putReturnBytes(sha256: string, bytes: Uint8Array): Promise<Result<null>> {
    return this.#putContent(registerFiles(this.folder).returns, sha256, bytes);
  }

  returnBytes(sha256: string): Promise<Result<Uint8Array>> {
    return readContent(registerFiles(this.folder).returns, sha256);
  }

  putDispatchBytes(sha256: string, bytes: Uint8Array): Promise<Result<null>> {
    return this.#putContent(registerFiles(this.folder).dispatches, sha256, bytes);
  }

  dispatchBytes(sha256: string): Promise<Result<Uint8Array>> {
    return readContent(registerFiles(this.folder).dispatches, sha256);
  }

  putExportBytes(sha256: string, bytes: Uint8Array): Promise<Result<null>> {
    return this.#putContent(registerFiles(this.folder).exports, sha256, bytes);
  }

  exportBytes(sha256: string): Promise<Result<Uint8Array>> {
    return readContent(registerFiles(this.folder).exports, sha256);
  }

  listBackups(): Promise<readonly Backup[]> {
    return listBackups(this.folder);
  }

  restoreAsCopy(backup: Backup, folder: string): Promise<Result<null>> {
    return restoreAsCopy(this.folder, backup, folder);
  }

  strike(struck: readonly StruckText[], note: ChangeDraft): Promise<Result<Change>> {
    return this.#inTurn(async () => {
      const refusal = await this.#strikeFiles(struck);
      return refusal ?? this.#make(note, null, {});
    });
  }

  makeBackup(label: string): Promise<Result<Backup>> {
    return this.#inTurn(async () => {
      if (this.#mode.kind !== 'writing') return this.#refusedReadOnly();
      const note = { at: this.#options.now(), reason: 'manual', seq: this.#history.length, label } as const;
      try {
        await this.#snapshots.flush();
        return { ok: true, value: await makeBackup(this.folder, note) };
      } catch (error) {
        if (errorCode(error) === null) throw error;
        return refused('save-failed', errorText(error));
      }
    });
  }

  close(): Promise<void> {
    this.#closing ??= this.#queue.then(() => this.#closeNow());
    return this.#closing;
  }

  /** Asks for a snapshot, after an open that found the one on the disk wanting. */
  scheduleSnapshot(): void {
    const { journal } = this.#writing ?? {};
    if (!journal) return;
    this.#snapshots.schedule(() =>
      snapshotOf({
        version: this.#version,
        seq: this.#history.length,
        journalSha256: journal.end.sha256,
        register: this.#register,
      }),
    );
  }

  /** The lock belongs to somebody else: from now on this process only reads. */
  async loseLock(): Promise<void> {
    if (this.#mode.kind !== 'writing' || this.#closing) return;
    this.#mode = { kind: 'read-only', reason: 'lock-lost', holder: null };
    await this.#snapshots.cancel();
    this.#mode = { ...this.#mode, holder: await readHolder(this.folder).catch(() => null) };
    this.#options.onProblem?.({ code: 'lock-lost', detail: holderName(this.#mode.holder) });
    this.#notify();
  }

  #inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
    if (this.#closing) throw new Error('the register is closed');
    const run = this.#queue.then(task);
    // One that fails must not stop those after it; whoever asked for it is told.
    this.#queue = run.catch(() => null);
    return run;
  }

  #notify(): void {
    // Afterwards and each by itself: a listener that throws must not make a saved change look unsaved.
    for (const listener of this.#listeners) queueMicrotask(listener);
  }

  async #step(id: string, step: Step): Promise<Result<Change | null>> {
    if (step.ok) return this.#make(step.draft, step.draft.of, {});
    const touched = step.touched.map((entity) => `${entity.collection}/${entity.id}`).join(', ');
    return step.code === 'touched-since' ? refused('changed-since', touched) : refused('unknown-id', id);
  }

  async #make(draft: ChangeDraft, of: string | null, options: CommitOptions): Promise<Result<Change>> {
    const problem = await inTurns(draftProblem(draft));
    if (problem !== null) return refused('value-not-allowed', problem);
    const { change, text } = await inTurns(numberedChange(draft, of, this.#history.length + 1, this.#options));
    const applied = await inTurns(applyInSteps(this.#register, [change]));
    if (!applied.ok) return refused('changed-since', `${applied.conflict.collection}/${applied.conflict.id}`);
    const refusal = await this.#save(change, text, options);
    if (refusal) return refusal;
    this.#register = applied.register;
    this.#history = [...this.#history, change];
    this.#notify();
    this.scheduleSnapshot();
    return { ok: true, value: change };
  }

  /** Writes the history anew without the texts, and takes up what it then says; gives back why not when it can't. */
  async #strikeFiles(struck: readonly StruckText[]) {
    const writing = this.#writing;
    if (!writing || this.#mode.kind !== 'writing') return this.#refusedReadOnly();
    if (!(await writing.lock.isStillOurs())) return this.#refusedReadOnly();
    await this.#snapshots.cancel();
    await writing.journal.close();
    try {
      await strikeHistory(this.folder, struck);
      return null;
    } catch (error) {
      if (errorCode(error) === null) throw error;
      return refused('save-failed', errorText(error));
    } finally {
      await this.#takeUp(writing.lock);
    }
  }

  /** Reads the files as they now are: after a strike, also one that the disk refused. */
  async #takeUp(lock: FolderLock): Promise<void> {
    const read = await loadRegister(this.folder, versions);
    if (!read.ok) throw new Error(`the register can't be read after a strike: ${read.problem.detail}`);
    const { register, history, end } = read.loaded;
    this.#register = register;
    this.#history = history;
    this.#writing = {
      journal: await Journal.open(registerFiles(this.folder).journal, end, this.#options.appendBytes),
      lock,
    };
    this.scheduleSnapshot();
  }

  /** Sees a change on to the disk; gives back why not when it can't. */
  async #save(change: Change, text: Uint8Array, options: CommitOptions) {
    const writing = this.#writing;
    if (!writing || this.#mode.kind !== 'writing') return this.#refusedReadOnly();
    try {
      if (!(await writing.lock.isStillOurs())) throw new ForeignWriteError('the lock has another holder');
      if (options.backupFirst) await this.#backUp(change);
      await writing.journal.append(text, this.#version);
      return null;
    } catch (error) {
      if (error instanceof ForeignWriteError) {
        await this.loseLock();
        return this.#refusedReadOnly();
      }
      if (errorCode(error) === null) throw error;
      return refused('save-failed', errorText(error));
    }
  }

  #refusedReadOnly() {
    if (this.#mode.kind === 'read-only' && this.#mode.reason === 'not-writable') {
      return refused('save-failed', 'mappen går inte att skriva i');
    }
    return refused('register-held', this.#mode.kind === 'read-only' ? holderName(this.#mode.holder) : '');
  }

  async #backUp(change: Change): Promise<void> {
    const { at, seq, label } = change;
    await makeBackup(this.folder, { at, reason: 'import', seq: seq - 1, label });
    await pruneBackups(this.folder, at, (problem) => this.#options.onProblem?.(problem));
  }

  async #putContent(folder: string, sha256: string, bytes: Uint8Array): Promise<Result<null>> {
    return this.#mode.kind === 'writing' ? putContent(folder, sha256, bytes) : this.#refusedReadOnly();
  }

  async #closeNow(): Promise<void> {
    const writing = this.#writing;
    if (!writing) return;
    const isOurs = this.#mode.kind === 'writing' && (await writing.lock.isStillOurs().catch(() => false));
    await (isOurs ? this.#snapshots.flush() : this.#snapshots.cancel());
    try {
      await (isOurs ? writing.journal.close() : writing.journal.abandon());
    } finally {
      await writing.lock.release().catch((error: unknown) => {
        // It will be found stale, or its process gone, by whoever opens the register next.
        this.#options.onProblem?.({ code: 'lock-not-released', detail: errorText(error) });
      });
    }
  }
}
