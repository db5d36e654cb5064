import { foldText } from '../../language/normalise.ts';
import { bestRole, type HeadingScorer } from '../map/match-heading.ts';
import { findHeaders, type SortOfOption } from './find-headers.ts';
import { headingText, type Header, type Table } from './layout.ts';
import { periodSaidIn } from './recognise-period.ts';
import { cellText, type SheetView } from './sheet-view.ts';

/** The tables of a sheet: below each other, side by side, with headings that come back. */
export function findTables(view: SheetView, score: HeadingScorer, sortOf: SortOfOption): readonly Table[] {
  const headers = findHeaders(view, score, sortOf).flatMap((header) => splitSideBySide(header, score));
  const firsts = headers.filter(
    (header) => isOfOtherPeriod(view, header) || !headers.some((other) => isRepeatOf(header, other, headers)),
  );
  return firsts.map((header) => tableUnder(view, header, firsts, headers));
}

/** Two tables without a gap between them: the same headings once more, from the second title on. */
function splitSideBySide(header: Header, score: HeadingScorer): readonly Header[] {
  const roles = header.headings.map((heading) => bestRole(score(headingText(heading))));
  const gap = header.headings.findIndex((_, index) => index > 0 && isGap(header, index) && repeatsAll(roles, index));
  if (gap > 0) return [part(header, 0, gap), ...splitSideBySide(part(header, gap), score)];
  const titles = roles.flatMap((role, index) => (role?.role === 'title' && role.score >= 0.9 ? [index] : []));
  const second = titles.find((index) => index > 0 && repeats(roles.slice(0, index), roles.slice(index)) >= 2);
  if (second === undefined) return [header];
  const at = header.headings[second]?.column ?? header.right;
  const before = header.headings.slice(0, second);
  const left: Header = { ...header, headings: before, right: before.at(-1)?.column ?? at - 1 };
  return [left, ...splitSideBySide({ ...header, headings: header.headings.slice(second), left: at }, score)];
}

function part(header: Header, from: number, to?: number): Header {
  const headings = header.headings.slice(from, to);
  return {
    ...header,
    headings,
    left: headings[0]?.column ?? header.left,
    right: to === undefined ? header.right : (headings.at(-1)?.column ?? header.right),
  };
}

/** A blank column before the heading. */
const isGap = (header: Header, index: number): boolean =>
  (header.headings[index]?.column ?? 0) > (header.headings[index - 1]?.column ?? 0) + 1;

/** What stands after the gap has mostly the same headings as before it: a second table, or lists of choices. */
function repeatsAll(roles: readonly Best[], index: number): boolean {
  const before = new Set(roles.slice(0, index).flatMap((one) => (one ? [one.role] : [])));
  const after = roles.slice(index).flatMap((one) => (one ? [one.role] : []));
  return after.length > 0 && after.filter((role) => before.has(role)).length >= Math.max(2, after.length * 0.6);
}

type Best = ReturnType<typeof bestRole>;

function repeats(left: readonly Best[], right: readonly Best[]): number {
  const names = new Set<string>(
    left.flatMap((one) => (one && one.role !== 'title' && one.role !== 'indicators' ? [one.role] : [])),
  );
  return new Set(right.flatMap((one) => (one && names.has(one.role) ? [one.role] : []))).size;
}

/** The same headings in the same columns as a table further up: that table goes on, or a new section of it begins. */
function isRepeatOf(header: Header, earlier: Header, all: readonly Header[]): boolean {
  const isAbove = earlier.bottom < header.top && earlier.left === header.left && sameHeadings(header, earlier);
  // Under another table's headings the same ones begin a table of their own.
  const isBetween = (other: Header): boolean =>
    earlier.bottom < other.top &&
    other.bottom < header.top &&
    other.left <= header.right &&
    header.left <= other.right &&
    !sameHeadings(other, header);
  return isAbove && !all.some(isBetween);
}

