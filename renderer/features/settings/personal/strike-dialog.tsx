import { useState } from 'react';
import type { PersonalDataFinding } from '../../../../shared/contract/settings.ts';
import { Checkbox } from '../../../components/checkbox.tsx';
import { FormDialog } from '../../../components/form-dialog.tsx';
import { useAction } from '../../../lib/queries.ts';
import { personalTexts } from '../../../lib/texts/settings.ts';
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
    <FormDialog
      title={personalTexts.strikeTitle}
      role="alertdialog"
      onClose={onClose}
      doLabel={personalTexts.strikeDo}
      onDo={() => void strike()}
      isDoing={striking.isRunning}
      isDangerous
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
    </FormDialog>
  );
}
