import type { HistoryEntry } from '../../../../shared/contract.ts';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { useAction, useCommand } from '../../../lib/queries.ts';
import { historyTexts } from '../../../lib/texts/settings.ts';
import { showToast } from '../../../lib/toasts.ts';

/** Asks before the register is taken back to how it was after a change. */
export function UndoToDialog({ entry, onClose }: { readonly entry: HistoryEntry; readonly onClose: () => void }) {
  const latest = useCommand('app:status', {}).data?.register?.seq ?? entry.seq;
  const going = useAction('history:undo-to');
  const go = async (): Promise<void> => {
    const gone = await going.run({ seq: entry.seq });
    if (gone) showToast({ tone: 'ok', text: historyTexts.wentBack(gone.undone) });
    onClose();
  };
  return (
    <ConfirmDialog
      title={historyTexts.undoToTitle}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      confirmLabel={historyTexts.undoToDo}
      onConfirm={() => void go()}
      isDangerous
    >
      <p>{historyTexts.undoToText(entry.label, latest - entry.seq)}</p>
    </ConfirmDialog>
  );
}
