import { useAction } from '../../lib/queries.ts';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { showToast } from '../../lib/toasts.ts';

export type Accept = {
  readonly run: (returnIds: readonly string[], which: 'all' | 'clean') => Promise<void>;
  readonly isRunning: boolean;
};

/** Takes rows into the register, says what became of them, and offers to take the whole step back. */
export function useAccept(): Accept {
  const accept = useAction('return:accept');
  const undo = useAction('history:undo');
  const run = async (returnIds: readonly string[], which: 'all' | 'clean'): Promise<void> => {
    const result = await accept.run({ returnIds: [...returnIds], which });
    if (result === null) return;
    showToast({
      tone: 'ok',
      text: result.acceptedRows === 0 ? returnsTexts.acceptedNothing : returnsTexts.accepted(result.acceptedRows),
      ...(result.leftRows > 0 ? { detail: returnsTexts.acceptedLeft(result.leftRows) } : {}),
      action: { label: returnsTexts.undo, onPress: () => void undo.run({}) },
    });
  };
  return { run, isRunning: accept.isRunning };
}
