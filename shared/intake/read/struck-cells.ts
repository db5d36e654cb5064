import type { FieldName } from '../../register/activity-fields.ts';
import type { Issue } from '../../register/issue.ts';
import { cellAddress } from '../grid.ts';
import type { SourceCell } from './read-cells.ts';
import { fileIssue } from './wording.ts';

/**
 * A cell as it is to be read when some of its text is struck through, and what is said of it. What is struck is never a value: it has been
 * taken back, or done, and only the unit knows which. A title alone is kept, since the row must be called something when it is asked about.
 * `source` is null where nothing is left to read.
 * @param isTakenBack the title is struck as well, and its warning holds for the whole row
 */
export function withoutStruck(
  source: SourceCell,
  isTakenBack: boolean,
): { readonly source: SourceCell | null; readonly issue: Issue } {
  const { field, cell } = source;
  const left = cell.struck?.left.trim() ?? '';
  if (left !== '')
    return {
      source: { ...source, cell: { column: cell.column, kind: 'text', value: left, raw: cell.raw } },
      issue: issueAt(source, field, 'info', 'partly-struck'),
    };
  const isTitle = field === 'title';
  return {
    source: isTitle ? source : null,
    issue: issueAt(source, field, isTakenBack && !isTitle ? 'info' : 'warning', isTitle ? 'struck-title' : 'struck'),
  };
}

const issueAt = (
  { row, column, cell }: SourceCell,
  field: FieldName,
  severity: Issue['severity'],
  wording: 'struck' | 'struck-title' | 'partly-struck',
): Issue => fileIssue('low-confidence-column', severity, cellAddress(row, column), cell.raw, field, wording);
