import type { Status } from '../../shared/register/activity-fields.ts';
import { hrefOf } from './route.ts';

/** Which activities a figure stands for, in the words of the address of Insatser. Parts combine; an empty part lets all through. */
export type ActivityPick = {
  readonly unitIds?: readonly string[];
  /** Focus area ids; null for those without one. */
  readonly areaIds?: readonly (string | null)[];
  /** `unknown` for those without one. */
  readonly statuses?: readonly (Status | 'unknown')[];
  readonly indicatorIds?: readonly string[];
  /** Only those without any indicator. */
  readonly isUnlinkedOnly?: boolean;
};

/** Stands for "nothing is said" in the address. */
const missing = 'saknas';

/** The address of the list of activities, narrowed to those that a figure stands for. */
export function activitiesHref({ unitIds, areaIds, statuses, indicatorIds, isUnlinkedOnly }: ActivityPick): string {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['verksamhet', unitIds ?? []],
    ['omrade', (areaIds ?? []).map((id) => id ?? missing)],
    ['status', (statuses ?? []).map((status) => (status === 'unknown' ? missing : status))],
    ['indikator', indicatorIds ?? []],
    ['utan-indikator', isUnlinkedOnly ? ['ja'] : []],
  ];
  const filter = new URLSearchParams(
    parts.filter(([, ids]) => ids.length > 0).map(([name, ids]) => [name, ids.join(',')]),
  );
  return hrefOf({ screen: 'activities', activityId: null, filter: filter.toString().replaceAll('%2C', ',') });
}

/** The address of one activity. */
export const activityHref = (activityId: string): string => hrefOf({ screen: 'activities', activityId, filter: '' });
