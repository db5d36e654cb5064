import { z } from 'zod';
import type { Change } from '../register/change.ts';
import { nothing } from './arguments.ts';
import type { KeptBack } from './return.ts';

/** Commands about what has been done in the register. */
export const historyArguments = {
  'history:list': z.object({ limit: z.number().int().min(1).max(1000) }),
  'history:undo': nothing,
  'history:redo': nothing,
  /** The whole history, filtered: text in the label, who, kind of change, from and to day; newest first, page by page. */
  'history:search': z.object({
    text: z.string(),
    by: z.string().nullable(),
    kind: z.string().nullable(),
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    /** Only changes with a lower number; null for the newest. */
    before: z.number().int().nullable(),
    limit: z.number().int().min(1).max(500),
  }),
  /**
   * Undoes one change, whenever it was made. What of it has been edited since is kept and told (`whole` false), or stops the
   * undo with `changed-since` (`whole` true). `already-undone` when it no longer stands.
   */
  'history:undo-change': z.object({ changeId: z.string(), whole: z.boolean() }),
  /** Takes the register back to how it was after a change: undoes every later one that stands, as one step. */
  'history:undo-to': z.object({ seq: z.number().int().positive() }),
} as const;

export type HistoryEntry = Pick<Change, 'id' | 'seq' | 'at' | 'by' | 'kind' | 'label' | 'of'> & {
  readonly opCount: number;
  /** Whether it has been undone and not done again. */
  readonly isUndone: boolean;
};

export type HistoryResults = {
  'history:list': readonly HistoryEntry[];
  'history:undo': { readonly label: string } | null;
  'history:redo': { readonly label: string } | null;
  'history:search': {
    readonly entries: readonly HistoryEntry[];
    readonly total: number;
    /** Who and which kinds there are to choose among. */
    readonly people: readonly string[];
    readonly kinds: readonly string[];
  };
  'history:undo-change': { readonly label: string; readonly kept: readonly KeptBack[] };
  'history:undo-to': { readonly undone: number };
};
