import { historyStamp, readAgain } from '../store/read-again.ts';
import type { StoreOptions } from '../store/store-types.ts';
import type { OpenRegister } from './host-context.ts';

/** Milliseconds between looks: soon enough to work side by side, seldom enough for a network drive. */
export const usualInterval = 3_000;

export type Following = {
  readonly current: () => OpenRegister | null;
  readonly replace: (next: OpenRegister) => Promise<void>;
  readonly storeOptions: StoreOptions;
  readonly interval: number;
  readonly onProblem: (problem: string) => void;
};

/**
 * Keeps a register that somebody else writes to in step with what they write: looks at its history now and then, and reads it
 * again when it has grown. One that this process writes to is left alone. Gives back what ends it.
 */
export function followWriter({ current, replace, storeOptions, interval, onProblem }: Following): () => void {
  /** What the history was like when the open register was last found to agree with it. */
  let seen: { readonly store: OpenRegister['store']; readonly stamp: string } | null = null;
  let isLooking = false;

  const look = async (): Promise<void> => {
    const open = current();
    if (open?.store.mode.kind !== 'read-only') return;
    const stamp = await historyStamp(open.folder);
    if (stamp === null || (seen?.store === open.store && seen.stamp === stamp)) return;
    const next = await readAgain(open.store, storeOptions);
    seen = { store: next ?? open.store, stamp };
    // It may have been closed, or opened for writing, while the files were read.
    if (next && current() === open) await replace({ folder: open.folder, store: next });
  };
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    void look()
      .catch((error: unknown) => onProblem(`follow: ${String(error)}`))
      .finally(() => {
        isLooking = false;
      });
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}
