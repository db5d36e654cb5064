import type { TextSheet } from './text-grid.ts';

/** A return as text and what is to be read from it, one line per action (see `said`). */
export type Layout = {
  readonly name: string;
  readonly sheets: readonly TextSheet[];
  readonly reads: readonly string[];
};
