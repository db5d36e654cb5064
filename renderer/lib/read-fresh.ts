/** Reads what is shown so that an answer from before a change is never taken for one from after it. */
export type FreshReading = {
  /** Something has changed: what is being read for the first time has to be read again. */
  readonly changed: () => void;
  /** Reads, and reads again if there was a change meanwhile and it is still `isWanted`. Throws what the last reading threw. */
  readonly read: <Value>(ask: () => Promise<Value>, isWanted: () => boolean) => Promise<Value>;
};

/**
 * The query cache asks anew for what it has already when told that it is out of date. What it is just asking for the first time it
 * goes on waiting for, and would keep that answer for good: this asks again.
 */
export function createFreshReading(): FreshReading {
  let changes = 0;
  return {
    changed: () => {
      changes += 1;
    },
    read: async (ask, isWanted) => {
      for (;;) {
        const before = changes;
        const isFresh = (): boolean => before === changes || !isWanted();
        try {
          const answer = await ask();
          if (isFresh()) return answer;
        } catch (error) {
          if (isFresh()) throw error;
        }
      }
    },
  };
}
