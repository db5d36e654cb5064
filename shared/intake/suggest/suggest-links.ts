import type { ActivityValues } from '../../register/activity-fields.ts';
import type { Strategy } from '../../register/strategy.ts';
import { buildSuggester } from './build-suggester.ts';
import type { LinkSuggestions } from './link-suggestion.ts';

/** Which focus areas and indicators an activity's own words point to, by the strategy alone. Only for what is not linked. */
export const suggestLinks = (strategy: Strategy, values: ActivityValues): LinkSuggestions =>
  buildSuggester(strategy, [])(values, '');
