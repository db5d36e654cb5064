import type { ReturnSummary } from '../../../shared/contract.ts';
import type { Overview } from '../../../shared/followup/overview.ts';
import { splitWaiting } from '../../../shared/followup/late-replies.ts';
import { hasAnswered } from '../../../shared/followup/replies.ts';
import type { IsoDate } from '../../../shared/register/activity-fields.ts';
import type { Tone } from '../../components/tone.tsx';
import { thingsToDo, type ThingToDo } from '../../lib/things-to-do.ts';
import { homeTexts, overviewTexts as texts } from '../../lib/texts/home.ts';

const urgency: Readonly<Record<Tone, number>> = { error: 0, warn: 1, info: 2, quiet: 3, ok: 4 };

/** Activities that a reply which has come says nothing of, though they went on in the period before. */
function notReturned({ movement, followUp }: Overview): ThingToDo {
  const answered = new Map(followUp.replies.filter(hasAnswered).map(({ unit }) => [unit.id, unit.short]));
  const lacking = movement.awaited.filter(({ unitId }) => answered.has(unitId));
  const [only] = lacking.length === 1 ? lacking : [];
  return {
    id: 'awaited',
    tone: 'warn',
    count: lacking.length,
    text: texts.todos.awaited(lacking.length),
    whom: [...new Set(lacking.flatMap(({ unitId }) => answered.get(unitId) ?? []))],
    route: only ? { screen: 'activities', activityId: only.id, filter: '' } : { screen: 'returns', returnId: null },
  };
}

/** Indicators that nobody works towards; said only when something has been reported. */
function uncovered({ cover, followUp }: Overview): ThingToDo {
  const lacking = followUp.activityCount === 0 ? [] : cover.filter(({ activityCount }) => activityCount === 0);
  return {
    id: 'uncovered',
    tone: 'info',
    count: lacking.length,
    text: texts.todos.uncovered(lacking.length, followUp.strategy.terms),
    whom: lacking.map(({ indicator }) => indicator.code).filter((code) => code !== ''),
    route: { screen: 'link' },
  };
}

/** Replies that have not come: those whose last day has passed, and those with time left, whether everybody's or their own. */
function waitingAndLate({ followUp }: Overview, thing: ThingToDo, today: IsoDate): readonly ThingToDo[] {
  const { late, inTime } = splitWaiting(followUp.replies, followUp.period, today);
  const of = (replies: typeof late) => ({ count: replies.length, whom: replies.map(({ unit }) => unit.short) });
  return [
    { ...thing, ...of(late), id: 'late', tone: 'warn', text: texts.todos.late(late.length) },
    { ...thing, ...of(inTime), text: homeTexts.todos.waiting(inTime.length) },
  ];
}

/**
 * What waits, the most urgent first. Replies that have not come are pressing once their last day has passed. `today` is a
 * calendar date.
 */
export function needsAttention(
  overview: Overview,
  summaries: readonly ReturnSummary[],
  today: IsoDate,
): readonly ThingToDo[] {
  const usual = thingsToDo(overview.followUp, summaries, { screen: 'dispatches' }).flatMap((thing) =>
    thing.id === 'waiting' ? waitingAndLate(overview, thing, today) : [thing],
  );
  return [...usual, notReturned(overview), uncovered(overview)]
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => urgency[one.tone] - urgency[other.tone]);
}
