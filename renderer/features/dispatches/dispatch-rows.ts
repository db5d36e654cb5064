import type { DispatchPreview } from '../../../shared/contract/dispatch.ts';
import type { UnitReply } from '../../../shared/followup/follow-up.ts';
import type { IsoDate } from '../../../shared/register/activity-fields.ts';
import type { Reminder } from '../../../shared/register/correspondence.ts';

/** A unit that something is sent to, with where its reply stands. */
export type DispatchRow = {
  readonly preview: DispatchPreview;
  readonly reply: UnitReply | null;
  /** Latest first. */
  readonly reminders: readonly Reminder[];
};

export function dispatchRows(
  previews: readonly DispatchPreview[],
  replies: readonly UnitReply[],
  reminders: readonly Reminder[],
): readonly DispatchRow[] {
  return previews.map((preview) => ({
    preview,
    reply: replies.find(({ unit }) => unit.id === preview.unit.id) ?? null,
    reminders: reminders
      .filter(({ unitId }) => unitId === preview.unit.id)
      .toSorted((one, other) => other.at.localeCompare(one.at)),
  }));
}

/** Which units to choose at once. */
export const picks = ['all', 'unsent', 'unanswered', 'incomplete', 'none'] as const;
export type Pick = (typeof picks)[number];

const isUnanswered = ({ reply }: DispatchRow): boolean =>
  reply === null || reply.state === 'none' || reply.state === 'unreadable';

/** Something is missing that a reminder can ask for: what is under review is ours to see to first. */
export const canBeReminded = ({ reply }: DispatchRow): boolean =>
  reply !== null && reply.asked.length > 0 && reply.state !== 'under-review';

const isPicked: Readonly<Record<Pick, (row: DispatchRow) => boolean>> = {
  all: () => true,
  unsent: ({ preview }) => preview.lastSentAt === null,
  unanswered: isUnanswered,
  incomplete: canBeReminded,
  none: () => false,
};

/** The ids of the units that a pick chooses. */
export const picked = (rows: readonly DispatchRow[], pick: Pick): readonly string[] =>
  rows.filter(isPicked[pick]).map(({ preview }) => preview.unit.id);

/** Whether the unit has an extension that has not run out. `today` is a calendar date. */
export const hasTimeLeft = ({ reply }: DispatchRow, today: IsoDate): boolean =>
  reply !== null && reply.extendedTo !== null && reply.extendedTo >= today;

const week = 7 * 24 * 60 * 60 * 1000;

/** Whether a reminder was made less than a week ago. `now` is milliseconds since 1970. */
export function isRemindedLately({ reminders }: DispatchRow, now: number): boolean {
  const [latest] = reminders;
  return latest !== undefined && now - Date.parse(latest.at) < week;
}
