import type { FormLabel } from './find-labels.ts';
import type { SheetView } from './sheet-view.ts';

/** A column that holds labels, from which row, and whether their answers stand beside them. */
export type LabelColumn = { readonly column: number; readonly firstRow: number; readonly isBeside: boolean };

/** So many different labels under each other make a column of labels. */
const ENOUGH = 3;

/**
 * The columns of labels on a sheet; none when its labels don't stand under each other. Words in the answers' columns that
 * read like labels (`Projekt`, `Medel`) are none.
 */
export function labelColumnsOf(labels: readonly FormLabel[], view: SheetView): readonly LabelColumn[] {
  const columns = [...new Set(labels.map(({ column }) => column))].toSorted((one, other) => one - other);
  const held = columns.map((column) => labels.filter((label) => label.column === column));
  const kindsIn = (own: readonly FormLabel[]): number => new Set(own.map(({ role }) => role)).size;
  const main = held.toSorted((one, other) => kindsIn(other) - kindsIn(one))[0] ?? [];
  if (kindsIn(main) < ENOUGH) return [];
  return held.flatMap((own): readonly LabelColumn[] => {
    const [first] = own;
    if (!first || (shareOfLabels(own, main, view) < 0.5 && !isPlainForm(own, view))) return [];
    const asking = own.filter(({ inline }) => inline === null);
    const answered = asking.filter((label) => hasAnswerBeside(label, labels, view));
    const under = asking.filter((label) => !answered.includes(label) && hasAnswerUnder(label, labels, view));
    const isBeside = answered.length >= 2 && answered.length >= under.length;
    return [{ column: first.column, firstRow: first.row, isBeside }];
  });
}

/** No label is longer in a form that is told by its shape alone. */
const SHORT = 60;
/** Rows between the first and the last sure label, for the shape to tell anything. */
const ENOUGH_ROWS = 8;

/**
 * A short text of its own first on every row, and nearly always one answer beside it: a form, however few of its labels are
 * understood. What they ask for is then asked about, where it would else be left out.
 */
function isPlainForm(own: readonly FormLabel[], view: SheetView): boolean {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || new Set(own.map(({ role }) => role)).size < ENOUGH) return false;
  const rows = view.rowNumbers.filter((row) => first.row <= row && row <= last.row).map((row) => view.cellsOf(row));
  const texts = rows.map(([cell]) => (cell?.column === first.column && cell.kind === 'text' ? cell.raw.trim() : ''));
  const answered = rows.filter((cells) => cells.length >= 2).length;
  // Several answers beside each are several actions, and those have names.
  const isOne = rows.every((cells) => cells.length <= 2);
  return (
    rows.length >= ENOUGH_ROWS &&
    texts.every((text) => text !== '' && text.length <= SHORT) &&
    new Set(texts).size === texts.length &&
    (isOne || first.role === 'title') &&
    answered >= rows.length * 0.7
  );
}

/** Of what stands in the column, beside the labels of the column that has most of them. */
function shareOfLabels(own: readonly FormLabel[], main: readonly FormLabel[], view: SheetView): number {
  const [first, last] = [main[0]?.row ?? 1, main.at(-1)?.row ?? 1];
  const column = own[0]?.column ?? 1;
  const held = view.rowNumbers.filter((row) => first <= row && row <= last && view.cellAt(row, column));
  return own.length / Math.max(1, held.length);
}

/** Something that is no label stands in the row below. */
function hasAnswerUnder(label: FormLabel, labels: readonly FormLabel[], view: SheetView): boolean {
  const isLabel = labels.some((other) => other.row === label.row + 1 && other.column === label.column);
  return !isLabel && view.cellAt(label.row + 1, label.column) !== undefined;
}

function hasAnswerBeside(label: FormLabel, labels: readonly FormLabel[], view: SheetView): boolean {
  const next = labels.find((other) => other.row === label.row && other.column > label.column);
  return view.cellsOf(label.row).some((cell) => cell.column > label.column && cell.column < (next?.column ?? Infinity));
}
