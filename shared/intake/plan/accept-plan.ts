import type { FieldName } from '../../register/activity-fields.ts';
import { nextActivityCodes } from '../../register/activity-code.ts';
import { put, type ChangeDraft, type Operation } from '../../register/change.ts';
import type { Account, Activity, ActivityReport } from '../../register/activity.ts';
import type { Register } from '../../register/entities.ts';
import type { Return } from '../../register/return.ts';
import type { Unit } from '../../register/units-and-periods.ts';
import { newPeriod, parsePeriodId } from '../../register/period-of.ts';
import { isSameData } from '../../register/same-data.ts';
import type { FilePlan, PlannedRow } from '../plan-types.ts';
import { closedQuestions } from '../questions/closed-questions.ts';
import { isOnlyAnswers } from '../questions/written-answer.ts';
import { knownActivities, type KnownActivity } from '../match/known-activities.ts';
import { buildReport, type DecisionMark } from '../merge/build-report.ts';
import { registerStrategy } from '../../register/register-strategy.ts';
import { withAccount } from '../../register/joint-report.ts';
import { isEndedBefore } from '../../register/reports.ts';
import { finish, type Steps } from '../../steps.ts';
import { fateOps, stillLeftOut } from './gone-fates.ts';
import { jointIds } from './joint.ts';

export type AcceptContext = {
  readonly return: Return;
  /** `clean` takes only what nobody needs to look at. */
  readonly which: 'all' | 'clean';
  /** Instant, ISO 8601. */
  readonly at: string;
  readonly by: string;
};

/** What accepting a plan does: the change, and how many rows it takes and leaves. */
export type Acceptance = ChangeDraft & {
  /** Rows whose activity is made or altered. */
  readonly acceptedRows: number;
  /** Rows that say nothing new. */
  readonly unchangedRows: number;
  /** Rows left for later: held, with errors, undecided, or not clean. */
  readonly leftRows: number;
};

type Taken = { readonly row: PlannedRow; readonly activityId: string; readonly known: KnownActivity | null };

const isTaken = (row: PlannedRow, which: AcceptContext['which']): boolean =>
  row.isAcceptable && !row.isHeld && (which === 'all' || row.isClean);

/** A file without rows is clean only when it says why, without a doubt, and the register knows of nothing that it leaves out. */
const isWaiting = (plan: FilePlan, which: AcceptContext['which']): boolean =>
  which === 'clean' &&
  plan.rows.length === 0 &&
  !(
    plan.nothingToReport &&
    plan.issues.every(({ severity }) => severity === 'info') &&
    plan.gone.every(({ decided }) => decided !== null)
  );

/** Something in the file itself that nobody has looked at: a column, a label or a sheet that is left out, or only guessed. */
const hasUnseen = (plan: FilePlan, which: AcceptContext['which']): boolean =>
  which === 'clean' && plan.issues.some(({ code }) => code === 'low-confidence-column');

/** Nothing to take in: the register has it all already. */
const isSettledRow = (row: PlannedRow): boolean => row.match.kind === 'unchanged';

function takenRows(
  rows: readonly PlannedRow[],
  register: Register,
  unit: Unit,
  known: readonly KnownActivity[],
): readonly Taken[] {
  const byId = new Map<string | null, KnownActivity>(known.map((each) => [each.activity.id, each]));
  const codes = nextActivityCodes(register, unit.short, rows.length);
  let used = 0;
  return rows.map((row) => {
    const owner = byId.get(row.match.activityId);
    return { row, known: owner ?? null, activityId: owner?.activity.id ?? codes[used++] ?? '' };
  });
}

function newActivity(id: string, unitId: string, firstPeriodId: string): Activity {
  return { id, unitId, coUnitIds: [], firstPeriodId, lastPeriodId: null, mergedInto: null, note: '' };
}

/** Who corrected a field, and when; for a conflict settled in our favour, whoever accepts. */
function markOf(row: PlannedRow, field: FieldName, context: AcceptContext): DecisionMark {
  const { corrections } = context.return.decisions;
  const correction = corrections.findLast((each) => each.rowKey === row.rowKey && each.field === field);
  return correction ? { at: correction.at, by: correction.by } : { at: context.at, by: context.by };
}

function rowOps(
  taken: Taken,
  register: Register,
  unitId: string,
  periodId: string,
  context: AcceptContext,
): readonly Operation[] {
  const { row, known, activityId } = taken;
  const report = buildReport(row, known, {
    activityId,
    periodId,
    returnId: context.return.id,
    markOf: (field) => markOf(row, field, context),
  });
  if (known && !known.isOwn) return accountOps(known.activity, report, register, unitId);
  const owned = known ? backAgain(known.activity, periodId) : newActivity(activityId, unitId, periodId);
  const created = known?.activity === owned ? [] : [put(register, 'activities', owned)];
  // The others' accounts stand also in a report that waited for this unit to say something itself.
  const accounts = register.activityReports[report.id]?.accounts ?? [];
  return [...created, put(register, 'activityReports', { ...report, accounts: [...accounts] })];
}

