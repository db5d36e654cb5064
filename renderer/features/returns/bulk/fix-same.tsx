import { useState } from 'react';
import type { FilePlan, PlannedRow } from '../../../../shared/intake/plan-types.ts';
import { fieldDefinition, isBlankValue, type FieldName } from '../../../../shared/register/activity-fields.ts';
import { Button } from '../../../components/button.tsx';
import { rowTexts } from '../../../lib/texts/returns-row.ts';
import { useFieldText } from '../use-strategy.ts';
import { PreviewDialog } from './preview-dialog.tsx';
import { useRowPicks } from './row-picks.ts';
import { RowPreview } from './row-preview.tsx';
import { rawOf, rowsLike } from './same-cells.ts';
import { useCorrectMany } from './use-correct-many.ts';

const texts = rowTexts.same;

export type FixSameProps = {
  readonly returnId: string;
  readonly plan: FilePlan;
  /** The row that has been corrected. */
  readonly row: PlannedRow;
  readonly field: FieldName;
};

/** After one row has been corrected: offers the same for every other row whose cell says the same, with a preview. */
export function FixSame({ returnId, plan, row, field }: FixSameProps) {
  const [isOpen, setOpen] = useState(false);
  const rows = rowsLike(plan, row, field, row.merged[field]);
  if (rows.length === 0 || isBlankValue(row.merged[field])) return null;
  return (
    <div className="fix-same">
      <Button size="small" onPress={() => setOpen(true)}>
        {rawOf(row, field) === '' ? texts.offerBlank(rows.length) : texts.offer(rows.length)}
      </Button>
      {isOpen ? (
        <FixSameDialog returnId={returnId} row={row} field={field} rows={rows} onClose={() => setOpen(false)} />
      ) : null}
    </div>
  );
}

type DialogProps = Omit<FixSameProps, 'plan'> & {
  readonly rows: readonly PlannedRow[];
  readonly onClose: () => void;
};

function FixSameDialog({ returnId, row, field, rows, onClose }: DialogProps) {
  const correct = useCorrectMany(returnId);
  const picks = useRowPicks();
  const fieldText = useFieldText();
  const { label } = fieldDefinition(field);
  const value = row.merged[field];
  const picked = rows.filter((one) => picks.isPicked(one.rowKey));
  const confirm = async (): Promise<void> => {
    const corrections = picked.map(({ rowKey }) => ({ rowKey, field, value }));
    if (await correct.run(corrections, texts.done(label, picked.length))) onClose();
  };
  return (
    <PreviewDialog
      title={texts.title(label)}
      confirmLabel={texts.confirm(picked.length)}
      canConfirm={picked.length > 0}
      isRunning={correct.isRunning}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{texts.intro(label, fieldText(field, value))}</p>
      <RowPreview rows={rows} field={field} picks={picks} />
    </PreviewDialog>
  );
}
