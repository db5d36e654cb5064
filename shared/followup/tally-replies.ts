import type { ReplyState, UnitReply } from './follow-up.ts';
import type { ReplyTally } from './overview.ts';

/** Whether a unit need not reply in the period, and has not done so all the same. */
export const isExcused = (reply: UnitReply): boolean => reply.state === 'exempt';

/** Counts the replies by where they stand; each unit that is to reply once, and no other. */
export function tallyReplies(replies: readonly UnitReply[]): ReplyTally {
  const expected = replies.filter(({ isExpected }) => isExpected);
  const inState = (...states: readonly ReplyState[]): number =>
    expected.filter(({ state }) => states.includes(state)).length;
  return {
    expected: expected.length,
    complete: inState('complete', 'nothing-to-report'),
    underReview: inState('under-review'),
    incomplete: inState('incomplete'),
    unreadable: inState('unreadable'),
    none: inState('none'),
    exempt: replies.filter(isExcused).length,
  };
}

/** How many of those that should reply have sent something that can be read. */
export const receivedCount = ({ complete, underReview, incomplete }: ReplyTally): number =>
  complete + underReview + incomplete;
