import { useState } from 'react';
import { FormDialog } from '../../../components/form-dialog.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useAction } from '../../../lib/queries.ts';
import { registerTexts } from '../../../lib/texts/settings.ts';
import { showToast } from '../../../lib/toasts.ts';

export type PlaceAction = 'copy' | 'move';

const words = {
  copy: { title: registerTexts.copyTitle, text: registerTexts.copyText, act: registerTexts.copyDo },
  move: { title: registerTexts.moveTitle, text: registerTexts.moveText, act: registerTexts.moveDo },
} as const satisfies Record<PlaceAction, object>;

/** Where the register, or a copy of it, is to lie. */
export function PlaceDialog({ action, onClose }: { readonly action: PlaceAction; readonly onClose: () => void }) {
  const [folder, setFolder] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const copying = useAction('register:copy');
  const moving = useAction('register:move');
  const isMissing = folder.trim() === '';

  const act = async (): Promise<void> => {
    setIsChecked(true);
    if (isMissing) return;
    const args = { folder: folder.trim() };
    const where = action === 'copy' ? (await copying.run(args))?.folder : (await moving.run(args))?.register?.folder;
    if (where === undefined) return;
    showToast({ tone: 'ok', text: registerTexts[action === 'copy' ? 'copied' : 'moved'](where) });
    onClose();
  };

  return (
    <FormDialog
      title={words[action].title}
      onClose={onClose}
      doLabel={words[action].act}
      onDo={() => void act()}
      isDoing={copying.isRunning || moving.isRunning}
      isWritten={!isMissing}
    >
      <div className="stack">
        <p>{words[action].text}</p>
        <TextField
          label={registerTexts.target}
          description={registerTexts.targetHelp}
          value={folder}
          onChange={setFolder}
          error={isChecked && isMissing ? registerTexts.needed : null}
        />
      </div>
    </FormDialog>
  );
}
