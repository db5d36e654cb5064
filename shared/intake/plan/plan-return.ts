import type { FieldName } from '../../register/activity-fields.ts';
import type { Register } from '../../register/entities.ts';
import type { ReviewDecisions } from '../../register/return.ts';
import type { Issue, IssueCode } from '../../register/issue.ts';
import { followUpMonth, newPeriod, parsePeriodId } from '../../register/period-of.ts';
import { registerStrategy } from '../../register/register-strategy.ts';
import { type FilePlan, type GoneActivity, type PlannedRow, type ReadFile, type Recognised } from '../plan-types.ts';
import { knownActivities, type KnownActivity } from '../match/known-activities.ts';
import { matchInSteps, type RowMatch } from '../match/match-rows.ts';
import type { MergeContext } from '../merge/merge-row.ts';
import { isOnlyAnswers } from '../questions/written-answer.ts';
import { finish, type Steps } from '../../steps.ts';
import { correctRow } from './correct-row.ts';
import { goneActivities } from './gone.ts';
import { guessContext, guessFate } from './guess-fate.ts';
import { jointIds } from './joint.ts';
import { planRow, type PlanPlace } from './plan-row.ts';
import { othersReports } from './register-issues.ts';

export type PlanContext = {
  readonly decisions: ReviewDecisions;
  readonly returnId: string;
  /** What the caller knows the return to be for (chosen by the user, or recognised); null leaves it to the file. */
  readonly unitId: string | null;
  readonly periodId: string | null;
  /** Activities that other files of the unit for the same period, under review, are about: they have not gone. */
  readonly elsewhere?: ReadonlySet<string>;
};

/** The unit or period, with the file's own evidence where it agrees. */
function settled(id: string | null, read: Recognised | null): Recognised | null {
  if (id === null || id === read?.id) return read;
  return { id, evidence: 'vald av dig' };
}

function periodOf(register: Register, id: string | undefined): PlanPlace['period'] {
  const name = id === undefined ? null : parsePeriodId(id);
  const strategy = registerStrategy(register);
  if (id === undefined || !name) return null;
  return register.periods[id] ?? (strategy ? newPeriod(strategy, name.year, name.kind) : null);
}

const unknownTexts = {
  'unknown-unit': 'Det går inte att se vilken verksamhet filen kommer från. Välj verksamhet.',
  'unknown-period': 'Det går inte att se vilket rapporttillfälle filen gäller. Välj rapporttillfälle.',
} as const satisfies Partial<Record<IssueCode, string>>;

/** Doubts about which unit or period it is, and whether each has been settled since the file was read. */
const doubtCodes = ['unknown-unit', 'unknown-period'] as const satisfies readonly IssueCode[];
type Settled = Readonly<Record<(typeof doubtCodes)[number], boolean>>;

/** A doubt goes when the user has chosen, or when what the file did not say is known all the same; else it stands. */
function settledDoubts(file: ReadFile, place: PlanPlace, decisions: ReviewDecisions): Settled {
  return {
    'unknown-unit': place.unit !== null && (decisions.unitId !== null || file.unit === null),
    'unknown-period': place.period !== null && (decisions.periodId !== null || file.period === null),
  };
}

function fileIssues(file: ReadFile, place: PlanPlace, isSettled: Settled): readonly Issue[] {
  const kept = file.issues.filter(({ code }) => !doubtCodes.some((doubt) => doubt === code && isSettled[doubt]));
  const isUnknown = { 'unknown-unit': place.unit === null, 'unknown-period': place.period === null };
  const missing = doubtCodes.filter((code) => isUnknown[code] && !kept.some((issue) => issue.code === code));
  return [
    ...kept,
    ...missing.map(
      (code): Issue => ({ field: null, code, severity: 'error', cell: null, raw: '', message: unknownTexts[code] }),
    ),
  ];
}

/** "Nothing to report" from a unit that the register has activities of: an answer that somebody has to ask about. */
function silenceIssues(file: ReadFile, gone: readonly GoneActivity[]): readonly Issue[] {
  const open = gone.filter(({ decided }) => decided === null).length;
  if (!file.nothingToReport || open === 0) return [];
  const count = open === 1 ? '1 insats' : `${open} insatser`;
  const message = `Svarar inget att rapportera, men har ${count} i registret. Kontrollera med verksamheten.`;
  return [{ field: null, code: 'nothing-but-known', severity: 'warning', cell: null, raw: '', message }];
}

function placeOf(
  register: Register,
  context: PlanContext,
  unitId: string | undefined,
  periodId: string | undefined,
): PlanPlace {
  const unit = (unitId === undefined ? undefined : register.units[unitId]) ?? null;
  const period = periodOf(register, periodId);
  return {
    register,
    returnId: context.returnId,
    strategy: registerStrategy(register),
    unit,
    period,
    others: unit && period ? othersReports(register, unit.id, period.id) : [],
    heldRows: new Set(context.decisions.heldRows),
    joint: context.decisions.joint,
    isDoubted: false,
  };
}

