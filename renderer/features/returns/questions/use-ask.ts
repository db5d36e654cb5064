import type { QuestionDraft } from '../../../../shared/intake/questions/suggest-questions.ts';
import { useAction } from '../../../lib/queries.ts';
import { questionTexts } from '../../../lib/texts/questions.ts';
import { showToast } from '../../../lib/toasts.ts';

export type Ask = {
  /** Asks, as one step that can be undone. False when it was refused, and the user has been told. */
  readonly run: (returnId: string, questions: readonly QuestionDraft[]) => Promise<boolean>;
  readonly isRunning: boolean;
};

/** Asks about something in a return, and says so with a way back. */
export function useAsk(): Ask {
  const ask = useAction('question:ask');
  const undo = useAction('history:undo');
  const run: Ask['run'] = async (returnId, questions) => {
    const done = await ask.run({ returnId, questions: [...questions] });
    if (done === null) return false;
    showToast({
      tone: 'ok',
      text: questionTexts.saved(done.length),
      detail: questionTexts.savedHelp,
      action: { label: 'Ångra', onPress: () => void undo.run({}) },
    });
    return true;
  };
  return { run, isRunning: ask.isRunning };
}
