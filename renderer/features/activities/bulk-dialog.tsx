import { useMemo, useState } from 'react';
import type { ActivityRow } from '../../../shared/contract.ts';
import {
  activityFields,
  blankValues,
  fieldDefinition,
  fieldNames,
  isBlankValue,
  type FieldName,
  type FieldValue,
} from '../../../shared/register/activity-fields.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { Select } from '../../components/select.tsx';
import { ValueEditor } from '../../components/value-editor.tsx';
import { choiceOptions } from '../../lib/choice-options.ts';
import { bulkTexts as texts } from '../../lib/texts/activities.ts';
import { bulkEdits, type BulkMode } from './bulk-edit.ts';
import { EditPreview } from './edit-preview.tsx';
import { useEditMany } from './use-edit-many.ts';

export type BulkDialogProps = {
  readonly rows: readonly ActivityRow[];
  readonly periodId: string;
  readonly strategy: Strategy;
  readonly onClose: () => void;
};

type Draft = {
  readonly field: FieldName;
  readonly value: FieldValue;
  readonly mode: BulkMode;
  readonly isClearing: boolean;
};

const fieldOptions = activityFields.map(({ name, label }) => ({ id: name, label }));
const modes: readonly { readonly id: BulkMode; readonly label: string }[] = [
  { id: 'replace', label: texts.modes.replace },
  { id: 'add', label: texts.modes.add },
  { id: 'remove', label: texts.modes.remove },
];
const draftOf = (field: FieldName): Draft => ({
  field,
  value: blankValues[field],
  mode: 'replace',
  isClearing: false,
});

/** Sets one field of every selected activity: old beside new first, then one change. */
export function BulkDialog({ rows, periodId, strategy, onClose }: BulkDialogProps) {
  const [draft, setDraft] = useState<Draft>(draftOf('status'));
  const editing = useEditMany(periodId);
  const { field, value, mode, isClearing } = draft;
  const { label, isRequired } = fieldDefinition(field);
  const edits = useMemo(() => {
    if (isClearing) return bulkEdits(rows, field, blankValues[field], 'replace');
    return isBlankValue(value) ? [] : bulkEdits(rows, field, value, mode);
  }, [rows, field, value, mode, isClearing]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.activity.id, row])), [rows]);
  const make = async (): Promise<void> => {
    const count = edits.length;
    if (await editing.make(edits, texts.label(label, count), texts.done(count))) onClose();
  };
  return (
    <FormDialog
      title={texts.title(rows.length)}
      size="wide"
      onClose={onClose}
      doLabel={texts.confirm(edits.length)}
      onDo={() => void make()}
      canDo={edits.length > 0}
      isDoing={editing.isRunning}
      isWritten={fieldDefinition(field).kind === 'text' && !isBlankValue(value)}
    >
      <div className="stack">
        <div className="bulk-fields">
          <Select
            label={texts.field}
            options={fieldOptions}
            value={field}
            onChange={(id) => setDraft(draftOf(fieldNames.find((name) => name === id) ?? field))}
          />
          <NewValue draft={draft} onDraft={setDraft} strategy={strategy} />
        </div>
        {isRequired ? null : (
          <Checkbox isSelected={isClearing} onChange={(isOn) => setDraft({ ...draft, isClearing: isOn })}>
            {texts.clear}
          </Checkbox>
        )}
        <p aria-live="polite">{texts.changes(edits.length, rows.length)}</p>
        <EditPreview edits={edits} rows={byId} strategy={strategy} hasField={false} />
      </div>
    </FormDialog>
  );
}

type NewValueProps = {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly strategy: Strategy;
};

/** The value that is to stand, and for a list of choices what is done with it. */
function NewValue({ draft, onDraft, strategy }: NewValueProps) {
  const { field, value, mode, isClearing } = draft;
  return (
    <div className="stack-s">
      <ValueEditor
        key={field}
        field={field}
        value={value}
        options={choiceOptions(strategy, field, null)}
        isLabelHidden={false}
        isDisabled={isClearing}
        onChange={(next) => onDraft({ ...draft, value: next })}
      />
      {fieldDefinition(field).kind !== 'choices' || isClearing ? null : (
        <RadioGroup
          label={texts.mode}
          options={modes}
          value={mode}
          onChange={(id) => onDraft({ ...draft, mode: modes.find((each) => each.id === id)?.id ?? mode })}
        />
      )}
    </div>
  );
}
