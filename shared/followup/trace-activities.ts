import type { FieldName } from '../register/activity-fields.ts';
import type { ActivityReport } from '../register/activity.ts';
import type { Register } from '../register/entities.ts';
import type { IssueCode } from '../register/issue.ts';
import { reportOf } from '../register/reports.ts';
import { evidenceOf } from './evidence.ts';
import { absences, numberFields, type Figure, type FigureScope, type NumberField } from './figure.ts';
import { isOfReportsOnly, lastingScope, scopeFields, scopeTest } from './figure-scope.ts';
import type { Evidence, LeftOut, LeftOutReason, Term } from './figure-trace.ts';
import type { CompiledActivity, FollowUp } from './follow-up.ts';
import { movementOf, periodBefore } from './movement.ts';
import { statementsOf } from './statements.ts';
import { addend } from './sums.ts';

/** A figure over activities: how many they are, or what they add up to. */
type OverActivities = Extract<Figure, { readonly kind: 'activities' | 'sum' }>;

type Parts = { readonly terms: readonly Term[]; readonly leftOut: readonly LeftOut[] };

/** The fields that an activity's part in a figure rests on, the number that is added first. */
function restingOn(figure: OverActivities): readonly FieldName[] {
  const picked = scopeFields(figure.scope);
  if (figure.kind === 'activities') return picked.length === 0 ? ['title'] : picked;
  const added: readonly FieldName[] = figure.of === 'sex-unknown' ? ['participants', 'women', 'men'] : [figure.of];
  return [...added, ...picked.filter((field) => !added.includes(field))];
}

/** What an activity adds; null where it has not said. */
const partOf = ({ report }: CompiledActivity, figure: OverActivities): number | null =>
  figure.kind === 'activities' ? 1 : addend(report.values, figure.of);

const unreadable: ReadonlySet<IssueCode> = new Set(['not-a-number', 'formula-error', 'negative-number']);

/** Why a number is missing, by what was left standing when the reply was taken in. */
function whyMissing({ issues, sources }: ActivityReport, field: NumberField): LeftOutReason {
  const codes = issues.filter((issue) => issue.field === field).map(({ code }) => code);
  if (codes.includes('range')) return 'range';
  if (codes.some((code) => unreadable.has(code))) return 'unreadable';
  const source = sources[field];
  return source?.corrected && source.read !== null ? 'removed' : 'not-told';
}

/** The number whose absence keeps an activity out of a figure; undefined where nothing can. */
function neededField({ kind, ...figure }: OverActivities): NumberField | undefined {
  if (kind === 'activities') return figure.scope.has;
  const of = 'of' in figure ? figure.of : undefined;
  return of === 'sex-unknown' ? 'participants' : numberFields.find((field) => field === of);
}

type Tracing = {
  readonly register: Register;
  readonly followUp: FollowUp;
  readonly figure: OverActivities;
  readonly fields: readonly FieldName[];
};

const seenBy = ({ register, fields }: Tracing, said: Parameters<typeof evidenceOf>[1]): readonly Evidence[] =>
  fields.map((field) => evidenceOf(register, said, field));

const named = ({ report, unit }: CompiledActivity) =>
  ({ id: report.activityId, kind: 'activity', title: report.values.title, unit: unit.name }) as const;

function termsOf(tracing: Tracing, within: readonly CompiledActivity[]): readonly Term[] {
  return within.flatMap((activity): readonly Term[] => {
    const value = partOf(activity, tracing.figure);
    if (value === null) return [];
    return [{ ...named(activity), value, of: null, evidence: seenBy(tracing, activity.report) }];
  });
}

function missingIn(tracing: Tracing, candidates: readonly CompiledActivity[]): readonly LeftOut[] {
  const field = neededField(tracing.figure);
  if (field === undefined) return [];
  return candidates
    .filter(({ report }) => report.values[field] === null)
    .map((activity) => ({
      ...named(activity),
      reason: whyMissing(activity.report, field),
      detail: null,
      evidence: seenBy(tracing, activity.report),
    }));
}

/** What other units have written of joint activities: counted with the unit that answers for them, or it would count twice. */
function jointOf(tracing: Tracing, activities: readonly CompiledActivity[], unitId?: string): readonly LeftOut[] {
  const field = neededField(tracing.figure);
  const isAbout = (owner: string, writer: string): boolean => unitId === undefined || [owner, writer].includes(unitId);
  return statementsOf(activities, tracing.register)
    .filter(({ isAccount, activity, unit, said }) => {
      const counts = field === undefined || said.values[field] !== null;
      return isAccount && counts && isAbout(activity.unit.id, unit.id);
    })
    .map(({ activity, unit, said }) => ({
      ...named(activity),
      title: said.values.title,
      unit: unit.name,
      reason: 'counted-at-owner',
      detail: activity.unit.name,
      evidence: seenBy(tracing, said),
    }));
}

/** Activities that a unit takes part in without having written of them. */
function silentPartsOf(activities: readonly CompiledActivity[], unitId: string | undefined): readonly LeftOut[] {
  return activities.flatMap((activity): readonly LeftOut[] => {
    const part = activity.coUnits.find(({ id }) => id === unitId);
    if (!part || activity.report.accounts.some((account) => account.unitId === part.id)) return [];
    const { name } = activity.unit;
    return [{ ...named(activity), unit: part.name, reason: 'counted-at-owner', detail: name, evidence: [] }];
  });
}

/** Activities of the period before that this one does not report: ended, not come, or of units that need not reply. */
function absentOf({ register, followUp, figure }: Tracing): readonly LeftOut[] {
  const { period, strategy, activities } = followUp;
  const previous = periodBefore(register, period.id);
  if (previous === null || isOfReportsOnly(figure.scope)) return [];
  const isWanted = scopeTest(strategy, lastingScope(figure.scope));
  const movement = movementOf(register, period, activities);
  return absences.flatMap((reason) =>
    movement[reason].flatMap(({ id, title, unitId }): readonly LeftOut[] => {
      const report = reportOf(register, id, previous.id);
      if (!report || !isWanted({ values: report.values, unitId, isNew: false })) return [];
      const unit = register.units[unitId]?.name ?? unitId;
      return [{ id, kind: 'activity', title, unit, reason, detail: null, evidence: [] }];
    }),
  );
}

/** The activities behind a figure, each with what it adds, and those that one would look for in vain. */
export function traceActivities(register: Register, followUp: FollowUp, figure: OverActivities): Parts {
  const tracing: Tracing = { register, followUp, figure, fields: restingOn(figure) };
  const inScope = (scope: FigureScope): readonly CompiledActivity[] => {
    const isWanted = scopeTest(followUp.strategy, scope);
    return followUp.activities.filter(({ report, unit, isNew }) =>
      isWanted({ values: report.values, unitId: unit.id, isNew }),
    );
  };
  const { unitId, has: _has, ...wider } = figure.scope;
  const whosever = inScope(wider);
  const candidates = whosever.filter(({ unit }) => unitId === undefined || unit.id === unitId);
  return {
    terms: termsOf(tracing, inScope(figure.scope)),
    leftOut: [
      ...missingIn(tracing, candidates),
      ...jointOf(tracing, whosever, unitId),
      ...(figure.kind === 'activities' ? silentPartsOf(whosever, unitId) : []),
      ...absentOf(tracing),
    ],
  };
}
