import { Pencil, RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { PlannedRow } from '../../../shared/intake/plan-types.ts';
import { activityFields, type FieldName, type FieldValue } from '../../../shared/register/activity-fields.ts';
import { Change } from '../../components/change.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { ValueEditor } from '../../components/value-editor.tsx';
import { choiceOptions } from '../../lib/choice-options.ts';
import { useAction } from '../../lib/queries.ts';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { useFieldText, useStrategy } from './use-strategy.ts';

export type RowFieldsProps = {
  readonly returnId: string;
  readonly isOpen: boolean;
  readonly row: PlannedRow;
  readonly selectedField: FieldName | null;
  readonly onField: (field: FieldName) => void;
};

/** Every field of the row: the value, what it was read from, what it replaces; corrected in place. */
export function RowFields({ returnId, isOpen, row, selectedField, onField }: RowFieldsProps) {
  const [editing, setEditing] = useState<FieldName | null>(null);
  const fields = useRef<HTMLDListElement>(null);
  const hasCorrected = useRef(false);
  // Once its field has gone, the focus goes back to where the correction began.
  useEffect(() => {
    if (editing !== null || !hasCorrected.current) return;
    hasCorrected.current = false;
    const button = fields.current?.querySelector('[data-selected] .correct-field button');
    if (button instanceof HTMLElement) button.focus();
  }, [editing]);
  return (
    <dl className="row-fields" ref={fields}>
      {activityFields.map(({ name, label }) => (
        <div key={name} data-selected={name === selectedField || undefined}>
          <dt>{label}</dt>
          <dd>
            {editing === name ? (
              <EditField
                returnId={returnId}
                row={row}
                field={name}
                onDone={() => {
                  hasCorrected.current = true;
                  setEditing(null);
                }}
              />
            ) : (
              <ShownField row={row} field={name} />
            )}
            {isOpen ? (
              <FieldActions
                returnId={returnId}
                row={row}
                field={name}
                label={label}
                onEdit={() => {
                  onField(name);
                  setEditing(editing === name ? null : name);
                }}
              />
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type OneFieldProps = { readonly row: PlannedRow; readonly field: FieldName };

/** The value in words; old beside new where it changes; the cell's own text where it says it otherwise. */
function ShownField({ row, field }: OneFieldProps) {
  const valueText = useFieldText();
  const change = row.changes.find((one) => one.field === field);
  const origin = row.origins[field];
  const text = valueText(field, row.merged[field]);
  const isReplacing = change !== undefined && change.kind !== 'blanked' && valueText(field, change.before) !== '';
  return (
    <div>
      {isReplacing ? (
        <Change before={valueText(field, change.before)} after={valueText(field, change.after)} />
      ) : (
        text || <span className="soft">–</span>
      )}
      {change?.kind === 'blanked' ? <small>{returnsTexts.blanked}</small> : null}
      {change?.kind === 'corrected' ? <small>{returnsTexts.corrected}</small> : null}
      {origin !== undefined && origin.raw.trim() !== text && origin.raw.trim() !== '' ? (
        <small>
          {origin.cell} · {returnsTexts.readFrom(origin.raw)}
        </small>
      ) : null}
    </div>
  );
}

function EditField({
  returnId,
  row,
  field,
  onDone,
}: OneFieldProps & { readonly returnId: string; readonly onDone: () => void }) {
  const strategy = useStrategy();
  const correct = useAction('return:correct');
  const give = async (value: FieldValue): Promise<void> => {
    const done = await correct.run({
      returnId,
      rowKey: row.rowKey,
      field,
      value: typeof value === 'object' && value !== null ? [...value] : value,
    });
    if (done !== null) onDone();
  };
  return (
    <div ref={scrollToEditor}>
      <ValueEditor
        field={field}
        value={row.merged[field]}
        options={strategy === null ? [] : choiceOptions(strategy, field, row.merged.focusArea)}
        onChange={(value) => void give(value)}
        // The user has just asked to edit this very field.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
    </div>
  );
}

/** A field far down in the panel, opened by a key on the sheet, comes into sight. */
const scrollToEditor = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });

type FieldActionsProps = OneFieldProps & {
  readonly returnId: string;
  readonly label: string;
  readonly onEdit: () => void;
};

function FieldActions({ returnId, row, field, label, onEdit }: FieldActionsProps) {
  const uncorrect = useAction('return:uncorrect');
  const isCorrected = row.changes.some((change) => change.field === field && change.kind === 'corrected');
  return (
    <span className="field-actions">
      {isCorrected ? (
        <IconButton
          size="small"
          label={`${returnsTexts.restore} ${label}`}
          icon={<RotateCcw size={14} aria-hidden />}
          onPress={() => void uncorrect.run({ returnId, rowKey: row.rowKey, field })}
        />
      ) : null}
      <span className="correct-field">
        <IconButton
          size="small"
          label={returnsTexts.correctField(label)}
          icon={<Pencil size={14} aria-hidden />}
          onPress={onEdit}
        />
      </span>
    </span>
  );
}
