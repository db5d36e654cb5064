import { activityTypes, fundings, statuses, type FieldName } from '../../shared/register/activity-fields.ts';
import type { Strategy } from '../../shared/register/strategy.ts';
import type { Option } from '../components/options.tsx';
import { endedLabel, indicatorOptions } from './field-text.ts';
import { fundingLabels, statusLabels, typeLabels } from '../../shared/language/labels.ts';

const labelled = <Id extends string>(ids: readonly Id[], labels: Readonly<Record<Id, string>>): readonly Option[] =>
  ids.map((id) => ({ id, label: labels[id] }));

type Named = { readonly id: string; readonly name: string; readonly validTo?: number | undefined };

/** What has ended can still be chosen, for what was done before; it says so. */
const named = (items: readonly Named[]): readonly Option[] =>
  items.map(({ id, name, validTo }) => ({ id, label: validTo === undefined ? name : endedLabel(name, validTo) }));

/** What can be chosen in a field; empty for a field that is not a choice. Indicators are those of the focus area. */
export function choiceOptions(strategy: Strategy, field: FieldName, focusAreaId: string | null): readonly Option[] {
  switch (field) {
    case 'type':
      return labelled(activityTypes, typeLabels);
    case 'status':
      return labelled(statuses, statusLabels);
    case 'funding':
      return labelled(fundings, fundingLabels);
    case 'focusArea':
      return named(strategy.focusAreas);
    case 'targetGroups':
      return named(strategy.targetGroups);
    case 'indicators':
      return indicatorOptions(strategy, focusAreaId);
    default:
      return [];
  }
}