/** An activity that was ended, or merged into another, and is reported after that, goes on. */
function backAgain(activity: Activity, periodId: string): Activity {
  return isEndedBefore(activity, periodId) ? { ...activity, lastPeriodId: null, mergedInto: null } : activity;
}

/** A row of a joint activity that another unit answers for: kept beside that unit's report, and counted nowhere. */
function accountOps(
  activity: Activity,
  said: ActivityReport,
  register: Register,
  unitId: string,
): readonly Operation[] {
  const { values, sources, issues, returnId, sheet, row, periodId } = said;
  const account: Account = { unitId, values, sources, issues, returnId, sheet, row };
  const joined = { ...activity, coUnitIds: [...activity.coUnitIds, unitId] };
  return [
    ...(activity.coUnitIds.includes(unitId) ? [] : [put(register, 'activities', joined)]),
    put(register, 'activityReports', withAccount(register, activity, periodId, account)),
  ];
}

/** A period that is only just reported for the first time comes into the register with its first rows. */
function periodOps(register: Register, id: string): readonly Operation[] {
  const name = parsePeriodId(id);
  const strategy = registerStrategy(register);
  if (register.periods[id] || !name || !strategy) return [];
  return [put(register, 'periods', newPeriod(strategy, name.year, name.kind))];
}

function returnOps(plan: FilePlan, register: Register, isDone: boolean, context: AcceptContext): readonly Operation[] {
  const before = context.return;
  const isFirst = isDone && before.state !== 'accepted';
  const after: Return = {
    ...before,
    unitId: plan.unit?.id ?? before.unitId,
    unitEvidence: plan.unit?.evidence ?? before.unitEvidence,
    periodId: plan.period?.id ?? before.periodId,
    nothingToReport: plan.nothingToReport,
    state: isDone ? 'accepted' : before.state,
    acceptedAt: isFirst ? context.at : before.acceptedAt,
    ...(isFirst && !isOnlyAnswers(plan) ? { leftOut: [...stillLeftOut(plan.gone)] } : {}),
  };
  return isSameData(register.returns[before.id], after) ? [] : [put(register, 'returns', after)];
}

const counted = (count: number): string => (count === 1 ? '1 insats' : `${count} insatser`);

function labelOf(plan: FilePlan, unit: Unit, acceptedRows: number): string {
  if (acceptedRows > 0) return `Tog in ${counted(acceptedRows)} från ${unit.name}`;
  if (plan.nothingToReport && plan.rows.length === 0) return `Tog emot ”inget att rapportera” från ${unit.name}`;
  if (isOnlyAnswers(plan)) return `Tog emot svar på frågor från ${unit.name}`;
  return `Inget nytt att ta in från ${unit.name}`;
}

/**
 * The change that takes a plan's acceptable rows into the register: new activities under new codes, reports with a source per
 * field, and the return's own state (accepted once no row is left, nor anything in the file that nobody has seen). Rows that say nothing new are not touched, so the same
 * file twice gives no more than the return itself, and nothing at all once that is accepted. An unknown unit or period, and
 * a frozen period, give no operations.
 */
export function* acceptInSteps(plan: FilePlan, register: Register, context: AcceptContext): Steps<Acceptance> {
  const unit = plan.unit ? register.units[plan.unit.id] : undefined;
  const isFrozen = plan.period !== null && register.periods[plan.period.id]?.state === 'frozen';
  const base = { kind: 'return:accept', unchangedRows: plan.rows.filter(isSettledRow).length };
  if (!unit || !plan.period || isFrozen) {
    const label = 'Välj verksamhet och rapporttillfälle innan filen tas in';
    return {
      ...base,
      label: isFrozen ? 'Rapporttillfället är fryst' : label,
      ops: [],
      acceptedRows: 0,
      leftRows: plan.rows.length,
    };
  }
  if (isWaiting(plan, context.which)) {
    return { ...base, label: 'Filen väntar på granskning', ops: [], acceptedRows: 0, leftRows: 0 };
  }
  const periodId = plan.period.id;
  const open = plan.rows.filter((row) => !isSettledRow(row));
  const rows = open.filter((row) => isTaken(row, context.which));
  const known = knownActivities(register, unit.id, periodId, jointIds(context.return.decisions));
  const taken = takenRows(rows, register, unit, known);
  const leftRows = open.length - rows.length;
  const isDone = leftRows === 0 && !hasUnseen(plan, context.which);
  const taking: Operation[] = [];
  for (const each of taken) {
    taking.push(...rowOps(each, register, unit.id, periodId, context));
    yield;
  }
  const ops = [
    ...(taken.length > 0 ? periodOps(register, periodId) : []),
    ...taking,
    // What became of the others is settled once the return is.
    ...(isDone ? fateOps(plan, register) : []),
    ...closedQuestions(register, plan, context),
    ...returnOps(plan, register, isDone, context),
  ];
  return { ...base, label: labelOf(plan, unit, taken.length), ops, acceptedRows: taken.length, leftRows };
}

/** The same at once. */
export const acceptPlan = (plan: FilePlan, register: Register, context: AcceptContext): Acceptance =>
  finish(acceptInSteps(plan, register, context));
