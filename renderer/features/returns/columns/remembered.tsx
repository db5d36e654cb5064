import type { ReturnReview } from '../../../../shared/contract.ts';
import type { ColumnReading, FilePlan } from '../../../../shared/intake/plan-types.ts';
import type { ColumnAnswer } from '../../../../shared/register/entities.ts';
import { Button } from '../../../components/button.tsx';
import { useAction, useCommand } from '../../../lib/queries.ts';
import { hrefOf } from '../../../lib/route.ts';
import { columnTexts as texts } from '../../../lib/texts/returns-columns.ts';

export type ColumnAnswers = {
  /** The answer from an earlier file that a column is read by; null when it is read by itself, or answered in this file. */
  readonly of: (column: ColumnReading) => ColumnAnswer | null;
};

/** The answers from the unit's earlier files that are used in this one. */
export function useColumnAnswers(review: ReturnReview, plan: FilePlan): ColumnAnswers {
  const unitId = plan.unit?.id ?? null;
  const { id: returnId } = review.summary.return;
  const answers = useCommand('column-answer:list', { unitId }, { isEnabled: unitId !== null }).data ?? [];
  return {
    of: ({ heading, field, confidence }) =>
      answers.find(
        (answer) =>
          confidence === 1 && answer.heading === heading && answer.field === field && answer.returnId !== returnId,
      ) ?? null,
  };
}

export type RememberedProps = { readonly answer: ColumnAnswer | null; readonly canForget: boolean };

/** Says that a column is read as somebody answered before, where that was, and lets the answer be forgotten. */
export function Remembered({ answer, canForget }: RememberedProps) {
  const withdraw = useAction('column-answer:withdraw');
  if (answer === null) return null;
  return (
    <p className="soft small remembered">
      <a href={hrefOf({ screen: 'returns', returnId: answer.returnId })}>{texts.remembered(answer.returnId)}</a>
      {canForget ? (
        <Button
          size="small"
          tone="quiet"
          aria-label={texts.forgetOf(answer.heading)}
          isPending={withdraw.isRunning}
          onPress={() => void withdraw.run({ columnAnswerId: answer.id })}
        >
          {texts.forget}
        </Button>
      ) : null}
    </p>
  );
}
