import type { Ref } from 'react';
import { statuses, type Status } from '../../../shared/register/activity-fields.ts';
import type { Unit } from '../../../shared/register/entities.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { FilterChips } from '../../components/filter-chips.tsx';
import { MultiSelect } from '../../components/multi-select.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { activityTexts } from '../../lib/texts/activities.ts';
import { statusLabels } from '../../../shared/language/labels.ts';
import { chipsOf } from './activity-chips.ts';
import { missing, noFilter, type ActivityFilter } from './activity-filter.ts';

export type FilterBarProps = {
  readonly filter: ActivityFilter;
  readonly onChange: (filter: ActivityFilter) => void;
  readonly strategy: Strategy;
  readonly units: readonly Unit[];
  readonly searchRef: Ref<HTMLInputElement>;
};

const statusOptions = [
  ...statuses.map((id) => ({ id, label: statusLabels[id] })),
  { id: missing, label: activityTexts.missingStatus },
];

const isStatus = (id: string): id is Status | typeof missing => statusOptions.some((option) => option.id === id);

/** Search and filters, and below them what the list is narrowed to. */
export function FilterBar({ filter, onChange, strategy, units, searchRef }: FilterBarProps) {
  const put = (part: Partial<ActivityFilter>): void => onChange({ ...filter, ...part });
  const chips = chipsOf(filter, strategy, units);
  const areas = [
    ...strategy.focusAreas.map(({ id, name }) => ({ id, label: name })),
    { id: missing, label: activityTexts.missingArea },
  ];
  return (
    <search className="filter-bar" aria-label={activityTexts.filters}>
      <div className="filter-row">
        <SearchField
          label={activityTexts.search}
          isLabelHidden
          placeholder={activityTexts.searchHint}
          value={filter.text}
          onChange={(text) => put({ text })}
          inputRef={searchRef}
        />
        <MultiSelect
          label={activityTexts.unit}
          isLabelHidden
          placeholder={activityTexts.anyUnit}
          options={units.map(({ id, name }) => ({ id, label: name }))}
          value={filter.unitIds}
          onChange={(unitIds) => put({ unitIds })}
        />
        <MultiSelect
          label={activityTexts.area}
          isLabelHidden
          placeholder={activityTexts.anyArea}
          options={areas}
          value={filter.areaIds}
          onChange={(areaIds) => put({ areaIds })}
        />
        <MultiSelect
          label={activityTexts.status}
          isLabelHidden
          placeholder={activityTexts.anyStatus}
          options={statusOptions}
          value={filter.statuses}
          onChange={(ids) => put({ statuses: ids.filter(isStatus) })}
        />
        <Checkbox isSelected={filter.isUnlinkedOnly} onChange={(isUnlinkedOnly) => put({ isUnlinkedOnly })}>
          {activityTexts.unlinkedOnly}
        </Checkbox>
      </div>
      {chips.length === 0 ? null : (
        <div className="cluster">
          <FilterChips
            label={activityTexts.filters}
            chips={chips}
            onRemove={(id) => onChange(chips.find((chip) => chip.id === id)?.without ?? filter)}
          />
          <Button tone="quiet" size="small" onPress={() => onChange(noFilter)}>
            {activityTexts.clear}
          </Button>
        </div>
      )}
    </search>
  );
}
