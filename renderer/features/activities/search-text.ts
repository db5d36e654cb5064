import type { ActivityRow } from '../../../shared/contract.ts';
import { statusLabels, fundingLabels, typeLabels } from '../../../shared/language/labels.ts';
import type { TableContext } from './column-values.ts';

const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  list.find((each) => each.id === id)?.name ?? '';

/** All that is said of an activity, in the words that the screen shows, folded for searching. */
function foldedText({ activity, report, unit }: ActivityRow, { strategy, units }: TableContext): string {
  const { values } = report;
  const indicators = values.indicators.map((id) => {
    const indicator = strategy.indicators.find((each) => each.id === id);
    return indicator ? `${indicator.code} ${indicator.shortTitle}` : id;
  });
  const parts = [
    activity.id,
    unit.name,
    unit.short,
    ...activity.coUnitIds.map((id) => nameIn(units, id)),
    values.title,
    values.description,
    values.type === null ? '' : typeLabels[values.type],
    values.focusArea === null ? '' : nameIn(strategy.focusAreas, values.focusArea),
    ...indicators,
    ...values.targetGroups.map((id) => nameIn(strategy.targetGroups, id)),
    values.partners,
    values.responsible,
    values.start ?? '',
    values.end ?? '',
    values.status === null ? '' : statusLabels[values.status],
    values.outcome,
    values.participants ?? '',
    values.women ?? '',
    values.men ?? '',
    values.children ?? '',
    values.cost ?? '',
    values.funding === null ? '' : fundingLabels[values.funding],
    values.deviations,
    values.nextSteps,
    activity.note,
  ];
  return parts.join('\n').toLowerCase();
}

/**
 * Rows are never altered, only replaced, so that each is folded once however many keys are pressed; anew when what the names are
 * taken from (the plan, the units) is another.
 */
const foldedBy = new WeakMap<TableContext, WeakMap<ActivityRow, string>>();

function foldedIn(context: TableContext): WeakMap<ActivityRow, string> {
  const known = foldedBy.get(context);
  if (known) return known;
  const made = new WeakMap<ActivityRow, string>();
  foldedBy.set(context, made);
  return made;
}

/** Everything about an activity that can be searched, folded. */
export function searchTextOf(row: ActivityRow, context: TableContext): string {
  const folded = foldedIn(context);
  const known = folded.get(row);
  if (known !== undefined) return known;
  const text = foldedText(row, context);
  folded.set(row, text);
  return text;
}

/** The words to look for; each must occur. Figures may be written with spaces between the thousands. */
export const searchWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll(/(\d)\s(?=\d{3}(?!\d))/g, '$1')
    .split(/\s+/)
    .filter(Boolean);
