import { useState } from 'react';
import type { PersonalDataFinding } from '../../../../shared/contract/settings.ts';
import { Button } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { useAction } from '../../../lib/queries.ts';
import { personalTexts, settingsTexts } from '../../../lib/texts/settings.ts';
import { showToast } from '../../../lib/toasts.ts';

type StrikeDialogProps = {
  readonly findings: readonly PersonalDataFinding[];
  /** How many backups there are. */
  readonly backups: number;
  readonly onClose: () => void;
};

/** Asks before personal data is struck for good. */
export function StrikeDialog({ findings, backups, onClose }: StrikeDialogProps) {
  const [removesBackups, setRemovesBackups] = useState(false);
  const striking = useAction('personal-data:strike');
  const strike = async (): Promise<void> => {
    const struck = await striking.run({ findingIds: findings.map(({ id }) => id), removesBackups });
    if (struck) showToast({ tone: 'ok', text: personalTexts.struck(struck.struck) });
    onClose();
  };
  return (
    <Dialog
      title={personalTexts.strikeTitle}
      role="alertdialog"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        <>
          <Button onPress={onClose}>{settingsTexts.cancel}</Button>
          <Button tone="danger" isPending={striking.isRunning} onPress={() => void strike()}>
            {personalTexts.strikeDo}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{personalTexts.strikeText}</p>
        <ul className="bullet-list">
          {findings.map(({ id, shown }) => (
            <li key={id}>{shown}</li>
          ))}
        </ul>
        {backups > 0 ? (
          <Checkbox isSelected={removesBackups} onChange={setRemovesBackups} description={personalTexts.backupsHelp}>
            {personalTexts.backups(backups)}
          </Checkbox>
        ) : null}
      </div>
    </Dialog>
  );
}
