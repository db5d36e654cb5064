import type { PlannedRow } from '../../../shared/intake/plan-types.ts';
import { Kbd } from '../../components/kbd.tsx';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { findingAt, type Finding, type Selection } from './selection.ts';

export type ReviewFootProps = {
  readonly findings: readonly Finding[];
  readonly selection: Selection | null;
  readonly row: PlannedRow | null;
};

/** Where the reviewer is, and which key does what next. */
export function ReviewFoot({ findings, selection, row }: ReviewFootProps) {
  return (
    <div className="review-foot">
      <span className="tabular">{returnsTexts.place(findingAt(findings, selection), findings.length)}</span>
      <span>
        <Kbd>N</Kbd>
        {returnsTexts.next}
      </span>
      <span>
        <Kbd>P</Kbd>
        {returnsTexts.previous}
      </span>
      <span>
        <Kbd>↑</Kbd>
        <Kbd>↓</Kbd>
        {returnsTexts.rows}
      </span>
      <span>
        <Kbd>Enter</Kbd>
        {returnsTexts.correct}
      </span>
      <span>
        <Kbd>Mellanslag</Kbd>
        {returnsTexts.hold}
      </span>
      <output className="unseen">{row === null ? '' : returnsTexts.selected(row.row, row.merged.title)}</output>
    </div>
  );
}
