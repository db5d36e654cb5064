import { foldText } from '../../language/normalise.ts';
import { fieldNames } from '../../register/activity-fields.ts';
import type { Cell } from '../grid.ts';
import { groupMemberWords } from '../map/heading-particles.ts';
import type { Role } from '../map/heading-words.ts';
import { bestRole, bestScore, type HeadingScorer } from '../map/match-heading.ts';
import type { ColumnHeading, Header } from './layout.ts';
import { cellText, type SheetView } from './sheet-view.ts';

/** A heading counts as known from this score. */
const KNOWN = 0.6;
/** So many different known headings side by side are a table's head; two will do for a table of two or three columns. */
const ENOUGH_ROLES = 3;
/** So many different plain headings on a row are no line of a form. */
const SURE_HEAD = 6;
/** A heading that is hardly anything else. */
const STRONG = 0.8;
/** Under another table's headings a row must be headings nearly through and through: actions are made of such words too. */
const KNOWN_SHARE_BELOW = 0.7;

const isFieldRole = (role: Role): boolean => role === 'time' || fieldNames.some((name) => name === role);

/** What a table of actions has at least one of. */
const naming: ReadonlySet<Role> = new Set<Role>([
  'title',
  'description',
  'focusArea',
  'indicators',
  'status',
  'outcome',
  'type',
  'responsible',
  'partners',
  'nextSteps',
]);

/** Of which sort a text is when it names something that a cross can be put under; null for other texts. */
export type SortOfOption = (text: string) => 'focusArea' | 'indicators' | null;

type Scored = { readonly cell: Cell; readonly role: Role | null; readonly points: number };

/** The heads of all tables on a sheet, from the top and from the left. */
export function findHeaders(view: SheetView, score: HeadingScorer, sortOf: SortOfOption): readonly Header[] {
  const headers: Header[] = [];
  for (const row of view.rowNumbers) {
    if (headers.some((header) => header.top < row && row <= header.bottom)) continue;
    for (const run of headingRuns(view, row, score, sortOf)) {
      const first = run[0]?.cell.column ?? 1;
      const last = run.at(-1)?.cell.column ?? first;
      const above = headers.findLast((header) => header.left <= last && first <= header.right);
      const isRepeated =
        above !== undefined &&
        repeatsHead(
          run.map(({ cell }) => cell),
          above,
        );
      if (!isRepeated && isFormRow(view, row, first, run, score)) continue;
      if (above && !isHeadBelow(view, row, above, run, score)) continue;
      headers.push(
        completeHeader(
          view,
          row,
          run.map((one) => one.cell),
          score,
        ),
      );
    }
  }
  return headers;
}

/** Stretches of a row that are mostly known headings. */
function headingRuns(
  view: SheetView,
  row: number,
  score: HeadingScorer,
  sortOf: SortOfOption,
): readonly (readonly Scored[])[] {
  const cells = view.cellsOf(row);
  if (cells.length < 2) return [];
  const sorts = cells.map((cell) => sortOf(cellText(cell)));
  // Two names of one sort side by side head columns to put crosses in; in an action's row there is one.
  const isOption = (index: number): boolean =>
    sorts[index] !== null && sorts.filter((sort) => sort === sorts[index]).length >= 2;
  return splitRuns(
    cells.map((cell, index) => (isOption(index) ? { cell, role: 'remark', points: 0.3 } : scoreCell(cell, score))),
    cells.length,
  );
}

