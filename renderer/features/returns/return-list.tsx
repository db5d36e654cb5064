import type { ReturnSummary } from '../../../shared/contract.ts';
import { hrefOf } from '../../lib/route.ts';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { OutcomeBadge } from './outcome-badge.tsx';

export type ReturnListProps = {
  readonly summaries: readonly ReturnSummary[];
  readonly selectedId: string | null;
};

/** The files of the period: what to decide first, what is done last. */
export function ReturnList({ summaries, selectedId }: ReturnListProps) {
  return (
    <nav className="return-list" aria-label={returnsTexts.files}>
      <ul>
        {inOrder(summaries).map((summary) => (
          <li key={summary.return.id}>
            <a
              href={hrefOf({ screen: 'returns', returnId: summary.return.id })}
              aria-current={summary.return.id === selectedId ? 'page' : undefined}
            >
              <span className="return-name">
                <b title={nameOf(summary)}>{nameOf(summary)}</b>
                <OutcomeBadge summary={summary} />
              </span>
              <small>{lineOf(summary)}</small>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The workbook's own name: inside a zip or mail its name there. */
export function nameOf(summary: ReturnSummary): string {
  return summary.return.member ?? summary.return.fileName;
}

function lineOf(summary: ReturnSummary): string {
  if (summary.outcome === 'rejected') return summary.message ?? returnsTexts.outcome.rejected;
  const unit = summary.unit?.short ?? `${returnsTexts.unit}?`;
  const rows = summary.return.nothingToReport ? returnsTexts.activities(0) : returnsTexts.activities(summary.rowCount);
  const container = summary.return.member === null ? [] : [returnsTexts.inContainer(summary.return.fileName)];
  return [unit, rows, ...container].join(' · ');
}

const rank: Record<ReturnSummary['outcome'], number> = {
  review: 0,
  ready: 1,
  rejected: 2,
  accepted: 3,
  duplicate: 4,
  'set-aside': 5,
};

const inOrder = (summaries: readonly ReturnSummary[]): readonly ReturnSummary[] =>
  summaries.toSorted((one, other) => rank[one.outcome] - rank[other.outcome]);
