import type { Question } from '../../register/correspondence.ts';
import type { FieldName } from '../../register/activity-fields.ts';
import type { Issue } from '../../register/issue.ts';
import type { FilePlan, PlannedRow } from '../plan-types.ts';
import { openQuestionText, questionText } from './question-text.ts';

/** A question as it is asked: what the command `question:ask` takes. */
export type QuestionDraft = Pick<Question, 'rowKey' | 'activityId' | 'field' | 'sheet' | 'cell' | 'raw' | 'text'>;

/** What of a file's plan a question needs to be put at its cell. */
type Columns = Pick<FilePlan, 'columns'>;

const ofRow = ({ rowKey, match }: PlannedRow) => ({ rowKey, activityId: match.activityId });
const isLetters = (column: string): boolean => /^[A-Z]{1,3}$/.test(column);

type Place = { readonly sheet: string | null; readonly cell: string | null };

/** Where a field of a row stands or, when nothing stands there, the empty cell in the column that asks for it. */
function placeOf(plan: Columns, row: PlannedRow, field: FieldName | null): Place {
  const origin = field === null ? undefined : row.origins[field];
  if (origin) return { sheet: origin.sheet, cell: origin.cell };
  const asking = plan.columns.filter((each) => each.sheet === row.sheet && each.field === field && field !== null);
  const [column] = asking;
  // Of two columns for one field, or a form with a label for it, the file does not say which cell is the empty one.
  const cell = column && asking.length === 1 && isLetters(column.column) ? `${column.column}${row.row}` : null;
  return { sheet: row.sheet, cell };
}

/** A question about an issue of a row, as the program words it. */
export function questionOfIssue(plan: Columns, row: PlannedRow, issue: Issue): QuestionDraft {
  const place = placeOf(plan, row, issue.field);
  const cell = issue.cell ?? place.cell;
  const text = questionText({ ...issue, sheet: place.sheet, cell, title: row.merged.title });
  return { ...ofRow(row), field: issue.field, sheet: place.sheet, cell, raw: issue.raw, text };
}

/** A question about what stands in a row's field, or about the row when the field is null. */
export function questionOfField(plan: Columns, row: PlannedRow, field: FieldName | null): QuestionDraft {
  const place = placeOf(plan, row, field);
  const raw = (field === null ? undefined : row.origins[field]?.raw) ?? '';
  const text = openQuestionText({ field, raw, ...place, title: row.merged.title });
  return { ...ofRow(row), field, ...place, raw, text };
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

/** Whether something has been asked there and waits for its answer, or has got it. What was withdrawn can be asked again. */
export function isAsked(questions: readonly Question[], draft: Asked): boolean {
  return questions.some(
    ({ state, rowKey, field, cell, raw }) =>
      state !== 'withdrawn' &&
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
    ...plan.rows.flatMap((row) => row.issues.filter(isAskable).map((issue) => questionOfIssue(plan, row, issue))),
  ];
  return drafts.filter((draft) => !isAsked(asked, draft));
}
