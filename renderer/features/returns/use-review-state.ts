import { useState } from 'react';
import type { FilePlan } from '../../../shared/intake/plan-types.ts';
import { readCellPlace, type CellPlace } from '../../lib/cell-place.ts';
import { goTo } from '../../lib/route.ts';
import { selectionAt } from './place.ts';
import { filterFindings, findingsOf, type FindingFilter, type Selection } from './selection.ts';

/** How a file is looked at: as it came, as a list of its issues, or what the unit left out. */
export type ReviewView = 'sheet' | 'issues' | 'gone';

/** Where the reviewer comes in: at the first or last issue when stepping from another file; null at the file as a whole. */
export type Entry = 'first' | 'last' | null;

export type ReviewState = {
  readonly selection: Selection | null;
  readonly select: (selection: Selection | null) => void;
  /** The cell that a link led to, until something else is selected. */
  readonly source: CellPlace | null;
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  readonly view: ReviewView;
  readonly setView: (view: ReviewView) => void;
  /** The sheet that was chosen or is led to; null for the first with rows. */
  readonly sheetName: string | null;
  readonly setSheetName: (name: string) => void;
};

function entryOf(plan: FilePlan, entry: Entry): Selection | null {
  if (entry === null) return null;
  const finding = filterFindings(findingsOf(plan), 'decide').at(entry === 'first' ? 0 : -1);
  return finding === undefined ? null : { rowKey: finding.row.rowKey, field: finding.field };
}

/** What the reviewer looks at in one file. `cell` is the place that the address names; a new one is gone to. */
export function useReviewState(returnId: string, plan: FilePlan, cell: string | null, entry: Entry): ReviewState {
  const [first] = useState(() => (cell === null ? null : readCellPlace(cell)));
  const [source, setSource] = useState<CellPlace | null>(first);
  const [selection, setSelection] = useState(() => (first === null ? entryOf(plan, entry) : selectionAt(plan, first)));
  const [filter, setFilter] = useState<FindingFilter>('decide');
  const [view, setView] = useState<ReviewView>('sheet');
  const [sheetName, setSheetName] = useState<string | null>(first?.sheet ?? null);
  const [shownCell, setShownCell] = useState(cell);

  const sheetOf = (chosen: Selection | null): string | null =>
    plan.rows.find((row) => row.rowKey === chosen?.rowKey)?.sheet ?? null;

  if (cell !== shownCell) {
    setShownCell(cell);
    const place = cell === null ? null : readCellPlace(cell);
    if (place !== null) {
      setSource(place);
      setSelection(selectionAt(plan, place));
      setSheetName(place.sheet);
      setView('sheet');
    }
  }

  const select = (next: Selection | null): void => {
    setSource(null);
    setSelection(next);
    if (next !== null) setSheetName(sheetOf(next) ?? '');
    if (next !== null && view === 'gone') setView('sheet');
    // The address names that cell no longer, so that the same link leads there again.
    if (cell !== null) goTo({ screen: 'returns', returnId }, 'replace');
  };

  return { selection, select, source, filter, setFilter, view, setView, sheetName, setSheetName };
}
