import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Steps } from '../shared/steps.ts';

/** How long work may go on before others get their turn, in milliseconds: far below what anybody notices. */
const longestStretch = 10;

/** When this process last let others in; shared, as all work in it waits for the same thread. */
let lastTurn = 0;

/** Lets whatever else waits have its turn, if it is a while since it had. For between the pieces of long work. */
export async function pause(): Promise<void> {
  if (performance.now() - lastTurn < longestStretch) return;
  await nextTurn();
  lastTurn = performance.now();
}

/** Runs work in steps to its end, with pauses in which others have their turn. */
export async function inTurns<Value>(steps: Steps<Value>): Promise<Value> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    // Not awaited when there is no need: most steps are over in a moment.
    if (performance.now() - lastTurn >= longestStretch) await pause();
  }
}
