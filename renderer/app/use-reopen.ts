import { useAction } from '../lib/queries.ts';
import { readOnlyTexts } from '../lib/texts/app.ts';
import { showToast } from '../lib/toasts.ts';

/** Opens a register that could only be read anew, since it may be free by now, and says whether it was. */
export function useReopen(folder: string): { readonly run: () => Promise<void>; readonly isRunning: boolean } {
  const opening = useAction('register:open');
  const run = async (): Promise<void> => {
    const status = await opening.run({ folder });
    if (!status?.register) return;
    const isStill = status.register.readOnly !== null;
    showToast(isStill ? { tone: 'info', text: readOnlyTexts.still } : { tone: 'ok', text: readOnlyTexts.free });
  };
  return { run, isRunning: opening.isRunning };
}
