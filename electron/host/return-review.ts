import type { ReturnReview, ReturnSummary } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import type { Grid } from '../../shared/intake/grid.ts';
import { isUndecidedGone, type FilePlan } from '../../shared/intake/plan-types.ts';
import { planInSteps } from '../../shared/intake/plan/plan-return.ts';
import { returnRejectionSentence } from '../../shared/language/rejection-sentences.ts';
import type { ActivityReport } from '../../shared/register/activity.ts';
import type { Register } from '../../shared/register/entities.ts';
import type { Return } from '../../shared/register/return.ts';
import { periodName } from '../../shared/register/period-of.ts';
import { previousReports } from '../../shared/register/reports.ts';
import { ownerIn } from '../../shared/register/unit-succession.ts';
import { done, refused } from '../answer.ts';
import { inTurns } from '../pauses.ts';
import type { RegisterContext } from './host-context.ts';
import { acceptableRows, issueCount, outcomeOf } from './outcome.ts';
import { readRemembered } from './read-remembered.ts';
import { rememberPlans, type PlannedReturn } from './plan-memory.ts';

/** The plan of a stored return, beside what its unit's other files are about. */
async function planBeside(
  { files, open }: RegisterContext,
  register: Register,
  stored: Return,
  elsewhere: ReadonlySet<string>,
): Promise<Result<PlannedReturn>> {
  const { decisions } = stored;
  const request = { ...stored, periodId: decisions.periodId ?? stored.periodId, columns: decisions.columns };
  const read = await readRemembered(files, register, request, decisions.unitId, (sha256) =>
    open.store.returnBytes(sha256),
  );
  if (!read.ok) return read;
  if (!read.value.ok) return refused('return-not-open', stored.id);
  const { file } = read.value;
  const steps = planInSteps(file, register, {
    decisions,
    returnId: stored.id,
    unitId: null,
    periodId: file.period ? null : stored.periodId,
    elsewhere,
  });
  return done({ plan: await inTurns(steps) });
}

/** The plan of a stored return as if it were alone with the register. */
const planAlone = rememberPlans((context, register, stored) => planBeside(context, register, stored, new Set()));

/** Activities that the unit's other files for the same period, under review, are about. */
async function activitiesElsewhere(
  context: RegisterContext,
  register: Register,
  stored: Return,
  plan: FilePlan,
): Promise<ReadonlySet<string>> {
  const isBeside = (other: Return): boolean =>
    other.id !== stored.id &&
    other.state === 'received' &&
    other.unitId === plan.unit?.id &&
    other.periodId === plan.period?.id;
  const found = new Set<string>();
  for (const other of Object.values(register.returns).filter(isBeside)) {
    const planned = await planAlone(context, register, other);
    // One that can't be read says nothing of any activity; the list tells about it.
    if (!planned.ok) continue;
    for (const { match } of planned.value.plan.rows) {
      for (const id of match.activityId === null ? match.candidates : [match.activityId]) found.add(id);
    }
  }
  return found;
}

/**
 * The plan of a stored return: a pure function of its bytes, the register and the decisions, so it is never stored. What
 * another file of the same unit, waiting too, is about has not gone. Refused when the bytes can't be had or can no longer be read.
 */
export const planOf = rememberPlans(async (context, register, stored) => {
  const planned = await planAlone(context, register, stored);
  if (!planned.ok || !planned.value.plan.gone.some(isUndecidedGone)) return planned;
  const elsewhere = await activitiesElsewhere(context, register, stored, planned.value.plan);
  return elsewhere.size === 0 ? planned : planBeside(context, register, stored, elsewhere);
});

/** What there is to see to in a file, in a few Swedish words; null when there is nothing. */
function message(stored: Return, plan: FilePlan): string | null {
  if (!plan.unit) return 'Välj verksamhet.';
  if (!plan.period) return 'Välj rapporttillfälle.';
  if (plan.period.id !== stored.periodId) {
    return `Filen gäller ${periodName(plan.period.id)}. Välj rapporttillfälle.`;
  }
  const wrong = plan.issues.find((issue) => issue.severity !== 'info');
  if (wrong) return wrong.message;
  if (plan.rows.length === 0) return plan.nothingToReport ? 'Inget att rapportera.' : 'Inga insatser hittades i filen.';
  return null;
}

