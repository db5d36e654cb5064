import type { AreaFollowUp, CompiledActivity } from '../../../shared/followup/follow-up.ts';
import type { FieldName } from '../../../shared/register/activity-fields.ts';
import { agreedFormula, isPlainCriterion, type FormulaCell } from './formula-cell.ts';
import type { ActivityRanges } from './all-activities-sheet.ts';

type NumberField = 'participants' | 'women' | 'men' | 'children' | 'cost';

/** A cell whose text says which activities are counted, and the field that must hold that text. */
export type Criterion = { readonly field: FieldName; readonly cell: string; readonly text: string };

/** The number of activities that meet the criteria: a formula over the sheet Alla insatser. */
export function countFormula(
  ranges: ActivityRanges,
  criteria: readonly Criterion[],
  count: number,
): FormulaCell | number {
  if (!canLookUp(criteria)) return count;
  return agreedFormula(`COUNTIFS(${pairs(ranges, criteria)})`, count, count);
}

/** The sum of a field over the activities that meet a criterion; `compiled` is what the follow-up says it is. */
export function sumFormula(
  ranges: ActivityRanges,
  criterion: Criterion,
  field: NumberField,
  activities: AreaFollowUp['activities'],
  compiled: number,
): FormulaCell | number {
  if (!canLookUp([criterion])) return compiled;
  const calculated = activities.reduce((sum, activity) => sum + (numberOf(activity, field) ?? 0), 0);
  return agreedFormula(`SUMIFS(${ranges(field)},${pairs(ranges, [criterion])})`, calculated, compiled);
}

/** How many of the activities that meet a criterion have said a number for a field. */
export function toldFormula(
  ranges: ActivityRanges,
  criterion: Criterion,
  field: NumberField,
  activities: AreaFollowUp['activities'],
  compiled: number,
): FormulaCell | number {
  if (!canLookUp([criterion])) return compiled;
  const calculated = activities.filter((activity) => (numberOf(activity, field) ?? -1) >= 0).length;
  return agreedFormula(`COUNTIFS(${pairs(ranges, [criterion])},${ranges(field)},">=0")`, calculated, compiled);
}

const canLookUp = (criteria: readonly Criterion[]): boolean => criteria.every(({ text }) => isPlainCriterion(text));

const pairs = (ranges: ActivityRanges, criteria: readonly Criterion[]): string =>
  criteria.map(({ field, cell }) => `${ranges(field)},${cell}`).join(',');

const numberOf = ({ report }: CompiledActivity, field: NumberField): number | null => report.values[field];
