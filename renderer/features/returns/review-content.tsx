import { useMemo } from 'react';
import type { ReturnReview } from '../../../shared/contract.ts';
import type { FilePlan } from '../../../shared/intake/plan-types.ts';
import { FindingTable } from './finding-table.tsx';
import { GoneTable } from './gone/gone-table.tsx';
import type { Finding } from './selection.ts';
import { marksOf } from './sheet-marks.ts';
import { SheetView } from './sheet-view.tsx';
import type { ReviewState } from './use-review-state.ts';

export type ReviewContentProps = {
  readonly review: ReturnReview;
  readonly plan: FilePlan;
  readonly state: ReviewState;
  readonly findings: readonly Finding[];
  readonly isOpen: boolean;
};

/** The middle of the review: the sheet as it came, the list of issues, or what did not come back. */
export function ReviewContent({ review, plan, state, findings, isOpen }: ReviewContentProps) {
  const { selection, select, source, view } = state;
  const sheet = sheetOf(review, plan, state);
  const marks = useMemo(() => marksOf(plan, sheet?.name ?? ''), [plan, sheet]);
  const heldRows = useMemo(() => new Set(plan.rows.filter((one) => one.isHeld).map((one) => one.rowKey)), [plan]);
  if (view === 'gone') return <GoneTable review={review} plan={plan} isOpen={isOpen} />;
  if (view === 'issues' || sheet === undefined) {
    return (
      <FindingTable
        returnId={review.summary.return.id}
        plan={plan}
        findings={findings}
        selection={selection}
        onSelect={select}
      />
    );
  }
  const row = plan.rows.find((one) => one.rowKey === selection?.rowKey);
  const ofField = selection === null || selection.field === null ? null : row?.origins[selection.field]?.cell;
  return (
    <SheetView
      sheet={sheet}
      marks={marks}
      selection={selection}
      selectedCell={source?.sheet === sheet.name ? source.cell : (ofField ?? null)}
      isSource={source?.sheet === sheet.name}
      heldRows={heldRows}
      onSelect={select}
    />
  );
}

/** The sheet that is shown: the chosen one, else the first with rows. */
export function sheetOf(review: ReturnReview, plan: FilePlan, { sheetName }: ReviewState) {
  const name = sheetName ?? plan.rows[0]?.sheet ?? review.sheets[0]?.name ?? '';
  return review.sheets.find((one) => one.name === name) ?? review.sheets[0];
}
