import type { ReturnSummary } from '../../shared/contract.ts';
import type { FollowUp, ReplyState } from '../../shared/followup/follow-up.ts';
import { isExcused } from '../../shared/followup/tally-replies.ts';
import type { OfUnit } from '../../shared/followup/overview.ts';
import type { Tone } from '../components/tone.tsx';
import type { Route } from './route.ts';
import { homeTexts } from './texts/home.ts';

/** Something that waits for the coordinator, with the way to it. */
export type ThingToDo = {
  readonly id: string;
  readonly tone: Tone;
  readonly count: number;
  readonly text: string;
  /** Whom it concerns: short names. */
  readonly whom: readonly string[];
  readonly route: Route;
};

const texts = homeTexts.todos;
const returns: Route = { screen: 'returns', returnId: null };
const activities = (filter: string): Route => ({ screen: 'activities', activityId: null, filter });
const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];

function fromReturns(summaries: readonly ReturnSummary[]): readonly ThingToDo[] {
  const thing = (outcome: ReturnSummary['outcome'], tone: Tone, text: (count: number) => string): ThingToDo => {
    const found = summaries.filter((summary) => summary.outcome === outcome);
    const [only] = found.length === 1 ? found : [];
    return {
      id: outcome,
      tone,
      count: found.length,
      text: text(found.length),
      whom: distinct(found.map((summary) => summary.unit?.short ?? summary.return.fileName)),
      route: only ? { screen: 'returns', returnId: only.return.id } : returns,
    };
  };
  return [
    thing('rejected', 'error', texts.unreadable),
    thing('review', 'warn', texts.review),
    thing('ready', 'info', texts.ready),
  ];
}

/** What things to do are found in: a follow-up, or its figures. */
export type Waiting = {
  readonly replies: FollowUp['replies'];
  /** One entry per activity without any indicator, and without a focus area. */
  readonly unlinked: readonly OfUnit[];
  readonly areaLess: readonly OfUnit[];
};

type Subject = 'noArea' | 'unlinked' | 'incomplete' | 'waiting';

const thing = (id: Subject, tone: Tone, of: readonly OfUnit[], route: Route): ThingToDo => ({
  id,
  tone,
  count: of.length,
  text: texts[id](of.length),
  whom: distinct(of.map(({ unit }) => unit.short)),
  route,
});

/** What a whole follow-up has waiting. */
export const waitingIn = ({ areas, replies, unlinked }: FollowUp): Waiting => ({
  replies,
  unlinked,
  areaLess: areas.find(({ focusArea }) => focusArea === null)?.activities ?? [],
});

function fromFollowUp({ replies, unlinked, areaLess }: Waiting, repliesAt: Route): readonly ThingToDo[] {
  const inState = (state: ReplyState) => replies.filter((reply) => reply.state === state && !isExcused(reply));
  return [
    thing('noArea', 'warn', areaLess, activities('omrade=saknas')),
    thing('unlinked', 'warn', unlinked, { screen: 'link', part: 'tavla' }),
    thing('incomplete', 'warn', inState('incomplete'), repliesAt),
    thing('waiting', 'info', inState('none'), repliesAt),
  ];
}

/**
 * What waits in a period, the most urgent first. Empty when everything that came in has been taken in. `repliesAt` is
 * where what concerns a whole reply leads to.
 */
export function thingsToDo(
  waiting: Waiting,
  summaries: readonly ReturnSummary[],
  repliesAt: Route,
): readonly ThingToDo[] {
  return [...fromReturns(summaries), ...fromFollowUp(waiting, repliesAt)].filter(({ count }) => count !== 0);
}
