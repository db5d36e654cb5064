import type { ActivityRow, CommandArguments } from '../../../shared/contract.ts';
import type { LinkSuggestions } from '../../../shared/intake/suggest/link-suggestion.ts';
import { sureLinks } from '../../../shared/intake/suggest/sure-links.ts';
import { allTargets, type LinkTarget, type TargetGroup } from './targets.ts';

export type LinkEdit = CommandArguments<'activity:edit-many'>['edits'][number];

type Values = ActivityRow['report']['values'];

/** The plan's focus area that an activity has; null for none, or for one that is not in the plan. */
const knownArea = (groups: readonly TargetGroup[], { focusArea }: Values): string | null =>
  groups.some((group) => group.focusArea?.id === focusArea) ? focusArea : null;

/** What an activity lacks. In a focus area without indicators there is nothing more to link to. */
export type Lack = { readonly focusArea: boolean; readonly indicators: boolean };

export function lackOf(groups: readonly TargetGroup[], values: Values): Lack {
  const area = knownArea(groups, values);
  const within = groups.filter(({ focusArea }) => area === null || focusArea === null || focusArea.id === area);
  const canHave = within.some(({ indicators }) => indicators.length > 0);
  return { focusArea: area === null, indicators: canHave && values.indicators.length === 0 };
}

/** The activities that lack a focus area or every indicator. */
export function unlinkedRows(groups: readonly TargetGroup[], rows: readonly ActivityRow[]): readonly ActivityRow[] {
  return rows.filter(({ report }) => {
    const lack = lackOf(groups, report.values);
    return lack.focusArea || lack.indicators;
  });
}

/**
 * What linking an activity to a target changes; null where it can't be: it has a focus area already, has the indicator, or the
 * indicator belongs to another focus area. An indicator brings its focus area with it where there is none.
 */
export function editsFor(
  groups: readonly TargetGroup[],
  { activity, report }: ActivityRow,
  target: LinkTarget,
): readonly LinkEdit[] | null {
  const area = knownArea(groups, report.values);
  const activityId = activity.id;
  if (target.kind === 'focusArea') {
    return area === null ? [{ activityId, field: 'focusArea', value: target.id }] : null;
  }
  if (report.values.indicators.includes(target.id)) return null;
  if (area !== null && target.areaId !== null && target.areaId !== area) return null;
  const withIndicator: LinkEdit = { activityId, field: 'indicators', value: [...report.values.indicators, target.id] };
  if (area !== null || target.areaId === null) return [withIndicator];
  return [{ activityId, field: 'focusArea', value: target.areaId }, withIndicator];
}

/** A suggestion so well founded that it may be accepted with others. */
export type SureLink = {
  readonly row: ActivityRow;
  readonly targets: readonly LinkTarget[];
  readonly edits: readonly LinkEdit[];
  /** The activity's words that speak for it. */
  readonly words: readonly string[];
};

/** The sure suggestions among those for the unlinked activities. */
export function sureLinksOf(
  groups: readonly TargetGroup[],
  rows: readonly ActivityRow[],
  suggested: ReadonlyMap<string, LinkSuggestions>,
): readonly SureLink[] {
  const targets = allTargets(groups);
  const find = (kind: LinkTarget['kind'], id: string | undefined): LinkTarget | undefined =>
    targets.find((target) => target.kind === kind && target.id === id);
  const areaOf = (id: string): string | null => find('indicators', id)?.areaId ?? null;
  return rows.flatMap((row): readonly SureLink[] => {
    const suggestions = suggested.get(row.activity.id);
    if (!suggestions) return [];
    const { focusArea, indicator } = sureLinks(suggestions, knownArea(groups, row.report.values), areaOf);
    const chosen = [find('focusArea', focusArea?.id), find('indicators', indicator?.id)].filter(
      (target) => target !== undefined,
    );
    const edits = chosen.flatMap((target): readonly LinkEdit[] =>
      target.kind === 'focusArea'
        ? [{ activityId: row.activity.id, field: 'focusArea', value: target.id }]
        : [{ activityId: row.activity.id, field: 'indicators', value: [target.id] }],
    );
    const words = [...new Set([...(focusArea?.words ?? []), ...(indicator?.words ?? [])])];
    return edits.length === 0 ? [] : [{ row, targets: chosen, edits, words }];
  });
}
