import type { Question } from '../../register/entities.ts';
import type { FieldName } from '../../register/activity-fields.ts';
import type { Issue } from '../../register/issue.ts';
import type { FilePlan, PlannedRow } from '../plan-types.ts';
import { openQuestionText, questionText } from './question-text.ts';

/** A question as it is asked: what the command `question:ask` takes. */
export type QuestionDraft = Pick<Question, 'rowKey' | 'activityId' | 'field' | 'sheet' | 'cell' | 'raw' | 'text'>;

/** What a question about an issue, a field or a row is made from. */
type RowSubject = Pick<PlannedRow, 'rowKey' | 'sheet' | 'match' | 'merged' | 'origins'>;

const ofRow = ({ rowKey, match }: RowSubject) => ({ rowKey, activityId: match.activityId });

/** A question about an issue of a row, as the program words it. */
export function questionOfIssue(row: RowSubject, issue: Issue): QuestionDraft {
  const sheet = (issue.field === null ? null : row.origins[issue.field]?.sheet) ?? row.sheet;
  const text = questionText({ ...issue, sheet, title: row.merged.title });
  return { ...ofRow(row), field: issue.field, sheet, cell: issue.cell, raw: issue.raw, text };
}

/** A question about what stands in a row's field, or about the row when the field is null. */
export function questionOfField(row: RowSubject, field: FieldName | null): QuestionDraft {
  const origin = field === null ? undefined : row.origins[field];
  const subject = {
    field,
    cell: origin?.cell ?? null,
    raw: origin?.raw ?? '',
    sheet: origin?.sheet ?? row.sheet,
    title: row.merged.title,
  };
  const { cell, raw, sheet } = subject;
  return { ...ofRow(row), field, sheet, cell, raw, text: openQuestionText(subject) };
}

/** A question about the file as a whole. */
export function questionOfFile(issue: Issue): QuestionDraft {
  const text = questionText({ ...issue, sheet: null, title: '' });
  // The cell of such an issue has no sheet with it, so the question can't be put at it.
  return { rowKey: null, activityId: null, field: issue.field, sheet: null, cell: null, raw: issue.raw, text };
}

/** What only the coordinator can settle: no department knows what our own register says. */
const ownToSettle: ReadonlySet<Issue['code']> = new Set(['conflict', 'unknown-unit']);
const isAskable = ({ severity, code }: Issue): boolean => severity !== 'info' && !ownToSettle.has(code);

type Asked = Pick<QuestionDraft, 'rowKey' | 'field' | 'cell'> & { readonly raw?: string };

/** Whether something has been asked there and waits for its answer. */
export function isAsked(questions: readonly Question[], draft: Asked): boolean {
  return questions.some(
    ({ state, rowKey, field, cell, raw }) =>
      state === 'open' &&
      rowKey === draft.rowKey &&
      field === draft.field &&
      cell === draft.cell &&
      // Of the file as a whole only what it is about tells one question from another.
      (rowKey !== null || raw === draft.raw),
  );
}

/** One question for each error and warning of a file that has not been asked about: everything that is unclear. */
export function suggestQuestions(plan: FilePlan, asked: readonly Question[]): readonly QuestionDraft[] {
  const drafts = [
    ...plan.issues.filter(isAskable).map(questionOfFile),
    ...plan.rows.flatMap((row) => row.issues.filter(isAskable).map((issue) => questionOfIssue(row, issue))),
  ];
  return drafts.filter((draft) => !isAsked(asked, draft));
}
