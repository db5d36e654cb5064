import { useState } from 'react';
import type { FilePlan } from '../../../../shared/intake/plan-types.ts';
import {
  fieldDefinition,
  isBlankValue,
  type FieldName,
  type FieldValue,
} from '../../../../shared/register/activity-fields.ts';
import { Button } from '../../../components/button.tsx';
import { ValueEditor } from '../../../components/value-editor.tsx';
import { choiceOptions } from '../../../lib/choice-options.ts';
import { rowTexts } from '../../../lib/texts/returns-row.ts';
import { useStrategy } from '../use-strategy.ts';
import { PreviewDialog } from './preview-dialog.tsx';
import { useRowPicks } from './row-picks.ts';
import { RowPreview } from './row-preview.tsx';
import { blankRows } from './same-cells.ts';
import { useCorrectMany } from './use-correct-many.ts';

const texts = rowTexts.same;

export type FillBlanksProps = { readonly returnId: string; readonly plan: FilePlan; readonly field: FieldName };

/** Sets every empty cell of a column to one value, with a preview of the rows. */
export function FillBlanks({ returnId, plan, field }: FillBlanksProps) {
  const [isOpen, setOpen] = useState(false);
  const rows = blankRows(plan, field);
  if (rows.length === 0) return null;
  const { label } = fieldDefinition(field);
  return (
    <>
      <Button size="small" tone="quiet" onPress={() => setOpen(true)}>
        {texts.fill(rows.length)}
        <span className="unseen">: {label}</span>
      </Button>
      {isOpen ? <FillDialog returnId={returnId} plan={plan} field={field} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function FillDialog({ returnId, plan, field, onClose }: FillBlanksProps & { readonly onClose: () => void }) {
  const [value, setValue] = useState<FieldValue>(null);
  const correct = useCorrectMany(returnId);
  const picks = useRowPicks();
  const strategy = useStrategy();
  const { label } = fieldDefinition(field);
  const rows = blankRows(plan, field);
  const picked = rows.filter((row) => picks.isPicked(row.rowKey));
  const confirm = async (): Promise<void> => {
    const corrections = picked.map(({ rowKey }) => ({ rowKey, field, value }));
    if (await correct.run(corrections, texts.done(label, picked.length))) onClose();
  };
  return (
    <PreviewDialog
      title={texts.fillTitle(label)}
      confirmLabel={texts.confirm(picked.length)}
      canConfirm={picked.length > 0 && !isBlankValue(value)}
      isRunning={correct.isRunning}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{texts.fillIntro}</p>
      <ValueEditor
        field={field}
        value={value}
        isLabelHidden={false}
        options={strategy === null ? [] : choiceOptions(strategy, field, null)}
        onChange={setValue}
      />
      <RowPreview rows={rows} field={field} picks={picks} />
    </PreviewDialog>
  );
}
