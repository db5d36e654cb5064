import type { Activity, ActivityReport } from '../register/activity.ts';
import type { Register } from '../register/entities.ts';
import { codePlaces } from '../register/code-order.ts';
import { isAwaitingOwner } from '../register/joint-report.ts';
import { reportsIn } from '../register/reports.ts';
import { ownerIn } from '../register/unit-succession.ts';

/** What a unit has said of an activity: its own report, or its account in another unit's. */
export type Said = Pick<ActivityReport, 'activityId' | 'values' | 'issues' | 'sources'>;

/** Things by the unit they are of: asking each unit in turn of each of ten thousand activities took its time. */
class ByUnit<Item> {
  readonly #items = new Map<string, Item[]>();

  add(unitId: string, item: Item): void {
    const those = this.#items.get(unitId);
    if (those) those.push(item);
    else this.#items.set(unitId, [item]);
  }

  of(unitId: string): readonly Item[] {
    return this.#items.get(unitId) ?? [];
  }
}

function addSaid(said: ByUnit<Said>, register: Register, report: ActivityReport): void {
  const { activityId } = report;
  const activity = register.activities[activityId];
  const ownerId = activity ? ownerIn(register, activity, report.periodId) : null;
  if (ownerId !== null && !isAwaitingOwner(report)) said.add(ownerId, report);
  const told = new Set([ownerId]);
  for (const { unitId, values, issues, sources } of report.accounts) {
    // A unit has one account of an activity; were there two, the first is what it has said.
    if (!told.has(unitId)) said.add(unitId, { activityId, values, issues, sources });
    told.add(unitId);
  }
}

function behind(register: Register, { unitId, coUnitIds }: Activity, periodId: string): ReadonlySet<string> {
  return new Set([unitId, ...coUnitIds].map((id) => ownerIn(register, { unitId: id }, periodId)));
}

/** What each unit has to do with a period: what it has said in it, and the activities that it is behind. */
export type UnitParts = {
  /** In the order of the period's reports. */
  readonly saidBy: (unitId: string) => readonly Said[];
  /** Alone or together with others, in the order of their codes. */
  readonly activitiesOf: (unitId: string) => readonly Activity[];
};

/** Gone through once for all units. */
export function unitParts(register: Register, periodId: string): UnitParts {
  const said = new ByUnit<Said>();
  for (const report of reportsIn(register, periodId)) addSaid(said, register, report);
  const activities = new ByUnit<Activity>();
  for (const id of codePlaces(register).keys()) {
    const activity = register.activities[id];
    if (activity) for (const unitId of behind(register, activity, periodId)) activities.add(unitId, activity);
  }
  return { saidBy: (unitId) => said.of(unitId), activitiesOf: (unitId) => activities.of(unitId) };
}
