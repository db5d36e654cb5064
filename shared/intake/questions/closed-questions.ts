import { hidePersonalIdentityNumbers } from '../../language/personal-identity-number.ts';
import { foldText } from '../../language/normalise.ts';
import { isBlankValue, type FieldName } from '../../register/activity-fields.ts';
import { put, type Operation } from '../../register/change.ts';
import type { Question } from '../../register/correspondence.ts';
import type { Register } from '../../register/entities.ts';
import type { Return } from '../../register/return.ts';
import type { FilePlan, PlannedRow } from '../plan-types.ts';

/** Which return is being taken in, how much of it, and when. */
export type ClosingContext = {
  readonly return: Return;
  readonly which: 'all' | 'clean';
  /** Instant, ISO 8601. */
  readonly at: string;
};

/** The activity that the row asked about became, once the return that it stood in was taken in. */
function activityOf(register: Register, question: Question): string | null {
  if (question.activityId !== null || question.rowKey === null) return question.activityId;
  const report = Object.values(register.activityReports).find(
    ({ returnId, sheet, row }) => returnId === question.returnId && `${sheet ?? ''}!${row}` === question.rowKey,
  );
  return report?.activityId ?? null;
}

/** The row that says something of the activity asked about: the same activity or, while it is new, the only one of its name. */
export function rowFor(rows: readonly PlannedRow[], register: Register, question: Question): PlannedRow | null {
  const activityId = activityOf(register, question);
  const known = activityId === null ? undefined : rows.find(({ match }) => match.activityId === activityId);
  if (known) return known;
  const title = foldText(question.title);
  const named = title === '' ? [] : rows.filter(({ values }) => foldText(values.title) === title);
  return named.length === 1 ? (named[0] ?? null) : null;
}

const isAboutField = (field: FieldName) => (issue: PlannedRow['issues'][number]) =>
  issue.field === field && issue.severity !== 'info';

/** Whether the unit has written something else there, that can be read and that nothing is to be said of. */
function isAnsweredBy(row: PlannedRow, { field, raw }: Question): boolean {
  if (field === null || isBlankValue(row.values[field])) return false;
  const written = hidePersonalIdentityNumbers(row.origins[field]?.raw ?? '').trim();
  return written !== '' && written !== raw.trim() && !row.issues.some(isAboutField(field));
}

const isTakenIn = (row: PlannedRow, which: ClosingContext['which']): boolean =>
  row.match.kind === 'unchanged' || (row.isAcceptable && !row.isHeld && (which === 'all' || row.isClean));

/** What was written in the column Svar; several lines when the file has several sheets of questions. */
function writtenAnswer(plan: FilePlan, question: Question): string | null {
  const texts = plan.answers.filter(({ questionId }) => questionId === question.id).map(({ text }) => text);
  return texts.length === 0 ? null : texts.join('\n');
}

function closes(plan: FilePlan, register: Register, question: Question, context: ClosingContext): boolean {
  // A file that came before the question was asked can't answer it.
  if (question.returnId === context.return.id || context.return.receivedAt < question.askedAt) return false;
  const row = rowFor(plan.rows, register, question);
  return row !== null && isTakenIn(row, context.which) && isAnsweredBy(row, question);
}

/**
 * The unit's open questions that a return answers, closed: the cell has another value that can be read, in a row that is taken
 * in, or there is text in the column Svar, which is kept with the question. Goes with the change that takes the return in.
 */
export function closedQuestions(register: Register, plan: FilePlan, context: ClosingContext): readonly Operation[] {
  const { unit, period } = plan;
  if (!unit || !period) return [];
  return Object.values(register.questions).flatMap((question) => {
    if (question.state !== 'open' || question.unitId !== unit.id || question.periodId !== period.id) return [];
    const answer = writtenAnswer(plan, question);
    if (answer === null && !closes(plan, register, question, context)) return [];
    const closed = { state: 'answered', answeredBy: context.return.id, answer, closedAt: context.at } as const;
    return [put(register, 'questions', { ...question, ...closed })];
  });
}
