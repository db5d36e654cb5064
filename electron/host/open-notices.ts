import type { OpenNotice } from '../../shared/contract.ts';
import type { RegisterStore } from '../store/store-types.ts';

/** Registers that somebody opened and has not been told all about. One that the program has just made has nothing to tell. */
const untold = new WeakSet<RegisterStore>();

/** The user opened this one: how that went is to be told. */
export const tellNotices = (store: RegisterStore): void => void untold.add(store);

/** The user has read it. */
export const readNotices = (store: RegisterStore): void => void untold.delete(store);

/** What the user should know of how a register was opened. That a reader had to look in the history is as it should be. */
export function unreadNotices(store: RegisterStore): readonly OpenNotice[] {
  if (!untold.has(store)) return [];
  return store.notices.flatMap((notice): readonly OpenNotice[] => {
    switch (notice.code) {
      case 'torn-tail-cut':
        return [{ code: notice.code }];
      case 'replayed':
        return store.mode.kind === 'writing' ? [notice] : [];
      case 'migrated':
        return [{ code: notice.code, fromVersion: notice.fromVersion, isBackedUp: notice.backup !== null }];
    }
  });
}
