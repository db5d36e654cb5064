import type { FocusArea, Goal, Indicator, Strategy } from './strategy.ts';

export type TargetGroup = Strategy['targetGroups'][number];

/** What the lists of a plan hold, by the list's name. */
export type StrategyParts = {
  readonly focusAreas: FocusArea;
  readonly goals: Goal;
  readonly indicators: Indicator;
  readonly targetGroups: TargetGroup;
};
export type PartKind = keyof StrategyParts;

/** A part of a plan, and which list it is in. */
export type PartRef = { readonly kind: PartKind; readonly id: string };

type Part = StrategyParts[PartKind];

const listOf = (strategy: Strategy, kind: PartKind): readonly Part[] => strategy[kind];

/** The part that an id names, in whichever list it is. */
export function findPart(strategy: Strategy, id: string): PartRef | null {
  const kinds: readonly PartKind[] = ['focusAreas', 'goals', 'indicators', 'targetGroups'];
  const kind = kinds.find((each) => listOf(strategy, each).some((part) => part.id === id));
  return kind ? { kind, id } : null;
}

/** An id such as `ak8` out of a code or name, that nothing in the plan has. */
export function freePartId(strategy: Strategy, words: string): string {
  const slug =
    words
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 40) || 'del';
  const compact = /^[a-z]{1,3}-\d+$/.test(slug) ? slug.replace('-', '') : slug;
  let id = compact;
  for (let number = 2; findPart(strategy, id) !== null; number += 1) id = `${compact}-${number}`;
  return id;
}

/** The plan with a part added last in its list, or put in the place of the one with its id. */
export function putPart<Kind extends PartKind>(strategy: Strategy, kind: Kind, part: StrategyParts[Kind]): Strategy {
  const parts = listOf(strategy, kind);
  const isThere = parts.some(({ id }) => id === part.id);
  const next = isThere ? parts.map((each) => (each.id === part.id ? part : each)) : [...parts, part];
  return { ...strategy, [kind]: next };
}

/** The plan without a part. What hangs on it goes too: a goal's or an area's own goals and indicators. */
export function removePart(strategy: Strategy, { kind, id }: PartRef): Strategy {
  const parentKind = kind === 'focusAreas' ? 'focus-area' : 'goal';
  const hangsOn = ({ parent }: Goal | Indicator): boolean =>
    (kind === 'focusAreas' || kind === 'goals') && parent.kind === parentKind && parent.id === id;
  const gone = [...strategy.goals.filter(hangsOn), ...strategy.indicators.filter(hangsOn)];
  const without = { ...strategy, [kind]: listOf(strategy, kind).filter((part) => part.id !== id) };
  return gone.reduce((left, part) => {
    const ref = findPart(left, part.id);
    return ref ? removePart(left, ref) : left;
  }, without);
}

/** The plan with a part that holds no longer than a year; null takes that back. */
export function endPart(strategy: Strategy, { kind, id }: PartRef, lastYear: number | null): Strategy {
  if (kind === 'indicators') {
    const indicators = strategy.indicators.map((each) => (each.id === id ? { ...each, validTo: lastYear } : each));
    return { ...strategy, indicators };
  }
  const ended = (part: Part): object => {
    if (part.id !== id) return part;
    const { validTo: _, ...open } = part;
    return lastYear === null ? open : { ...part, validTo: lastYear };
  };
  return { ...strategy, [kind]: listOf(strategy, kind).map(ended) };
}

/**
 * The plan with an indicator that takes over from another from a year on: the old one ends the year before and says which took
 * over; the new one hangs where the old did. What has been linked to the old one stays linked to it.
 */
export function replaceIndicator(strategy: Strategy, oldId: string, next: Indicator, fromYear: number): Strategy {
  const old = strategy.indicators.find(({ id }) => id === oldId);
  if (!old) return strategy;
  const ended: Indicator = { ...old, validTo: fromYear - 1, replacedBy: next.id };
  const begun: Indicator = { ...next, parent: old.parent, validFrom: fromYear };
  return putPart(putPart(strategy, 'indicators', ended), 'indicators', begun);
}

/** The number after the highest among those beside it. */
export const nextNumber = (numbered: readonly { readonly number: number }[]): number =>
  Math.max(0, ...numbered.map(({ number }) => number)) + 1;
