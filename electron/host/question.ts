import type { CommandArguments } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import type { FilePlan } from '../../shared/intake/plan-types.ts';
import { hidePersonalIdentityNumbers } from '../../shared/language/personal-identity-number.ts';
import { put } from '../../shared/register/change.ts';
import type { Question } from '../../shared/register/correspondence.ts';
import type { Register } from '../../shared/register/entities.ts';
import type { Return } from '../../shared/register/return.ts';
import { done, refused } from '../answer.ts';
import { inRegister, type Commands, type RegisterContext } from './host-context.ts';
import { answerQuestion, possibleAnswers } from './question-evidence.ts';
import { writeQuestions } from './question-write.ts';
import { planOf } from './return-review.ts';

type Asked = CommandArguments<'question:ask'>['questions'][number];

const counted = (count: number): string => (count === 1 ? '1 fråga' : `${count} frågor`);

/** `Q0001` and onwards, after the highest number used. */
function questionIds(register: Register, count: number): readonly string[] {
  const last = Math.max(0, ...Object.keys(register.questions).map((id) => Number(id.slice(1))));
  return Array.from({ length: count }, (_, index) => `Q${String(last + 1 + index).padStart(4, '0')}`);
}

/** What the activity is called: in the file itself or, for one that is not in it, in the register. */
function titleOf(register: Register, plan: FilePlan | null, asked: Asked): string {
  const row = plan?.rows.find(({ rowKey }) => rowKey === asked.rowKey);
  if (row) return row.merged.title;
  const reports = Object.values(register.activityReports).filter(({ activityId }) => activityId === asked.activityId);
  return reports.at(-1)?.values.title ?? '';
}

/** Whose return it is and for when: what the file says now, else what it was taken in for. */
type Place = { readonly unitId: string; readonly periodId: string; readonly plan: FilePlan | null };

async function placeOf(context: RegisterContext, stored: Return): Promise<Result<Place>> {
  const planned = await planOf(context, context.register, stored);
  // A file that was turned away has no plan, and can be asked about all the same.
  const plan = planned.ok ? planned.value.plan : null;
  const unitId = plan?.unit?.id ?? stored.unitId;
  const periodId = stored.periodId ?? plan?.period?.id ?? null;
  if (unitId === null || periodId === null) return refused('unit-needed', stored.member ?? stored.fileName);
  if (context.register.periods[periodId]?.state === 'frozen') return refused('period-frozen', periodId);
  return done({ unitId, periodId, plan });
}

async function ask(
  context: RegisterContext,
  { returnId, questions }: CommandArguments<'question:ask'>,
): Promise<Result<readonly Question[]>> {
  const { register, options, open } = context;
  const stored = register.returns[returnId];
  if (!stored) return refused('unknown-id', returnId);
  const place = await placeOf(context, stored);
  if (!place.ok) return place;
  const { plan, unitId, periodId } = place.value;
  const ids = questionIds(register, questions.length);
  const [askedAt, askedBy] = [options.now(), options.by];
  const asked = questions.map(
    (question, index): Question => ({
      ...question,
      id: ids[index] ?? '',
      returnId,
      unitId,
      periodId,
      title: hidePersonalIdentityNumbers(titleOf(register, plan, question)),
      raw: hidePersonalIdentityNumbers(question.raw),
      askedAt,
      askedBy,
      sentAt: null,
      state: 'open',
      answeredBy: null,
      answer: null,
      closedAt: null,
    }),
  );
  const label = `Skrev ${counted(asked.length)} till ${register.units[unitId]?.name ?? unitId}`;
  const ops = asked.map((question) => put(register, 'questions', question));
  const committed = await open.store.commit({ kind: 'question:ask', label, ops });
  return committed.ok ? done(asked) : committed;
}

/** Stores one question as it is to be. */
async function keep(
  { register, open }: RegisterContext,
  kind: string,
  label: string,
  question: Question,
): Promise<Result<Question>> {
  const committed = await open.store.commit({ kind, label, ops: [put(register, 'questions', question)] });
  return committed.ok ? done(question) : committed;
}

const reopened = { state: 'open', answeredBy: null, answer: null, closedAt: null } as const;

type QuestionCommand =
  | 'question:list'
  | 'question:ask'
  | 'question:change'
  | 'question:withdraw'
  | 'question:write'
  | 'question:evidence'
  | 'question:answer';

export const questionCommands: Commands<QuestionCommand> = {
  'question:list': inRegister(async ({ register }, { periodId }) => {
    const questions = Object.values(register.questions).filter((question) => question.periodId === periodId);
    return done(questions.toSorted((one, other) => one.id.localeCompare(other.id, 'sv', { numeric: true })));
  }),
  'question:ask': inRegister(ask),
  'question:change': inRegister(async (context, { questionId, text }) => {
    const question = context.register.questions[questionId];
    if (!question) return refused('unknown-id', questionId);
    if (question.state !== 'open') return refused('question-closed', questionId);
    // What has gone out said something else, so it is to be sent anew.
    return keep(context, 'question:change', `Ändrade fråga ${questionId}`, { ...question, text, sentAt: null });
  }),
  'question:withdraw': inRegister(async (context, { questionId, isWithdrawn }) => {
    const question = context.register.questions[questionId];
    if (!question) return refused('unknown-id', questionId);
    if (isWithdrawn !== (question.state === 'open')) return refused('question-closed', questionId);
    const next: Question = isWithdrawn
      ? { ...question, state: 'withdrawn', closedAt: context.options.now() }
      : { ...question, ...reopened };
    const label = isWithdrawn ? `Drog tillbaka fråga ${questionId}` : `Öppnade fråga ${questionId} igen`;
    return keep(context, 'question:withdraw', label, next);
  }),
  'question:write': inRegister(writeQuestions),
  'question:evidence': inRegister(possibleAnswers),
  'question:answer': inRegister(answerQuestion),
};
