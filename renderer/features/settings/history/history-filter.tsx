import { DateField } from '../../../components/date-field.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { Select } from '../../../components/select.tsx';
import { useCommand } from '../../../lib/queries.ts';
import { historyTexts } from '../../../lib/texts/settings.ts';
import { changeKindLabel } from './change-kinds.ts';

/** What the history is narrowed to; null leaves a part open. */
export type HistoryFilterState = {
  readonly text: string;
  readonly by: string | null;
  readonly kind: string | null;
  readonly from: string | null;
  readonly to: string | null;
};

export const noHistoryFilter: HistoryFilterState = { text: '', by: null, kind: null, from: null, to: null };

type HistoryFilterProps = {
  readonly filter: HistoryFilterState;
  readonly onChange: (filter: HistoryFilterState) => void;
  /** Who, and which kinds of change, there are. */
  readonly people: readonly string[];
  readonly kinds: readonly string[];
};

/** Words, person, kind and days. */
export function HistoryFilter({ filter, onChange, people, kinds }: HistoryFilterProps) {
  const period = useCommand('app:status', {}).data?.register?.period;
  const put = (part: Partial<HistoryFilterState>): void => onChange({ ...filter, ...part });
  if (!period) return null; // settings are shown in an open register with a period
  const dates = { periodYear: period.year, periodKind: period.kind };
  return (
    <div className="history-filter">
      <SearchField label={historyTexts.search} value={filter.text} onChange={(text) => put({ text })} />
      <Select
        label={historyTexts.by}
        options={people.map((id) => ({ id, label: id }))}
        value={filter.by}
        onChange={(by) => put({ by })}
        emptyChoice={historyTexts.anybody}
      />
      <Select
        label={historyTexts.kind}
        options={kinds.map((id) => ({ id, label: changeKindLabel(id) }))}
        value={filter.kind}
        onChange={(kind) => put({ kind })}
        emptyChoice={historyTexts.anything}
      />
      <DateField
        label={historyTexts.from}
        value={filter.from}
        onChange={(from) => put({ from })}
        context={{ edge: 'start', ...dates }}
      />
      <DateField
        label={historyTexts.to}
        value={filter.to}
        onChange={(to) => put({ to: to === 'ongoing' ? null : to })}
        context={{ edge: 'end', ...dates }}
      />
    </div>
  );
}
