import type { FieldName } from '../../../shared/register/activity-fields.ts';
import type { Issue, Severity } from '../../../shared/register/issue.ts';
import type { FilePlan, IgnoredRange } from '../../../shared/intake/plan-types.ts';

/** What the reader made of one cell, for drawing it on the department's own sheet. */
export type CellMark = {
  /** Set for a heading or label: the field that it was understood as; null when it was not understood. */
  readonly heading?: { readonly field: FieldName | null };
  /** Set for a cell that a value was read from. */
  readonly value?: { readonly rowKey: string; readonly field: FieldName };
  /** The gravest issue at the cell. */
  readonly severity?: Severity;
  readonly issues: readonly Issue[];
  /** What is written here but in no cell: a text box, or a note beside the actions. */
  readonly aside?: string;
};

export type SheetMarks = {
  readonly cells: ReadonlyMap<string, CellMark>;
  /** Sheet rows that belong to a read row or form: row number → row key. */
  readonly rows: ReadonlyMap<number, string>;
  /** Sheet rows that nothing was read from, with the reason. */
  readonly ignoredRows: ReadonlyMap<number, string>;
};

const gravity: Record<Severity, number> = { error: 3, warning: 2, info: 1 };

/** The graver of two severities. */
export function graver(one: Severity | undefined, other: Severity): Severity {
  return one !== undefined && gravity[one] >= gravity[other] ? one : other;
}

/** The row number in an address such as `F7`; null for what is no address. */
export function rowOfAddress(address: string): number | null {
  const digits = /\d+$/.exec(address)?.[0];
  return digits === undefined ? null : Number(digits);
}

function ignoredRowsOf(ranges: readonly IgnoredRange[]): Map<number, string> {
  const rows = new Map<number, string>();
  for (const { range, why } of ranges) {
    const [from = '', to = from] = range.split(':');
    const first = rowOfAddress(from);
    const last = rowOfAddress(to);
    if (first === null || last === null) continue;
    for (let row = first; row <= last; row++) rows.set(row, why);
  }
  return rows;
}

/** Everything there is to mark on one of the file's sheets. CSV has no sheet name: `sheet` is then null in the plan. */
export function marksOf(plan: FilePlan, sheetName: string): SheetMarks {
  const isHere = (sheet: string | null): boolean => (sheet ?? '') === sheetName;
  const cells = new Map<string, CellMark>();
  const rows = new Map<number, string>();
  const mark = (address: string, change: Partial<CellMark>): void => {
    cells.set(address, { issues: [], ...cells.get(address), ...change });
  };

  for (const column of plan.columns) {
    if (!isHere(column.sheet)) continue;
    const address = /\d/.test(column.column) ? column.column : `${column.column}${column.row}`;
    mark(address, { heading: { field: column.field } });
  }
  for (const row of plan.rows) {
    if (!isHere(row.sheet)) continue;
    rows.set(row.row, row.rowKey);
    for (const [field, origin] of Object.entries(row.origins)) {
      if (!isHere(origin.sheet) || origin.cell === null) continue;
      // Object.entries widens the keys of a record whose keys are field names.
      mark(origin.cell, { value: { rowKey: row.rowKey, field: field as FieldName } });
      const at = rowOfAddress(origin.cell);
      if (at !== null && !rows.has(at)) rows.set(at, row.rowKey);
    }
    const { title } = row.origins;
    if (row.match.kind === 'ambiguous' && title !== undefined && title.cell !== null && isHere(title.sheet))
      mark(title.cell, { severity: 'warning' });
    for (const issue of row.issues) {
      if (issue.cell === null) continue;
      const known = cells.get(issue.cell);
      const value = known?.value ?? (issue.field === null ? undefined : { rowKey: row.rowKey, field: issue.field });
      mark(issue.cell, {
        issues: [...(known?.issues ?? []), issue],
        severity: graver(known?.severity, issue.severity),
        ...(value === undefined ? {} : { value }),
      });
    }
  }
  for (const issue of plan.issues) {
    if (issue.cell === null || issue.sheet === undefined || !isHere(issue.sheet)) continue;
    const known = cells.get(issue.cell);
    mark(issue.cell, {
      issues: [...(known?.issues ?? []), issue],
      severity: graver(known?.severity, issue.severity),
      ...(issue.raw === '' ? {} : { aside: known?.aside === undefined ? issue.raw : `${known.aside} · ${issue.raw}` }),
    });
  }
  const ignoredRows = ignoredRowsOf(plan.ignored.filter((range) => isHere(range.sheet)));
  // Only a column of the row was left out, and its heading says so.
  for (const row of rows.keys()) ignoredRows.delete(row);
  return { cells, rows, ignoredRows };
}
