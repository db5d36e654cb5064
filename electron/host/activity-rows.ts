import type { ActivityDetail, ActivityRow } from '../../shared/contract.ts';
import { codePlaces } from '../../shared/register/code-order.ts';
import type { Activity, ActivityReport } from '../../shared/register/activity.ts';
import type { Register } from '../../shared/register/entities.ts';
import type { Unit } from '../../shared/register/units-and-periods.ts';
import type { Issue, Severity } from '../../shared/register/issue.ts';
import { reportOf, reportsIn } from '../../shared/register/reports.ts';
import { ownerIn } from '../../shared/register/unit-succession.ts';

const countOf = (issues: readonly Issue[], severity: Severity): number =>
  issues.reduce((count, issue) => (issue.severity === severity ? count + 1 : count), 0);

const shortUnit = ({ id, name, short }: Unit): ActivityRow['unit'] => ({ id, name, short });

type MadeRow = { readonly activity: Activity; readonly unit: Unit; readonly row: ActivityRow };

/** Entities are never altered, only replaced: a row is the same one as long as the three that it is made of are. */
const made = new WeakMap<ActivityReport, MadeRow>();

/** A report as a line of the list; null when its activity or unit is missing. */
function rowOf(register: Register, report: ActivityReport): ActivityRow | null {
  const activity = register.activities[report.activityId];
  const unit = activity && register.units[ownerIn(register, activity, report.periodId)];
  if (!unit) return null;
  const known = made.get(report);
  if (known?.activity === activity && known.unit === unit) return known.row;
  const row = newRow(activity, unit, report);
  made.set(report, { activity, unit, row });
  return row;
}

function newRow(activity: Activity, unit: Unit, { activityId, periodId, values, issues }: ActivityReport): ActivityRow {
  const issueCounts = {
    error: countOf(issues, 'error'),
    warning: countOf(issues, 'warning'),
    info: countOf(issues, 'info'),
  };
  return { activity, unit: shortUnit(unit), report: { activityId, periodId, values, issueCounts } };
}

/** The period's activities in the order of their codes. */
export function activityRows(register: Register, periodId: string): readonly ActivityRow[] {
  const places = codePlaces(register);
  const placeOf = ({ activity }: ActivityRow): number => places.get(activity.id) ?? 0;
  return reportsIn(register, periodId)
    .flatMap((report) => rowOf(register, report) ?? [])
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** One activity in one period, whole; null when nothing has been said of it then. */
export function activityDetail(register: Register, activityId: string, periodId: string): ActivityDetail | null {
  const activity = register.activities[activityId];
  const report = reportOf(register, activityId, periodId);
  const unit = activity && register.units[ownerIn(register, activity, periodId)];
  if (!unit || !report) return null;
  const mergedFrom = Object.values(register.activities).filter(({ mergedInto }) => mergedInto === activityId);
  return { activity, unit, report, mergedFrom: mergedFrom.map(({ id }) => id) };
}
