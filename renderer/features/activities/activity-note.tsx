import { useState } from 'react';
import type { Activity } from '../../../shared/register/activity.ts';
import { TextField } from '../../components/text-field.tsx';
import { useAction } from '../../lib/queries.ts';
import { activityPanelTexts as texts } from '../../lib/texts/activities.ts';
import { useUndoableToast } from '../../lib/use-undoable-toast.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';

/** The coordinator's own note: several lines, saved when the field is left. */
export function ActivityNote({ activity }: { readonly activity: Activity }) {
  const [draft, setDraft] = useState<string | null>(null);
  const saving = useAction('activity:note');
  const tell = useUndoableToast();
  const isReadOnly = useIsReadOnly();
  const save = async (): Promise<void> => {
    if (draft === null) return;
    if (draft.trim() !== activity.note) {
      const done = await saving.make({ activityId: activity.id, note: draft });
      // What was refused stays in the field: it is the only place where it is.
      if (done === null) return;
      tell({ text: texts.noteSaved(activity.id) }, done.changes);
    }
    setDraft(null);
  };
  return (
    <TextField
      label={texts.note}
      description={texts.noteHint}
      lines={8}
      value={draft ?? activity.note}
      onChange={setDraft}
      onBlur={() => void save()}
      isReadOnly={isReadOnly}
      maxLength={10_000}
    />
  );
}
