import { fold, foldCode } from './fold.ts';

/** What kind of thing an entry is, in the order that equally good finds are shown. */
export const paletteKinds = [
  'address',
  'command',
  'screen',
  'activity',
  'unit',
  'indicator',
  'focus-area',
  'goal',
  'target-group',
  'return',
  'period',
] as const;
export type PaletteKind = (typeof paletteKinds)[number];

/** One thing that can be found and chosen. */
export type PaletteEntry = {
  /** The same from day to day, so that what was chosen lately is known again. */
  readonly id: string;
  readonly kind: PaletteKind;
  readonly title: string;
  /** What people write instead of the title: `BUF-014`, `AK 1`; empty for what has none. */
  readonly code: string;
  /** Shown after the title, and searched. */
  readonly detail: string;
  /** Searched but not shown. */
  readonly words: string;
  /** The keys that do the same; empty for most. */
  readonly keys: readonly string[];
  readonly choose: () => void;
};

/** An entry with its texts folded, so that a key press compares and no more. */
export type PreparedEntry = {
  readonly entry: PaletteEntry;
  readonly title: string;
  readonly code: string;
  readonly rest: string;
};

/** Folds an entry's texts, once. */
export const prepare = (entry: PaletteEntry): PreparedEntry => ({
  entry,
  title: fold(entry.title),
  code: foldCode(entry.code),
  rest: fold(`${entry.detail} ${entry.words}`),
});
