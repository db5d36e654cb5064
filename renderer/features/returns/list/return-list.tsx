import { ArrowDownUp } from 'lucide-react';
import type { ReturnSummary } from '../../../../shared/contract.ts';
import { MenuButton } from '../../../components/menu-button.tsx';
import { Select } from '../../../components/select.tsx';
import { returnsTexts } from '../../../lib/texts/returns.ts';
import { returnListTexts as texts } from '../../../lib/texts/returns-list.ts';
import { useIsReadOnly } from '../../../lib/use-is-read-only.ts';
import { ReturnItem } from './return-item.tsx';
import { isListed, returnFilters, returnSorts } from './return-order.ts';
import type { ReturnListState } from './use-return-list.ts';

export type ReturnListProps = {
  readonly summaries: readonly ReturnSummary[];
  readonly state: ReturnListState;
  readonly selectedId: string | null;
};

/** The files of the period: narrowed, sorted, and several of them marked to be taken in together. */
export function ReturnList({ summaries, state, selectedId }: ReturnListProps) {
  const isReadOnly = useIsReadOnly();
  const { listed, marked, mark } = state;
  return (
    <>
      <ListTools summaries={summaries} state={state} />
      <nav className="return-list" aria-label={returnsTexts.files}>
        {listed.length === 0 ? <p className="soft small return-none">{texts.none}</p> : null}
        <ul>
          {listed.map((summary) => (
            <ReturnItem
              key={summary.return.id}
              summary={summary}
              isCurrent={summary.return.id === selectedId}
              isMarked={marked.has(summary.return.id)}
              onMark={isReadOnly ? null : (isMarked) => mark(summary.return.id, isMarked)}
            />
          ))}
        </ul>
      </nav>
    </>
  );
}

/** Which files are listed and in which order; only sorts of files that there are can be chosen. */
function ListTools({ summaries, state }: Omit<ReturnListProps, 'selectedId'>) {
  const countOf = (filter: (typeof returnFilters)[number]): number =>
    summaries.filter((summary) => isListed(summary, filter)).length;
  const options = returnFilters
    .filter((filter) => filter === 'all' || filter === state.filter || countOf(filter) > 0)
    .map((filter) => ({ id: filter, label: texts.filterCount(texts.filters[filter], countOf(filter)) }));
  return (
    <div className="return-tools">
      <Select
        label={texts.filter}
        isLabelHidden
        options={options}
        value={state.filter}
        onChange={(id) => state.setFilter(returnFilters.find((filter) => filter === id) ?? 'all')}
      />
      <MenuButton
        label={texts.sort}
        icon={<ArrowDownUp size={16} aria-hidden />}
        options={returnSorts.map((id) => ({ id, label: texts.sorts[id] }))}
        selected={state.sort}
        onChoose={(id) => state.setSort(returnSorts.find((sort) => sort === id) ?? 'todo')}
      />
    </div>
  );
}
