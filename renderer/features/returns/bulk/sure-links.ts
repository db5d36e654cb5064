import type { LinkSuggestion, LinkSuggestions } from '../../../../shared/intake/suggest/link-suggestion.ts';
import { focusAreaIdOf, type Strategy } from '../../../../shared/register/strategy.ts';

/**
 * How far ahead of the next suggestion a sure one is, on the suggester's own scale. Measured by asking about each sample activity
 * without its own link, and about as many written elsewhere: at this lead the first suggestion was right in 9 of 10 or more, both
 * for focus areas and indicators (`sure-links.test.ts` holds it to that).
 */
export const SURE_LEAD = 1;

/**
 * The suggestion that can be offered together with others: the activity's own words or an activity like it speak for it, and
 * it is well ahead of the next. Null when none is.
 */
export function sureOne(suggestions: readonly LinkSuggestion[], lead: number = SURE_LEAD): LinkSuggestion | null {
  const [first, second] = suggestions;
  if (first === undefined || first.words.length + first.earlier.length === 0) return null;
  return second === undefined || first.score - second.score >= lead ? first : null;
}

export type SureLinks = {
  readonly focusArea: LinkSuggestion | null;
  /** Within the focus area that the activity has, or is suggested here. */
  readonly indicator: LinkSuggestion | null;
};

/** What can be accepted of an activity's suggestions without looking at each: neither may speak against the other. */
export function sureLinks(
  strategy: Strategy,
  { focusAreas, indicators }: LinkSuggestions,
  focusAreaId: string | null,
): SureLinks {
  const focusArea = sureOne(focusAreas);
  const area = focusAreaId ?? focusArea?.id ?? null;
  const indicator = sureOne(indicators);
  const found = strategy.indicators.find(({ id }) => id === indicator?.id);
  const itsArea = found === undefined ? null : focusAreaIdOf(strategy, found.parent);
  const isWithin = found !== undefined && area !== null && (itsArea === null || itsArea === area);
  return { focusArea, indicator: isWithin ? indicator : null };
}
