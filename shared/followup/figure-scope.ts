import type { ActivityValues, FieldName } from '../register/activity-fields.ts';
import type { Strategy } from '../register/strategy.ts';
import type { FigureScope } from './figure.ts';

/** What a scope looks at: an activity in a period, with the unit that answers for it. */
type Scoped = { readonly values: ActivityValues; readonly unitId: string; readonly isNew: boolean };

const isIn = <Value>(wanted: Value | undefined, value: Value): boolean => wanted === undefined || wanted === value;

/** Tells which activities a scope lets through. An area that the strategy has not counts as none, as in the follow-up. */
export function scopeTest(strategy: Strategy, scope: FigureScope): (activity: Scoped) => boolean {
  const known = new Set(strategy.focusAreas.map(({ id }) => id));
  const { areaId, unitId, status, indicatorId, funding, isLinked, isNew, has, lacks } = scope;
  const areaOf = ({ focusArea }: ActivityValues): string | null =>
    focusArea !== null && known.has(focusArea) ? focusArea : null;
  return (activity) =>
    isIn(areaId, areaOf(activity.values)) &&
    isIn(unitId, activity.unitId) &&
    isIn(status, activity.values.status ?? 'unknown') &&
    (indicatorId === undefined || activity.values.indicators.includes(indicatorId)) &&
    isIn(funding, activity.values.funding) &&
    isIn(isLinked, activity.values.indicators.length > 0) &&
    isIn(isNew, activity.isNew) &&
    (has === undefined || activity.values[has] !== null) &&
    (lacks === undefined || activity.values[lacks] === null);
}

/** The fields by which a scope picks its activities: the words that decide whether one is counted. */
export function scopeFields({
  areaId,
  status,
  indicatorId,
  funding,
  isLinked,
  has,
  lacks,
}: FigureScope): readonly FieldName[] {
  return [
    ...(has === undefined ? [] : [has]),
    ...(lacks === undefined ? [] : [lacks]),
    ...(status === undefined ? [] : (['status'] as const)),
    ...(areaId === undefined ? [] : (['focusArea'] as const)),
    ...(indicatorId === undefined && isLinked === undefined ? [] : (['indicators'] as const)),
    ...(funding === undefined ? [] : (['funding'] as const)),
  ];
}

/** What a scope asks of an activity that is not reported this time: what only a report of this period could say is left out. */
export function lastingScope({ areaId, unitId, indicatorId, funding, isLinked }: FigureScope): FigureScope {
  return {
    ...(areaId === undefined ? {} : { areaId }),
    ...(unitId === undefined ? {} : { unitId }),
    ...(indicatorId === undefined ? {} : { indicatorId }),
    ...(funding === undefined ? {} : { funding }),
    ...(isLinked === undefined ? {} : { isLinked }),
  };
}

/** Whether the figure is about this period's reports alone, so that what is not reported can't be expected in it. */
export const isOfReportsOnly = ({ status, isNew, has, lacks }: FigureScope): boolean =>
  status !== undefined || isNew !== undefined || has !== undefined || lacks !== undefined;
