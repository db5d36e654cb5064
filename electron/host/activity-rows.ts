import type { ActivityDetail, ActivityRow } from '../../shared/contract.ts';
import type { ActivityReport, Register, Unit } from '../../shared/register/entities.ts';
import type { Issue, Severity } from '../../shared/register/issue.ts';
import { reportOf, reportsIn } from '../../shared/register/reports.ts';
import { ownerIn } from '../../shared/register/unit-succession.ts';

const countOf = (issues: readonly Issue[], severity: Severity): number =>
  issues.reduce((count, issue) => (issue.severity === severity ? count + 1 : count), 0);

const shortUnit = ({ id, name, short }: Unit): ActivityRow['unit'] => ({ id, name, short });

/** A report as a line of the list; null when its activity or unit is missing. */
function rowOf(register: Register, { activityId, periodId, values, issues }: ActivityReport): ActivityRow | null {
  const activity = register.activities[activityId];
  const unit = activity && register.units[ownerIn(register, activity, periodId)];
  if (!unit) return null;
  const issueCounts = {
    error: countOf(issues, 'error'),
    warning: countOf(issues, 'warning'),
    info: countOf(issues, 'info'),
  };
  return { activity, unit: shortUnit(unit), report: { activityId, periodId, values, issueCounts } };
}

// One collator for all: localeCompare with options makes a new one for each of a hundred thousand comparisons.
const collator = new Intl.Collator('sv', { numeric: true });

/** The period's activities in the order of their codes. */
export function activityRows(register: Register, periodId: string): readonly ActivityRow[] {
  return reportsIn(register, periodId)
    .flatMap((report) => rowOf(register, report) ?? [])
    .toSorted((one, other) => collator.compare(one.activity.id, other.activity.id));
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
