import type { Period } from '../register/entities.ts';
import type { ReplyState, UnitReply } from './follow-up.ts';
import type { ReplyTally } from './overview.ts';
import { hasAnswered } from './replies.ts';

/** Whether a unit need not reply in a period, and has not done so all the same. */
export const isExcused = (period: Period, reply: UnitReply): boolean =>
  period.exempt.some(({ unitId }) => unitId === reply.unit.id) && !hasAnswered(reply) && reply.state !== 'unreadable';

/** Counts the replies by where they stand; each unit once. */
export function tallyReplies(period: Period, replies: readonly UnitReply[]): ReplyTally {
  const expected = replies.filter((reply) => !isExcused(period, reply));
  const inState = (...states: readonly ReplyState[]): number =>
    expected.filter(({ state }) => states.includes(state)).length;
  return {
    expected: expected.length,
    complete: inState('complete', 'nothing-to-report'),
    underReview: inState('under-review'),
    incomplete: inState('incomplete'),
    unreadable: inState('unreadable'),
    none: inState('none'),
    exempt: replies.length - expected.length,
  };
}

/** How many of those that should reply have sent something that can be read. */
export const receivedCount = ({ complete, underReview, incomplete }: ReplyTally): number =>
  complete + underReview + incomplete;
