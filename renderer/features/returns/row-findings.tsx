import type { ReactNode } from 'react';
import type { ReturnReview } from '../../../shared/contract.ts';
import type { FilePlan, PlannedRow } from '../../../shared/intake/plan-types.ts';
import type { FieldName } from '../../../shared/register/activity-fields.ts';
import { fieldDefinition } from '../../../shared/register/activity-fields.ts';
import { severities, type Issue } from '../../../shared/register/issue.ts';
import { issueTitle } from '../../../shared/language/labels.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { SourceLink, type SourceLinkProps } from '../../components/source-link.tsx';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { rowTexts } from '../../lib/texts/returns-row.ts';
import { questionOfIssue } from '../../../shared/intake/questions/suggest-questions.ts';
import { AskButton } from './questions/ask-button.tsx';
import { rowsSaying } from './bulk/same-cells.ts';
import { Conflict } from './row/conflict.tsx';
import { severityTones } from './severity-tones.ts';

export type RowFindingsProps = {
  readonly review: ReturnReview;
  readonly plan: FilePlan;
  readonly isOpen: boolean;
  readonly row: PlannedRow;
  readonly selectedField: FieldName | null;
  readonly onField: (field: FieldName) => void;
};

/** The row's issues and conflicts, each with what stands in the cell and what can be done about it. */
export function RowFindings({ review, plan, isOpen, row, selectedField, onField }: RowFindingsProps) {
  const conflicts = isOpen ? row.changes.filter((change) => change.kind === 'conflict') : [];
  const decided = review.summary.return.decisions.conflicts.filter((one) => one.rowKey === row.rowKey);
  const firstOpen = conflicts.find(({ field }) => !decided.some((one) => one.field === field))?.field;
  const issues = row.issues
    .filter((issue) => !(isOpen && issue.code === 'conflict' && conflicts.some(({ field }) => field === issue.field)))
    .filter((issue) => !(issue.code === 'possible-joint-activity' && row.joint !== null))
    .toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
  if (issues.length === 0 && conflicts.length === 0) return null;
  return (
    <div className="stack-s">
      {conflicts.map((change) => (
        <Conflict
          key={change.field}
          review={review}
          row={row}
          change={change}
          hasKeys={change.field === (firstOpen ?? conflicts[0]?.field)}
        />
      ))}
      {issues.map((issue, index) => (
        <Finding
          // Issues have no identity of their own; their order is the reader's and does not change while shown.
          // oxlint-disable-next-line react/no-array-index-key
          key={`${issue.code}-${issue.field ?? ''}-${index}`}
          issue={issue}
          others={othersWith(plan, row, issue)}
          isOpen={isOpen}
          isSelected={issue.field !== null && issue.field === selectedField}
          onField={onField}
          place={{ returnId: review.summary.return.id, sheet: row.sheet, cell: issue.cell }}
          ask={
            <AskButton
              review={review}
              draft={questionOfIssue(plan, row, issue)}
              title={row.merged.title}
              what={issue.field === null ? issueTitle(issue) : fieldDefinition(issue.field).label}
            />
          }
        />
      ))}
    </div>
  );
}

/** How many other rows have the same issue over the same text: one correction can mend them all. */
function othersWith(plan: FilePlan, row: PlannedRow, issue: Issue): number {
  const { field, code } = issue;
  if (field === null || issue.severity === 'info') return 0;
  return rowsSaying(plan, row, field).filter((other) =>
    other.issues.some((one) => one.code === code && one.field === field),
  ).length;
}

type FindingProps = {
  readonly issue: Issue;
  readonly others: number;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly onField: (field: FieldName) => void;
  readonly place: SourceLinkProps['source'];
  /** Asks the unit about it. */
  readonly ask: ReactNode;
};

function Finding({ issue, others, isOpen, isSelected, onField, place, ask }: FindingProps) {
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
      {others > 0 ? <p className="soft">{rowTexts.same.others(others)}</p> : null}
      <div className="cluster">
        {isOpen && field !== null ? (
          <Button
            size="small"
            aria-label={returnsTexts.correctField(fieldDefinition(field).label)}
            onPress={() => onField(field)}
          >
            {returnsTexts.correctShort}
          </Button>
        ) : null}
        {ask}
        {issue.cell === null ? null : <SourceLink source={place} />}
      </div>
    </div>
  );
}
