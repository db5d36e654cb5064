import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { ActivityRow } from '../../../shared/contract.ts';
import { meetConditions } from './activity-filter.ts';
import type { ActivityLook } from './activity-look.ts';
import type { TableContext } from './column-values.ts';
import { groupActivities, tableLines, type TableLine } from './group-activities.ts';
import { searchRows } from './search-rows.ts';
import { searchTextOf } from './search-text.ts';
import { sortActivities } from './sort-activities.ts';

export type ShownLines = {
  readonly lines: readonly TableLine[];
  /** The activities that pass the filter, in the order of the table, folded groups' too. */
  readonly shown: readonly ActivityRow[];
};

/** How many rows are folded for searching at a time, between other things. */
const foldedAtOnce = 400;

type Folded = { readonly rows: readonly ActivityRow[]; readonly context: TableContext };

/** Folds the rows for searching while nothing else is done, so that the first key pressed finds it ready. Whether it is. */
function useFoldedAhead(rows: readonly ActivityRow[], context: TableContext): boolean {
  const [folded, setFolded] = useState<Folded | null>(null);
  useEffect(() => {
    let next = 0;
    let handle = 0;
    const fold = (): void => {
      for (const row of rows.slice(next, next + foldedAtOnce)) searchTextOf(row, context);
      next += foldedAtOnce;
      if (next < rows.length) handle = requestIdleCallback(fold);
      else setFolded({ rows, context });
    };
    handle = requestIdleCallback(fold);
    return () => cancelIdleCallback(handle);
  }, [rows, context]);
  return folded?.rows === rows && folded.context === context;
}

/**
 * The lines of the table. Sorting and conditions are worked out when they change, searching at each key, among rows that are sorted
 * already. It is done with the key, for the frame that shows it; until the rows are folded it takes longer, and may be given up
 * for the next key.
 */
export function useLines(
  rows: readonly ActivityRow[],
  look: ActivityLook,
  folded: ReadonlySet<string>,
  context: TableContext,
): ShownLines {
  const isFolded = useFoldedAhead(rows, context);
  const slowText = useDeferredValue(isFolded ? '' : look.filter.text);
  const text = isFolded ? look.filter.text : slowText;
  const { sorts, groupBy } = look;
  const { conditions } = look.filter;
  const sorted = useMemo(() => sortActivities(rows, sorts, context), [rows, sorts, context]);
  const narrowed = useMemo(() => meetConditions(sorted, conditions, context), [sorted, conditions, context]);
  const found = useMemo(() => searchRows(narrowed, text, context), [narrowed, text, context]);
  const groups = useMemo(
    () => (groupBy === null ? null : groupActivities(found, groupBy, context)),
    [found, groupBy, context],
  );
  const lines = useMemo(() => tableLines(found, groups, folded), [found, groups, folded]);
  const shown = useMemo(() => (groups === null ? found : groups.flatMap((group) => group.rows)), [found, groups]);
  useLayoutEffect(() => {
    // What the bench waits for: the rows that are drawn now answer this text.
    performance.clearMarks(searchedMark);
    performance.mark(searchedMark, { detail: text });
  }, [text]);
  return { lines, shown };
}

const searchedMark = 'activities-searched';
