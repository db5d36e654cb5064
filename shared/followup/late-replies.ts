import type { IsoDate } from '../register/activity-fields.ts';
import type { Period } from '../register/units-and-periods.ts';
import type { UnitReply } from './follow-up.ts';

type Waiting = Pick<UnitReply, 'state' | 'extendedTo'>;

/** The last day that a unit has to reply. */
export const lastDayOf = (
  { dueDate }: Pick<Period, 'dueDate'>,
  { extendedTo }: Pick<UnitReply, 'extendedTo'>,
): IsoDate => extendedTo ?? dueDate;

/** The units that have not replied: those whose last day has passed, and those that still have time. */
export function splitWaiting<Reply extends Waiting>(
  replies: readonly Reply[],
  period: Pick<Period, 'dueDate'>,
  today: IsoDate,
): { readonly late: readonly Reply[]; readonly inTime: readonly Reply[] } {
  const waiting = replies.filter(({ state }) => state === 'none');
  const isLate = (reply: Reply): boolean => lastDayOf(period, reply) < today;
  return { late: waiting.filter(isLate), inTime: waiting.filter((reply) => !isLate(reply)) };
}
