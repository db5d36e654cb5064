import { foldText, isNothingWritten } from '../../language/normalise.ts';
import { fieldNames } from '../../register/activity-fields.ts';
import type { Cell } from '../grid.ts';
import type { Role } from '../map/heading-words.ts';
import { bestRole, bestScore, type HeadingScorer } from '../map/match-heading.ts';
import { completeHeader, endsAsLabel, KNOWN, STRONG } from './complete-header.ts';
import type { Header } from './layout.ts';
import { cellText, type SheetView } from './sheet-view.ts';

/** So many different known headings side by side are a table's head; two will do for a table of two or three columns. */
const ENOUGH_ROLES = 3;
/** So many different plain headings on a row are no line of a form. */
const SURE_HEAD = 6;
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
export type SortOfOption = (text: string) => OptionSort | null;
export type OptionSort = 'focusArea' | 'indicators' | 'status' | 'type' | 'funding';

type Scored = { readonly cell: Cell; readonly role: Role | null; readonly points: number };

/** The heads of all tables on a sheet, from the top and from the left. */
export function findHeaders(view: SheetView, score: HeadingScorer, sortOf: SortOfOption): readonly Header[] {
  const headers: Header[] = [];
  for (const row of view.rowNumbers) {
    if (headers.some((header) => header.top < row && row <= header.bottom)) continue;
    if (isPlainlyData(view.cellsOf(row), headers.at(-1))) continue;
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
      if (isOverFullerHead(view, row, run, score, sortOf)) continue;
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

/**
 * Whether a row lies wholly under a head and holds something else than text, which no head under another does (`isHeadBelow`):
 * nearly all rows of a table, whose long texts then need not be looked through for headings.
 */
function isPlainlyData(cells: readonly Cell[], above: Header | undefined): boolean {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!above || !first || !last || first.column < above.left || last.column > above.right) return false;
  return cells.some((cell) => cell.kind !== 'text');
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
  const scored = cells.map((cell, index): Scored => {
    const sort = isOption(index) ? (sorts[index] ?? null) : null;
    const option: Scored = { cell, role: sort, points: 0.3 };
    if (sort === 'focusArea' || sort === 'indicators') return option;
    const heading = scoreCell(cell, score);
    // `Påbörjad` and `Avslutad` may head days as well as crosses.
    return heading.role === null && sort !== null ? option : heading;
  });
  return splitRuns(scored, cells.length);
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
  if (isWholeRow && run.length >= ENOUGH_ROLES && isPlain) return isAmongLabels(view, row, column, score);
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

/** Labels both above and below: `Status | Startad | Avslutad` is a line of a table on its side. */
const isAmongLabels = (view: SheetView, row: number, column: number, score: HeadingScorer): boolean =>
  labelsFrom(view, row, column, -1, score) >= 2 && labelsFrom(view, row, column, 1, score) >= ENOUGH_ROLES;

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

/** Group headings over a row with all the headings, or over another such row: the lowest is the head, those above its upper levels. */
function isOverFullerHead(
  view: SheetView,
  row: number,
  run: readonly Scored[],
  score: HeadingScorer,
  sortOf: SortOfOption,
): boolean {
  const isFuller = (below: readonly Scored[], times: number): boolean =>
    rolesIn(below) >= times * rolesIn(run) && knownShare(below) >= KNOWN_SHARE_BELOW;
  // Of fewer cells than that no row is so much fuller, and most heads stand over an action as wide as they are.
  const hasRoom = view.cellsOf(row + 1).length >= 2 * rolesIn(run);
  if (hasRoom && headingRuns(view, row + 1, score, sortOf).some((below) => isFuller(below, 2))) return true;
  if (!spansMore(view, row, run)) return false;
  // Two levels above the headings: each of them spans more than one column of what is below.
  return [1, 2].some(
    (step) =>
      headingRuns(view, row + step, score, sortOf).some(
        (below) => below.length > run.length && rolesIn(below) > rolesIn(run) && isFuller(below, 1),
      ) &&
      (step === 1 || isAllText(view, row + 1)),
  );
}

const isAllText = (view: SheetView, row: number): boolean =>
  view.cellsOf(row).length > 0 && view.cellsOf(row).every((cell) => cell.kind === 'text');

/** Some of the headings are merged over several columns. */
const spansMore = (view: SheetView, row: number, run: readonly Scored[]): boolean =>
  run.some(({ cell }) => {
    const merge = view.mergeAt(row, cell.column);
    return merge !== undefined && merge.right > merge.left;
  });

const rolesIn = (run: readonly Scored[]): number => new Set(run.flatMap((one) => one.role ?? [])).size;

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

/** `42 000 SEK`, `12 personer`, `kv 2 2024`, `Insats 2`: a value, although a heading's word is in it. */
const isValueLike = (text: string): boolean =>
  /^(?:insats|aktivitet|projekt|åtgärd)\s*(?:nr\.?)?\s*\d{1,2}\s*:?$/iu.test(text) ||
  /^[~<>]?\s*\d[\d\s.,]*\s*\p{L}*$/u.test(text) ||
  /\d{3}/u.test(text.replace(/\b20\d{2}\b/gu, ''));

function scoreCell(cell: Cell, score: HeadingScorer): Scored {
  if (cell.kind !== 'text') return { cell, role: null, points: -1.2 };
  const text = cellText(cell);
  const best = isValueLike(text) || isNothingWritten(text) ? null : bestRole(score(text));
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
