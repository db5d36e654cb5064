import type { ColumnReading, FilePlan } from '../../../../shared/intake/plan-types.ts';
import type { ColumnAnswer } from '../../../../shared/register/return.ts';
import { Button } from '../../../components/button.tsx';
import { useAction, useCommand } from '../../../lib/queries.ts';
import { hrefOf } from '../../../lib/route.ts';
import { columnTexts as texts } from '../../../lib/texts/returns-columns.ts';

export type ColumnAnswers = {
  /** The answer that a column is read by, when it was given in an earlier file; null when it is read by itself. */
  readonly of: (column: ColumnReading) => ColumnAnswer | null;
};

/** The answers from the unit's earlier files that are used in this one. */
export function useColumnAnswers(plan: FilePlan): ColumnAnswers {
  const unitId = plan.unit?.id ?? null;
  const isAsked = unitId !== null && plan.columns.some(({ from }) => from === 'remembered');
  const answers = useCommand('column-answer:list', { unitId }, { isEnabled: isAsked }).data ?? [];
  return {
    of: ({ from, heading, field, answeredIn }) =>
      (from === 'remembered' ? answers : []).find(
        (answer) => answer.returnId === answeredIn && answer.heading === heading && answer.field === field,
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
