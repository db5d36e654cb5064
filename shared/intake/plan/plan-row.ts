import type { Register } from '../../register/entities.ts';
import type { ReviewDecisions } from '../../register/return.ts';
import type { Period, Unit } from '../../register/units-and-periods.ts';
import type { Issue } from '../../register/issue.ts';
import type { Strategy } from '../../register/strategy.ts';
import type { PlannedRow } from '../plan-types.ts';
import type { KnownActivity } from '../match/known-activities.ts';
import type { RowMatch } from '../match/match-rows.ts';
import { buildReport } from '../merge/build-report.ts';
import { mergeRow, type MergeContext, type MergedRow } from '../merge/merge-row.ts';
import { isAlreadyDecided, oursOf } from '../merge/sides-of.ts';
import type { CorrectedRow } from './correct-row.ts';
import { isSameReport } from './is-same-report.ts';
import { periodName } from '../../register/period-of.ts';
import { recheckRow } from '../../register/recheck-row.ts';
import { isEndedBefore } from '../../register/reports.ts';
import { jointOf, ruledOut } from './joint.ts';
import { conflictIssue, likelyJoint, possibleJoint, unchangedText, type OtherReport } from './register-issues.ts';

/** Where a plan is made: what all rows of a file share. */
export type PlanPlace = {
  readonly register: Register;
  readonly returnId: string;
  readonly strategy: Strategy | undefined;
  /** Null while nobody knows which unit or period it is: then nothing can be taken in. */
  readonly unit: Unit | null;
  readonly period: Period | null;
  readonly others: readonly OtherReport[];
  readonly heldRows: ReadonlySet<string>;
  readonly joint: ReviewDecisions['joint'];
  /** The file speaks for another unit or period too: nothing is taken in before somebody has looked. */
  readonly isDoubted: boolean;
};

type Draft = Omit<PlannedRow, 'match' | 'isHeld' | 'isClean' | 'isAcceptable'>;

/** Another unit's activity that the row may be; none for a row that is known to be one. */
function likelyOf(row: CorrectedRow, known: KnownActivity | null, made: MergedRow, place: PlanPlace) {
  const { unit, others, joint } = place;
  if (!unit || (known && !known.isOwn)) return undefined;
  return likelyJoint(made.merged, unit, others, ruledOut(row, joint));
}

function issuesOf(
  row: CorrectedRow,
  known: KnownActivity | null,
  made: MergedRow,
  place: PlanPlace,
  likely: OtherReport | undefined,
) {
  const isOpen = ({ field }: Issue): boolean => field === null || !isAlreadyDecided(field, row.values[field], known);
  return [
    ...recheckRow({ ...row, values: row.read, issues: row.issues.filter(isOpen) }, made.merged, place.strategy),
    ...made.undecided.map((field) => conflictIssue(row, field)),
    ...(known ? unchangedText(row, made.merged, known) : []),
    ...(likely ? [possibleJoint(row, likely)] : []),
  ];
}

function isUnchanged(draft: Draft, known: KnownActivity | null, place: PlanPlace): boolean {
  if (!known?.report) return false;
  const { activityId, periodId } = known.report;
  const mark = { at: '', by: '' };
  const built = buildReport(draft, known, { activityId, periodId, returnId: place.returnId, markOf: () => mark });
  return isSameReport(built, known.report);
}

/** Whether the unit emptied a cell that the template had filled in for it: kept, but somebody should see it. */
function isEmptiedByUnit(draft: Draft, known: KnownActivity | null): boolean {
  return draft.changes.some(({ field, kind }) => {
    if (kind !== 'blanked' || draft.code === null || !known?.sent) return false;
    const failed = draft.issues.some((issue) => issue.field === field);
    return !failed && known.sent.values[field] === oursOf(field, known);
  });
}

/** An activity of the unit's own that somebody has ended, and that is reported all the same: somebody should see it. */
function endedBefore(known: KnownActivity | null, { unit, period }: PlanPlace): string | null {
  if (!known || !unit || !period || !known.isOwn) return null;
  return isEndedBefore(known.activity, period.id) ? known.activity.lastPeriodId : null;
}

/** Compares one corrected and matched row with the register. */
export function planRow(
  row: CorrectedRow,
  match: RowMatch,
  known: KnownActivity | null,
  merge: MergeContext,
  place: PlanPlace,
): PlannedRow {
  const made = mergeRow(row, known, merge);
  const likely = likelyOf(row, known, made, place);
  const draft: Draft = {
    rowKey: row.rowKey,
    sheet: row.sheet,
    row: row.row,
    code: row.code,
    values: row.values,
    origins: row.origins,
    issues: issuesOf(row, known, made, place, likely),
    isHidden: row.isHidden,
    joint: jointOf(row, known, likely, place.joint),
    merged: made.merged,
    changes: made.changes,
  };
  const endedAfter = endedBefore(known, place);
  const evidence = endedAfter === null ? match.evidence : `${match.evidence}; avslutad efter ${periodName(endedAfter)}`;
  const isHeld = place.heldRows.has(row.rowKey);
  const isPlaced = place.unit !== null && place.period !== null && place.period.state === 'open';
  const isSettled = match.kind !== 'ambiguous' && made.undecided.length === 0;
  const isAcceptable = isPlaced && isSettled && !draft.issues.some(({ severity }) => severity === 'error');
  const needsEyes =
    place.isDoubted ||
    match.isStrange ||
    endedAfter !== null ||
    isEmptiedByUnit(draft, known) ||
    // Taken in as another's or as its own: either way its participants are counted, so somebody says which.
    draft.joint?.isSame === null ||
    draft.issues.some(({ severity, code }) => severity === 'warning' || code === 'low-confidence-column');
  const kind = match.kind === 'known' ? (isUnchanged(draft, known, place) ? 'unchanged' : 'changed') : match.kind;
  // Field by field: this is made for every row of every file, and spreading costs more than all the rest of it.
  return {
    rowKey: row.rowKey,
    sheet: row.sheet,
    row: row.row,
    code: row.code,
    values: row.values,
    origins: row.origins,
    issues: draft.issues,
    isHidden: row.isHidden,
    joint: draft.joint,
    merged: draft.merged,
    changes: draft.changes,
    match: { kind, activityId: match.activityId, candidates: match.candidates, evidence },
    isHeld,
    isClean: isAcceptable && !isHeld && !needsEyes,
    isAcceptable,
  };
}
