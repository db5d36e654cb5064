import type { Change, Operation } from './change.ts';

const invertOperation = (op: Operation): Operation => ({ ...op, before: op.after, after: op.before });

/** The operations that take a change back: each one turned round, in the opposite order. */
export function invertChange(change: Pick<Change, 'ops'>): Pick<Change, 'ops'> {
  return { ops: change.ops.map(invertOperation).toReversed() };
}
