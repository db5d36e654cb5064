import { decideDecimalMark } from '../../language/numerals.ts';
import { fieldNames } from '../../register/activity-fields.ts';
import type { Issue } from '../../register/issue.ts';
import { cellAddress, columnLetters } from '../grid.ts';
import { columnContent } from '../map/column-content.ts';
import { CONFIDENT } from '../map/map-columns.ts';
import { guessByContent } from '../map/guess-by-content.ts';
import { headingUnit } from '../map/heading-unit.ts';
import type { ColumnReading, ReadRow } from '../plan-types.ts';
import type { Form } from '../recognise/find-forms.ts';
import type { SheetView } from '../recognise/sheet-view.ts';
import type { Ledger } from './account.ts';
import { type Answer, formAnswers, isUnanswered } from './form-answers.ts';
import { cellTest } from './prepare-table.ts';
import { accountFor, readCells, type Section, type SourceCell } from './read-cells.ts';
import type { ReadSetting } from './read-setting.ts';
import { fileIssue } from './wording.ts';

export type FormReading = { readonly row: ReadRow | null; readonly columns: readonly ColumnReading[] };

/** Reads one form as one action. A form without a single answer is no action. */
export function readForm(
  view: SheetView,
  form: Form,
  section: Section | null,
  setting: ReadSetting,
  ledger: Ledger,
  column: number | null = null,
): FormReading {
  const all = formAnswers(view, form, column);
  const answers = withGuesses(all, setting).filter(({ label }) => fieldOf(label.role) !== null);
  const columns = answers.map((answer) => labelReading(answer, view, setting));
  if (isUnanswered(answers)) return { row: null, columns };
  const sources = answers.flatMap((answer, index) => sourcesOf(answer, columns[index]?.field ?? null));
  for (const { label } of answers) ledger.mark(label.row, label.column);
  accountFor(sources, ledger);
  const reading = readCells(sources, section, view.name, setting);
  return {
    row: {
      rowKey: `${view.name ?? ''}!${form.row}${keyBeside(column ?? form.side)}`,
      sheet: view.name,
      row: form.row,
      code: null,
      values: reading.values,
      origins: reading.origins,
      issues: [...reading.issues, ...answers.flatMap(besideIssues)],
      isHidden: view.isRowHidden(form.row),
    },
    columns,
  };
}

const keyBeside = (column: number | null): string => (column === null ? '' : `@${columnLetters(column)}`);

/** A label that isn't understood is taken for what its answer looks like, among what no other label asks for; and it is asked. */
function withGuesses(answers: readonly Answer[], setting: ReadSetting): readonly Answer[] {
  const taken = new Set<string>(answers.flatMap(({ label }) => fieldOf(label.role) ?? []));
  if (answers.some(({ label }) => label.role === 'time')) taken.add('end');
  const test = cellTest(setting);
  return answers.map((answer) => {
    if (answer.label.role !== 'unknown') return answer;
    const content = columnContent(
      answer.cells.map(({ cell }) => cell),
      test,
    );
    const guess = guessByContent(content, taken);
    if (guess === null) return answer;
    taken.add(guess);
    return { ...answer, label: { ...answer.label, role: guess, score: 0 } };
  });
}

function fieldOf(role: string): (typeof fieldNames)[number] | null {
  if (role === 'time') return 'start';
  return fieldNames.find((name) => name === role) ?? null;
}

function sourcesOf(answer: Answer, field: (typeof fieldNames)[number] | null): readonly SourceCell[] {
  const { label } = answer;
  if (field === null) return [];
  return answer.cells.map(({ row, cell }) => ({
    field,
    row,
    column: cell.column,
    cell,
    heading: label.text,
    unitFactor: field === 'cost' ? (headingUnit(label.text) ?? 1) : 1,
    decimal: decideDecimalMark([cell.raw]),
    isWholeTime: label.role === 'time',
    isUnsure: label.score < CONFIDENT,
  }));
}

function besideIssues(answer: Answer): readonly Issue[] {
  const field = fieldOf(answer.label.role);
  return answer.beside.map(({ row, cell }) =>
    fileIssue('low-confidence-column', 'info', cellAddress(row, cell.column), cell.raw, field, 'not-read-beside'),
  );
}

function labelReading({ label }: Answer, view: SheetView, setting: ReadSetting): ColumnReading {
  const address = cellAddress(label.row, label.column);
  const decided = setting.columnDecisions.find((one) => one.column === `${view.name ?? ''}!${address}`);
  return {
    sheet: view.name,
    column: address,
    heading: label.text,
    row: label.row,
    field: decided ? decided.field : fieldOf(label.role),
    confidence: decided ? 1 : label.score,
  };
}

/** The letters of the column a form's labels stand in, for those who show it. */
export const labelColumn = (form: Form): string => columnLetters(form.labels[0]?.column ?? 1);
