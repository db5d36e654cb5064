import type { ReturnReview } from '../../../shared/contract.ts';
import type { FilePlan, PlannedRow } from '../../../shared/intake/plan-types.ts';
import type { FieldName } from '../../../shared/register/activity-fields.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/panel.tsx';
import { useAction } from '../../lib/queries.ts';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { JointCard } from './joint/joint-card.tsx';
import { AskRowButton } from './questions/ask-row-button.tsx';
import { ChooseActivity } from './row/choose-activity.tsx';
import { CompareSwitch, useCompare } from './row/compare.tsx';
import { RowFields } from './row-fields.tsx';
import { RowFindings } from './row-findings.tsx';
import { RowSuggestions } from './row-suggestions.tsx';

export type RowPanelProps = {
  readonly review: ReturnReview;
  readonly plan: FilePlan;
  /** Whether the return is still under review; what has been taken in is edited under Insatser. */
  readonly isOpen: boolean;
  readonly row: PlannedRow;
  readonly selectedField: FieldName | null;
  readonly onField: (field: FieldName) => void;
  readonly onClose: () => void;
};

/** The row at hand: what needs a decision first, then everything that was read, beside what stood in the cell. */
export function RowPanel({ review, plan, isOpen, row, selectedField, onField, onClose }: RowPanelProps) {
  const { activityId, kind, evidence } = row.match;
  const returnId = review.summary.return.id;
  const compare = useCompare(review, row);
  const periodId = plan.period?.id ?? null;
  const hidden = row.isHidden ? returnsTexts.hiddenRow : '';
  const eyebrow = [returnsTexts.row(row.row), hidden, activityId ?? '', returnsTexts.match[kind]]
    .filter(Boolean)
    .join(' · ');
  const isWanting = row.merged.focusArea === null || row.merged.indicators.length === 0;
  const common = { review, plan, isOpen, row, selectedField, onField };
  return (
    <Panel title={row.merged.title || returnsTexts.untitled} eyebrow={eyebrow} onClose={onClose}>
      <div className="stack">
        {row.isHeld ? <Notice tone="info">{returnsTexts.heldRow}</Notice> : null}
        {kind === 'ambiguous' && isOpen ? <ChooseActivity returnId={returnId} row={row} periodId={periodId} /> : null}
        {row.joint === null ? null : (
          <JointCard review={review} row={row} joint={row.joint} periodId={periodId} isOpen={isOpen} />
        )}
        <RowFindings {...common} />
        {isOpen && isWanting ? <RowSuggestions returnId={returnId} row={row} /> : null}
        <CompareSwitch compare={compare} />
        <RowFields {...common} previous={compare.previous} />
        {evidence === '' ? null : <p className="soft small">{returnsTexts.matchedBy(evidence)}</p>}
        {isOpen ? <HoldRow returnId={returnId} row={row} /> : null}
        <AskRowButton review={review} plan={plan} row={row} selectedField={selectedField} />
      </div>
    </Panel>
  );
}

function HoldRow({ returnId, row }: { readonly returnId: string; readonly row: PlannedRow }) {
  const hold = useAction('return:hold');
  return (
    <div>
      <Button
        size="small"
        isPending={hold.isRunning}
        onPress={() => void hold.run({ returnId, rowKey: row.rowKey, isHeld: !row.isHeld })}
      >
        {row.isHeld ? returnsTexts.releaseRow : returnsTexts.holdRow}
      </Button>
    </div>
  );
}
