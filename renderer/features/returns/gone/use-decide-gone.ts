import type { GoneActivity } from '../../../../shared/intake/plan-types.ts';
import type { GoneFate } from '../../../../shared/register/return.ts';
import { useAction } from '../../../lib/queries.ts';
import { goneTexts as texts } from '../../../lib/texts/returns-gone.ts';
import { useUndoableToast } from '../../../lib/use-undoable-toast.ts';

export type FateChoice = { readonly fate: GoneFate | null; readonly into: string | null };
export type DecideGone = {
  /** One step, whatever it decides; several activities can be decided otherwise each. */
  readonly decide: (
    choices: readonly { readonly activity: GoneActivity; readonly choice: FateChoice }[],
  ) => Promise<void>;
  readonly isRunning: boolean;
};

/** Says what became of activities that did not come back, tells what was done and offers to take it back. */
export function useDecideGone(returnId: string): DecideGone {
  const action = useAction('return:decide-gone');
  const tell = useUndoableToast();
  const decide: DecideGone['decide'] = async (choices) => {
    const decisions = choices.map(({ activity, choice }) => ({ activityId: activity.code, ...choice }));
    if (decisions.length === 0) return;
    const done = await action.make({ returnId, decisions });
    if (done === null) return;
    const isTakenBack = decisions.every(({ fate }) => fate === null);
    const told = isTakenBack ? texts.takenBack(decisions.length) : texts.done(decisions.length);
    tell({ text: told }, done.changes);
  };
  return { decide, isRunning: action.isRunning };
}
