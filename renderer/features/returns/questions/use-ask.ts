import type { QuestionDraft } from '../../../../shared/intake/questions/suggest-questions.ts';
import { useAction } from '../../../lib/queries.ts';
import { questionTexts } from '../../../lib/texts/questions.ts';
import { useUndoableToast } from '../../../lib/use-undoable-toast.ts';

export type Ask = {
  /** Asks, as one step that can be undone. False when it was refused, and the user has been told. */
  readonly run: (returnId: string, questions: readonly QuestionDraft[]) => Promise<boolean>;
  readonly isRunning: boolean;
};

/** Asks about something in a return, and says so with a way back. */
export function useAsk(): Ask {
  const ask = useAction('question:ask');
  const tell = useUndoableToast();
  const run: Ask['run'] = async (returnId, questions) => {
    const done = await ask.make({ returnId, questions: [...questions] });
    if (done === null) return false;
    tell({ text: questionTexts.saved(done.value.length), detail: questionTexts.savedHelp }, done.changes);
    return true;
  };
  return { run, isRunning: ask.isRunning };
}