/** A few known words on a row whose left column goes on with labels below are a form's line, not a table's head. */
function isFormRow(
  view: SheetView,
  row: number,
  column: number,
  run: readonly Scored[],
  score: HeadingScorer,
): boolean {
  const roles = new Set(run.flatMap((one) => one.role ?? []));
  const isWholeRow = run.length === view.cellsOf(row).length && !run.some((one) => endsAsLabel(one.cell));
  const isPlain = run.every((one) => one.points >= STRONG) && roles.size === run.length;
  if (isWholeRow && run.length >= ENOUGH_ROLES && isPlain) return false;
  if (new Set(run.flatMap((one) => (one.points >= STRONG && one.role ? [one.role] : []))).size >= SURE_HEAD)
    return false;
  const labelColumn = view.cellsOf(row)[0]?.column ?? column;
  if (labelsFrom(view, row, labelColumn, 1, score) >= ENOUGH_ROLES) return true;
  if (roles.size <= ENOUGH_ROLES && labelsFrom(view, row, labelColumn, -1, score) >= ENOUGH_ROLES) return true;
  if (roles.size > ENOUGH_ROLES + 1) return false;
  // A form may have a blank row between its lines.
  const steps = [1, 2, 3, 4, 5, 6, 7, 8];
  const first = view.cellsOf(row)[0]?.column ?? column;
  return [column, first].some((labelColumn) => {
    const below = steps.flatMap((step) => view.cellAt(row + step, labelColumn) ?? []).slice(0, 4);
    const labels = below.filter((cell) => cell.kind === 'text' && bestScore(score(cellText(cell))) >= STRONG);
    return labels.length >= 2 && labels.length * 2 >= below.length;
  });
}

/** How many different things the next few texts in a column ask for, down or up from a row. */
function labelsFrom(view: SheetView, row: number, column: number, way: 1 | -1, score: HeadingScorer): number {
  const steps = [1, 2, 3, 4, 5, 6, 7, 8];
  const near = steps.flatMap((step) => view.cellAt(row + way * step, column) ?? []).slice(0, 4);
  const roles = near.flatMap((cell) => {
    const best = cell.kind === 'text' && !isValueLike(cellText(cell)) ? bestRole(score(cellText(cell))) : null;
    return best && best.score >= STRONG && isFieldRole(best.role) ? [best.role] : [];
  });
  return new Set(roles).size;
}

/** Actions are made of the same words (`Aktivitet`, `Indikator 1`, `Medel`): below a table only a row of nothing but headings is a head. */
function isHeadBelow(
  view: SheetView,
  row: number,
  above: Header,
  run: readonly Scored[],
  score: HeadingScorer,
): boolean {
  if (knownShare(run) < KNOWN_SHARE_BELOW) return false;
  const cells = view.cellsOf(row).filter((cell) => above.left <= cell.column && cell.column <= above.right);
  if (cells.some((cell) => cell.kind !== 'text')) return false;
  const scored = cells.map((cell) => scoreCell(cell, score));
  return scored.length === 0 || knownShare(scored) >= KNOWN_SHARE_BELOW || repeatsHead(cells, above);
}

/** Most of the row's cells say what stands over them already. */
function repeatsHead(cells: readonly Cell[], above: Header): boolean {
  const headings = new Map(above.headings.map((heading) => [heading.column, foldText(heading.low || heading.group)]));
  return cells.filter((cell) => headings.get(cell.column) === foldText(cellText(cell))).length * 2 >= cells.length;
}

function knownShare(run: readonly Scored[]): number {
  return run.filter((one) => one.role !== null).length / run.length;
}

/** `42 000 SEK`, `12 personer`, `kv 2 2024`: a value, although a heading's word is in it. */
const isValueLike = (text: string): boolean =>
  /^[~<>]?\s*\d[\d\s.,]*\s*\p{L}*$/u.test(text) || /\d{3}/u.test(text.replace(/\b20\d{2}\b/gu, ''));

function scoreCell(cell: Cell, score: HeadingScorer): Scored {
  if (cell.kind !== 'text') return { cell, role: null, points: -1.2 };
  const text = cellText(cell);
  const best = text.length > 160 || isValueLike(text) ? null : bestRole(score(text));
  if (best && best.score >= (text.length > 60 && !text.includes('?') ? STRONG : KNOWN)) {
    return { cell, role: best.role, points: isFieldRole(best.role) ? best.score : 0.3 };
  }
  return { cell, role: null, points: text.length <= 60 ? -0.4 : -1 };
}

