import type { Strategy } from '../../../shared/register/strategy.ts';
import type { Unit } from '../../../shared/register/entities.ts';
import type { Chip } from '../../components/filter-chips.tsx';
import { activityTexts } from '../../lib/texts/activities.ts';
import { statusLabels } from '../../../shared/language/labels.ts';
import { missing, type ActivityFilter } from './activity-filter.ts';

/** A chip, and the filter without what it stands for. */
export type FilterChip = Chip & { readonly without: ActivityFilter };

const rest = <Id>(ids: readonly Id[], id: Id): readonly Id[] => ids.filter((other) => other !== id);

/** One chip for each thing that narrows the list. */
export function chipsOf(filter: ActivityFilter, strategy: Strategy, units: readonly Unit[]): readonly FilterChip[] {
  const areaName = (id: string): string =>
    id === missing ? activityTexts.missingArea : (strategy.focusAreas.find((area) => area.id === id)?.name ?? id);
  return [
    ...(filter.text === ''
      ? []
      : [{ id: 'text', label: activityTexts.chipSearch(filter.text), without: { ...filter, text: '' } }]),
    ...filter.unitIds.map((id) => ({
      id: `unit ${id}`,
      label: units.find((unit) => unit.id === id)?.name ?? id,
      without: { ...filter, unitIds: rest(filter.unitIds, id) },
    })),
    ...filter.areaIds.map((id) => ({
      id: `area ${id}`,
      label: areaName(id),
      without: { ...filter, areaIds: rest(filter.areaIds, id) },
    })),
    ...filter.statuses.map((status) => ({
      id: `status ${status}`,
      label: status === missing ? activityTexts.missingStatus : statusLabels[status],
      without: { ...filter, statuses: rest(filter.statuses, status) },
    })),
    ...(filter.isUnlinkedOnly
      ? [{ id: 'unlinked', label: activityTexts.unlinkedOnly, without: { ...filter, isUnlinkedOnly: false } }]
      : []),
  ];
}
