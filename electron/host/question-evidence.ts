import type { CommandArguments } from '../../shared/contract.ts';
import type { PossibleAnswer } from '../../shared/contract/question.ts';
import type { FilePlan, PlannedRow } from '../../shared/intake/plan-types.ts';
import { answerEvidence, type ActivityInFile } from '../../shared/intake/questions/answer-evidence.ts';
import { closedQuestions, rowFor } from '../../shared/intake/questions/closed-questions.ts';
import { hidePersonalIdentityNumbers } from '../../shared/language/personal-identity-number.ts';
import { put } from '../../shared/register/change.ts';
import type { Question } from '../../shared/register/correspondence.ts';
import type { Return } from '../../shared/register/return.ts';
import type { Result } from '../../shared/result.ts';
import { done, refused } from '../answer.ts';
import type { RegisterContext } from './host-context.ts';
import { planOf } from './return-review.ts';

/** Open questions to the unit that the file may answer, and does not close by itself. */
function askedBefore({ register }: RegisterContext, stored: Return, plan: FilePlan): readonly Question[] {
  const closing = closedQuestions(register, plan, { return: stored, which: 'all', at: stored.receivedAt });
  const closed = new Set(closing.map(({ id }) => id));
  return Object.values(register.questions).filter(
    ({ id, state, unitId, periodId, returnId, askedAt }) =>
      state === 'open' &&
      !closed.has(id) &&
      unitId === plan.unit?.id &&
      periodId === plan.period?.id &&
      returnId !== stored.id &&
      askedAt <= stored.receivedAt,
  );
}

/** The activity in a stored file; null when the file can't be read or has no such row. */
async function activityIn(
  context: RegisterContext,
  stored: Return | undefined,
  find: (rows: readonly PlannedRow[]) => PlannedRow | null,
): Promise<ActivityInFile | null> {
  if (!stored || stored.state === 'rejected') return null;
  const planned = await planOf(context, context.register, stored);
  const row = planned.ok ? find(planned.value.plan.rows) : null;
  if (row === null) return null;
  const grid = await context.files.gridOf(stored, (sha256) => context.open.store.returnBytes(sha256));
  return grid.ok ? { row, sheets: grid.value.sheets } : null;
}

async function evidenceFor(
  context: RegisterContext,
  stored: Return,
  question: Question,
): Promise<readonly PossibleAnswer[]> {
  const { register } = context;
  const back = await activityIn(context, stored, (rows) => rowFor(rows, register, question));
  if (back === null) return [];
  const { rowKey, returnId } = question;
  const asked =
    rowKey === null
      ? null
      : await activityIn(
          context,
          register.returns[returnId],
          (rows) => rows.find((row) => row.rowKey === rowKey) ?? null,
        );
  // What it said then can no longer be read: nothing can be told to be new.
  if (rowKey !== null && asked === null) return [];
  const evidence = answerEvidence(asked, back);
  return evidence.length === 0 ? [] : [{ question, rowKey: back.row.rowKey, evidence }];
}

/** What in a file may answer questions that it does not close by itself. */
export async function possibleAnswers(
  context: RegisterContext,
  { returnId }: CommandArguments<'question:evidence'>,
): Promise<Result<readonly PossibleAnswer[]>> {
  const stored = context.register.returns[returnId];
  if (!stored) return refused('unknown-id', returnId);
  if (stored.state !== 'received' && stored.state !== 'accepted') return done([]);
  const planned = await planOf(context, context.register, stored);
  if (!planned.ok) return done([]);
  const found: PossibleAnswer[] = [];
  for (const question of askedBefore(context, stored, planned.value.plan)) {
    found.push(...(await evidenceFor(context, stored, question)));
  }
  return done(found);
}

/** Closes a question with what the coordinator has found to be its answer. */
export async function answerQuestion(
  context: RegisterContext,
  { questionId, returnId, answer }: CommandArguments<'question:answer'>,
): Promise<Result<Question>> {
  const { register, open, options } = context;
  const question = register.questions[questionId];
  if (!question) return refused('unknown-id', questionId);
  if (!register.returns[returnId]) return refused('unknown-id', returnId);
  if (question.state !== 'open') return refused('question-closed', questionId);
  const closed: Question = {
    ...question,
    state: 'answered',
    answeredBy: returnId,
    answer: hidePersonalIdentityNumbers(answer),
    closedAt: options.now(),
  };
  const label = `Stängde fråga ${questionId} som besvarad`;
  const committed = await open.store.commit({
    kind: 'question:answer',
    label,
    ops: [put(register, 'questions', closed)],
  });
  return committed.ok ? done(closed) : committed;
}
