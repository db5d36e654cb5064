/** What is wrong with a damaged register. */
export type RegisterFault =
  /** `register.json` is not as it was written. */
  | { readonly kind: 'state-damaged' }
  | { readonly kind: 'history-missing' }
  /** `history.jsonl` is there, without a change in it. */
  | { readonly kind: 'history-empty' }
  /** The first line (from 1) of `history.jsonl` that is not as it was written. */
  | { readonly kind: 'history-line'; readonly line: number }
  /** The history ends before what `register.json` has seen; in changes. */
  | { readonly kind: 'history-short'; readonly holds: number; readonly expected: number }
  /** Each file is whole, but they belong to different registers. */
  | { readonly kind: 'files-unrelated' }
  /** The files are as they were written, but what they say does not hold. */
  | { readonly kind: 'content' };

/** A way back for a damaged register. */
export type RecoveryChoice = {
  /** `journal`: every change up to `seq`, with the history; `snapshot`: the values as they stood at `seq`, without it. */
  readonly kind: 'journal' | 'snapshot';
  readonly seq: number;
  /** When that change was made: an instant; null when nothing tells. */
  readonly at: string | null;
  /** When the backup that is needed for it was made; null when none is. */
  readonly backupAt: string | null;
  /** How many of the changes known to have been made it can't bring back. */
  readonly lost: number;
};

/** What is found in a register's folder without touching it: whether it opens, and if not what happened and the ways back. */
export type RegisterInspection = {
  readonly folder: string;
  /** Why it can't be opened; null when it can. The rest is empty for all but `register-damaged`. */
  readonly problem: 'register-missing' | 'register-damaged' | 'register-newer' | null;
  readonly faults: readonly RegisterFault[];
  /** The newest backup that is whole, and the last change in it. */
  readonly newestBackup: { readonly at: string; readonly seq: number } | null;
  /** The number of the last change that anything in the folder tells of. */
  readonly knownChanges: number;
  /** The one with history first; empty when nothing can be proved. */
  readonly choices: readonly RecoveryChoice[];
  /** Where the damaged files are put, in a folder of their own, before anything takes their place. */
  readonly keptIn: string;
};