/** The stretch with most points, and then what is left of it and right of it. */
function splitRuns(scored: readonly Scored[], rowLength: number): readonly (readonly Scored[])[] {
  const best = bestStretch(scored);
  if (!best) return [];
  const run = scored.slice(best.from, best.to + 1);
  if (!isHead(run, rowLength)) return [];
  return [...splitRuns(scored.slice(0, best.from), rowLength), run, ...splitRuns(scored.slice(best.to + 1), rowLength)];
}

function bestStretch(scored: readonly Scored[]): { readonly from: number; readonly to: number } | null {
  let best: { from: number; to: number; points: number } | null = null;
  let from = 0;
  let points = 0;
  scored.forEach((one, index) => {
    if (points <= 0) [from, points] = [index, 0];
    points += one.points;
    if (points > (best?.points ?? 0)) best = { from, to: index, points };
  });
  return best;
}

function isHead(run: readonly Scored[], rowLength: number): boolean {
  const roles = new Set(run.flatMap((one) => (one.role && isFieldRole(one.role) ? [one.role] : [])));
  const strong = run.filter((one) => one.role && one.points >= STRONG).length;
  // Counts alone (`Totalt`, `Kvinnor`, `Män`) are part of a form.
  if (![...roles].some((role) => naming.has(role)) || knownShare(run) < 0.5) return false;
  if (roles.size >= ENOUGH_ROLES) return strong >= 3 || (strong >= 2 && knownShare(run) === 1) || roles.size >= 5;
  return (
    roles.size === 2 &&
    roles.has('title') &&
    strong === 2 &&
    rowLength <= 4 &&
    run.length === rowLength &&
    run.every((one) => !endsAsLabel(one.cell))
  );
}

const endsAsLabel = (cell: Cell): boolean => cellText(cell).endsWith(':');

/** The head with its second level, and with unknown headings that stand beside the known ones. */
function completeHeader(view: SheetView, row: number, run: readonly Cell[], score: HeadingScorer): Header {
  const [left, right] = widen(view, row, run);
  const bottom = isSecondLevel(view, row, left, right, score) ? row + 1 : row;
  const groupRow = bottom > row ? row : isGroupRow(view, row - 1, left, right, score) ? row - 1 : null;
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
  return { top: groupRow ?? row, bottom, left, right: end, headings };
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
  if (below.length < 2 || below.some((cell) => cell.kind !== 'text' || cellText(cell).length > 60)) return false;
  const isUnderGroup = below.filter((cell) => isUnderWideHeading(view, row, cell.column)).length;
  if (isUnderGroup < below.length - (below.length > 4 ? 1 : 0)) return false;
  if (isMergedAround(view, row, below, left, right)) return true;
  const known = below.filter((cell) => isHeadingLike(cellText(cell), score)).length;
  return known * 2 >= below.length && known >= 2;
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

const isHeadingLike = (text: string, score: HeadingScorer): boolean =>
  bestScore(score(text)) >= KNOWN || groupMemberWords.has(foldText(text));

/** Below a heading that spans several columns, merged or with blanks to its right. */
function isUnderWideHeading(view: SheetView, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  if (merge) return merge.right > merge.left && merge.bottom <= row;
  if (!view.cellAt(row, column)) return true;
  return view.cellAt(row, column + 1) === undefined && view.cellAt(row + 1, column + 1) !== undefined;
}

/** Whether the row above the headings groups some of them: merged over several, or a known heading over blanks. */
function isGroupRow(view: SheetView, row: number, left: number, right: number, score: HeadingScorer): boolean {
  if (row < 1) return false;
  const cells = view.cellsOf(row).filter((cell) => left <= cell.column && cell.column <= right);
  if (cells.length === 0 || cells.some((cell) => cell.kind !== 'text' || endsAsLabel(cell))) return false;
  // A lonely text at the left edge is a title or a section, however wide it has been merged.
  if (cells.length === 1 && cells[0]?.column === left) return false;
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
