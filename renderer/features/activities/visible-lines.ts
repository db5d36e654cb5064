/** Pixels of a line of the table, and of its sticky headings. */
export const lineHeight = 32;
export const headHeight = 30;

/** Lines drawn above and below what is seen, so that a slow step of a scroll meets them drawn already. */
const margin = 6;

/** Where the table is scrolled to, in pixels. */
export type ScrollView = { readonly top: number; readonly height: number };

/** The lines from `first` up to, and not including, `end`. */
export type LineRange = { readonly first: number; readonly end: number };

/**
 * The lines to draw. All lines are equally high, so that it is worked out and not measured: with ten thousand of them a list of
 * their places would have to be made anew for each key in the search field.
 */
export function visibleLines({ top, height }: ScrollView, count: number): LineRange {
  const room = Math.ceil(Math.max(0, height - headHeight) / lineHeight) + 1;
  // A list that has become shorter is drawn from where the browser is about to scroll it to.
  const first = Math.max(0, Math.min(Math.floor(top / lineHeight), count - room));
  return { first: Math.max(0, first - margin), end: Math.min(count, first + room + margin) };
}

/** The lines of a range, and one more wherever it is (the one with the focus, which must not be lost by scrolling), in order. */
export function linesToDraw({ first, end }: LineRange, also: number, count: number): readonly number[] {
  const inView = Array.from({ length: end - first }, (_, index) => first + index);
  if (also < 0 || also >= count || (also >= first && also < end)) return inView;
  return also < first ? [also, ...inView] : [...inView, also];
}

/** How far to scroll so that a line is seen whole between the headings and the bottom; where it stands when it is already. */
export function scrollTopFor(line: number, { top, height }: ScrollView): number {
  const highest = line * lineHeight;
  const lowest = highest + lineHeight - Math.max(lineHeight, height - headHeight);
  return Math.max(0, Math.max(lowest, Math.min(top, highest)));
}
