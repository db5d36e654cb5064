import { figureName } from '../../shared/followup/figure-name.ts';
import type { Figure, FigureScope } from '../../shared/followup/figure.ts';
import { activitiesHref, type ActivityPick } from './activity-address.ts';
import { hrefOf } from './route.ts';

/** The screens whose figures can be asked how they came about. */
export type FigureScreenName = 'start' | 'follow-up';

/** The address of a figure's parts, beside the screen that shows it. */
export const figureHref = (screen: FigureScreenName, figure: Figure): string =>
  hrefOf({ screen, figure: figureName(figure) });

/** The list in Insatser can't be narrowed to these. */
const isListable = ({ has, lacks, isNew, isLinked }: FigureScope): boolean =>
  has === undefined && lacks === undefined && isNew === undefined && isLinked !== true;

function pickOf({ areaId, unitId, status, indicatorId, funding, isLinked }: FigureScope): ActivityPick {
  return {
    ...(areaId === undefined ? {} : { areaIds: [areaId] }),
    ...(unitId === undefined ? {} : { unitIds: [unitId] }),
    ...(status === undefined ? {} : { statuses: [status] }),
    ...(indicatorId === undefined ? {} : { indicatorIds: [indicatorId] }),
    ...(funding === undefined ? {} : { fundings: [funding] }),
    ...(isLinked === false ? { isUnlinkedOnly: true } : {}),
  };
}

/** The same activities as a list in Insatser, where they are worked with; null where it can't show just those. */
export function listHref(figure: Figure): string | null {
  if (figure.kind !== 'activities' && figure.kind !== 'sum') return null;
  return isListable(figure.scope) ? activitiesHref(pickOf(figure.scope)) : null;
}
