import { useAction } from '../../lib/queries.ts';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { useUndoableToast } from '../../lib/use-undoable-toast.ts';

export type Accept = {
  readonly run: (returnIds: readonly string[], which: 'all' | 'clean') => Promise<void>;
  readonly isRunning: boolean;
};

/** Takes rows into the register, says what became of them, and offers to take the whole step back. */
export function useAccept(): Accept {
  const accept = useAction('return:accept');
  const tell = useUndoableToast();
  const run = async (returnIds: readonly string[], which: 'all' | 'clean'): Promise<void> => {
    const done = await accept.make({ returnIds: [...returnIds], which });
    if (done === null) return;
    const { acceptedRows, leftRows } = done.value;
    const text = acceptedRows === 0 ? returnsTexts.acceptedNothing : returnsTexts.accepted(acceptedRows);
    tell({ text, ...(leftRows > 0 ? { detail: returnsTexts.acceptedLeft(leftRows) } : {}) }, done.changes);
  };
  return { run, isRunning: accept.isRunning };
}
