import { Pencil, RotateCcw } from 'lucide-react';
import type { PlannedRow } from '../../../../shared/intake/plan-types.ts';
import type { FieldName } from '../../../../shared/register/activity-fields.ts';
import { IconButton } from '../../../components/icon-button.tsx';
import { useAction } from '../../../lib/queries.ts';
import { returnsTexts } from '../../../lib/texts/returns.ts';

export type FieldActionsProps = {
  readonly returnId: string;
  readonly row: PlannedRow;
  readonly field: FieldName;
  readonly label: string;
  readonly isCorrected: boolean;
  readonly onEdit: () => void;
};

/** Corrects the field, or takes the correction back. */
export function FieldActions({ returnId, row, field, label, isCorrected, onEdit }: FieldActionsProps) {
  const uncorrect = useAction('return:uncorrect');
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