function planless(
  register: Register,
  stored: Return,
  outcome: ReturnSummary['outcome'],
  text: string | null,
): ReturnSummary {
  const unit = stored.unitId === null ? null : (register.units[stored.unitId] ?? null);
  return { return: stored, unit, outcome, message: text, rowCount: 0, acceptableRows: 0, issueCount: 0 };
}

/** A return with its plan as one line of the list. */
export function summaryOf(register: Register, stored: Return, plan: FilePlan): ReturnSummary {
  const unitId = plan.unit?.id ?? stored.unitId;
  const outcome = stored.state === 'received' ? outcomeOf(plan, stored.periodId) : stored.state;
  return {
    return: stored,
    unit: unitId === null ? null : (register.units[unitId] ?? null),
    outcome,
    message: stored.state === 'received' ? message(stored, plan) : null,
    rowCount: plan.rows.length,
    acceptableRows: stored.state === 'received' ? acceptableRows(plan).length : 0,
    issueCount: issueCount(plan),
  };
}

const rejectedSummary = (register: Register, stored: Return): ReturnSummary =>
  planless(register, stored, 'rejected', stored.rejection && returnRejectionSentence(stored.rejection, stored));

/** A stored return as one line of the list. A file that can no longer be read is shown with why. */
export async function returnSummary(
  context: RegisterContext,
  register: Register,
  stored: Return,
): Promise<ReturnSummary> {
  if (stored.state === 'rejected') return rejectedSummary(register, stored);
  const planned = await planOf(context, register, stored);
  if (planned.ok) return summaryOf(register, stored, planned.value.plan);
  const outcome = stored.state === 'received' ? 'review' : stored.state;
  return planless(
    register,
    stored,
    outcome,
    'Den sparade filen går inte att läsa. Återställ den ur en säkerhetskopia.',
  );
}

/** What was said in a report, to the unit that answers for the activity; to one that only takes part, its own account. */
const saidTo = (report: ActivityReport, ownerId: string | undefined, unitId: string | undefined) =>
  ownerId === undefined || ownerId === unitId
    ? report.values
    : report.accounts.find((account) => account.unitId === unitId)?.values;

/** What the rows' activities said the period before, for comparing. */
function previousValues(register: Register, plan: FilePlan): ReturnReview['previous'] {
  const periodId = plan.period?.id;
  if (periodId === undefined) return [];
  const previous = previousReports(register, periodId);
  return plan.rows.flatMap(({ match: { activityId } }) => {
    const report = activityId === null ? undefined : previous.get(activityId);
    const activity = register.activities[activityId ?? ''];
    const ownerId = activity && ownerIn(register, activity, periodId);
    const values = report && saidTo(report, ownerId, plan.unit?.id);
    return report && values ? [{ activityId: report.activityId, periodId: report.periodId, values }] : [];
  });
}

/** The sheets of a file that was opened but holds nothing to take in, so that somebody can see what it is; none of any other. */
async function sheetsOfRejected({ files, open }: RegisterContext, stored: Return): Promise<Grid['sheets']> {
  if (stored.rejection !== 'no-table-found') return [];
  const grid = await files.gridOf(stored, (sha256) => open.store.returnBytes(sha256));
  return grid.ok ? grid.value.sheets : [];
}

/** Everything the review screen shows about one return, against the register as given. */
export async function reviewOf(
  context: RegisterContext,
  register: Register,
  returnId: string,
): Promise<Result<ReturnReview>> {
  const stored = register.returns[returnId];
  if (!stored) return refused('unknown-id', returnId);
  if (stored.state === 'rejected') {
    const sheets = await sheetsOfRejected(context, stored);
    return done({ summary: rejectedSummary(register, stored), plan: null, sheets, previous: [] });
  }
  const planned = await planOf(context, register, stored);
  if (!planned.ok) return planned;
  const grid = await context.files.gridOf(stored, (sha256) => context.open.store.returnBytes(sha256));
  if (!grid.ok) return grid;
  const { plan } = planned.value;
  const summary = summaryOf(register, stored, plan);
  return done({ summary, plan, sheets: grid.value.sheets, previous: previousValues(register, plan) });
}