/** A title that names a period begins a table of its own, even under the same headings. */
function isOfOtherPeriod(view: SheetView, header: Header): boolean {
  const texts = titleBlock(view, header.top, header).flatMap((row) => view.cellsOf(row).map(cellText));
  return texts.some(
    (text) => text.length <= 80 && (periodSaidIn(text).year !== null || periodSaidIn(text).kind !== null),
  );
}

const headingTexts = (header: Header): string =>
  header.headings.map((heading) => `${heading.column}${foldText(headingText(heading))}`).join('|');

const sameHeadings = (one: Header, other: Header): boolean => headingTexts(one) === headingTexts(other);

function tableUnder(view: SheetView, header: Header, firsts: readonly Header[], all: readonly Header[]): Table {
  const isOver = (other: Header): boolean => other.left <= header.right && header.left <= other.right;
  const below = firsts.filter((other) => other.top > header.bottom && isOver(other));
  const nextTop = Math.min(view.lastRow + 1, ...below.map((other) => other.top));
  const isLast = below.length === 0;
  const lastRow = isLast ? view.lastRow : Math.min(nextTop - 1, (titleBlock(view, nextTop, header)[0] ?? nextTop) - 1);
  const repeated = all.filter(
    (other) => !firsts.includes(other) && isRepeatOf(other, header, all) && other.top <= lastRow,
  );
  const sides = firsts.filter((other) => other !== header && !isOver(other) && other.top <= lastRow);
  const above = firsts.filter((other) => other.bottom < header.top && isOver(other));
  const [left, right] = widenToData(view, header, sides, lastRow);
  return {
    view,
    header,
    left,
    right,
    firstRow: header.bottom + 1,
    lastRow,
    repeatedHeaderRows: new Set(repeated.flatMap((other) => rowsFrom(topOfRepeat(view, other, header), other.bottom))),
    titleRows:
      above.length > 0 ? titleBlock(view, header.top, header) : view.rowNumbers.filter((row) => row < header.top),
  };
}

/** What stands right above the headings both times belongs to them, also when it is no level of its own. */
function topOfRepeat(view: SheetView, repeated: Header, first: Header): number {
  const above = view.cellsOf(repeated.top - 1);
  const isSame = above.every((cell) => {
    const before = view.cellAt(first.top - 1, cell.column);
    return before !== undefined && cellText(before) === cellText(cell);
  });
  return above.length > 0 && isSame ? repeated.top - 1 : repeated.top;
}

const rowsFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The few cells right above a later table's headings that are its title rather than the last rows of the table above. */
function titleBlock(view: SheetView, headerTop: number, columns: Header): readonly number[] {
  const block: number[] = [];
  for (let row = headerTop - 1; row > headerTop - 8 && row > 0; row -= 1) {
    const cells = view.cellsOf(row).filter((cell) => columns.left <= cell.column && cell.column <= columns.right);
    if (cells.length === 0 && (block.length > 0 || row < headerTop - 1)) break;
    if (cells.length > 2) break;
    if (cells.length > 0) block.unshift(row);
  }
  // Without a blank row between, only the row nearest above the headings can be told from an action.
  const isApart = view.cellsOf((block[0] ?? headerTop) - 1).length === 0;
  return isApart ? block : block.slice(-1);
}

/** Takes in columns without a heading that hold something in the table's rows. */
function widenToData(
  view: SheetView,
  header: Header,
  sides: readonly Header[],
  lastRow: number,
): readonly [number, number] {
  const leftLimit = Math.max(0, ...sides.filter((side) => side.right < header.left).map((side) => side.right));
  const rightLimit = Math.min(Infinity, ...sides.filter((side) => side.left > header.right).map((side) => side.left));
  let { left, right } = header;
  const used = new Set<number>();
  for (const row of view.rowNumbers) {
    if (row <= header.bottom || row > lastRow) continue;
    for (const { column } of view.cellsOf(row)) if (column < left || column > right) used.add(column);
  }
  while (left - 1 > leftLimit && used.has(left - 1)) left -= 1;
  while (right + 1 < rightLimit && used.has(right + 1)) right += 1;
  return [left, right];
}
