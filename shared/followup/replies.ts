import type { Issue } from '../register/issue.ts';
import { fieldDefinition, isBlankValue, type FieldName } from '../register/activity-fields.ts';
import { extendedTo } from '../register/due-date.ts';
import type { Register } from '../register/entities.ts';
import type { Return } from '../register/return.ts';
import type { Period, Unit } from '../register/units-and-periods.ts';
import { isActiveIn } from '../register/unit-succession.ts';
import { knownActivities } from '../intake/match/known-activities.ts';
import { expectedActivities } from '../intake/plan/gone.ts';
import type { Strategy } from '../register/strategy.ts';
import type { ReplyState, UnitReply } from './follow-up.ts';
import { issueRequests } from './issue-requests.ts';
import { counted } from './swedish.ts';
import { unitParts, type Said, type UnitParts } from './unit-parts.ts';

/** An error or a warning: something that somebody should act on. */
const isOpenIssue = ({ severity }: Issue): boolean => severity !== 'info';

/** A unit's part of a period: what came in from it, and what the register holds of it. */
type UnitContent = {
  readonly returns: readonly Return[];
  readonly reports: readonly Said[];
  /** Codes of the activities that were expected of it and have not been reported. */
  readonly notCome: readonly string[];
};

const neededFields: readonly FieldName[] = ['title', 'focusArea', 'status'];

function contentOf(register: Register, unit: Unit, period: Period, parts: UnitParts): UnitContent {
  return {
    returns: Object.values(register.returns).filter(
      (each) => each.unitId === unit.id && each.periodId === period.id && each.state !== 'set-aside',
    ),
    reports: parts.saidBy(unit.id),
    notCome: notCome(register, unit, period, parts),
  };
}

/** Codes of the activities that were expected of the unit and have not been reported. */
function notCome(register: Register, unit: Unit, period: Period, parts: UnitParts): readonly string[] {
  // Only the unit's own activities are looked through for each unit, not everybody's.
  const activities = Object.fromEntries(parts.activitiesOf(unit.id).map((activity) => [activity.id, activity]));
  const known = knownActivities({ ...register, activities }, unit.id, period.id);
  return expectedActivities(register, known, period.id).map(({ activity }) => activity.id);
}

function missingFields(reports: readonly Said[]): readonly string[] {
  return neededFields.flatMap((field) => {
    const lacking = reports.filter((report) => isBlankValue(report.values[field]));
    if (lacking.length === 0) return [];
    return [`${fieldDefinition(field).label} saknas för ${lacking.map(({ activityId }) => activityId).join(', ')}`];
  });
}

function missingOutcome(reports: readonly Said[]): readonly string[] {
  const lacking = reports.filter(({ values }) => values.outcome === '' && values.status !== 'planerad');
  return lacking.length === 0 ? [] : [`Resultat saknas för ${lacking.map(({ activityId }) => activityId).join(', ')}`];
}

const missingActivities = (codes: readonly string[]): readonly string[] =>
  codes.map((code) => `${code} har inte kommit in`);

/** The reply accepted last; of those accepted together, the one that came last. */
function latestAccepted(returns: readonly Return[]): Return | undefined {
  return (
    returns
      // A file of answers to our questions says nothing of what it does not mention.
      .filter(({ state, leftOut }) => state === 'accepted' && leftOut !== undefined)
      .toSorted(
        (one, other) =>
          (one.acceptedAt ?? '').localeCompare(other.acceptedAt ?? '', 'en') ||
          one.id.localeCompare(other.id, 'en', { numeric: true }),
      )
      .at(-1)
  );
}

/** What an earlier reply reported, and the latest one passes over: the old figures stand, and somebody has to know. */
function leftOutActivities({ returns, reports }: UnitContent): readonly string[] {
  const leftOut = new Set(latestAccepted(returns)?.leftOut);
  return reports
    .filter(({ activityId }) => leftOut.has(activityId))
    .map(({ activityId }) => `${activityId} nämns inte i det senaste svaret`);
}

/** How the issues that still stand are told: their number in a list, each at its cell in a mail to the unit. */
type IssueTelling = (reports: readonly Said[]) => readonly string[];

const issuesCounted: IssueTelling = (reports) => {
  const warnings = reports.flatMap(({ issues }) => issues).filter(isOpenIssue).length;
  return warnings > 0 ? [`${counted(warnings, 'anmärkning', 'anmärkningar')} kvar att reda ut`] : [];
};
const issuesAsked: IssueTelling = (reports) => reports.flatMap(issueRequests);

function missingIn(
  register: Register,
  unit: Unit,
  period: Period,
  content: UnitContent,
  tellIssues: IssueTelling,
): readonly string[] {
  const { reports } = content;
  return [
    ...missingFields(reports),
    ...missingOutcome(reports),
    ...missingActivities(content.notCome),
    ...leftOutActivities(content),
    ...tellIssues(reports),
    ...openQuestions(register, unit, period),
  ];
}

