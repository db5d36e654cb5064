import type { PlannedRow } from '../../../../shared/intake/plan-types.ts';
import type { FieldName, FieldValue } from '../../../../shared/register/activity-fields.ts';
import { ValueEditor } from '../../../components/value-editor.tsx';
import { choiceOptions } from '../../../lib/choice-options.ts';
import { useAction } from '../../../lib/queries.ts';
import { useStrategy } from '../use-strategy.ts';

export type EditFieldProps = {
  readonly returnId: string;
  readonly row: PlannedRow;
  readonly field: FieldName;
  readonly onDone: () => void;
  /** It is left by a key of its own, in that key's event. What was written is still on its way, and stays here if it is refused. */
  readonly onLeave: () => void;
};

/** Corrects one field of a row in place. */
export function EditField({ returnId, row, field, onDone, onLeave }: EditFieldProps) {
  const strategy = useStrategy();
  const correct = useAction('return:correct');
  const give = async (value: FieldValue): Promise<boolean> => {
    const done = await correct.run({
      returnId,
      rowKey: row.rowKey,
      field,
      value: typeof value === 'object' && value !== null ? [...value] : value,
    });
    if (done !== null) onDone();
    return done !== null;
  };
  return (
    <div ref={scrollToEditor}>
      <ValueEditor
        field={field}
        value={row.merged[field]}
        options={strategy === null ? [] : choiceOptions(strategy, field, row.merged.focusArea)}
        onChange={give}
        onLeave={(how) => {
          if (how === 'Enter') onLeave();
        }}
        // The user has just asked to edit this very field.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
    </div>
  );
}

/** A field far down in the panel, opened by a key on the sheet, comes into sight. */
const scrollToEditor = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });
