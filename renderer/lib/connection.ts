import { useSyncExternalStore } from 'react';

/**
 * Whether the page reaches its core. `lost`: it does not answer, and may again (a computer that slept); `over`: the program has
 * been started anew or the session has ended, so that the page has to be opened from the program again.
 */
export type Connection = 'open' | 'lost' | 'over';

let state: Connection = 'open';
const listeners = new Set<() => void>();

/** Told by whatever talks to the core. What is over stays over. */
export function setConnection(next: Connection): void {
  if (state === next || state === 'over') return;
  state = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the page reaches its core, as it now stands. */
export const useConnection = (): Connection => useSyncExternalStore(subscribe, () => state);
