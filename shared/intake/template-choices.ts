import type { Indicator, Strategy } from '../register/strategy.ts';
import { indicatorsOf } from '../register/strategy.ts';

/**
 * The words that the template's drop-downs offer for what the strategy names; reading accepts them letter by letter, and
 * whatever else people write. Status, type and funding have their words in `language/labels.ts`.
 */

/** `AK 1 Utrikesfödda i sysselsättning`: the code that people use, and enough to know it by. */
export function indicatorChoice(indicator: Pick<Indicator, 'code' | 'shortTitle'>): string {
  return `${indicator.code} ${indicator.shortTitle}`.trim();
}

/** Stands between several choices in one cell, since target groups have commas in their names. */
export const CHOICE_SEPARATOR = '; ';

/** What an end without an end is written as, and what people write too. */
export const ONGOING_WORD = 'tills vidare';
export const OTHER_ONGOING_WORD = 'löpande';

/** The answers to a yes-or-no question. */
export const yesNoChoice = (value: boolean): string => (value ? 'Ja' : 'Nej');

/** The indicators that are followed a year: those that have begun and not ended. */
export function indicatorsOfYear(strategy: Strategy, year: number): readonly Indicator[] {
  return strategy.indicators.filter(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= year) && (validTo === null || year <= validTo),
  );
}

/**
 * What the indicator columns offer once a focus area is chosen: its own indicators, then those of the plan as a whole.
 * Without a focus area (null): all of them.
 */
export function indicatorsOffered(strategy: Strategy, focusAreaId: string | null, year: number): readonly Indicator[] {
  const current = indicatorsOfYear(strategy, year);
  if (focusAreaId === null) return current;
  const own = new Set(indicatorsOf(strategy, focusAreaId));
  const hangsOnPlan = (indicator: Indicator): boolean =>
    !strategy.focusAreas.some((area) => indicatorsOf(strategy, area.id).includes(indicator));
  return [...current.filter((each) => own.has(each)), ...current.filter((each) => !own.has(each) && hangsOnPlan(each))];
}
