import type { FieldName } from '../../register/activity-fields.ts';
import type { Issue } from '../../register/issue.ts';
import { cellAddress } from '../grid.ts';
import type { ClassifiedRow } from '../recognise/classify-rows.ts';
import { headingText } from '../recognise/layout.ts';
import type { PreparedColumn } from './prepare-table.ts';
import { columnIssue, unsureIssue } from './wording.ts';

/** Columns that are asked, and columns with content that belong to no field: nothing a unit wrote is left out unsaid. */
export function columnIssues(columns: readonly PreparedColumn[], rows: readonly ClassifiedRow[]): readonly Issue[] {
  const active = rows.filter((one) => one.what.kind === 'activity' || one.what.kind === 'continuation');
  return columns.flatMap((column) => {
    const cell = cellAddress(Math.max(1, column.heading.row), column.column);
    const heading = headingText(column.heading);
    if (column.field !== null) {
      return column.isUnsure ? [unsureColumn(column.field, cell, heading)] : [];
    }
    const isEvidence =
      column.role === 'row-number' || column.role === 'unit' || column.role === 'period' || column.role === 'code';
    // Somebody has looked at it, and said that it is to be left out.
    const isLeftOut = column.role === null && column.confidence === 1;
    const hasContent = active.some((one) => one.cells.some((held) => held.column === column.column));
    if (isEvidence || isLeftOut || !hasContent) return [];
    return [columnIssue(null, cell, heading, 'info')];
  });
}

const unsureColumn = (field: FieldName, cell: string, heading: string): Issue => ({
  ...unsureIssue(field, cell, heading, heading),
  severity: 'warning',
});
