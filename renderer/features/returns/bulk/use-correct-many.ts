import type { FieldName, FieldValue } from '../../../../shared/register/activity-fields.ts';
import { useAction } from '../../../lib/queries.ts';
import { useUndoableToast } from '../../../lib/use-undoable-toast.ts';

export type ManyCorrection = { readonly rowKey: string; readonly field: FieldName; readonly value: FieldValue };

/** Corrects several rows as one step, says so and offers to take it back. True when it was done. */
export function useCorrectMany(returnId: string) {
  const action = useAction('return:correct-many');
  const tell = useUndoableToast();
  const run = async (corrections: readonly ManyCorrection[], told: string): Promise<boolean> => {
    const sent = corrections.map(({ value, ...rest }) => ({
      ...rest,
      // Lists in values are read-only; those that are sent are plain.
      value: typeof value === 'object' && value !== null ? [...value] : value,
    }));
    const done = await action.make({ returnId, corrections: sent });
    if (done === null) return false;
    tell({ text: told }, done.changes);
    return true;
  };
  return { run, isRunning: action.isRunning };
}
