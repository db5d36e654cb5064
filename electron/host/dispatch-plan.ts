import { carriedValues } from '../../shared/intake/carried-values.ts';
import { knownActivities, type KnownActivity } from '../../shared/intake/match/known-activities.ts';
import { TEMPLATE_VERSION, templateRows } from '../../shared/intake/template-layout.ts';
import { overStatuses } from '../../shared/register/activity-fields.ts';
import type { Dispatch } from '../../shared/register/correspondence.ts';
import type { Register } from '../../shared/register/entities.ts';
import type { Period, Unit } from '../../shared/register/units-and-periods.ts';
import { registerStrategy } from '../../shared/register/register-strategy.ts';
import { isEndedBefore } from '../../shared/register/reports.ts';
import { isActiveIn } from '../../shared/register/unit-succession.ts';
import { folderName } from './folder-name.ts';

const isAskedAbout = ({ activity, report, previous }: KnownActivity, periodId: string): boolean => {
  if (isEndedBefore(activity, periodId)) return false;
  return report !== null || (previous !== null && !overStatuses.has(previous.values.status));
};

/** `<unitId>@<periodId>#<version>`, counted on from what has been sent. */
function nextId(register: Register, unit: Unit, period: Period): string {
  const start = `${unit.id}@${period.id}#`;
  const versions = Object.keys(register.dispatches)
    .filter((id) => id.startsWith(start))
    .map((id) => Number(id.slice(start.length)));
  return `${start}${Math.max(0, ...versions) + 1}`;
}

function fileNameFor(unit: Unit, period: Period): string {
  const kind = period.kind === 'delar' ? 'delår' : 'bokslut';
  const short = folderName(unit.short) ?? unit.id;
  return `Återrapport ${kind} ${period.year} ${short}.xlsx`;
}

/**
 * What a unit is sent for a period: its own activities from this period or the last, with what normally stays the same. The
 * dispatch keeps exactly these values, since they are what the unit saw when it answered.
 */
export function planDispatch(register: Register, unit: Unit, period: Period, strategyId: string, at: string): Dispatch {
  const known = knownActivities(register, unit.id, period.id).filter(({ isOwn }) => isOwn);
  const rows = known
    .filter((one) => isAskedAbout(one, period.id))
    .map(({ activity, report, previous }, index) => {
      const values = (report ?? previous)?.values;
      if (!values) throw new Error(`${activity.id} has no report`);
      const sent = carriedValues(values);
      const stored = { ...sent, indicators: [...sent.indicators], targetGroups: [...sent.targetGroups] };
      return { activityId: activity.id, row: templateRows.firstData + index, values: stored };
    });
  return {
    id: nextId(register, unit, period),
    unitId: unit.id,
    periodId: period.id,
    strategyId,
    templateVersion: TEMPLATE_VERSION,
    createdAt: at,
    fileName: fileNameFor(unit, period),
    rows,
  };
}

/** The units that are expected to report in a period, by name; those that need not reply this time are left out. */
export function expectedUnits(register: Register, period: Period): readonly Unit[] {
  const exempt = new Set(period.exempt.map(({ unitId }) => unitId));
  return Object.values(register.units)
    .filter((unit) => isActiveIn(unit, registerStrategy(register), period.id) && !exempt.has(unit.id))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'));
}
