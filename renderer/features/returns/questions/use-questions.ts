import type { ReturnReview } from '../../../../shared/contract.ts';
import type { Question } from '../../../../shared/register/correspondence.ts';
import { useCommand } from '../../../lib/queries.ts';
import { useIsReadOnly } from '../../../lib/use-is-read-only.ts';

export type ReturnQuestions = {
  /** All of the period, so that an answer can be shown with a question that was asked about another file. */
  readonly ofPeriod: readonly Question[];
  /** Those about this file, the latest last. */
  readonly ofReturn: readonly Question[];
  /** Whether anything can be asked: somebody has to be known to ask, and the register has to be writable. */
  readonly canAsk: boolean;
};

/** What has been asked about a return. Empty until it has been read, and for a file whose period nobody has chosen. */
export function useQuestions({ summary }: ReturnReview): ReturnQuestions {
  const { id, periodId } = summary.return;
  const isReadOnly = useIsReadOnly();
  const query = useCommand('question:list', { periodId: periodId ?? '' }, { isEnabled: periodId !== null });
  const ofPeriod = query.data ?? [];
  return {
    ofPeriod,
    ofReturn: ofPeriod.filter(({ returnId }) => returnId === id),
    canAsk: !isReadOnly && periodId !== null && summary.unit !== null && summary.return.state !== 'set-aside',
  };
}
