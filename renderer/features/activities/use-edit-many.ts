import { useAction } from '../../lib/queries.ts';
import { useUndoableToast } from '../../lib/use-undoable-toast.ts';
import type { PastedEdit } from './read-paste.ts';

export type EditMany = {
  /** Makes all the edits as one change; true when they were made. */
  readonly make: (edits: readonly PastedEdit[], label: string, told: string) => Promise<boolean>;
  readonly isRunning: boolean;
};

/** Many values changed as one step, with a way to take it back. */
export function useEditMany(periodId: string): EditMany {
  const editing = useAction('activity:edit-many');
  const tell = useUndoableToast();
  const make: EditMany['make'] = async (edits, label, told) => {
    const sent = edits.map(({ activityId, field, after }) => ({
      activityId,
      field,
      // The contract's lists are writable; ours are not, so they are copied.
      value: typeof after === 'object' && after !== null ? [...after] : after,
    }));
    const done = await editing.make({ periodId, edits: sent, label });
    if (done) tell({ text: told }, done.changes);
    return done !== null;
  };
  return { make, isRunning: editing.isRunning };
}
