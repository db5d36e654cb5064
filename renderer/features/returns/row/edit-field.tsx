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
};

/** Corrects one field of a row in place. */
export function EditField({ returnId, row, field, onDone }: EditFieldProps) {
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
