import { foldText } from '../../language/normalise.ts';
import type { FormLabel } from './find-labels.ts';
import { cellText, type SheetView } from './sheet-view.ts';

/** Labels of who signs, beside which `Datum` is the day of filling in. */
const signing =
  /^(?:namn|namnfortydligande|underskrift|signatur|ort|titel|befattning|funktion|ifylld av|ifyllt av|uppgiftslamnare|telefon|tfn|e post|epost|kontaktperson|name|signature|signed|place)$/u;

/**
 * A form's labels without those that belong to the paper: `Datum` next to a name or a signature, and `Från` and `Till` of a
 * letter's head, which stand above the form's other lines.
 */
export function withoutPaper(labels: readonly FormLabel[], view: SheetView): readonly FormLabel[] {
  const title = labels.find(({ role }) => role === 'title');
  return labels.filter((label) => {
    const text = foldText(label.text);
    if (/^(?:datum|date|den|dag)$/u.test(text)) return !isSignedBeside(label.row, view);
    return !/^(?:fran|till|from|to)$/u.test(text) || title === undefined || label.row > title.row;
  });
}

/** Somebody's name or signature is asked for on the row or on one next to it. */
const isSignedBeside = (row: number, view: SheetView): boolean =>
  [row - 1, row, row + 1].some((one) =>
    view
      .cellsOf(one)
      .some((cell) => cell.kind === 'text' && signing.test(foldText(cellText(cell).split(':')[0] ?? ''))),
  );
