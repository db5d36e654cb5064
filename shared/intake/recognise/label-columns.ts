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
  if (!held.some((own) => new Set(own.map(({ role }) => role)).size >= ENOUGH)) return [];
  return held.flatMap((own): readonly LabelColumn[] => {
    const [first] = own;
    if (!first || shareOfLabels(own, first, view) < 0.5) return [];
    const asking = own.filter(({ inline }) => inline === null);
    const answered = asking.filter((label) => hasAnswerBeside(label, labels, view));
    const isBeside = answered.length >= 2 && answered.length * 2 >= asking.length;
    return [{ column: first.column, firstRow: first.row, isBeside }];
  });
}

function shareOfLabels(own: readonly FormLabel[], first: FormLabel, view: SheetView): number {
  const last = own.at(-1)?.row ?? first.row;
  const texts = view.rowNumbers.filter(
    (row) => first.row <= row && row <= last && view.cellAt(row, first.column)?.kind === 'text',
  );
  return own.length / Math.max(1, texts.length);
}

function hasAnswerBeside(label: FormLabel, labels: readonly FormLabel[], view: SheetView): boolean {
  const next = labels.find((other) => other.row === label.row && other.column > label.column);
  return view.cellsOf(label.row).some((cell) => cell.column > label.column && cell.column < (next?.column ?? Infinity));
}
