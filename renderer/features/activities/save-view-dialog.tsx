import { useState } from 'react';
import type { SavedView } from '../../../shared/register/entities.ts';
import type { TableColumnId } from '../../../shared/register/table-columns.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useAction } from '../../lib/queries.ts';
import { viewTexts as texts } from '../../lib/texts/activities.ts';
import { showToast } from '../../lib/toasts.ts';
import { viewOf, type ActivityLook } from './activity-look.ts';

export type SaveViewDialogProps = {
  readonly look: ActivityLook;
  readonly shown: readonly TableColumnId[];
  readonly views: readonly SavedView[];
  readonly onSaved: (view: SavedView) => void;
  readonly onClose: () => void;
};

const sameName = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('sv') === other.trim().toLocaleLowerCase('sv');

/** An id in the register for a name: a view that is saved anew under its name takes the place of the old one. */
const idFor = (name: string): string => `vy-${encodeURIComponent(name.trim().toLocaleLowerCase('sv'))}`;

/** Names how the table stands, so that it can be chosen again, also on another computer with the same register. */
export function SaveViewDialog({ look, shown, views, onSaved, onClose }: SaveViewDialogProps) {
  const [name, setName] = useState(views.find(({ id }) => id === look.viewId)?.name ?? '');
  const saving = useAction('view:save');
  const known = views.find((view) => sameName(view.name, name));
  const save = async (): Promise<void> => {
    const view = await saving.run(viewOf(look, known?.id ?? idFor(name), name.trim(), shown));
    if (!view) return;
    showToast({ tone: 'ok', text: texts.saved(view.name) });
    onSaved(view);
    onClose();
  };
  return (
    <FormDialog
      title={texts.saveTitle}
      onClose={onClose}
      doLabel={texts.save}
      onDo={() => void save()}
      canDo={name.trim() !== ''}
      isDoing={saving.isRunning}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void save();
        }}
      >
        <TextField
          label={texts.name}
          description={known ? texts.replaces(known.name) : texts.nameHint}
          value={name}
          onChange={setName}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is this one field
          autoFocus
        />
      </form>
    </FormDialog>
  );
}
