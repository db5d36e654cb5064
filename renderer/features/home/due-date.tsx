import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import { formatLongDate } from '../../../shared/language/format.ts';
import { periodLabel } from '../../../shared/language/labels.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useAction } from '../../lib/queries.ts';
import { readDay } from '../../lib/read-day.ts';
import { dueTexts as texts } from '../../lib/texts/home.ts';
import { showToast } from '../../lib/toasts.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';

/** Changes the last day for replies; nothing where the period is frozen or the register can only be read. */
export function DueDate({ period }: { readonly period: Period }) {
  const [isOpen, setIsOpen] = useState(false);
  const isReadOnly = useIsReadOnly();
  if (isReadOnly || period.state === 'frozen') return null;
  return (
    <>
      <IconButton
        label={texts.change}
        size="small"
        icon={<Pencil size={13} aria-hidden />}
        onPress={() => setIsOpen(true)}
      />
      {isOpen ? <DueDialog period={period} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}

function DueDialog({ period, onClose }: { readonly period: Period; readonly onClose: () => void }) {
  const [text, setText] = useState(period.dueDate);
  const [isChecked, setIsChecked] = useState(false);
  const saving = useAction('period:due');
  const dueDate = readDay(text, period);

  const save = async (): Promise<void> => {
    setIsChecked(true);
    if (dueDate === null) return;
    const saved = await saving.run({ periodId: period.id, dueDate });
    if (!saved) return;
    showToast({ tone: 'ok', text: texts.saved(formatLongDate(saved.dueDate)) });
    onClose();
  };
  return (
    <FormDialog
      title={texts.title(periodLabel(period))}
      onClose={onClose}
      doLabel={texts.save}
      onDo={() => void save()}
      isDoing={saving.isRunning}
      isWritten={text !== period.dueDate}
    >
      <TextField
        label={texts.label}
        description={dueDate === null ? texts.help : texts.readAs(formatLongDate(dueDate))}
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void save();
          else event.continuePropagation();
        }}
        error={isChecked && dueDate === null ? texts.needed : null}
      />
    </FormDialog>
  );
}
