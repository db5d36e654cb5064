import { foldText } from '../../language/normalise.ts';
import { type FieldName, fieldNames } from '../../register/activity-fields.ts';
import type { HeadingScorer } from '../map/match-heading.ts';
import { findLabels, type FormLabel } from './find-labels.ts';
import { repeatedStarts, titleAbove } from './form-titles.ts';
import { withoutPaper } from './paper-labels.ts';
import { cellText, type SheetView } from './sheet-view.ts';

/** The labels of one action, in reading order; `row` is the form's first row. */
export type Form = {
  readonly row: number;
  readonly lastRow: number;
  readonly labels: readonly FormLabel[];
  /** The first column of a form that has others beside it; null for a form that has the sheet's width. */
  readonly side: number | null;
  /** The column where the next form beside begins; infinite when there is none. */
  readonly end: number;
  /** Which in order, where one cell holds several. */
  readonly part?: number;
};

const ENOUGH_LABELS = 3;

/** The forms on a sheet, one per action: below each other, beside each other, or one that fills the sheet. */
export function findForms(view: SheetView, score: HeadingScorer): readonly Form[] {
  const labels = findLabels(view, score);
  const sides = sidesOf(labels);
  if (sides.length < 2) return formsBelow(labels, view, score, { column: null, end: Infinity });
  return sides.flatMap((side, index) => {
    const next = sides[index + 1] ?? Infinity;
    const own = labels.filter(({ column }) => column >= (index === 0 ? 0 : side) && column < next);
    return formsBelow(own, view, score, { column: side, end: next });
  });
}

/** The columns that titles stand in side by side, each with a form of its own under it. */
function sidesOf(labels: readonly FormLabel[]): readonly number[] {
  const titles = labels.filter(({ role }) => role === 'title');
  const beside = titles.filter((label) => titles.some((other) => other.row === label.row && other !== label));
  const columns = [...new Set(beside.map(({ column }) => column))].toSorted((one, other) => one - other);
  const hasForm = (column: number, next: number): boolean =>
    countFields(labels.filter((label) => label.column >= column && label.column < next)) >= ENOUGH_LABELS;
  return columns.every((column, index) => hasForm(column, columns[index + 1] ?? Infinity)) ? columns : [];
}

type Side = { readonly column: number | null; readonly end: number };

function formsBelow(labels: readonly FormLabel[], view: SheetView, score: HeadingScorer, side: Side): readonly Form[] {
  const starts = labels.filter((label) => label.role === 'title');
  if (starts.length === 0) return untitledForms(labels, view, score, side);
  const used = starts.filter((label, index) => index === 0 || isNewForm(starts[index - 1], label, labels));
  return used.flatMap((start, index): readonly Form[] => {
    const next = used[index + 1];
    const isOwn = (label: FormLabel): boolean =>
      // Above the first title stands also what is said of the sender, in lines that are not understood.
      label.row >= start.row || (index === 0 && label.role !== 'unknown');
    const own = withoutPaper(
      labels.filter((label) => isOwn(label) && (!next || label.row < next.row)),
      view,
    );
    if (countFields(own) < ENOUGH_LABELS || isGuide(start, view)) return [];
    return [
      {
        row: firstRowOf(start, view),
        lastRow: next ? next.row - 1 : view.lastRow,
        labels: own,
        side: side.column,
        end: side.end,
      },
    ];
  });
}

/** Forms whose labels don't ask for the title: it may stand above them. */
function untitledForms(
  labels: readonly FormLabel[],
  view: SheetView,
  score: HeadingScorer,
  side: Side,
): readonly Form[] {
  const starts = repeatedStarts(labels);
  const parts = (starts.length >= 2 ? starts : labels.slice(0, 1)).map((start, index, all) => {
    const next = all[index + 1];
    const own = labels.filter((label) => (index === 0 || label.row >= start.row) && (!next || label.row < next.row));
    return { own, title: own[0] ? titleAbove(own[0], view, score) : null };
  });
  return parts.flatMap(({ own, title }, index): readonly Form[] => {
    const [first] = own;
    const next = parts[index + 1];
    const nextRow = next ? (next.title?.row ?? next.own[0]?.row) : undefined;
    const held = own.filter((label) => nextRow === undefined || label.row < nextRow);
    if (!first || countFields(held) < ENOUGH_LABELS + (starts.length >= 2 ? 0 : 1)) return [];
    const row = title?.row ?? first.row;
    const lastRow = nextRow === undefined ? view.lastRow : nextRow - 1;
    return [{ row, lastRow, labels: title ? [title, ...held] : held, side: side.column, end: side.end }];
  });
}

/** `INSATS 1` alone above a form's first label is its first row. */
function firstRowOf(start: FormLabel, view: SheetView): number {
  const [above, ...others] = view.cellsOf(start.row - 1);
  const isNumbered = above !== undefined && /^insats(?: nr)? \d{1,3}$/u.test(foldText(cellText(above)));
  return isNumbered && others.length === 0 && above.column === start.column ? start.row - 1 : start.row;
}

/** `Fält | Förklaring` above the labels: what stands beside them says how to fill them in. */
function isGuide(start: FormLabel, view: SheetView): boolean {
  const above = view.cellsOf(start.row - 1).map((cell) => foldText(cellText(cell)));
  return (
    above.length >= 2 &&
    above.some((text) =>
      /^(?:forklaring|instruktion|anvisning|sa fyller du i|hur fyller|vad menas|betydelse)/u.test(text),
    )
  );
}

/** A second title label begins a new form when other labels lie between; else it is a synonym (`Insats`, `Aktivitet`). */
function isNewForm(before: FormLabel | undefined, label: FormLabel, labels: readonly FormLabel[]): boolean {
  if (!before) return true;
  return countFields(labels.filter((one) => one.row > before.row && one.row < label.row)) >= 2;
}

function countFields(labels: readonly FormLabel[]): number {
  return new Set(labels.flatMap((label) => (isFieldRole(label.role) ? [label.role] : []))).size;
}

export const isFieldRole = (role: string): role is FieldName | 'time' =>
  role === 'time' || fieldNames.some((name) => name === role);
