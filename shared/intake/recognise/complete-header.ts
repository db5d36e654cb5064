import { foldText } from '../../language/normalise.ts';
import type { Cell } from '../grid.ts';
import { groupMemberWords } from '../map/heading-particles.ts';
import { bestRole, bestScore, type HeadingScorer } from '../map/match-heading.ts';
import type { ColumnHeading, Header } from './layout.ts';
import { cellText, type SheetView } from './sheet-view.ts';

/** A heading counts as known from this score. */
export const KNOWN = 0.6;
/** A heading that is hardly anything else. */
export const STRONG = 0.8;

export const endsAsLabel = (cell: Cell): boolean => cellText(cell).endsWith(':');

/** The head with its second level, and with unknown headings that stand beside the known ones. */
export function completeHeader(view: SheetView, row: number, run: readonly Cell[], score: HeadingScorer): Header {
  const [left, right] = widen(view, row, run);
  const hasSecond = isSecondLevel(view, row, left, right, score);
  const bottom = !hasSecond ? row : isThirdLevel(view, row + 2, left, right) ? row + 2 : row + 1;
  const groupRow = hasSecond ? bottom - 1 : isGroupRow(view, row - 1, left, right, score) ? row - 1 : null;
  const lowRow = bottom;
  const end = Math.max(
    right,
    ...view
      .cellsOf(row)
      .filter((cell) => cell.column <= right)
      .map((cell) => view.mergeAt(row, cell.column)?.right ?? 0),
  );
  const headings: ColumnHeading[] = [];
  for (let column = left; column <= end; column += 1) {
    const heading = headingOf(view, column, groupRow, lowRow, end);
    if (heading) headings.push(heading);
  }
  return { top: Math.min(row, groupRow ?? row), bottom, left, right: end, headings };
}

/** Takes in neighbours without a gap: headings that we don't know are headings all the same. */
function widen(view: SheetView, row: number, run: readonly Cell[]): readonly [number, number] {
  let left = run[0]?.column ?? 1;
  let right = run.at(-1)?.column ?? left;
  const isShortText = (column: number): boolean => {
    const cell = view.cellAt(row, column);
    return cell?.kind === 'text' && cellText(cell).length <= 80;
  };
  while (left > 1 && isShortText(left - 1)) left -= 1;
  while (isShortText(right + 1)) right += 1;
  return [left, right];
}

/** Whether the row under the headings splits some of them (`Totalt`, `Kvinnor`, `Män`), rather than being the first action. */
function isSecondLevel(view: SheetView, row: number, left: number, right: number, score: HeadingScorer): boolean {
  const end = Math.max(right, view.mergeAt(row, right)?.right ?? right) + 3;
  const below = view.cellsOf(row + 1).filter((cell) => left <= cell.column && cell.column <= end);
  if (below.some((cell) => cell.kind !== 'text' || cellText(cell).length > 60)) return false;
  if (areUnitsAndParts(view, row, left, below, score)) return true;
  if (below.length < 2) return false;
  const isUnderGroup = below.filter((cell) => isUnderWideHeading(view, row, cell.column)).length;
  if (isUnderGroup < below.length - (below.length > 4 ? 1 : 0)) return false;
  if (isMergedAround(view, row, below, left, right)) return true;
  const known = below.filter((cell) => isHeadingLike(cellText(cell), score)).length;
  return known * 2 >= below.length && known >= 2;
}

/** Whether the second row under the headings splits the first one once more: all of it lies under merged headings there. */
function isThirdLevel(view: SheetView, row: number, left: number, right: number): boolean {
  const end = Math.max(right, view.mergeAt(row - 1, right)?.right ?? right) + 3;
  const below = view.cellsOf(row).filter((cell) => left <= cell.column && cell.column <= end);
  return (
    below.length >= 2 &&
    below.every((cell) => {
      const merge = view.mergeAt(row - 1, cell.column);
      return cell.kind === 'text' && merge !== undefined && merge.right > merge.left && merge.bottom === row - 1;
    })
  );
}

/** All of the lower row lies under wide merged headings, and every other heading is merged down over it. */
function isMergedAround(view: SheetView, row: number, below: readonly Cell[], left: number, right: number): boolean {
  const isUnderMerge = below.every((cell) => {
    const merge = view.mergeAt(row, cell.column);
    return merge !== undefined && merge.right > merge.left;
  });
  const others = view
    .cellsOf(row)
    .filter((cell) => left <= cell.column && cell.column <= right && !below.some((one) => one.column === cell.column));
  return (
    isUnderMerge && others.length > 0 && others.every((cell) => (view.mergeAt(row, cell.column)?.bottom ?? row) > row)
  );
}

/** `tkr`, `(st)`, `i kronor`: what a heading's figures are told in, and never an answer by itself. */
const unitWord =
  /^\(?(?:i )?(?:tkr|kkr|tusen kr(?:onor)?|mkr|mnkr|tsek|ksek|msek|sek|kr|kronor|st|pers|personer|antal)\.?\)?$/iu;

/**
 * The row under the headings only splits some of them and says what others are told in (`Kv | M` under `Deltagare`, `tkr` under
 * `Kostnad`), and leaves the rest of them, the first one too, as they are: no action is written so.
 */
