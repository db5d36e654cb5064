import type { ReviewDecisions } from '../../register/return.ts';
import type { PlannedRow, ReadRow } from '../plan-types.ts';
import type { KnownActivity } from '../match/known-activities.ts';
import type { OtherReport } from './register-issues.ts';

/** Other units' activities that rows are decided to be. */
export const jointIds = ({ joint }: Pick<ReviewDecisions, 'joint'>): readonly string[] =>
  joint.filter(({ isSame }) => isSame).map(({ activityId }) => activityId);

/** Activities that a row is decided not to be. */
export const ruledOut = (row: ReadRow, decided: ReviewDecisions['joint']): readonly string[] =>
  decided.filter(({ rowKey, isSame }) => rowKey === row.rowKey && !isSame).map(({ activityId }) => activityId);

/** What a row has to do with another unit's activity: is it, may be it, or was decided not to be. */
export function jointOf(
  row: ReadRow,
  known: KnownActivity | null,
  likely: OtherReport | undefined,
  decided: ReviewDecisions['joint'],
): PlannedRow['joint'] {
  if (known && !known.isOwn) return { activityId: known.activity.id, isSame: true };
  if (likely) return { activityId: likely.report.activityId, isSame: null };
  const activityId = ruledOut(row, decided).at(-1);
  return activityId === undefined ? null : { activityId, isSame: false };
}
