import { overStatuses } from '../register/activity-fields.ts';
import type { Period, Register } from '../register/entities.ts';
import { comparePeriodIds } from '../register/period-of.ts';
import { isEndedBefore, reportsIn } from '../register/reports.ts';
import type { CompiledActivity } from './follow-up.ts';
import type { Movement } from './overview.ts';

const byCode = (one: string, other: string): number => one.localeCompare(other, 'sv', { numeric: true });

/** The latest period of the register before another; null when there is none. */
export function periodBefore(register: Register, periodId: string): Period | null {
  const earlier = Object.values(register.periods).filter(({ id }) => comparePeriodIds(id, periodId) < 0);
  return earlier.toSorted((one, other) => comparePeriodIds(one.id, other.id)).at(-1) ?? null;
}

type Absence = 'ended' | 'awaited' | 'excused';

/** What became of the activities of the period before that are not reported in this one. */
function absences(register: Register, period: Period, reported: ReadonlySet<string>) {
  const previous = periodBefore(register, period.id);
  const exempt = new Set(period.exempt.map(({ unitId }) => unitId));
  const fates = new Map<Absence, string[]>([
    ['ended', []],
    ['awaited', []],
    ['excused', []],
  ]);
  for (const { activityId, values } of previous === null ? [] : reportsIn(register, previous.id)) {
    const activity = register.activities[activityId];
    if (!activity || reported.has(activityId)) continue;
    const isOver =
      overStatuses.has(values.status) || isEndedBefore(activity, period.id) || activity.mergedInto !== null;
    const isExempt = exempt.has(activity.unitId);
    fates.get(isOver ? 'ended' : isExempt ? 'excused' : 'awaited')?.push(activityId);
  }
  const codes = (fate: Absence): readonly string[] => (fates.get(fate) ?? []).toSorted(byCode);
  return { ended: codes('ended'), awaited: codes('awaited'), excused: codes('excused') };
}

/** New, continued and ended since the period before. Every activity of the two periods is in exactly one part. */
export function movementOf(register: Register, period: Period, activities: readonly CompiledActivity[]): Movement {
  const codes = (isNew: boolean): readonly string[] =>
    activities
      .filter((activity) => activity.isNew === isNew)
      .map(({ report }) => report.activityId)
      .toSorted(byCode);
  const reported = new Set(activities.map(({ report }) => report.activityId));
  return { added: codes(true), continued: codes(false), ...absences(register, period, reported) };
}
