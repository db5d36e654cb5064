import { useState } from 'react';
import type { Unit } from '../../../shared/register/units-and-periods.ts';
import { FormDialog } from '../form-dialog.tsx';
import { useAction } from '../../lib/queries.ts';
import { unitTexts } from '../../lib/texts/home.ts';
import { showToast } from '../../lib/toasts.ts';
import { blankDraft, errorsIn, linesOf, mailsOf } from './unit-draft.ts';
import { UnitForm } from './unit-form.tsx';

type AddUnitDialogProps = {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Where to go on from the new unit; left out where it is seen as it is. */
  readonly onAdded?: (unit: Unit) => void;
};

/** A unit by hand. */
export function AddUnitDialog({ isOpen, onOpenChange, onAdded }: AddUnitDialogProps) {
  const [draft, setDraft] = useState(blankDraft);
  const [isChecked, setIsChecked] = useState(false);
  const adding = useAction('unit:add');
  const errors = errorsIn(draft);

  const close = (): void => {
    setDraft(blankDraft);
    setIsChecked(false);
    onOpenChange(false);
  };
  const add = async (): Promise<void> => {
    setIsChecked(true);
    if (Object.keys(errors).length > 0) return;
    const { name, short, kind, contact } = draft;
    const unit = await adding.run({
      name,
      short,
      kind,
      contact: contact.trim(),
      aliases: linesOf(draft.aliases),
      emails: mailsOf(draft),
    });
    if (!unit) return;
    showToast({ tone: 'ok', text: unitTexts.added(unit.name) });
    close();
    onAdded?.(unit);
  };

  return (
    <FormDialog
      title={unitTexts.title}
      isOpen={isOpen}
      onClose={close}
      doLabel={unitTexts.add}
      onDo={() => void add()}
      isDoing={adding.isRunning}
      isWritten={JSON.stringify(draft) !== JSON.stringify(blankDraft)}
    >
      <UnitForm draft={draft} onChange={setDraft} errors={isChecked ? errors : {}} period={null} />
    </FormDialog>
  );
}
