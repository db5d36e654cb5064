import { useMemo, useState } from 'react';
import type { ReturnSummary } from '../../../../shared/contract.ts';
import { listedReturns, type ReturnFilter, type ReturnSort } from './return-order.ts';

export type ReturnListState = {
  readonly filter: ReturnFilter;
  readonly setFilter: (filter: ReturnFilter) => void;
  readonly sort: ReturnSort;
  readonly setSort: (sort: ReturnSort) => void;
  /** What is listed, in order. */
  readonly listed: readonly ReturnSummary[];
  /** The ids of the files that are marked: listed and still under review. */
  readonly marked: ReadonlySet<string>;
  readonly mark: (returnId: string, isMarked: boolean) => void;
  readonly unmarkAll: () => void;
};

/** How the list of files is looked at. What a filter hides is not marked: nothing is done with what can't be seen. */
export function useReturnList(summaries: readonly ReturnSummary[]): ReturnListState {
  const [filter, setFilter] = useState<ReturnFilter>('all');
  const [sort, setSort] = useState<ReturnSort>('todo');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const listed = useMemo(() => listedReturns(summaries, filter, sort), [summaries, filter, sort]);
  const marked = useMemo(() => {
    const open = listed.filter((summary) => summary.return.state === 'received').map((summary) => summary.return.id);
    return new Set(open.filter((id) => chosen.has(id)));
  }, [listed, chosen]);
  const mark = (returnId: string, isMarked: boolean): void =>
    setChosen((before) => new Set(isMarked ? [...before, returnId] : [...before].filter((id) => id !== returnId)));
  return { filter, setFilter, sort, setSort, listed, marked, mark, unmarkAll: () => setChosen(new Set()) };
}
