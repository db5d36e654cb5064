import { leadsToHistory } from './leads-to-history.ts';
import { useAction } from './queries.ts';
import { showToast, showUndoableToast, type ToastContent } from './toasts.ts';

export type UndoChanges = {
  /**
   * Takes back just these changes, the latest first, and none that came after them. True when nothing of them stands any longer;
   * what can't be undone is told, with the way to the history.
   */
  readonly run: (changes: readonly string[]) => Promise<boolean>;
  readonly isRunning: boolean;
};

/** Undoes certain changes, each as a whole. */
export function useUndoChanges(): UndoChanges {
  const undoing = useAction('history:undo-change');
  const undo = async (changeId: string): Promise<boolean> => {
    let isGone = false;
    const done = await undoing.run({ changeId, whole: true }, (refusal) => {
      isGone = refusal.code === 'already-undone';
      return leadsToHistory(refusal);
    });
    return done !== null || isGone;
  };
  const run: UndoChanges['run'] = async (changes) => {
    for (const changeId of changes.toReversed()) if (!(await undo(changeId))) return false;
    return true;
  };
  return { run, isRunning: undoing.isRunning };
}

/** Tells what was done, with `Ångra` for just the changes that it made; without, where nothing had to be changed. */
export type TellUndoable = (
  content: Pick<ToastContent, 'text' | 'detail'> & { readonly tone?: 'ok' | 'info' },
  changes: readonly string[],
) => void;

/** Tells of changes in a way that lets the user take back what is told of, whatever has been done since. */
export function useUndoableToast(): TellUndoable {
  const undoing = useUndoChanges();
  return (content, changes) => {
    if (changes.length === 0) showToast({ tone: 'ok', ...content });
    else showUndoableToast({ tone: 'ok', ...content }, () => void undoing.run(changes));
  };
}
