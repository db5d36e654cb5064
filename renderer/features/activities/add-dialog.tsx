import { useState } from 'react';
import type { Unit } from '../../../shared/register/units-and-periods.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useAction } from '../../lib/queries.ts';
import { addTexts as texts } from '../../lib/texts/activities.ts';
import { useUndoableToast } from '../../lib/use-undoable-toast.ts';

export type AddDialogProps = {
  readonly units: readonly Unit[];
  readonly periodId: string;
  readonly onAdded: (activityId: string) => void;
  readonly onClose: () => void;
};

/** An activity that no return tells of. */
export function AddDialog({ units, periodId, onAdded, onClose }: AddDialogProps) {
  const [unitId, setUnitId] = useState<string | null>(null);
  const [title, setTitle] = useState('');
  const adding = useAction('activity:add');
  const tell = useUndoableToast();
  const add = async (): Promise<void> => {
    if (unitId === null || title.trim() === '') return;
    const added = await adding.make({ periodId, unitId, title: title.trim() });
    if (!added) return;
    const { id } = added.value.activity;
    tell({ text: texts.done(id) }, added.changes);
    onAdded(id);
    onClose();
  };
  return (
    <FormDialog
      title={texts.title}
      onClose={onClose}
      doLabel={texts.confirm}
      onDo={() => void add()}
      canDo={unitId !== null && title.trim() !== ''}
      isDoing={adding.isRunning}
      isWritten={title.trim() !== ''}
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <p className="soft">{texts.hint}</p>
        <Select
          label={texts.unit}
          options={units.filter(({ mergedInto }) => mergedInto === null).map(({ id, name }) => ({ id, label: name }))}
          value={unitId}
          onChange={setUnitId}
        />
        <TextField label={texts.name} value={title} onChange={setTitle} />
      </form>
    </FormDialog>
  );
}
