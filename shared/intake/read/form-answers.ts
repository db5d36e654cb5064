import { foldText, isNothingWritten } from '../../language/normalise.ts';
import { fieldDefinition, fieldNames } from '../../register/activity-fields.ts';
import type { Cell } from '../grid.ts';
import { type Form, isFieldRole } from '../recognise/find-forms.ts';
import type { FormLabel } from '../recognise/find-labels.ts';
import { isTotalText } from '../recognise/row-signs.ts';
import { cellText, type PlacedCell, type SheetView } from '../recognise/sheet-view.ts';
import { boxesIn, chooseTicked } from './tick-boxes.ts';

/** A label's answer: the cells it is made up of, the first one first, and what stands beside without belonging to it. */
export type Answer = {
  readonly label: FormLabel;
  readonly cells: readonly PlacedCell[];
  readonly beside: readonly PlacedCell[];
  /** Answers for further actions, in columns to the right: a table that lies on its side. */
};

/** The answer to each label: beside it, one or more columns away, else in the rows under it. */
export function formAnswers(view: SheetView, form: Form, column: number | null = null): readonly Answer[] {
  if (column === null) return form.labels.map((label) => answerTo(label, form, view));
  return form.labels.map((label) => {
    const cell = view.cellAt(label.row, column);
    return { label, cells: cell ? [{ row: label.row, cell }] : [], beside: [] };
  });
}

/** The rows that a form's own labels and answers take up. */
export function answeredRows(view: SheetView, form: Form): readonly number[] {
  return formAnswers(view, form)
    .filter(({ label }) => isFieldRole(label.role))
    .flatMap(({ label, cells }) => [label.row, ...cells.map(({ row }) => row)]);
}

/**
 * The answer columns of a form that holds several actions beside each other (a table lying on its side): those with a
 * title, when at least half of the labels are answered in two of them or more. Empty for an ordinary form.
 */
export function answerColumns(view: SheetView, form: Form): readonly number[] {
  const title = form.labels
    .filter((label) => label.role === 'title' && label.inline === null)
    .toSorted((one, other) => view.cellsOf(other.row).length - view.cellsOf(one.row).length)[0];
  if (!title || form.labels.some((label) => label.column !== title.column)) return [];
  const columns = view
    .cellsOf(title.row)
    .map((cell) => cell.column)
    .filter((column) => column > title.column && column < form.end);
  const answered = form.labels.filter(
    (label) => columns.filter((column) => view.cellAt(label.row, column)).length >= 2,
  );
  const said = form.labels.filter((label) => columns.some((column) => view.cellAt(label.row, column)));
  const isMostly = answered.length * 2 >= said.length || isNumbered(columns, title.row - 1, view);
  return columns.length >= 2 && answered.length >= 3 && isMostly ? columns : [];
}

/** `Insats 1 | Insats 2` right above the titles. */
const isNumbered = (columns: readonly number[], row: number, view: SheetView): boolean =>
  columns.every((column) => {
    const cell = view.cellAt(row, column);
    return cell !== undefined && /^(?:insats|aktivitet|projekt) (?:nr )?\d{1,2}$/u.test(foldText(cellText(cell)));
  });

/** `Summa` above the answers, to the right of them: what stands under it is reckoned, not answered. */
function sumColumn(view: SheetView, form: Form): number {
  const first = form.labels[0];
  const cells = first ? view.cellsOf(first.row - 1).filter(({ column }) => column > first.column) : [];
  return cells.length >= 2 ? (cells.find((cell) => isTotalText(cellText(cell)))?.column ?? Infinity) : Infinity;
}

function answerTo(label: FormLabel, form: Form, view: SheetView): Answer {
  if (label.inline)
    return {
      label,
      cells: [{ row: label.row, cell: label.inline }, ...below(label, label.column, form, view)],
      beside: [],
    };
  const next = form.labels.find((other) => other.row === label.row && other.column > label.column);
  const end = Math.min(next?.column ?? Infinity, form.end, sumColumn(view, form));
  const right = view
    .cellsOf(label.row)
    .filter((cell) => cell.column > label.column && cell.column < end)
    .flatMap(boxesIn);
  const choice = chooseTicked(right);
  if (choice) return { label, cells: placed(label.row, choice.chosen), beside: [] };
  const [first, ...rest] = right;
  if (!first) return { label, cells: under(label, form, view), beside: [] };
  const unit = rest.length === 1 && rest[0] && isUnitWord(rest[0]) ? rest[0] : null;
  if (unit) return { label, cells: placed(label.row, [withUnit(first, unit)]), beside: [] };
  return {
    label,
    cells: [...placed(label.row, [first]), ...below(label, first.column, form, view)],
    beside: placed(label.row, rest),
  };
}

const placed = (row: number, cells: readonly Cell[]): readonly PlacedCell[] => cells.map((cell) => ({ row, cell }));

const isUnitWord = (cell: Cell): boolean =>
  cell.kind === 'text' && /^(?:kr|tkr|mnkr|sek|kronor|st|stycken|personer|pers)$/u.test(foldText(cellText(cell)));

/** `125` and `tkr` in two cells are one answer. */
function withUnit(cell: Cell, unit: Cell): Cell {
  return { ...cell, kind: 'text', value: `${cellText(cell)} ${cellText(unit)}`, raw: `${cell.raw} ${unit.raw}` };
}

/** More of the answer in the rows under it, as long as no label stands in those rows. */
function below(label: FormLabel, column: number, form: Form, view: SheetView): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  if (!isText(label)) return cells;
  // A label merged down over several rows is answered in all of them, blank ones between or not.
  const end = view.mergeAt(label.row, label.column)?.bottom ?? label.row;
  for (let row = label.row + 1; row <= form.lastRow; row += 1) {
    const inRow = view.cellsOf(row);
    const cell = view.cellAt(row, column);
    if (!cell && inRow.length === 0 && row < end) continue;
    if (!cell || inRow.length !== 1 || form.labels.some((other) => other.row === row)) break;
    cells.push({ row, cell });
  }
  return cells;
}

/** A label over its answer. */
function under(label: FormLabel, form: Form, view: SheetView): readonly PlacedCell[] {
  if (label.isBeside) return [];
  const row = label.row + 1;
  const cell = view.cellAt(row, label.column) ?? (label.column === 1 ? view.cellsOf(row)[0] : undefined);
  if (!cell || row > form.lastRow || form.labels.some((other) => other.row === row && other.column <= cell.column))
    return [];
  if (form.labels.some((other) => other.row === label.row && other.column === cell.column && other !== label))
    return [];
  return [{ row, cell }, ...below({ ...label, row }, cell.column, form, view)];
}

function isText(label: FormLabel): boolean {
  const field = fieldNames.find((name) => name === label.role);
  return field !== undefined && ['text', 'choices'].includes(fieldDefinition(field).kind);
}

/** Whether none of the answers says anything: an empty form. */
export function isUnanswered(answers: readonly Answer[]): boolean {
  return answers.every((answer) =>
    answer.cells.every(({ cell }) => cell.kind === 'text' && isNothingWritten(String(cell.value))),
  );
}
