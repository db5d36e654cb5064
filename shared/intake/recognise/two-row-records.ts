import { readMoment } from '../../language/read-moment.ts';
import { readStatus } from '../../language/read-status.ts';
import type { Cell, GridRow, Sheet } from '../grid.ts';
import { bestRole, type HeadingScorer } from '../map/match-heading.ts';
import type { Role } from '../map/heading-words.ts';
import { isTotalText } from './row-signs.ts';
import { cellText } from './sheet-view.ts';

/** Actions that take two rows each, with the headings on two rows in the same way. */
export type TwoRowRecords = {
  /** The first row of the headings and of each action; the second is the row right under it. */
  readonly uppers: readonly number[];
  /** The first column of the second rows, and the last of all. */
  readonly left: number;
  readonly right: number;
};

type Head = { readonly row: GridRow; readonly roles: ReadonlyMap<number, Role> };

/** As sure as a label has to be. */
const sure = 0.72;
/** Headings stand near the top; so many rows are looked at. */
const rowsAtTop = 30;

/** At least so many of a row's cells are headings where the row is one of headings. */
const leastHeadings = 0.6;

function headOf(row: GridRow, score: HeadingScorer): Head | null {
  const { cells } = row;
  if (!cells.every(({ kind }) => kind === 'text')) return null;
  const roles = new Map<number, Role>();
  for (const [index, cell] of cells.entries()) {
    const best = bestRole(score(cellText(cell)));
    if (best && best.score >= sure) roles.set(cell.column, best.role);
    // An action's texts are slow to compare with every heading there is: no more of them than leave it open what the row is.
    if (roles.size + (cells.length - 1 - index) < cells.length * leastHeadings) return null;
  }
  return roles.size >= 2 && new Set(roles.values()).size === roles.size ? { row, roles } : null;
}

/** Two rows of headings for different things, of which only the first names the action. */
function isPair(upper: Head, lower: Head, { merges }: Sheet): boolean {
  const uppers = new Set(upper.roles.values());
  const isApart = [...lower.roles.values()].every((role) => !uppers.has(role));
  const isSpread = merges.some(
    ({ top, bottom, left, right }) => top <= upper.row.row && upper.row.row <= bottom && left < right,
  );
  return isApart && uppers.has('title') && lower.row.row === upper.row.row + 1 && !isSpread;
}

const numbers: ReadonlySet<Role> = new Set<Role>(['participants', 'women', 'men', 'children', 'cost']);
const times: ReadonlySet<Role> = new Set<Role>(['start', 'end', 'time']);
/** Any year will do: only whether it is a time is asked. */
const anyYear = 2024;

/** Whether a cell can be what its heading says; null for a field that holds any text. */
function fits(role: Role | undefined, cell: Cell): boolean | null {
  if (role === 'status') return readStatus(cell).value !== null;
  if (role !== undefined && numbers.has(role))
    return (
      cell.kind === 'number' ||
      /^(?:ca|cirka)?[\s\d.,]*\d\s*(?:kr|tkr|st|personer|deltagare|:-)?$/iu.test(cell.raw.trim())
    );
  if (role !== undefined && times.has(role))
    return cell.kind === 'date' || readMoment(cellText(cell), anyYear) !== null;
  return null;
}

const cellIn = (row: GridRow, column: number): Cell | undefined => row.cells.find((cell) => cell.column === column);

/** What a row says of its own headings, and against those of the other row: how often, or null where it contradicts its own. */
function speaksFor(own: Head, row: GridRow, other: GridRow | null): number | null {
  let count = 0;
  for (const cell of row.cells) {
    const role = own.roles.get(cell.column);
    const does = fits(role, cell);
    if (does === false) return null;
    const beside = other && cellIn(other, cell.column);
    if (does === true && beside && fits(role, beside) === false) count += 1;
  }
  return count;
}

/** Whether two rows under the headings are one action: each fits its own headings, and they can't be the other way round. */
function isRecord(upper: Head, lower: Head, first: GridRow, second: GridRow): boolean {
  if (second.cells.some(({ column }) => cellIn(lower.row, column) === undefined)) return false;
  const one = speaksFor(upper, first, second);
  const two = speaksFor(lower, second, first);
  return one !== null && two !== null && one + two > 0;
}

function titleOf({ roles }: Head, row: GridRow): string {
  const column = [...roles].find(([, role]) => role === 'title')?.[0] ?? 0;
  const cell = cellIn(row, column);
  return cell?.kind === 'text' ? cellText(cell) : '';
}

/** The first rows of the actions under a pair of headings; null as soon as one of them may be something else. */
function recordsUnder(upper: Head, lower: Head, rows: readonly GridRow[]): readonly number[] | null {
  const found: number[] = [];
  for (let at = 0; at < rows.length; at += 2) {
    const first = rows[at];
    const second = rows[at + 1];
    const title = first ? titleOf(upper, first) : '';
    if (!first || title === '' || isTotalText(title) || first.cells.length === 1) break;
    if (second?.row !== first.row + 1 || !isRecord(upper, lower, first, second)) return null;
    found.push(first.row);
  }
  return found.length > 0 ? found : null;
}

/** Finds actions on two rows each; null where there are none, and where it is not certain. */
export function findTwoRowRecords(sheet: Sheet, score: HeadingScorer): TwoRowRecords | null {
  for (const [index, row] of sheet.rows.slice(0, rowsAtTop).entries()) {
    const next = sheet.rows[index + 1];
    const upper = next && next.row === row.row + 1 ? headOf(row, score) : null;
    const lower = upper && next ? headOf(next, score) : null;
    if (!upper || !lower || !isPair(upper, lower, sheet)) continue;
    const records = recordsUnder(upper, lower, sheet.rows.slice(index + 2));
    if (!records) return null;
    const uppers = [row.row, ...records];
    const columnsOf = (isOwn: (number: number) => boolean): readonly number[] =>
      sheet.rows.filter((one) => isOwn(one.row)).flatMap(({ cells }) => cells.map(({ column }) => column));
    const seconds = columnsOf((number) => uppers.includes(number - 1));
    const firsts = columnsOf((number) => uppers.includes(number));
    return { uppers, left: Math.min(...seconds), right: Math.max(...firsts, ...seconds) };
  }
  return null;
}
