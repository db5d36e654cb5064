import type { PlannedRow } from '../../../shared/intake/plan-types.ts';
import type { FieldName } from '../../../shared/register/activity-fields.ts';
import { fieldDefinition } from '../../../shared/register/activity-fields.ts';
import { severities, type Issue } from '../../../shared/register/issue.ts';
import { issueTitle } from '../../../shared/language/labels.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { useAction } from '../../lib/queries.ts';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { severityTones } from './finding-table.tsx';

export type RowFindingsProps = {
  readonly returnId: string;
  readonly isOpen: boolean;
  readonly row: PlannedRow;
  readonly selectedField: FieldName | null;
  readonly onField: (field: FieldName) => void;
};

/** The row's issues and conflicts, each with what stands in the cell and what can be done about it. */
export function RowFindings({ returnId, isOpen, row, selectedField, onField }: RowFindingsProps) {
  const conflicts = isOpen ? row.changes.filter((change) => change.kind === 'conflict') : [];
  const issues = row.issues
    .filter((issue) => !(isOpen && issue.code === 'conflict'))
    .toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
  if (issues.length === 0 && conflicts.length === 0) return null;
  return (
    <div className="stack-s">
      {conflicts.map((change) => (
        <Conflict key={change.field} returnId={returnId} rowKey={row.rowKey} field={change.field} />
      ))}
      {issues.map((issue, index) => (
        <Finding
          // Issues have no identity of their own; their order is the reader's and does not change while shown.
          // oxlint-disable-next-line react/no-array-index-key
          key={`${issue.code}-${issue.field ?? ''}-${index}`}
          issue={issue}
          isOpen={isOpen}
          isSelected={issue.field !== null && issue.field === selectedField}
          onField={onField}
        />
      ))}
    </div>
  );
}

type FindingProps = {
  readonly issue: Issue;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly onField: (field: FieldName) => void;
};

function Finding({ issue, isOpen, isSelected, onField }: FindingProps) {
  const { field } = issue;
  return (
    <div className={`finding finding-${issue.severity}`} data-selected={isSelected || undefined}>
      <Badge tone={severityTones[issue.severity]}>{issueTitle(issue)}</Badge>
      <p>{issue.message}</p>
      {issue.cell === null ? null : (
        <p className="soft">
          {issue.raw === '' ? returnsTexts.atEmpty(issue.cell) : returnsTexts.at(issue.cell, issue.raw)}
        </p>
      )}
      {isOpen && field !== null ? (
        <Button
          size="small"
          aria-label={returnsTexts.correctField(fieldDefinition(field).label)}
          onPress={() => onField(field)}
        >
          {returnsTexts.correctShort}
        </Button>
      ) : null}
    </div>
  );
}

type ConflictProps = { readonly returnId: string; readonly rowKey: string; readonly field: FieldName };

function Conflict({ returnId, rowKey, field }: ConflictProps) {
  const resolve = useAction('return:resolve');
  const take = (side: 'ours' | 'theirs') => () => void resolve.run({ returnId, rowKey, field, take: side });
  return (
    <div className="finding finding-warning">
      <Badge tone="warn">{fieldDefinition(field).label}</Badge>
      <p>{returnsTexts.conflict}</p>
      <div className="cluster">
        <Button size="small" onPress={take('ours')}>
          {returnsTexts.keepOurs}
        </Button>
        <Button size="small" onPress={take('theirs')}>
          {returnsTexts.takeTheirs}
        </Button>
      </div>
    </div>
  );
}
