import type { FilePlan } from '../../../shared/intake/plan-types.ts';
import { fieldDefinition } from '../../../shared/register/activity-fields.ts';
import { Badge } from '../../components/badge.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { SourceLink } from '../../components/source-link.tsx';
import { returnsTexts } from '../../lib/texts/returns.ts';
import type { Finding, Selection } from './selection.ts';
import { severityTones } from './severity-tones.ts';
import { useFieldText } from './use-strategy.ts';

export type FindingTableProps = {
  readonly returnId: string;
  readonly plan: FilePlan;
  readonly findings: readonly Finding[];
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection) => void;
};

/** Every issue in the file: the cell's own text beside what was read out of it. */
export function FindingTable({ returnId, plan, findings, selection, onSelect }: FindingTableProps) {
  if (findings.length === 0) {
    const isAll = plan.rows.every((row) => row.issues.length === 0);
    return (
      <div className="review-message finding-table">
        <EmptyState title={isAll ? returnsTexts.noIssues : returnsTexts.noneOfThose} headingLevel={3}>
          {isAll ? returnsTexts.noIssuesText : returnsTexts.noneOfThoseText}
        </EmptyState>
      </div>
    );
  }
  return (
    <section
      className="finding-table"
      // The list scrolls, so it must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={returnsTexts.issuesTab}
    >
      <table className="plain-table">
        <thead>
          <tr>
            {Object.values(returnsTexts.issueColumns).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <FindingRow
              key={finding.key}
              returnId={returnId}
              finding={finding}
              isSelected={isAt(finding, selection)}
              onSelect={() => onSelect({ rowKey: finding.row.rowKey, field: finding.field })}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type FindingRowProps = {
  readonly returnId: string;
  readonly finding: Finding;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
};

/** One issue: where, in which activity and field, what the cell says beside what was read, and what to do. */
function FindingRow({ returnId, finding, isSelected, onSelect }: FindingRowProps) {
  const fieldText = useFieldText();
  const { issue, row, field, severity } = finding;
  const read = field === null ? '' : fieldText(field, row.values[field]);
  return (
    <tr data-selected={isSelected || undefined}>
      <td className="tabular">
        {issue === null || issue.cell === null ? (
          row.row
        ) : (
          <SourceLink source={{ returnId, sheet: row.sheet, cell: issue.cell }}>{issue.cell}</SourceLink>
        )}
      </td>
      <th scope="row">
        <button type="button" className="link-button" onClick={onSelect}>
          {row.merged.title || returnsTexts.untitled}
        </button>
        <small>{field === null ? '' : fieldDefinition(field).label}</small>
      </th>
      <td>
        <span className="raw">{issue === null ? row.merged.title : issue.raw || returnsTexts.emptyCell}</span>
        {issue === null || read === issue.raw.trim() ? null : (
          <small>{read === '' ? returnsTexts.readNothing : returnsTexts.readAs(read)}</small>
        )}
      </td>
      <td>
        <Badge tone={severityTones[severity]}>{returnsTexts.severity[severity]}</Badge>
        <small>{issue === null ? returnsTexts.whichActivity : issue.message}</small>
      </td>
    </tr>
  );
}

const isAt = (finding: Finding, selection: Selection | null): boolean =>
  selection !== null && selection.rowKey === finding.row.rowKey && selection.field === finding.field;
