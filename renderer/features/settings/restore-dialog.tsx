import { useState } from 'react';
import type { BackupSummary } from '../../../shared/contract/settings.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useAction, useCommand } from '../../lib/queries.ts';
import { backupTexts } from '../../lib/texts/settings.ts';
import { showToast } from '../../lib/toasts.ts';

type RestoreDialogProps = { readonly backup: BackupSummary; readonly onClose: () => void };

/** A register of its own out of a backup, under a name of its own. */
export function RestoreDialog({ backup, onClose }: RestoreDialogProps) {
  const current = useCommand('app:status', {}).data?.register?.settings.name ?? '';
  const [written, setWritten] = useState<string | null>(null);
  const name = written ?? backupTexts.suggestedName(current, backup.at.slice(0, 10));
  const restoring = useAction('backup:restore');
  const restore = async (): Promise<void> => {
    const status = await restoring.run({ backupId: backup.id, name: name.trim() });
    if (!status) return;
    showToast({ tone: 'ok', text: backupTexts.restored(name.trim()) });
    onClose();
  };
  return (
    <FormDialog
      title={backupTexts.restoreTitle}
      onClose={onClose}
      doLabel={backupTexts.restoreDo}
      onDo={() => void restore()}
      canDo={name.trim() !== ''}
      isDoing={restoring.isRunning}
      isWritten={written !== null}
    >
      <div className="stack">
        <p>{backupTexts.restoreText}</p>
        <TextField label={backupTexts.restoreName} value={name} onChange={setWritten} />
      </div>
    </FormDialog>
  );
}
