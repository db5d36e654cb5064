import type { Strategy } from '../../../shared/register/strategy.ts';
import { useAction } from '../../lib/queries.ts';
import { showToast } from '../../lib/toasts.ts';

/** Saves an edited strategy under a label for the history; true when it was saved, and the user has been told. */
export function useSaveStrategy(): {
  readonly save: (strategy: Strategy, label: string, told: string) => Promise<boolean>;
  readonly isSaving: boolean;
} {
  const saving = useAction('strategy:save');
  const save = async (strategy: Strategy, label: string, told: string): Promise<boolean> => {
    const saved = await saving.run({ strategy, label: label.slice(0, 200) });
    if (saved) showToast({ tone: 'ok', text: told });
    return saved !== null;
  };
  return { save, isSaving: saving.isRunning };
}
