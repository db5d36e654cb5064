import type { ActivityRow } from '../../shared/contract.ts';
import { fieldHistory } from '../../shared/register/change-history.ts';
import { editActivity } from '../../shared/register/edit-activity.ts';
import type { ActivityReport, Register } from '../../shared/register/entities.ts';
import { reportId, reportsIn, reportsOf } from '../../shared/register/reports.ts';
import { done, refused } from '../answer.ts';
import { inRegister, type Commands } from './host-context.ts';

/** A report with its activity and unit; null when either is missing. */
function rowOf(register: Register, report: ActivityReport | undefined): ActivityRow | null {
  const activity = report && register.activities[report.activityId];
  const unit = activity && register.units[activity.unitId];
  return report && unit ? { activity, report, unit } : null;
}

const byCode = (one: ActivityRow, other: ActivityRow): number =>
  one.activity.id.localeCompare(other.activity.id, 'sv', { numeric: true });

export const activityCommands: Commands<'activity:list' | 'activity:edit' | 'activity:history'> = {
  'activity:list': inRegister(async ({ register }, { periodId }) =>
    done(
      reportsIn(register, periodId)
        .flatMap((report) => rowOf(register, report) ?? [])
        .toSorted(byCode),
    ),
  ),
  'activity:edit': inRegister(async ({ open, options, register }, edit) => {
    const draft = editActivity(register, { ...edit, at: options.now(), by: options.by });
    if (!draft.ok) return draft;
    if (draft.value.ops.length > 0) {
      const committed = await open.store.commit(draft.value);
      if (!committed.ok) return committed;
    }
    const { state } = open.store;
    const row = rowOf(state, state.activityReports[reportId(edit.activityId, edit.periodId)]);
    return row ? done(row) : refused('unknown-id', edit.activityId);
  }),
  'activity:history': inRegister(async ({ open, register }, { activityId }) => {
    if (!register.activities[activityId]) return refused('unknown-id', activityId);
    return done({
      reports: reportsOf(register, activityId),
      fields: fieldHistory(open.store.history, activityId),
    });
  }),
};