function areUnitsAndParts(
  view: SheetView,
  row: number,
  left: number,
  below: readonly Cell[],
  score: HeadingScorer,
): boolean {
  const alone = view
    .cellsOf(row)
    .filter((cell) => cell.column >= left && !below.some((one) => one.column === cell.column));
  if (below.length === 0 || alone.length < 2 || below.some((cell) => cell.column <= left)) return false;
  const isUnit = (cell: Cell): boolean => unitWord.test(cellText(cell)) && view.cellAt(row, cell.column) !== undefined;
  const parts = below.filter((cell) => !isUnit(cell));
  return (
    parts.length !== 1 &&
    parts.every(
      (cell) =>
        isUnderWideHeading(view, row, cell.column) && (isPart(cellText(cell)) || isHeadingLike(cellText(cell), score)),
    )
  );
}

/** `K` and `M` alone. */
const isPart = (text: string): boolean => /^[km]\.?$/iu.test(text);

const isHeadingLike = (text: string, score: HeadingScorer): boolean =>
  bestScore(score(text)) >= KNOWN || groupMemberWords.has(foldText(text));

/** Below a heading that spans several columns, merged or with blanks to its right. */
function isUnderWideHeading(view: SheetView, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  if (merge) return merge.right > merge.left && merge.bottom <= row;
  if (!view.cellAt(row, column)) return true;
  return view.cellAt(row, column + 1) === undefined && view.cellAt(row + 1, column + 1) !== undefined;
}

/** `Namn på förvaltning | Socialförvaltningen` right above the headings, not merged: who sends, or for which period. */
function isAboutFile(view: SheetView, row: number, cells: readonly Cell[], score: HeadingScorer): boolean {
  const [first] = cells;
  if (!first || cells.length > 3 || cells.some((cell) => view.mergeAt(row, cell.column) !== undefined)) return false;
  const best = bestRole(score(cellText(first)));
  return best !== null && (best.role === 'unit' || best.role === 'period') && best.score >= KNOWN;
}

/** Whether the row above the headings groups some of them: merged over several, or a known heading over blanks. */
function isGroupRow(view: SheetView, row: number, left: number, right: number, score: HeadingScorer): boolean {
  if (row < 1) return false;
  const cells = view.cellsOf(row).filter((cell) => left <= cell.column && cell.column <= right);
  if (cells.length === 0 || cells.some((cell) => cell.kind !== 'text' || endsAsLabel(cell))) return false;
  // A lonely text at the left edge is a title or a section, however wide it has been merged.
  if (cells.length === 1 && cells[0]?.column === left) return false;
  if (isAboutFile(view, row, cells, score)) return false;
  const widthOf = (cell: Cell): number => {
    const merge = view.mergeAt(row, cell.column);
    return merge ? merge.right - merge.left + 1 : 1;
  };
  // A row with its own words over the headings one by one is an action, not a level above them.
  const single = cells.filter(
    (cell) => widthOf(cell) === 1 && view.cellAt(row + 1, cell.column) && view.cellAt(row, cell.column + 1),
  );
  if (single.length > 2 && single.length * 2 > cells.length) return false;
  return cells.some((cell) => {
    const width = widthOf(cell);
    if (width > 1) return width < right - left + 1 && width <= right - cell.column + 1;
    const isOverBlank = view.cellAt(row, cell.column + 1) === undefined && cell.column < right;
    return isOverBlank && cells.length > 1 && bestScore(score(cellText(cell))) >= STRONG;
  });
}

function headingOf(
  view: SheetView,
  column: number,
  groupRow: number | null,
  lowRow: number,
  right: number,
): ColumnHeading | null {
  const low = view.cellAt(lowRow, column);
  const upper = groupRow === null ? null : upperCell(view, groupRow, column, right);
  // A heading merged down over both levels stands in the upper row.
  if (!low && !upper) return headingOverMerge(view, lowRow, column);
  const isOwn = upper !== null && upper.column === column;
  if (!low && !isOwn) return null;
  const cells = [
    ...(upper && isOwn ? [{ row: upper.row, column: upper.column }] : []),
    ...(low ? [{ row: lowRow, column }] : []),
  ];
  return {
    column,
    row: low ? lowRow : (groupRow ?? lowRow),
    group: upper?.text ?? '',
    low: low ? cellText(low) : '',
    cells,
  };
}

function headingOverMerge(view: SheetView, row: number, column: number): ColumnHeading | null {
  const merge = view.mergeAt(row, column);
  const first = merge && merge.left === column ? view.cellAt(merge.top, column) : undefined;
  return merge && first
    ? { column, row: merge.top, group: '', low: cellText(first), cells: [{ row: merge.top, column }] }
    : null;
}

/** The upper heading that holds for a column: its own, the merge that covers it, or the last one to the left over blanks. */
function upperCell(
  view: SheetView,
  row: number,
  column: number,
  right: number,
): { row: number; column: number; text: string } | null {
  const merge = view.mergeAt(row, column);
  const from = merge ? { row: merge.top, column: merge.left } : { row, column };
  const cell = view.cellAt(from.row, from.column);
  if (cell) return { ...from, text: cellText(cell) };
  if (merge || column > right) return null;
  for (let left = column - 1; left >= 1 && left >= column - 4; left -= 1) {
    const before = view.cellAt(row, left);
    if (!before) continue;
    const spanned = view.mergeAt(row, left);
    return spanned && spanned.right > spanned.left ? null : { row, column: left, text: cellText(before) };
  }
  return null;
}
