import { ListFilterPlus } from 'lucide-react';
import { memo, useState, type Ref } from 'react';
import { isTableColumn, tableColumnLabel, type TableColumnId } from '../../../shared/register/table-columns.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { FilterChips } from '../../components/filter-chips.tsx';
import { MultiSelect } from '../../components/multi-select.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { Select } from '../../components/select.tsx';
import { activityTexts as texts } from '../../lib/texts/activities.ts';
import { chipsOf, sortChips } from './activity-chips.ts';
import type { ActivityFilter, Condition } from './activity-filter.ts';
import { choicesOf, usualLook, withChoices, type ActivityLook } from './activity-look.ts';
import { columnOptions, missing, missingLabel, type TableContext } from './column-values.ts';
import { ConditionDialog } from './condition-dialog.tsx';
import { groupColumns } from './group-activities.ts';
import type { LookChange } from './use-look.ts';

export type FilterBarProps = {
  /** What is written in the search field right now. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** As it stood when typing last rested: what is chosen is put into the look as it is by then. */
  readonly look: ActivityLook;
  readonly onChange: (change: LookChange) => void;
  readonly context: TableContext;
  readonly searchRef: Ref<HTMLInputElement>;
};

const quick = [
  { column: 'unit', label: texts.unit },
  { column: 'focusArea', label: texts.area },
  { column: 'status', label: texts.status },
] as const satisfies readonly { readonly column: TableColumnId; readonly label: string }[];

const unlinked: Condition = { column: 'indicators', operator: 'missing', values: [] };
const isUnlinked = ({ column, operator }: Condition): boolean => column === 'indicators' && operator === 'missing';

const groupOptions = groupColumns.map((id) => ({ id, label: texts.groupBy(tableColumnLabel(id)) }));

/** Search, filters and grouping, and below them what the list is narrowed to and sorted by. */
export function FilterBar({ text, onText, look, onChange, context, searchRef }: FilterBarProps) {
  return (
    <search className="filter-bar" aria-label={texts.filters}>
      <div className="filter-row">
        <SearchField
          label={texts.search}
          isLabelHidden
          placeholder={texts.searchHint}
          value={text}
          onChange={onText}
          inputRef={searchRef}
        />
        <QuickFilters look={look} onChange={onChange} context={context} />
      </div>
      <Conditions look={look} onChange={onChange} context={context} />
    </search>
  );
}

type LookProps = Pick<FilterBarProps, 'look' | 'onChange' | 'context'>;

/** The three choices that are narrowed by most, and the grouping. */
const QuickFilters = memo(function QuickFilters({ look, onChange, context }: LookProps) {
  const { filter } = look;
  const optionsOf = (column: TableColumnId) => [
    ...columnOptions(column, context),
    ...(column === 'unit' ? [] : [{ id: missing, label: missingLabel(column) }]),
  ];
  return (
    <>
      {quick.map(({ column, label }) => (
        <MultiSelect
          key={column}
          label={label}
          isLabelHidden
          placeholder={label}
          options={optionsOf(column)}
          value={choicesOf(filter, column)}
          onChange={(values) => onChange((now) => ({ ...now, filter: withChoices(now.filter, column, values) }))}
        />
      ))}
      <Select
        label={texts.group}
        isLabelHidden
        options={groupOptions}
        emptyChoice={texts.noGroup}
        value={look.groupBy}
        onChange={(id) => onChange((now) => ({ ...now, groupBy: id !== null && isTableColumn(id) ? id : null }))}
      />
    </>
  );
});

/** Conditions on any column, and what the list is narrowed to as it stands. */
const Conditions = memo(function Conditions({ look, onChange, context }: LookProps) {
  const [isAdding, setAdding] = useState(false);
  const put = (next: (now: ActivityFilter) => readonly Condition[]): void =>
    onChange((now) => ({ ...now, filter: { ...now.filter, conditions: next(now.filter) } }));
  const putUnlinked = (isOn: boolean): void =>
    put(({ conditions }) => [...conditions.filter((each) => !isUnlinked(each)), ...(isOn ? [unlinked] : [])]);
  return (
    <>
      <div className="cluster">
        <Checkbox isSelected={look.filter.conditions.some(isUnlinked)} onChange={putUnlinked}>
          {texts.unlinkedOnly}
        </Checkbox>
        <Button
          size="small"
          tone="quiet"
          icon={<ListFilterPlus size={14} aria-hidden />}
          onPress={() => setAdding(true)}
        >
          {texts.condition} …
        </Button>
        <Narrowed look={look} onChange={onChange} context={context} />
      </div>
      {isAdding ? (
        <ConditionDialog
          context={context}
          onClose={() => setAdding(false)}
          onAdd={(condition) => put(({ conditions }) => [...conditions, condition])}
        />
      ) : null}
    </>
  );
});

/** What the list is narrowed to and sorted by, each part with its own way out. */
function Narrowed({ look, onChange, context }: LookProps) {
  const { filter, sorts } = look;
  const chips = chipsOf(filter, context);
  const without = (id: string, now: ActivityFilter): ActivityFilter =>
    chipsOf(now, context).find((chip) => chip.id === id)?.without ?? now;
  return (
    <>
      {chips.length === 0 ? null : (
        <>
          <FilterChips
            label={texts.filters}
            chips={chips}
            onRemove={(id) => onChange((now) => ({ ...now, filter: without(id, now.filter) }))}
          />
          <Button
            tone="quiet"
            size="small"
            onPress={() => onChange((now) => ({ ...now, filter: usualLook.filter, viewId: null }))}
          >
            {texts.clear}
          </Button>
        </>
      )}
      {sorts.length < 2 ? null : (
        <div className="sort-bar">
          <span className="soft small">{texts.sortedBy}</span>
          <FilterChips
            label={texts.sortedBy}
            chips={sortChips(sorts)}
            onRemove={(id) => onChange((now) => ({ ...now, sorts: now.sorts.filter(({ column }) => column !== id) }))}
          />
        </div>
      )}
    </>
  );
}
