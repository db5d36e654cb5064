import type { LinkSuggestion, LinkSuggestions } from './link-suggestion.ts';

/** How far the best must be ahead of the next for nobody to hesitate between them. */
const LEAD = 1.5;

/** What an activity can be linked to without much thought; null where somebody has to choose. */
export type SureLinks = { readonly focusArea: LinkSuggestion | null; readonly indicator: LinkSuggestion | null };

/** Whether more than one thing speaks for it, the activity's own words among them. */
const isWellFounded = ({ words, earlier, habit }: LinkSuggestion): boolean =>
  words.length > 1 || (words.length === 1 && (earlier.length > 0 || habit !== null));

function sureOf(suggestions: readonly LinkSuggestion[]): LinkSuggestion | null {
  const [best, next] = suggestions;
  if (!best || !isWellFounded(best)) return null;
  return next === undefined || best.score >= next.score * LEAD ? best : null;
}

/**
 * The suggestions that may be accepted many at a time: well founded, and clearly ahead of the next. An indicator only together with
 * its focus area: `areaOf` gives that (null for the plan as a whole), `areaId` the one that the activity has (null for none).
 */
export function sureLinks(
  { focusAreas, indicators }: LinkSuggestions,
  areaId: string | null,
  areaOf: (indicatorId: string) => string | null,
): SureLinks {
  const focusArea = sureOf(focusAreas);
  const indicator = sureOf(indicators);
  const within = areaId ?? focusArea?.id ?? null;
  const belongs = indicator !== null && [null, within].includes(areaOf(indicator.id));
  return { focusArea, indicator: belongs ? indicator : null };
}
