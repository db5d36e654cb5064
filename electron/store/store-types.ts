import type { Result } from '../../shared/result.ts';
import type { Change, ChangeDraft } from '../../shared/register/change.ts';
import type { Register } from '../../shared/register/entities.ts';
import type { StruckText } from '../../shared/register/strike-text.ts';
import type { Backup } from './backups.ts';
import type { AppendBytes } from './journal.ts';
import type { LockTimes } from './folder-lock.ts';
import type { Holder } from './holder.ts';

/** What the store must not make up itself, and what tests exchange. */
export type StoreOptions = {
  /** The time as an instant in UTC, ISO 8601. */
  readonly now: () => string;
  /** A new random id for a change. */
  readonly newId: () => string;
  /** Who makes the changes: the computer's user name, or `liggaren` for the command line. */
  readonly by: string;
  /** Told of what went wrong without stopping anything, such as a snapshot that could not be written. For the log. */
  readonly onProblem?: (problem: StoreProblem) => void;
  /** Puts bytes at a place in the journal and sees them on to the disk. Tests exchange it for one that fails. */
  readonly appendBytes?: AppendBytes;
  /** Milliseconds; left out everywhere but in tests. */
  readonly lockTimes?: LockTimes;
  /** Milliseconds of quiet before the snapshot is written; left out everywhere but in tests. */
  readonly snapshotDelay?: number;
};

export type StoreProblem = {
  readonly code: 'snapshot-failed' | 'backup-not-removed' | 'lock-not-released' | 'lock-lost';
  readonly detail: string;
};

/**
 * Whether this process may write; if not, why not and who holds the register (null when nobody has said). `held`: somebody
 * else had it open; `lock-lost`: somebody else took it over meanwhile; `not-writable`: the folder can't be written to.
 */
export type StoreMode =
  | { readonly kind: 'writing' }
  | {
      readonly kind: 'read-only';
      readonly reason: 'held' | 'lock-lost' | 'not-writable';
      readonly holder: Holder | null;
    };

/** Something the user should read about how the register was opened. */
export type OpenNotice =
  /** The last line was cut short by a crash before it was acknowledged; it has been cut off. */
  | { readonly code: 'torn-tail-cut'; readonly byteCount: number }
  /** The snapshot lacked changes (or was not there); they were taken from the history. */
  | { readonly code: 'replayed'; readonly changeCount: number }
  /** The register was of an older version; `backup` is how it was. Null when it was opened read-only and nothing was written. */
  | { readonly code: 'migrated'; readonly fromVersion: number; readonly backup: Backup | null };

/** A change, or a rule that makes one out of the register as it stands when its turn comes; null when there is nothing to do. */
export type DraftSource = ChangeDraft | ((register: Register) => ChangeDraft | null);

export type CommitOptions = {
  /** Makes a backup before the change: for imports. Without the backup there is no change. */
  readonly backupFirst?: boolean;
};

/** One open register. The only way to its data; the folder behind it may one day be another engine. */
export type RegisterStore = {
  readonly folder: string;
  /** The register as it stands; a new object after each change. */
  readonly state: Register;
  /** Every change since the register was made, oldest first; a new list after each change. */
  readonly history: readonly Change[];
  readonly mode: StoreMode;
  readonly notices: readonly OpenNotice[];
  /**
   * Makes one change. When the answer is `ok` the change is on the disk. Null when the rule found nothing to do. Refusals,
   * all with the register unchanged: `changed-since` (`collection/id` is not what the draft says it was), `save-failed` (disk),
   * `register-held` (read-only), `value-not-allowed` (does not follow the schema).
   */
  commit(source: DraftSource, options?: CommitOptions): Promise<Result<Change | null>>;
  /**
   * Takes back the latest change that stands, or the given one. Null when there is nothing to take back. Refused as commit
   * is; `changed-since` names what has been touched since.
   */
  undo(changeId?: string): Promise<Result<Change | null>>;
  /** Does the change undone last (or the given one) again. */
  redo(changeId?: string): Promise<Result<Change | null>>;
  /** Calls the listener after each change and when the mode changes; gives back what ends it. */
  subscribe(listener: () => void): () => void;
  /**
   * Keeps a received file byte for byte under its SHA-256. Refused with `save-failed`, or `value-not-allowed` when the bytes
   * have another hash. A file that is there already is left as it is.
   */
  putReturnBytes(sha256: string, bytes: Uint8Array): Promise<Result<null>>;
  /** A kept file, its hash checked: `unknown-id` when it is not there, `register-damaged` when it has been altered. */
  returnBytes(sha256: string): Promise<Result<Uint8Array>>;
  putDispatchBytes(sha256: string, bytes: Uint8Array): Promise<Result<null>>;
  dispatchBytes(sha256: string): Promise<Result<Uint8Array>>;
  putExportBytes(sha256: string, bytes: Uint8Array): Promise<Result<null>>;
  exportBytes(sha256: string): Promise<Result<Uint8Array>>;
  /**
   * Strikes texts out of the register and every change of its history, for good; received files and backups are left as they are.
   * `note` is the change that says that it was done. Refused as commit is.
   */
  strike(struck: readonly StruckText[], note: ChangeDraft): Promise<Result<Change>>;
  /** Makes a backup now. Refused with `save-failed`, or `register-held` in a register that is only read. */
  makeBackup(label: string): Promise<Result<Backup>>;
  /** The backups, newest first. */
  listBackups(): Promise<readonly Backup[]>;
  /** Makes a new register folder out of a backup, with the files that were received. The open register is left as it is. */
  restoreAsCopy(backup: Backup, folder: string): Promise<Result<null>>;
  /** Waits for changes under way, writes the snapshot and lets go of the lock. */
  close(): Promise<void>;
};

/** A way back for a damaged register. The damaged files are always kept. */
export type RecoveryOffer =
  /** All changes up to `seq` can be proved, from the history and (when not null) the newest good backup. */
  | { readonly kind: 'journal'; readonly seq: number; readonly at: string; readonly backup: Backup | null }
  /** The state as it stood at `seq`, without its history; `at` is when that change was made, null when nothing tells. */
  | { readonly kind: 'snapshot'; readonly seq: number; readonly at: string | null };

/** Why a register could not be opened; nothing has been written to its folder. */
export type OpenRefusal = {
  readonly code:
    | 'register-missing'
    | 'register-damaged'
    | 'register-newer'
    | 'register-exists'
    | 'register-held'
    | 'save-failed'
    | 'value-not-allowed';
  /** For the log and for support: file, line, cause. */
  readonly detail: string;
  /** The one with history first; empty for all but `register-damaged`, and there too when nothing can be proved. */
  readonly offers: readonly RecoveryOffer[];
};

export type OpenResult =
  | { readonly ok: true; readonly store: RegisterStore }
  | { readonly ok: false; readonly refusal: OpenRefusal };