/** Activities that rows are, or may be. */
const metActivities = (matches: ReadonlyMap<string, RowMatch>): ReadonlySet<string> =>
  new Set(
    [...matches.values()].flatMap(({ activityId, candidates }) => (activityId === null ? candidates : [activityId])),
  );

/** Which of a sheet's fields have a column or a label, so that a blank cell there means something. */
function askedFields(file: ReadFile): (sheet: string | null, field: FieldName) => boolean {
  const asked = new Set(file.columns.flatMap(({ sheet, field }) => (field ? [`${sheet ?? ''}\n${field}`] : [])));
  return (sheet, field) => asked.has(`${sheet ?? ''}\n${field}`);
}

/** Which activity rows are decided to be: by name, by being what has been renamed, by being another unit's too. */
function decidedMatches({ matches, gone, joint }: ReviewDecisions): ReadonlyMap<string, string> {
  const renamed = gone.flatMap(({ activityId, fate, into }) =>
    fate === 'renamed' && into !== null ? [[into, activityId] as const] : [],
  );
  return new Map([
    ...matches.map(({ rowKey, activityId }) => [rowKey, activityId] as const),
    ...renamed,
    ...joint.filter(({ isSame }) => isSame).map(({ rowKey, activityId }) => [rowKey, activityId] as const),
  ]);
}

function* leftOutOf(
  place: PlanPlace,
  known: readonly KnownActivity[],
  file: {
    readonly rows: readonly PlannedRow[];
    readonly matches: ReadonlyMap<string, RowMatch>;
    readonly saysNothing: boolean;
  },
  context: PlanContext,
): Steps<readonly GoneActivity[]> {
  const { register, unit, period, strategy, returnId } = place;
  if (!unit || !period || !strategy) return [];
  const gone = goneActivities(register, known, {
    periodId: period.id,
    returnId,
    met: metActivities(file.matches),
    saysNothing: file.saysNothing,
    elsewhere: context.elsewhere ?? new Set(),
    decided: context.decisions.gone,
  });
  const guessing = guessContext(gone.length > 0 ? file.rows : [], followUpMonth(strategy, period).last);
  const guessed: GoneActivity[] = [];
  for (const each of gone) {
    yield;
    const owner = each.decided === null ? known.find(({ activity }) => activity.id === each.code) : undefined;
    guessed.push(owner ? { ...each, guess: guessFate(owner, guessing) } : each);
  }
  return guessed;
}

/**
 * Steps 6–9 of the intake (design §4): corrects, matches and merges what was read, and says what accepting it would do. A
 * pure function of the file, the register and the coordinator's decisions; nothing is altered.
 */
export const planReturn = (file: ReadFile, register: Register, context: PlanContext): FilePlan =>
  finish(planInSteps(file, register, context));

/** `planReturn` with pauses, a few thousandths of a second apart however long the file and the register are. */
export function* planInSteps(file: ReadFile, register: Register, context: PlanContext): Steps<FilePlan> {
  const { decisions } = context;
  const unit = settled(decisions.unitId ?? context.unitId, file.unit);
  const period = settled(decisions.periodId ?? context.periodId, file.period);
  const place = placeOf(register, context, unit?.id, period?.id);
  const decidedIds = jointIds(decisions);
  const known = place.unit && place.period ? knownActivities(register, place.unit.id, place.period.id, decidedIds) : [];
  const byId = new Map<string | null, KnownActivity>(known.map((each) => [each.activity.id, each]));
  const rows = file.rows.map((row) => correctRow(row, decisions.corrections));
  const matches = yield* matchInSteps(rows, known, decidedMatches(decisions));
  const isAsked = askedFields(file);
  const issues = fileIssues(file, place, settledDoubts(file, place, decisions));
  const isDoubted = issues.some(({ code }) => doubtCodes.some((doubt) => doubt === code));
  const planned: PlannedRow[] = [];
  for (const row of rows) {
    yield;
    const match = matches.get(row.rowKey);
    if (!match) continue;
    const merge: MergeContext = {
      register,
      conflicts: decisions.conflicts,
      isAsked: (field) => row.origins[field] !== undefined || isAsked(row.sheet, field),
    };
    planned.push(planRow(row, match, byId.get(match.activityId) ?? null, merge, { ...place, isDoubted }));
  }
  const gone = isOnlyAnswers(file)
    ? []
    : yield* leftOutOf(place, known, { rows: planned, matches, saysNothing: file.nothingToReport }, context);
  return {
    ...file,
    unit: place.unit ? unit : null,
    period: place.period ? period : null,
    issues: [...issues, ...silenceIssues(file, gone)],
    rows: planned,
    gone,
  };
}