/** Questions that the unit has not answered, and those that have not been sent to it. */
function openQuestions(register: Register, unit: Unit, period: Period): readonly string[] {
  const open = Object.values(register.questions).filter(
    ({ state, unitId, periodId }) => state === 'open' && unitId === unit.id && periodId === period.id,
  );
  const sent = open.filter(({ sentAt }) => sentAt !== null).length;
  const unsent = open.length - sent;
  return [
    ...(sent > 0 ? [`${counted(sent, 'fråga', 'frågor')} väntar på svar`] : []),
    ...(unsent > 0 ? [`${counted(unsent, 'fråga', 'frågor')} att skicka`] : []),
  ];
}

/** Activities that the unit forgot in the return in which it said that there was nothing to report. */
const forgotten = (returns: readonly Return[]): readonly string[] =>
  returns
    .filter(({ state }) => state === 'accepted')
    .flatMap(({ decisions }) =>
      decisions.gone.flatMap(({ activityId, fate }) => (fate === 'forgotten' ? activityId : [])),
    );

const saysNothing = (returns: readonly Return[]): boolean =>
  returns.some(({ state, nothingToReport }) => state === 'accepted' && nothingToReport);

/** Told by what is there, not by a mark: a file without content is no reply, and content without a file is one. */
function stateOf({ returns, reports }: UnitContent, missing: readonly string[], isExempt: boolean): ReplyState {
  const has = (state: Return['state']): boolean => returns.some((each) => each.state === state);
  if (has('received')) return 'under-review';
  if (reports.length > 0) return missing.length > 0 ? 'incomplete' : 'complete';
  if (saysNothing(returns)) return missing.length > 0 ? 'incomplete' : 'nothing-to-report';
  if (has('accepted')) return 'incomplete';
  if (has('rejected')) return 'unreadable';
  return isExempt ? 'exempt' : 'none';
}

function missingText(state: ReplyState, content: UnitContent, missing: readonly string[]): readonly string[] {
  switch (state) {
    case 'none':
      return ['Inget svar har kommit in'];
    case 'unreadable':
      return ['Filen gick inte att läsa'];
    case 'under-review':
      return ['Svaret är inte granskat färdigt', ...missing];
    case 'nothing-to-report':
    case 'exempt':
      return [];
    case 'incomplete':
    case 'complete':
      return content.reports.length === 0 && !saysNothing(content.returns)
        ? ['Filen som kom in har inga insatser', ...missing]
        : missing;
  }
}

/** What is missing in what came: nothing can be said of it before anything has been taken in. */
function lackingIn(
  register: Register,
  unit: Unit,
  period: Period,
  content: UnitContent,
  tellIssues: IssueTelling,
): readonly string[] {
  if (content.reports.length > 0) return missingIn(register, unit, period, content, tellIssues);
  const left = new Set(forgotten(content.returns));
  return [
    ...missingActivities(content.notCome.filter((code) => left.has(code))),
    ...openQuestions(register, unit, period),
  ];
}

function replyOf(register: Register, strategy: Strategy, period: Period, unit: Unit, parts: UnitParts): UnitReply {
  const content = contentOf(register, unit, period, parts);
  const missing = lackingIn(register, unit, period, content, issuesCounted);
  const asked = lackingIn(register, unit, period, content, issuesAsked);
  const exemption = period.exempt.find(({ unitId }) => unitId === unit.id)?.reason ?? null;
  const state = stateOf(content, missing, exemption !== null);
  return {
    unit,
    state,
    isExpected: isActiveIn(unit, strategy, period.id) && exemption === null,
    exemption,
    extendedTo: extendedTo(period, unit.id),
    activityCount: content.reports.length,
    issueCount: content.reports.reduce((sum, { issues }) => sum + issues.filter(isOpenIssue).length, 0),
    missing: missingText(state, content, missing),
    asked: missingText(state, content, asked),
    returnIds: content.returns.map(({ id }) => id),
  };
}

/**
 * Where each unit's reply stands: those expected in the period by their from and to days (exempt ones too), and any other that
 * has sent something all the same, in the order of their names.
 */
export function unitReplies(register: Register, strategy: Strategy, period: Period): readonly UnitReply[] {
  const parts = unitParts(register, period.id);
  return Object.values(register.units)
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))
    .map((unit) => replyOf(register, strategy, period, unit, parts))
    .filter(
      (reply) => isActiveIn(reply.unit, strategy, period.id) || reply.activityCount > 0 || reply.returnIds.length > 0,
    );
}

const answered: ReadonlySet<ReplyState> = new Set(['under-review', 'incomplete', 'complete', 'nothing-to-report']);

/** Whether a reply has come that can be read. */
export const hasAnswered = (reply: UnitReply): boolean => answered.has(reply.state);

/** How many have answered of those that are to: the first can't be more than the second, whoever else has sent something. */
export function countReplies(replies: readonly UnitReply[]): { readonly answered: number; readonly expected: number } {
  const expected = replies.filter((reply) => reply.isExpected);
  return { answered: expected.filter(hasAnswered).length, expected: expected.length };
}
