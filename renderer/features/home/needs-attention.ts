import type { ReturnSummary } from '../../../shared/contract.ts';
import type { Overview } from '../../../shared/followup/overview.ts';
import { hasAnswered } from '../../../shared/followup/replies.ts';
import type { Tone } from '../../components/tone.tsx';
import { thingsToDo, type ThingToDo } from '../../lib/things-to-do.ts';
import { overviewTexts as texts } from '../../lib/texts/home.ts';

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

/**
 * What waits, the most urgent first. Replies that have not come are pressing once the last day has passed; `days` is how many
 * are left to it.
 */
export function needsAttention(
  overview: Overview,
  summaries: readonly ReturnSummary[],
  days: number,
): readonly ThingToDo[] {
  const usual = thingsToDo(overview.followUp, summaries, { screen: 'dispatches' }).map(
    (thing): ThingToDo =>
      thing.id === 'waiting' && days < 0 ? { ...thing, tone: 'warn', text: texts.todos.late(thing.count) } : thing,
  );
  return [...usual, notReturned(overview), uncovered(overview)]
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => urgency[one.tone] - urgency[other.tone]);
}
