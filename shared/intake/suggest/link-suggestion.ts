/** An earlier activity that was linked the same way. */
export type EarlierLink = { readonly id: string; readonly title: string };

/** How common a link is where the activity belongs. */
export type Habit = {
  /** Among the unit's own activities, or among all of them; within the activity's focus area where it has one. */
  readonly among: 'unit' | 'all';
  readonly linked: number;
  readonly of: number;
};

/** A link that the strategy's words or earlier decisions speak for; never stored before somebody accepts it. */
export type LinkSuggestion = {
  /** Focus area or indicator id. */
  readonly id: string;
  /** For ranking within one answer only; not a probability. */
  readonly score: number;
  /** Evidence: the activity's own words that gave it, as written, in lower case; the most telling first. */
  readonly words: readonly string[];
  /** Evidence: the likest of the earlier activities that were linked so; the likest first. */
  readonly earlier: readonly EarlierLink[];
  /** Evidence: what is usual here; null where it is not usual. */
  readonly habit: Habit | null;
};

export type LinkSuggestions = {
  /** Best first; empty when the activity has a focus area. */
  readonly focusAreas: readonly LinkSuggestion[];
  /** Best first; empty when the activity has indicators. Within the focus area, where it has one. */
  readonly indicators: readonly LinkSuggestion[];
};
