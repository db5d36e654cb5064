import type { ReturnReview } from '../../../../shared/contract.ts';
import type { PossibleAnswer } from '../../../../shared/contract/question.ts';
import { useCommand } from '../../../lib/queries.ts';

const none: readonly PossibleAnswer[] = [];

/** What a file says that may answer open questions which it does not close by itself. Empty until it has been read. */
export function usePossibleAnswers({ summary }: ReturnReview): readonly PossibleAnswer[] {
  return useCommand('question:evidence', { returnId: summary.return.id }).data ?? none;
}
