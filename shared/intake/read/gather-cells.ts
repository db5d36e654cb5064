import { isNothingWritten } from '../../language/normalise.ts';
import { type ActivityValues, fieldDefinition } from '../../register/activity-fields.ts';
import type { Issue } from '../../register/issue.ts';
import { type Cell, cellAddress } from '../grid.ts';
import type { ClassifiedRow } from '../recognise/classify-rows.ts';
import { headingText, type Table } from '../recognise/layout.ts';
import { sexColumnOf, sexIn } from '../recognise/sex-column.ts';
import { cellHoldingFor, cellText } from '../recognise/sheet-view.ts';
import { splitBySex } from './by-sex.ts';
import { cellMeantAbove, sameAsAbove } from './ditto.ts';
import { isMark } from './mark-columns.ts';
import type { PreparedColumn } from './prepare-table.ts';
import type { Section, SourceCell } from './read-cells.ts';
import { fileIssue } from './wording.ts';

/** One action's rows: the first, those that go on from it, and the section it stands in. */
export type Group = {
  readonly first: ClassifiedRow;
  readonly more: readonly ClassifiedRow[];
  readonly section: Section | null;
  readonly isFilled?: boolean;
};

/** The cell as it is to be read: a cross stands for its column's heading. */
function meant(column: PreparedColumn, cell: Cell): Cell {
  return column.mark === null ? cell : { ...cell, kind: 'text', value: isMark(cell) ? column.mark : '' };
}

/** A column's cell, with all that reading it needs. */
export function sourceOf(column: PreparedColumn, row: number, cell: Cell): SourceCell {
  return {
    field: column.field ?? 'title',
    row,
    column: column.column,
    cell: meant(column, cell),
    heading: headingText(column.heading),
    unitFactor: column.unitFactor,
    decimal: column.decimal,
    isWholeTime: column.isWholeTime,
    isUnsure: column.isUnsure,
  };
}

/** Kinds of value that a merged cell can't hold for several actions at once: they would be counted once per row. */
const countedKinds: ReadonlySet<string> = new Set(['count', 'kronor']);

/** The cells that say something of an action, and what is to be asked about them. */
export function gather(
  group: Group,
  columns: readonly PreparedColumn[],
  table: Table,
): { readonly sources: readonly SourceCell[]; readonly issues: readonly Issue[] } {
  const sources: SourceCell[] = [];
  const issues: Issue[] = [];
  const sexColumn = sexColumnOf(table, columns);
  for (const column of columns) {
    if (column.field === null) continue;
    const placed = cellHoldingFor(table.view, group.first.row, column.column);
    if (placed && isShared(table, placed.row, column, group))
      issues.push(
        fileIssue(
          'conflict',
          'warning',
          cellAddress(placed.row, column.column),
          placed.cell.raw,
          column.field,
          'shared-cell',
        ),
      );
    else if (placed) {
      const above = cellMeantAbove(placed, column, table);
      const meant = above ?? placed;
      const source = withUnitBeside(sourceOf(column, placed.row, meant.cell), columns, table);
      sources.push(...splitBySex(ofSex(source, sexColumn, table)));
      if (above) issues.push(sameAsAbove(placed, column));
    }
    for (const more of group.more) {
      const cell = table.view.cellAt(more.row, column.column);
      if (!cell) continue;
      const source = ofSex(sourceOf(column, more.row, cell), sexColumn, table);
      sources.push(source);
      if (source.field === column.field)
        issues.push(
          fileIssue(
            'low-confidence-column',
            'info',
            cellAddress(more.row, column.column),
            cell.raw,
            column.field,
            'continued',
          ),
        );
    }
  }
  return { sources, issues };
}

const unitWords =
  /^(?:kr|tkr|mnkr|mkr|sek|ksek|kronor|euro?|st|stycken|personer|pers|deltagare|elever|barn|familjer|hushåll|timmar|tim|h|tillfällen|träffar|gånger|grupper|procent|%)\.?$/iu;

/** `12 | tkr` in two columns is one amount. */
function withUnitBeside(source: SourceCell, columns: readonly PreparedColumn[], table: Table): SourceCell {
  if (!countedKinds.has(fieldDefinition(source.field).kind) || source.cell.kind !== 'number') return source;
  const beside = table.view.cellAt(source.row, source.column + 1);
  if (beside?.kind !== 'text' || !unitWords.test(cellText(beside))) return source;
  if (columns.find((one) => one.column === source.column + 1)?.field) return source;
  const written = `${source.cell.raw.replace('.', ',')} ${cellText(beside)}`;
  return { ...source, cell: { ...source.cell, kind: 'text', value: written, raw: written } };
}

/** A number beside `Kvinnor` or `Män` in its row counts them. */
function ofSex(source: SourceCell, sexColumn: number | null, table: Table): SourceCell {
  const cell =
    sexColumn === null || source.field !== 'participants' ? undefined : table.view.cellAt(source.row, sexColumn);
  const sex = cell ? sexIn(cell) : null;
  return sex === null ? source : { ...source, field: sex };
}

function isShared(table: Table, row: number, column: PreparedColumn, group: Group): boolean {
  if (table.view.sheet.merges.length === 0 || column.field === null) return false;
  if (!countedKinds.has(fieldDefinition(column.field).kind)) return false;
  const merge = table.view.mergeAt(row, column.column);
  const ownRows = new Set([group.first, ...group.more].map((one) => one.row));
  return (
    merge !== undefined &&
    Array.from({ length: merge.bottom - merge.top + 1 }, (_, index) => merge.top + index).some(
      (one) => !ownRows.has(one) && table.view.cellsOf(one).length > 0,
    )
  );
}

/** A column that may be another field's, and holds something else in this row than the field: somebody must choose. */
export function contested(
  group: Group,
  columns: readonly PreparedColumn[],
  table: Table,
  values: ActivityValues,
): readonly Issue[] {
  return columns.flatMap((column) => {
    const cell = column.mayBe.length === 0 ? undefined : table.view.cellAt(group.first.row, column.column);
    if (!cell || isNothingWritten(cellText(cell))) return [];
    const address = cellAddress(group.first.row, column.column);
    return column.mayBe
      .filter((field) => cellText(cell) !== String(values[field]))
      .map((field) => fileIssue('low-confidence-column', 'info', address, cell.raw, field, 'other-column'));
  });
}
