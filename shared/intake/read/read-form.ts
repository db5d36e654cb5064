import { decideDecimalMark } from '../../language/numerals.ts';
import { type ActivityValues, fieldNames } from '../../register/activity-fields.ts';
import type { Issue } from '../../register/issue.ts';
import { cellAddress, columnLetters } from '../grid.ts';
import { columnContent } from '../map/column-content.ts';
import { CONFIDENT } from '../map/map-columns.ts';
import { guessByContent } from '../map/guess-by-content.ts';
import { mayHold } from '../map/may-hold.ts';
import { headingUnit } from '../map/heading-unit.ts';
import type { ColumnMeaning, ReadRow } from '../plan-types.ts';
import type { Form } from '../recognise/find-forms.ts';
import type { FormLabel } from '../recognise/find-labels.ts';
import type { SheetView } from '../recognise/sheet-view.ts';
import type { Ledger } from './account.ts';
import { splitBySex } from './by-sex.ts';
import { type Answer, formAnswers, isUnanswered } from './form-answers.ts';
import { cellTest } from './prepare-table.ts';
import { accountFor, readCells, type Section, type SourceCell } from './read-cells.ts';
import type { ReadSetting } from './read-setting.ts';
import { columnIssue, fileIssue } from './wording.ts';

export type FormReading = {
  readonly row: ReadRow | null;
  readonly columns: readonly ColumnMeaning[];
  /** Labels with an answer that belong to no field: nothing a unit wrote is left out unsaid. */
  readonly issues: readonly Issue[];
};

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
  // A label that nobody understands is listed too: somebody may say what it asks for.
  const labels = withGuesses(withDecisions(all, view, setting), setting).filter(isAsking);
  const asking = labels.filter((answer) => !isFormsTitle(answer, labels));
  const columns = asking.map((answer) => labelReading(answer, view, setting));
  const answers = asking.filter((_, index) => (columns[index]?.field ?? null) !== null);
  if (isUnanswered(answers)) return { row: null, columns, issues: [] };
  const sources = answers.flatMap((answer) => sourcesOf(answer, fieldOf(answer.label.role)));
  for (const { label } of answers) ledger.mark(label.row, label.column);
  accountFor(sources, ledger);
  const reading = readCells(sources, section, view.name, setting);
  return {
    row: {
      rowKey: `${view.name ?? ''}!${form.row}${keyBeside(column ?? form.side)}${form.part ? `#${form.part}` : ''}`,
      sheet: view.name,
      row: form.row,
      code: null,
      values: reading.values,
      origins: reading.origins,
      issues: [
        ...reading.issues,
        ...answers.flatMap(besideIssues),
        ...doubtsOf(labels, answers, reading.values, setting),
      ],
      isHidden: view.isRowHidden(form.row),
    },
    columns,
    issues: asking.flatMap((answer) => leftOutIssues(answer)),
  };
}

/** Words like a label's that nothing answers, where a better one asks for the same: the form's own title, not to be told as a label. */
function isFormsTitle(answer: Answer, asking: readonly Answer[]): boolean {
  if (answer.cells.length > 0) return false;
  const { role, score } = answer.label;
  return fieldOf(role) !== null && asking.some(({ label }) => label.role === role && label.score > score);
}

/** A label that nobody understands, and that nobody has said is to be left out. */
function leftOutIssues({ label, cells }: Answer): readonly Issue[] {
  if (fieldOf(label.role) !== null || label.score === 1 || cells.length === 0) return [];
  return [columnIssue(null, cellAddress(label.row, label.column), label.text, 'info')];
}

const keyBeside = (column: number | null): string => (column === null ? '' : `@${columnLetters(column)}`);

const isAsking = ({ label }: Answer): boolean => label.role === 'unknown' || fieldOf(label.role) !== null;

const decisionFor = (label: FormLabel, view: SheetView, setting: ReadSetting) =>
  setting.columnDecisions.find((one) => one.column === `${view.name ?? ''}!${cellAddress(label.row, label.column)}`);

/** The labels as somebody has said what they ask for; one that is to be left out stays, as one that asks for nothing. */
function withDecisions(answers: readonly Answer[], view: SheetView, setting: ReadSetting): readonly Answer[] {
  if (setting.columnDecisions.length === 0) return answers;
  return answers.map((answer) => {
    const decided = decisionFor(answer.label, view, setting);
    if (!decided) return answer;
    return { ...answer, label: { ...answer.label, role: decided.field ?? 'unknown', score: 1 } };
  });
}

/** A label that isn't understood is taken for what its answer looks like, among what no other label asks for; and it is asked. */
function withGuesses(answers: readonly Answer[], setting: ReadSetting): readonly Answer[] {
  const taken = new Set<string>(answers.flatMap(({ label }) => fieldOf(label.role) ?? []));
  if (answers.some(({ label }) => label.role === 'time')) taken.add('end');
  const test = cellTest(setting);
  return answers.map((answer) => {
    if (answer.label.role !== 'unknown' || answer.label.score === 1) return answer;
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

/** A label that isn't understood may ask for whatever no other label asks for, and not only for what was guessed. */
function doubtsOf(
  labels: readonly Answer[],
  answers: readonly Answer[],
  values: ActivityValues,
  setting: ReadSetting,
): readonly Issue[] {
  const understood = answers.filter(({ label }) => label.score > 0);
  const taken = new Set<string>(understood.flatMap(({ label }) => fieldOf(label.role) ?? []));
  if (understood.some(({ label }) => label.role === 'time')) taken.add('end');
  const test = cellTest(setting);
  const open = labels.filter(({ label }) => label.score === 0 || label.role === 'unknown');
  return open.flatMap(({ label, cells }) => {
    const [first] = cells;
    if (!first || label.score === 1) return [];
    const content = columnContent([first.cell], test);
    return mayHold(content, taken)
      .filter((field) => field !== label.role && first.cell.raw !== String(values[field]))
      .map((field) =>
        fileIssue(
          'low-confidence-column',
          'info',
          cellAddress(first.row, first.cell.column),
          first.cell.raw,
          field,
          'other-column',
        ),
      );
  });
}

function fieldOf(role: string): (typeof fieldNames)[number] | null {
  if (role === 'time') return 'start';
  return fieldNames.find((name) => name === role) ?? null;
}

function sourcesOf(answer: Answer, field: (typeof fieldNames)[number] | null): readonly SourceCell[] {
  const { label } = answer;
  if (field === null) return [];
  return answer.cells.flatMap(({ row, cell }) =>
    splitBySex({
      field,
      row,
      column: cell.column,
      cell,
      heading: label.text,
      unitFactor: field === 'cost' ? (headingUnit(label.text) ?? 1) : 1,
      decimal: decideDecimalMark([cell.raw]),
      isWholeTime: label.role === 'time',
      isUnsure: label.score < CONFIDENT,
    }),
  );
}

function besideIssues(answer: Answer): readonly Issue[] {
  const field = fieldOf(answer.label.role);
  return answer.beside.map(({ row, cell }) =>
    fileIssue('low-confidence-column', 'info', cellAddress(row, cell.column), cell.raw, field, 'not-read-beside'),
  );
}

function labelReading({ label }: Answer, view: SheetView, setting: ReadSetting): ColumnMeaning {
  const address = cellAddress(label.row, label.column);
  const decided = decisionFor(label, view, setting);
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
