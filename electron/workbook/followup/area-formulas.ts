import type { NumberField } from '../../../shared/followup/figure.ts';
import type { AreaFollowUp, CompiledActivity } from '../../../shared/followup/follow-up.ts';
import type { FieldName } from '../../../shared/register/activity-fields.ts';
import {
  agreedFormula,
  formulaCell,
  isPlainCriterion,
  NOT_TOLD,
  toldFormulaCell,
  type FormulaCell,
} from './formula-cell.ts';
import type { ActivityRanges } from './all-activities-sheet.ts';

type Content = FormulaCell | number | string;

/** A cell whose text says which activities are counted, and the field that must hold that text. */
export type Criterion = { readonly field: FieldName; readonly cell: string; readonly text: string };

/** The number of activities that meet the criteria: a formula over the sheet Alla insatser. */
export function countFormula(ranges: ActivityRanges, criteria: readonly Criterion[], count: number): Content {
  if (!canLookUp(criteria)) return count;
  return formulaCell(`COUNTIFS(${pairs(ranges, criteria)})`, count);
}

/** The sum of a field over the activities that meet a criterion, a dash where none has told it; `compiled` is what the follow-up says. */
export function sumFormula(
  ranges: ActivityRanges,
  criterion: Criterion,
  field: NumberField,
  activities: AreaFollowUp['activities'],
  compiled: number | null,
): Content {
  if (!canLookUp([criterion])) return compiled ?? NOT_TOLD;
  const told = activities.flatMap((activity) => numberOf(activity, field) ?? []).filter((number) => number >= 0);
  const calculated = told.length === 0 ? null : told.reduce((sum, number) => sum + number, 0);
  const sum = `SUMIFS(${ranges(field)},${pairs(ranges, [criterion])})`;
  return agreedFormula(toldFormulaCell(sum, toldCount(ranges, criterion, field), compiled), calculated, compiled);
}

/** How many of the activities that meet a criterion have not said a number for a field. */
export function missingFormula(
  ranges: ActivityRanges,
  criterion: Criterion,
  field: NumberField,
  activities: AreaFollowUp['activities'],
  compiled: number,
): Content {
  if (!canLookUp([criterion])) return compiled;
  const told = activities.filter((activity) => (numberOf(activity, field) ?? -1) >= 0).length;
  const formula = `COUNTIFS(${pairs(ranges, [criterion])})-${toldCount(ranges, criterion, field)}`;
  return agreedFormula(formulaCell(formula, compiled), activities.length - told, compiled);
}

/** A number is told when the cell has one; text and blank cells are not at least 0. */
const toldCount = (ranges: ActivityRanges, criterion: Criterion, field: NumberField): string =>
  `COUNTIFS(${pairs(ranges, [criterion])},${ranges(field)},">=0")`;

const canLookUp = (criteria: readonly Criterion[]): boolean => criteria.every(({ text }) => isPlainCriterion(text));

const pairs = (ranges: ActivityRanges, criteria: readonly Criterion[]): string =>
  criteria.map(({ field, cell }) => `${ranges(field)},${cell}`).join(',');

const numberOf = ({ report }: CompiledActivity, field: NumberField): number | null => report.values[field];
