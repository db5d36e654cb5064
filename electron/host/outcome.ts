import { isUndecidedGone, type FilePlan, type PlannedRow } from '../../shared/intake/plan-types.ts';

/**
 * Whether a plan can be taken in without anybody looking (`ready`) or has something to decide or see (`review`). `periodId`
 * is the period that the file was taken in for; a file that says another needs a look.
 */
export function outcomeOf(plan: FilePlan, periodId: string | null): 'ready' | 'review' {
  if (!plan.unit || !plan.period || plan.period.id !== periodId) return 'review';
  // What stands in a column that is left out is for somebody to see, however clean the rows are.
  if (plan.issues.some(({ severity, code }) => severity !== 'info' || code === 'low-confidence-column'))
    return 'review';
  if (plan.gone.some(isUndecidedGone)) return 'review';
  // What a unit has written to us is for somebody to read, however clean its rows are.
  if (plan.answers.length > 0) return 'review';
  if (plan.rows.length === 0) return plan.nothingToReport ? 'ready' : 'review';
  return plan.rows.every((row) => row.isClean || row.match.kind === 'unchanged') ? 'ready' : 'review';
}

/** Rows that nothing keeps from being taken in now; those that change nothing are among them. */
export const acceptableRows = (plan: FilePlan): readonly PlannedRow[] =>
  plan.rows.filter((row) => row.isAcceptable && !row.isHeld);

/** Problems in the file, not counting what was only read with an assumption. */
export const issueCount = (plan: FilePlan): number =>
  [...plan.issues, ...plan.rows.flatMap((row) => row.issues)].filter((issue) => issue.severity !== 'info').length;
