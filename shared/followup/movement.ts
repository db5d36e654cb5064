import { overStatuses } from '../register/activity-fields.ts';
import { codePlaces } from '../register/code-order.ts';
import type { ActivityReport } from '../register/activity.ts';
import type { Register } from '../register/entities.ts';
import type { Period } from '../register/units-and-periods.ts';
import { comparePeriodIds } from '../register/period-of.ts';
import { ownerIn } from '../register/unit-succession.ts';
import { isEndedBefore, reportsIn } from '../register/reports.ts';
import type { CompiledActivity } from './follow-up.ts';
import type { MovedActivity, Movement } from './overview.ts';

function byCode(register: Register): (one: MovedActivity, other: MovedActivity) => number {
  const places = codePlaces(register);
  return (one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0);
}

const moved = ({ activityId, values }: ActivityReport, unitId: string): MovedActivity => ({
  id: activityId,
  title: values.title,
  unitId,
});

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
  const fates = new Map<Absence, MovedActivity[]>([
    ['ended', []],
    ['awaited', []],
    ['excused', []],
  ]);
  for (const report of previous === null ? [] : reportsIn(register, previous.id)) {
    const activity = register.activities[report.activityId];
    if (!activity || reported.has(activity.id)) continue;
    const isOver =
      overStatuses.has(report.values.status) || isEndedBefore(activity, period.id) || activity.mergedInto !== null;
    const unitId = ownerIn(register, activity, period.id);
    const isExempt = exempt.has(unitId);
    fates.get(isOver ? 'ended' : isExempt ? 'excused' : 'awaited')?.push(moved(report, unitId));
  }
  const of = (fate: Absence): readonly MovedActivity[] => (fates.get(fate) ?? []).toSorted(byCode(register));
  return { ended: of('ended'), awaited: of('awaited'), excused: of('excused') };
}

/** New, continued and ended since the period before. Every activity of the two periods is in exactly one part. */
export function movementOf(register: Register, period: Period, activities: readonly CompiledActivity[]): Movement {
  const told = (isNew: boolean): readonly MovedActivity[] =>
    activities
      .filter((activity) => activity.isNew === isNew)
      .map(({ report, unit }) => moved(report, unit.id))
      .toSorted(byCode(register));
  const reported = new Set(activities.map(({ report }) => report.activityId));
  return { added: told(true), continued: told(false), ...absences(register, period, reported) };
}
