import type { CommandArguments, Download } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import { answerBy } from '../../shared/intake/questions/answer-by.ts';
import { capitalised } from '../../shared/followup/swedish.ts';
import { periodFor } from '../../shared/register/due-date.ts';
import { formatLongDate } from '../../shared/language/format.ts';
import { periodLabel } from '../../shared/language/labels.ts';
import { mailTextOf } from '../../shared/language/mail-texts.ts';
import { fieldDefinition } from '../../shared/register/activity-fields.ts';
import { put } from '../../shared/register/change.ts';
import type { Question } from '../../shared/register/correspondence.ts';
import type { Return } from '../../shared/register/return.ts';
import type { Period, Unit } from '../../shared/register/units-and-periods.ts';
import { done, refused } from '../answer.ts';
import { composeDraft } from '../mail/compose-draft.ts';
import { questionsMail, recipients, type AttachedQuestions } from '../mail/questions-mail.ts';
import { annotateWorkbook, questionsWorkbook } from '../workbook/questions/annotate-workbook.ts';
import type { QuestionRow, QuestionsInput } from '../workbook/questions/question-row.ts';
import { findMember } from '../workbook/reader/find-member.ts';
import { folderName } from './folder-name.ts';
import type { RegisterContext } from './host-context.ts';
import { mediaTypes } from './media-types.ts';
import { strategyOf } from './register-state.ts';

/** What the mail with a return's open questions is made of. */
type Writing = {
  readonly context: RegisterContext;
  readonly stored: Return;
  readonly unit: Unit;
  readonly period: Period;
  readonly questions: readonly Question[];
  /** Instant, ISO 8601. */
  readonly at: string;
};

function rowOf({ id, sheet, cell, title, field, raw, text }: Question, index: number): QuestionRow {
  const label = field === null ? '' : fieldDefinition(field).label;
  return { id, number: index + 1, sheet, cell, title, field: label, raw, text };
}

const lastDay = ({ period, at }: Writing): string => answerBy(period.dueDate, at.slice(0, 10));

function inputOf(writing: Writing): QuestionsInput {
  const { context, unit, period, questions } = writing;
  return {
    questions: questions.map(rowOf),
    unitName: unit.name,
    periodName: periodLabel(period),
    answerBy: formatLongDate(lastDay(writing)),
    author: capitalised(strategyOf(context.register).followUp.compiledBy),
  };
}

/** The unit's own workbook out of what it sent; null for bytes that can't be had, or are no workbook by themselves. */
async function ownWorkbook({ context, stored }: Writing): Promise<Uint8Array | null> {
  const bytes = await context.open.store.returnBytes(stored.fileSha256);
  return bytes.ok ? findMember(bytes.value, stored.sha256) : null;
}

/** The name that the unit knows its file by, without folders and ending. */
const stemOf = ({ member, fileName }: Return): string =>
  (member ?? fileName).replace(/^.*\//, '').replace(/\.[^.]{1,5}$/, '');

/** A name that every file system takes. */
const named = (stem: string, ending: string): string => `${folderName(stem) ?? 'Frågor'}.${ending}`;

type Attachment = AttachedQuestions & {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
};

async function attachmentOf(writing: Writing): Promise<Attachment> {
  const { stored, unit, period } = writing;
  const input = inputOf(writing);
  const own = await ownWorkbook(writing);
  const annotated = own && annotateWorkbook(own, input);
  if (!annotated) {
    const { bytes, sheetName } = questionsWorkbook(input);
    const fileName = named(`Frågor ${unit.name} ${periodLabel(period)}`, 'xlsx');
    return { kind: 'alone', sheetName, bytes, fileName, mediaType: mediaTypes.xlsx };
  }
  const { bytes, sheetName, hasMacros, noteCount } = annotated;
  const ending = hasMacros ? 'xlsm' : 'xlsx';
  const fileName = named(`${stemOf(stored)} - frågor`, ending);
  return { kind: noteCount > 0 ? 'marked' : 'listed', sheetName, bytes, fileName, mediaType: mediaTypes[ending] };
}

async function draftOf(writing: Writing): Promise<Uint8Array> {
  const { context, stored, unit, period, questions } = writing;
  const attachment = await attachmentOf(writing);
  const { subject, body } = questionsMail({
    strategy: strategyOf(context.register),
    unit,
    period,
    received: stored.mail,
    questions: questions.map(rowOf),
    answerBy: lastDay(writing),
    attached: attachment,
    wording: mailTextOf(context.register, 'questions'),
    isOwnWording: context.register.mailTexts['questions'] !== undefined,
  });
  return composeDraft({ to: recipients(stored.mail, unit), subject, text: body, attachment, seed: stored.id });
}

/** The open questions of a return, with all that a mail about them needs. */
function writingOf(context: RegisterContext, returnId: string): Result<Writing> {
  const { register, options } = context;
  const stored = register.returns[returnId];
  if (!stored) return refused('unknown-id', returnId);
  const questions = Object.values(register.questions)
    .filter((question) => question.returnId === returnId && question.state === 'open')
    .toSorted((one, other) => one.id.localeCompare(other.id, 'sv', { numeric: true }));
  const [first] = questions;
  if (!first) return refused('no-open-questions', returnId);
  // A return that was assigned anew after it was asked about is written to whoever it is held to be from now.
  const unit = register.units[stored.unitId ?? first.unitId];
  const period = register.periods[first.periodId];
  if (!unit || !period) return refused('unknown-id', first.unitId);
  return done({ context, stored, unit, period: periodFor(period, unit.id), questions, at: options.now() });
}

/** Writes the reply draft with a return's open questions, and says in the register that they have gone out. */
export async function writeQuestions(
  context: RegisterContext,
  { returnId }: CommandArguments<'question:write'>,
): Promise<Result<Download>> {
  const writing = writingOf(context, returnId);
  if (!writing.ok) return writing;
  const { questions, unit, period, at } = writing.value;
  const bytes = await draftOf(writing.value);
  const count = questions.length === 1 ? '1 fråga' : `${questions.length} frågor`;
  const committed = await context.open.store.commit({
    kind: 'question:write',
    label: `Gjorde mejl med ${count} till ${unit.name}`,
    ops: questions.map((question) => put(context.register, 'questions', { ...question, sentAt: at })),
  });
  if (!committed.ok) return committed;
  const fileName = named(`Frågor ${unit.name} ${periodLabel(period)}`, 'eml');
  return done({ fileName, mediaType: mediaTypes.eml, bytes });
}
