import type { ReturnSummary } from '../../../../shared/contract.ts';
import { Checkbox } from '../../../components/checkbox.tsx';
import { hrefOf } from '../../../lib/route.ts';
import { returnsTexts } from '../../../lib/texts/returns.ts';
import { returnListTexts as texts } from '../../../lib/texts/returns-list.ts';
import { OutcomeBadge } from '../outcome-badge.tsx';
import { nameOf } from './return-order.ts';

export type ReturnItemProps = {
  readonly summary: ReturnSummary;
  readonly isCurrent: boolean;
  readonly isMarked: boolean;
  /** Null where nothing can be done with several files at once. */
  readonly onMark: ((isMarked: boolean) => void) | null;
};

/** One received file: its name, where it stands, whose it is and how much of it can be taken in. */
export function ReturnItem({ summary, isCurrent, isMarked, onMark }: ReturnItemProps) {
  const name = nameOf(summary);
  return (
    <li className="return-item">
      {onMark === null || summary.return.state !== 'received' ? null : (
        <Checkbox isSelected={isMarked} onChange={onMark}>
          <span className="unseen">{texts.select(name)}</span>
        </Checkbox>
      )}
      <a
        href={hrefOf({ screen: 'returns', returnId: summary.return.id })}
        aria-current={isCurrent ? 'page' : undefined}
      >
        <span className="return-name">
          <b title={name}>{name}</b>
          <OutcomeBadge summary={summary} />
        </span>
        <small title={lineOf(summary)}>{lineOf(summary)}</small>
      </a>
    </li>
  );
}

function lineOf(summary: ReturnSummary): string {
  const { member, fileName, leftOut = [] } = summary.return;
  if (summary.outcome === 'rejected') return summary.message ?? returnsTexts.outcome.rejected;
  return [
    summary.unit?.short ?? `${returnsTexts.unit}?`,
    completeness(summary),
    leftOut.length === 0 ? '' : texts.leftOut(leftOut.length),
    member === null ? '' : returnsTexts.inContainer(fileName),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How many activities came, and of a file that holds something back how many of them wait for a decision. */
function completeness({ outcome, rowCount, acceptableRows, return: { nothingToReport } }: ReturnSummary): string {
  if (nothingToReport) return returnsTexts.activities(0);
  if (outcome === 'review' && acceptableRows < rowCount) return texts.waiting(rowCount - acceptableRows, rowCount);
  return returnsTexts.activities(rowCount);
}
