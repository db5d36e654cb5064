import type { ActivityRow } from '../../../shared/contract.ts';
import type { TableColumnId } from '../../../shared/register/table-columns.ts';
import { choicesIn, columnOptions, missing, missingLabel, type TableContext } from './column-values.ts';

/** The columns that rows can be grouped by: each row is in one group, so that the sums add up. */
export const groupColumns: readonly TableColumnId[] = [
  'unit',
  'focusArea',
  'status',
  'type',
  'funding',
  'firstPeriod',
  'isNew',
  'childPerspective',
];

/** Rows that have the same choice in a column. */
export type ActivityGroup = {
  /** The choice's id, or `saknas`. */
  readonly id: string;
  readonly label: string;
  readonly rows: readonly ActivityRow[];
  /** Persons, of the rows that say; null when none does. */
  readonly participants: number | null;
  /** Kronor, of the rows that say; null when none does. */
  readonly cost: number | null;
};

function sumOf(rows: readonly ActivityRow[], field: 'participants' | 'cost'): number | null {
  const said = rows.flatMap(({ report }) => report.values[field] ?? []);
  return said.length === 0 ? null : said.reduce((sum, value) => sum + value, 0);
}

function byFirstChoice(
  rows: readonly ActivityRow[],
  column: TableColumnId,
  periodId: string,
): ReadonlyMap<string, readonly ActivityRow[]> {
  const found = new Map<string, ActivityRow[]>();
  for (const row of rows) {
    const id = choicesIn(row, column, periodId)[0] ?? missing;
    const members = found.get(id);
    if (members) members.push(row);
    else found.set(id, [row]);
  }
  return found;
}

/** The rows by their choice in a column, in the order of the choices; those without one last. Empty groups are left out. */
export function groupActivities(
  rows: readonly ActivityRow[],
  column: TableColumnId,
  context: TableContext,
): readonly ActivityGroup[] {
  const byChoice = byFirstChoice(rows, column, context.periodId);
  const options = columnOptions(column, context);
  const labels = new Map(options.map(({ id, label }) => [id, label]));
  const known = [
    ...options.map(({ id }) => id),
    ...[...byChoice.keys()].filter((id) => !labels.has(id) && id !== missing),
  ];
  return [...known, missing].flatMap((id) => {
    const members = byChoice.get(id);
    if (!members) return [];
    const label = id === missing ? missingLabel(column) : (labels.get(id) ?? id);
    return [{ id, label, rows: members, participants: sumOf(members, 'participants'), cost: sumOf(members, 'cost') }];
  });
}

/** A line of the table: a group's heading or an activity. */
export type TableLine =
  | { readonly kind: 'group'; readonly key: string; readonly group: ActivityGroup; readonly isFolded: boolean }
  | { readonly kind: 'row'; readonly key: string; readonly row: ActivityRow };

/** Rows are never altered, only replaced, so each has its line once: ten thousand would else be made for each key that is pressed. */
const rowLines = new WeakMap<ActivityRow, TableLine>();

function lineOf(row: ActivityRow): TableLine {
  const known = rowLines.get(row);
  if (known) return known;
  const line: TableLine = { kind: 'row', key: row.activity.id, row };
  rowLines.set(row, line);
  return line;
}

/** The lines of the table from top to bottom; a folded group is only its heading. */
export function tableLines(
  rows: readonly ActivityRow[],
  groups: readonly ActivityGroup[] | null,
  folded: ReadonlySet<string>,
): readonly TableLine[] {
  if (groups === null) return rows.map(lineOf);
  return groups.flatMap((group): readonly TableLine[] => {
    const isFolded = folded.has(group.id);
    const head: TableLine = { kind: 'group', key: `grupp ${group.id}`, group, isFolded };
    return isFolded ? [head] : [head, ...group.rows.map(lineOf)];
  });
}
