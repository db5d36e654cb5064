import { put, type Operation } from '../../register/change.ts';
import type { Activity } from '../../register/activity.ts';
import type { Register } from '../../register/entities.ts';
import type { Return, ReviewDecisions } from '../../register/return.ts';
import { isSameData } from '../../register/same-data.ts';
import type { FilePlan, GoneActivity } from '../plan-types.ts';

type Decision = ReviewDecisions['gone'][number];

/** Fates that end an activity. A renamed one goes on as the row; a forgotten one is still expected. */
const isEnding = ({ fate }: Pick<Decision, 'fate'>): boolean => fate === 'ended' || fate === 'merged';

/** The activity as its fate leaves it: ended after the last period it was reported in. Nothing is ever removed. */
function withFate(
  activity: Activity,
  { lastPeriodId, decided }: Pick<GoneActivity, 'lastPeriodId' | 'decided'>,
): Activity {
  if (!decided || !isEnding(decided)) return activity;
  const mergedInto = decided.fate === 'merged' ? decided.into : null;
  return { ...activity, lastPeriodId: lastPeriodId ?? activity.firstPeriodId, mergedInto };
}

const putIfOther = (register: Register, activity: Activity): readonly Operation[] =>
  isSameData(register.activities[activity.id], activity) ? [] : [put(register, 'activities', activity)];

/** What the decided fates of a plan do to the activities. */
export function fateOps(plan: Pick<FilePlan, 'gone'>, register: Register): readonly Operation[] {
  return plan.gone.flatMap((gone) => {
    const activity = register.activities[gone.code];
    return activity ? putIfOther(register, withFate(activity, gone)) : [];
  });
}

/** Codes that an accepted return leaves out with nobody having said that they are over, or a row under another name. */
export const stillLeftOut = (gone: readonly GoneActivity[]): readonly string[] =>
  gone.filter(({ decided }) => decided === null || decided.fate === 'forgotten').map(({ code }) => code);

/** A decision as it is made; `fate` null takes back the one there was. */
export type FateWish = {
  readonly activityId: string;
  readonly fate: Decision['fate'] | null;
  readonly into: string | null;
};

/** The decisions with the wishes in place of what was said before of the same activities, or of the same row. */
export function withFates(decisions: ReviewDecisions, wishes: readonly FateWish[]): ReviewDecisions {
  const activities = new Set(wishes.map(({ activityId }) => activityId));
  const rows = new Set(wishes.flatMap(({ fate, into }) => (fate === 'renamed' && into !== null ? [into] : [])));
  const isReplaced = ({ activityId, fate, into }: Decision): boolean =>
    activities.has(activityId) || (fate === 'renamed' && into !== null && rows.has(into));
  const made = wishes.flatMap(({ activityId, fate, into }): readonly Decision[] =>
    fate === null ? [] : [{ activityId, fate, into: fate === 'merged' || fate === 'renamed' ? into : null }],
  );
  return {
    ...decisions,
    gone: [...decisions.gone.filter((each) => !isReplaced(each)), ...made],
    // What the row was said to be before, by another road, no longer holds.
    matches: decisions.matches.filter(({ rowKey }) => !rows.has(rowKey)),
    joint: decisions.joint.filter(({ rowKey, isSame }) => !isSame || !rows.has(rowKey)),
  };
}

/** An activity that an earlier decision of this return ended, as it was before that; one ended otherwise is left as it is. */
function withoutFate(activity: Activity, gone: GoneActivity): Activity {
  const asDecided = withFate(activity, gone);
  const isItsDoing = gone.decided !== null && isEnding(gone.decided) && isSameData(asDecided, activity);
  return isItsDoing ? { ...activity, lastPeriodId: null, mergedInto: null } : activity;
}

/**
 * What deciding about a return that is accepted already does: the return's own decisions and what it leaves out, and the
 * activities, which are ended or go on at once. `renamed` is not among the wishes: the row is an activity of its own by then.
 */
export function lateFateOps(
  stored: Return,
  plan: Pick<FilePlan, 'gone'>,
  register: Register,
  wishes: readonly FateWish[],
): readonly Operation[] {
  const decisions = withFates(stored.decisions, wishes);
  const byId = new Map(plan.gone.map((gone) => [gone.code, gone]));
  const leftOut = new Set(stored.leftOut);
  const activityOps = wishes.flatMap(({ activityId, fate, into }) => {
    const activity = register.activities[activityId];
    const gone = byId.get(activityId);
    if (!activity || !gone) return [];
    const decided = fate === null ? null : { fate, into };
    if (decided && isEnding(decided)) leftOut.delete(activityId);
    else leftOut.add(activityId);
    return putIfOther(register, withFate(withoutFate(activity, gone), { ...gone, decided }));
  });
  const after: Return = { ...stored, decisions, leftOut: [...leftOut] };
  return [...activityOps, ...(isSameData(stored, after) ? [] : [put(register, 'returns', after)])];
}
