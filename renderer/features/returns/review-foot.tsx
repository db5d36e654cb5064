import type { ReactNode } from 'react';
import type { PlannedRow } from '../../../shared/intake/plan-types.ts';
import { Button } from '../../components/button.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { request } from '../../lib/requests.ts';
import { reviewKeyTexts } from '../../lib/texts/returns-keys.ts';
import { findingAt, type Finding, type Selection } from './selection.ts';

export type ReviewFootProps = {
  readonly findings: readonly Finding[];
  readonly selection: Selection | null;
  readonly row: PlannedRow | null;
  /** The file that the next issue is in once this one's are through; null when there is none. */
  readonly nextFile: string | null;
  readonly canChange: boolean;
};

/** Where the reviewer is, and which key does what next. */
export function ReviewFoot({ findings, selection, row, nextFile, canChange }: ReviewFootProps) {
  const at = findingAt(findings, selection);
  const isLast = findings.length === 0 || at === findings.length - 1;
  const next = isLast && nextFile !== null ? reviewKeyTexts.nextFile(nextFile) : returnsTexts.next;
  return (
    <div className="review-foot">
      <span className="tabular">{returnsTexts.place(at, findings.length)}</span>
      <KeyHint keys={['N']}>{next}</KeyHint>
      <KeyHint keys={['P']}>{returnsTexts.previous}</KeyHint>
      <KeyHint keys={['↑', '↓']} isMore>
        {returnsTexts.rows}
      </KeyHint>
      {canChange ? (
        <>
          <KeyHint keys={['Enter']}>{returnsTexts.correct}</KeyHint>
          <KeyHint keys={['Mellanslag']} isMore>
            {returnsTexts.hold}
          </KeyHint>
        </>
      ) : null}
      <Button size="small" tone="quiet" shortcut="?" onPress={() => request('keys')}>
        {reviewKeyTexts.open}
      </Button>
      <output className="unseen">{row === null ? '' : returnsTexts.selected(row.row, row.merged.title)}</output>
    </div>
  );
}

type KeyHintProps = {
  readonly keys: readonly string[];
  readonly children: ReactNode;
  /** Left out on a narrow window. */
  readonly isMore?: boolean;
};

function KeyHint({ keys, children, isMore = false }: KeyHintProps) {
  return (
    <span className={isMore ? 'key-more' : undefined}>
      {keys.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
      {children}
    </span>
  );
}
