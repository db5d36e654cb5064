import type { ActivityRow } from '../../../shared/contract.ts';
import { readField } from '../../../shared/language/read-field.ts';
import {
  fieldDefinition,
  isBlankValue,
  type FieldName,
  type FieldValue,
} from '../../../shared/register/activity-fields.ts';
import { checkValue } from '../../../shared/register/check-value.ts';
import { saysTheSame } from '../../../shared/register/field-values.ts';
import type { PeriodKind, Strategy } from '../../../shared/register/strategy.ts';
import { isFieldColumn, tableColumnLabel, type TableColumnId } from '../../../shared/register/table-columns.ts';

/** A value that would be another. */
export type PastedEdit = {
  readonly activityId: string;
  readonly field: FieldName;
  readonly before: FieldValue;
  readonly after: FieldValue;
};

/** A cell that can't be taken as it is: what stood in it, and why. */
export type PastedProblem = {
  readonly activityId: string;
  readonly column: TableColumnId;
  readonly raw: string;
  readonly why: string;
};

/** What a block of cells would do. Every cell that says something is in one of the lists, or counted. */
export type PastePlan = {
  readonly edits: readonly PastedEdit[];
  /** Values that stand in the register where the block has a blank cell: emptied only if that is asked for. */
  readonly blanks: readonly PastedEdit[];
  readonly problems: readonly PastedProblem[];
  /** Cells that say what stands there already. */
  readonly unchanged: number;
  /** Rows of the block below the last activity, columns of it after the last column. */
  readonly rowsOutside: number;
  readonly columnsOutside: number;
  /** The first row was the table's own headings, and left out as such. */
  readonly hasHeadings: boolean;
};

/** Where a block is put: its first cell on the first row and column. */
export type PasteTarget = {
  readonly rows: readonly ActivityRow[];
  readonly columns: readonly TableColumnId[];
  readonly strategy: Strategy;
  readonly period: { readonly year: number; readonly kind: PeriodKind };
};

type Read = { readonly value: FieldValue } | { readonly why: string };

function readCell(field: FieldName, raw: string, focusAreaId: string | null, { strategy, period }: PasteTarget): Read {
  const definition = fieldDefinition(field);
  const cell = { column: 1, kind: 'text' as const, value: raw, raw };
  const context = { strategy, focusAreaId, period, decimal: 'comma' as const, unitFactor: 1 as const, address: '' };
  const { value, issues, also } = readField(definition, cell, context);
  const doubt = issues.find(({ severity }) => severity !== 'info');
  if (doubt) return { why: doubt.message };
  if (isBlankValue(value)) return { why: `”${raw}” säger inget som går att läsa som ${definition.label}.` };
  if (Object.keys(also).length > 0) return { why: `”${raw}” säger flera saker på en gång. Skriv ett värde per cell.` };
  const checked = checkValue(strategy, field, value);
  return checked.ok ? { value: checked.value } : { why: checked.reason };
}

const isHeadings = (cells: readonly string[], columns: readonly TableColumnId[]): boolean =>
  cells.some((cell) => cell.trim() !== '') &&
  cells.every((cell, index) => {
    const column = columns[index];
    return cell.trim() === '' || (column !== undefined && cell.trim() === tableColumnLabel(column));
  });

type Found = { edits: PastedEdit[]; blanks: PastedEdit[]; problems: PastedProblem[]; unchanged: number };

function putCell(
  found: Found,
  row: ActivityRow,
  column: TableColumnId,
  raw: string,
  area: string | null,
  target: PasteTarget,
) {
  const activityId = row.activity.id;
  if (!isFieldColumn(column)) {
    if (raw.trim() !== '') found.problems.push({ activityId, column, raw, why: 'Kolumnen går inte att ändra här.' });
    return;
  }
  const before = row.report.values[column];
  if (raw.trim() === '') {
    if (!isBlankValue(before)) found.blanks.push({ activityId, field: column, before, after: null });
    return;
  }
  const read = readCell(column, raw, area, target);
  if ('why' in read) found.problems.push({ activityId, column, raw, why: read.why });
  else if (saysTheSame(before, read.value)) found.unchanged += 1;
  else found.edits.push({ activityId, field: column, before, after: read.value });
}

/** The focus area that a row will have: the one pasted into it, where there is one. Indicators are read by it. */
function areaOf(row: ActivityRow, cells: readonly string[], target: PasteTarget): string | null {
  const raw = cells[target.columns.indexOf('focusArea')]?.trim() ?? '';
  const read = raw === '' ? null : readCell('focusArea', raw, null, target);
  return read && 'value' in read && typeof read.value === 'string' ? read.value : row.report.values.focusArea;
}

/** Reads a block of cells by the same rules as a return. What is not certain is told, never guessed and never dropped. */
export function readPaste(block: readonly (readonly string[])[], target: PasteTarget): PastePlan {
  const [first = []] = block;
  const hasHeadings = block.length > 1 && isHeadings(first, target.columns);
  const lines = hasHeadings ? block.slice(1) : block;
  const found: Found = { edits: [], blanks: [], problems: [], unchanged: 0 };
  for (const [index, cells] of lines.entries()) {
    const row = target.rows[index];
    if (row === undefined) break;
    const area = areaOf(row, cells, target);
    for (const [at, raw] of cells.entries()) {
      const column = target.columns[at];
      if (column !== undefined) putCell(found, row, column, raw, area, target);
    }
  }
  const widest = Math.max(0, ...lines.map((cells) => cells.length));
  return {
    ...found,
    rowsOutside: Math.max(0, lines.length - target.rows.length),
    columnsOutside: Math.max(0, widest - target.columns.length),
    hasHeadings,
  };
}
