import type { Funding, Status } from '../../shared/register/activity-fields.ts';
import { hrefOf } from './route.ts';

/** Which activities a figure stands for, in the words of the address of Insatser. Parts combine; an empty part lets all through. */
export type ActivityPick = {
  readonly unitIds?: readonly string[];
  /** Focus area ids; null for those without one. */
  readonly areaIds?: readonly (string | null)[];
  /** `unknown` for those without one. */
  readonly statuses?: readonly (Status | 'unknown')[];
  readonly indicatorIds?: readonly string[];
  /** Null for those that have not said who pays. */
  readonly fundings?: readonly (Funding | null)[];
  /** Only those without any indicator. */
  readonly isUnlinkedOnly?: boolean;
};

/** Stands for "nothing is said" in the address. */
const missing = 'saknas';

/** A condition that has no short name of its own in the address. */
const condition = (column: string, ids: readonly string[]): readonly (readonly [string, string])[] =>
  ids.length === 0 ? [] : [['urval', `${column}:any:${ids.join(',')}`]];

const named = (name: string, ids: readonly string[]): readonly (readonly [string, string])[] =>
  ids.length === 0 ? [] : [[name, ids.join(',')]];

/** The address of the list of activities, narrowed to those that a figure stands for. */
export function activitiesHref(pick: ActivityPick): string {
  const parts = [
    ...named('verksamhet', pick.unitIds ?? []),
    ...named(
      'omrade',
      (pick.areaIds ?? []).map((id) => id ?? missing),
    ),
    ...named(
      'status',
      (pick.statuses ?? []).map((status) => (status === 'unknown' ? missing : status)),
    ),
    ...named('utan-indikator', pick.isUnlinkedOnly ? ['ja'] : []),
    ...condition('indicators', pick.indicatorIds ?? []),
    ...condition(
      'funding',
      (pick.fundings ?? []).map((funding) => funding ?? missing),
    ),
  ];
  const filter = new URLSearchParams(parts.map(([name, ids]) => [name, ids])).toString();
  return hrefOf({
    screen: 'activities',
    activityId: null,
    filter: filter.replaceAll('%2C', ',').replaceAll('%3A', ':'),
  });
}

/** The address of one activity. */
export const activityHref = (activityId: string): string => hrefOf({ screen: 'activities', activityId, filter: '' });
