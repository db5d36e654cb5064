import type { IsoDate } from '../../register/activity-fields.ts';

/** How long a unit has when the period's own last day is too near, or has passed. */
const DAYS_TO_ANSWER = 7;

/** The last day to answer questions that are sent today: the period's own, or a week from today when that is later. */
export function answerBy(dueDate: IsoDate, today: IsoDate): IsoDate {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + DAYS_TO_ANSWER);
  const inAWeek = day.toISOString().slice(0, 10);
  return dueDate > inAWeek ? dueDate : inAWeek;
}
