/**
 * A subject of Swedish integration work in general, whatever the plan. It reaches a plan's indicators and focus areas only
 * through their own words (`measured`), so that it serves plans with other indicators too.
 *
 * Patterns are separated by commas; a pattern is one word or several in a row. A `*` stands for more letters before or
 * after; a word without it is met in any of its forms.
 */
export type Concept = {
  readonly id: string;
  /** What activities of this kind say. */
  readonly said: string;
  /** What an indicator, goal or focus area says that is about this. */
  readonly measured: string;
  /** Concepts that it furthers without being one: an open sports hall furthers participation. */
  readonly furthers?: readonly string[];
};
