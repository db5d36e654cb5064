import { canBeAlike } from '../../language/can-be-alike.ts';
import { foldText, similarity } from '../../language/normalise.ts';
import type { ActivityValues, FieldName } from '../../register/activity-fields.ts';
import type { ActivityReport } from '../../register/activity.ts';
import type { Register } from '../../register/entities.ts';
import type { Unit } from '../../register/units-and-periods.ts';
import type { Issue } from '../../register/issue.ts';
import { periodName } from '../../register/period-of.ts';
import { reportsIn } from '../../register/reports.ts';
import { isUnitsActivity, ownerIn } from '../../register/unit-succession.ts';
import type { ReadRow } from '../plan-types.ts';
import type { KnownActivity } from '../match/known-activities.ts';

/** Titles as alike as this are pointed out by themselves; less, when one unit also names the other as its partner. */
const JOINT_TITLE = 0.88;
const JOINT_TITLE_OF_PARTNERS = 0.6;
/** Shorter texts (`Pågår`, `Enligt plan`) are rightly the same from time to time. */
const MIN_TEXT = 20;

const issueAt = (row: ReadRow, field: FieldName, issue: Pick<Issue, 'code' | 'severity' | 'message'>): Issue => ({
  ...issue,
  field,
  cell: row.origins[field]?.cell ?? null,
  raw: row.origins[field]?.raw ?? '',
});

/** The outcome is word for word what was said the period before. */
export function unchangedText(row: ReadRow, merged: ActivityValues, known: KnownActivity): readonly Issue[] {
  const { previous } = known;
  if (!previous || merged.outcome.length < MIN_TEXT) return [];
  if (foldText(merged.outcome) !== foldText(previous.values.outcome)) return [];
  const message = `Resultatet är ordagrant detsamma som i ${periodName(previous.periodId)}. Kontrollera att det gäller den här perioden.`;
  return [issueAt(row, 'outcome', { code: 'unchanged-text', severity: 'info', message })];
}

/** A field that both sides have changed. */
export function conflictIssue(row: ReadRow, field: FieldName): Issue {
  const message = 'Både verksamheten och ni har ändrat detta sedan det skickades ut. Välj vilket värde som ska gälla.';
  return issueAt(row, field, { code: 'conflict', severity: 'warning', message });
}

/** Folded once for each unit: they are looked for in every report of every other unit. */
const foldedNames = new WeakMap<Unit, readonly string[]>();

function namesOf(unit: Unit): readonly string[] {
  const known = foldedNames.get(unit);
  if (known) return known;
  const names = [unit.name, unit.short, ...unit.aliases].map(foldText).filter((name) => name.length > 1);
  foldedNames.set(unit, names);
  return names;
}

const isNamedIn = (unit: Unit, text: string): boolean => {
  if (text === '') return false;
  const folded = ` ${foldText(text)} `;
  return namesOf(unit).some((name) => folded.includes(` ${name} `));
};

export type OtherReport = { readonly report: ActivityReport; readonly unit: Unit };

/** What other units have reported in the period, joint activities of this unit left out. */
export function othersReports(register: Register, unitId: string, periodId: string): readonly OtherReport[] {
  return reportsIn(register, periodId).flatMap((report) => {
    const activity = register.activities[report.activityId];
    const unit = activity && register.units[ownerIn(register, activity, periodId)];
    return unit && !isUnitsActivity(register, activity, unitId, periodId) ? [{ report, unit }] : [];
  });
}

function isPerhapsJoint(merged: ActivityValues, unit: Unit, other: OtherReport): boolean {
  const { title, partners } = other.report.values;
  const isAlike = (least: number): boolean =>
    canBeAlike(merged.title, title, least) && similarity(merged.title, title) >= least;
  if (isAlike(JOINT_TITLE)) return true;
  return (isNamedIn(other.unit, merged.partners) || isNamedIn(unit, partners)) && isAlike(JOINT_TITLE_OF_PARTNERS);
}

/** Another unit's report of what may be the same activity; the first there is. */
export function likelyJoint(
  merged: ActivityValues,
  unit: Unit,
  others: readonly OtherReport[],
  ruledOutIds: readonly string[],
): OtherReport | undefined {
  if (merged.title === '') return undefined;
  return others.find((each) => !ruledOutIds.includes(each.report.activityId) && isPerhapsJoint(merged, unit, each));
}

/** Another unit reports what may be the same activity. */
export function possibleJoint(row: ReadRow, other: OtherReport): Issue {
  const message = `${other.unit.name} har rapporterat ”${other.report.values.title}” (${other.report.activityId}). Är det samma insats, räkna den bara en gång.`;
  return issueAt(row, 'title', { code: 'possible-joint-activity', severity: 'info', message });
}
