import { startsWithWord } from '../../language/normalise.ts';
import type { Cell } from '../grid.ts';
import { cellText } from '../recognise/sheet-view.ts';

const ticked = /^\s*(?:☒|☑|✓|✔|\[\s*[xX✓]\s*\]|\(\s*[xX]\s*\))\s*/u;
const unticked = /^\s*(?:☐|□|\[\s*\]|\(\s*\))\s*/u;
const boxSign = /(?=[☒☑✓✔☐□]|\[[ xX✓]?\])/u;

/** Whether a cell begins with a box, ticked or not. */
export const isBox = (cell: Cell): boolean =>
  cell.kind === 'text' && (ticked.test(cellText(cell)) || unticked.test(cellText(cell)));

/** `☐ Planerad ☒ Pågår` in one cell is two boxes. */
export function boxesIn(cell: Cell): readonly Cell[] {
  if (cell.kind !== 'text') return [cell];
  const parts = cellText(cell)
    .split(boxSign)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const areBoxes = parts.length >= 2 && parts.every((part) => ticked.test(part) || unticked.test(part));
  return areBoxes ? parts.map((part) => ({ ...cell, value: part })) : [cell];
}

/** Boxes to tick: the ticked one is the answer, whatever stands before it. Null where there are no boxes. */
export function chooseTicked(cells: readonly Cell[]): { readonly chosen: readonly Cell[] } | null {
  if (!cells.some(isBox)) return null;
  const [only] = cells;
  // A tick alone is a yes.
  if (cells.length === 1 && only && cellText(only).replace(ticked, '') === '') return null;
  const chosen = cells.flatMap((cell, index): readonly Cell[] => {
    if (!ticked.test(cellText(cell))) return [];
    const text = cellText(cell).replace(ticked, '');
    const next = cells[index + 1];
    return text === '' && next && !isBox(next) ? [next] : [{ ...cell, value: text }];
  });
  return { chosen };
}

/** What a cell's text must begin with to hold boxes: quick to see, and nearly no cell does. */
const beginsWithBox = /^\s*(?:[☒☑☐□]|\[[ xX✓]?\])/u;

/** A cell with several boxes says what is ticked in it, and nothing when none is; any other cell is as it was. */
export function tickedIn(cell: Cell): Cell {
  if (cell.kind !== 'text' || startsWithWord(String(cell.value)) || !beginsWithBox.test(String(cell.value)))
    return cell;
  const boxes = boxesIn(cell);
  if (boxes.length < 2) return cell;
  const chosen = chooseTicked(boxes)?.chosen ?? [];
  return { ...cell, value: chosen.map(({ value }) => String(value)).join('; ') };
}
