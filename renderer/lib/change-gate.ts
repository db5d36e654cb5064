/** Milliseconds that a change may wait for the action that is under way to be done. */
export const longestWait = 1000;

/** Says when everything shown is to be read anew, so that what one action changed is read once. */
export type ChangeGate = {
  /** An action of this page has begun. */
  readonly begin: () => void;
  /** It is done, and whoever says so reads everything anew at once: with that, all changes told of until now are read too. */
  readonly end: () => void;
  /** The register has changed, by this page or by somebody else. */
  readonly changed: () => void;
};

/**
 * A change told of while nothing is under way is read at once. While an action is, the reading when it is done answers for the
 * change too; an action that takes long (a drop of sixty files) holds it up no longer than `longestWait`. So none is missed.
 */
export function createChangeGate(read: () => void): ChangeGate {
  let running = 0;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const settle = (): void => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
  };
  return {
    begin: () => {
      running += 1;
    },
    end: () => {
      running -= 1;
      settle();
    },
    changed: () => {
      if (running === 0) read();
      else
        waiting ??= setTimeout(() => {
          settle();
          read();
        }, longestWait);
    },
  };
}
