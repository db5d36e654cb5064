import type { Account, ActivityReport } from '../register/activity.ts';
import type { Register } from '../register/entities.ts';
import type { Unit } from '../register/units-and-periods.ts';
import type { CompiledActivity } from './follow-up.ts';

/** What one unit has written of an activity: the unit that answers for it, or one that takes part. */
export type Statement = {
  readonly activity: CompiledActivity;
  /** Who wrote it. */
  readonly unit: Unit;
  /** Another unit's activity: kept, and counted nowhere. */
  readonly isAccount: boolean;
  readonly said: Pick<ActivityReport, 'values' | 'sources' | 'issues' | 'returnId' | 'sheet' | 'row'>;
};

function accountsOf(activity: CompiledActivity, register: Register): readonly Statement[] {
  return activity.report.accounts.flatMap((said: Account): readonly Statement[] => {
    const unit = register.units[said.unitId];
    return unit ? [{ activity, unit, isAccount: true, said }] : [];
  });
}

/** Everything that was written of activities, each joint one followed by what the other units wrote of it. */
export const statementsOf = (activities: readonly CompiledActivity[], register: Register): readonly Statement[] =>
  activities.flatMap((activity) => [
    { activity, unit: activity.unit, isAccount: false, said: activity.report },
    ...accountsOf(activity, register),
  ]);
