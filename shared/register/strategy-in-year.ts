import type { Strategy } from './strategy.ts';

type Lasting = { readonly validFrom?: number | null | undefined; readonly validTo?: number | null | undefined };

/** Whether a part of a plan holds in a year: it has begun and not ended. Without years it holds as long as the plan. */
export function holdsIn({ validFrom, validTo }: Lasting, year: number): boolean {
  return (validFrom ?? year) <= year && year <= (validTo ?? year);
}

/** The plan with the focus areas, goals, indicators and target groups that hold in a year: what a template offers. */
export function strategyInYear(strategy: Strategy, year: number): Strategy {
  const holding = <Part extends Lasting>(parts: readonly Part[]): Part[] => parts.filter((part) => holdsIn(part, year));
  return {
    ...strategy,
    focusAreas: holding(strategy.focusAreas),
    goals: holding(strategy.goals),
    indicators: holding(strategy.indicators),
    targetGroups: holding(strategy.targetGroups),
  };
}
