import { useState } from 'react';
import type { PeriodName } from '../../../shared/register/period-of.ts';
import type { Unit } from '../../../shared/register/units-and-periods.ts';
import { DateField } from '../../components/date-field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Select } from '../../components/select.tsx';
import { useAction } from '../../lib/queries.ts';
import { unitPanelTexts } from '../../lib/texts/units.ts';
import { showToast } from '../../lib/toasts.ts';

type MergeDialogProps = {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  /** What a day without a year is read by. */
  readonly period: PeriodName;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
};

/** From a day on, another unit answers for what this one did. */
export function MergeDialog({ unit, units, period, isOpen, onOpenChange }: MergeDialogProps) {
  const [intoUnitId, setInto] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const [isChecked, setIsChecked] = useState(false);
  const merging = useAction('unit:merge');

  const merge = async (): Promise<void> => {
    setIsChecked(true);
    if (intoUnitId === null || from === null) return;
    const merged = await merging.run({ unitId: unit.id, intoUnitId, from });
    if (!merged) return;
    const into = units.find(({ id }) => id === intoUnitId)?.name ?? '';
    showToast({ tone: 'ok', text: unitPanelTexts.merged(unit.name, into) });
    onOpenChange(false);
  };

  return (
    <FormDialog
      title={unitPanelTexts.mergeTitle(unit.name)}
      isOpen={isOpen}
      onClose={() => onOpenChange(false)}
      doLabel={unitPanelTexts.mergeDo}
      onDo={() => void merge()}
      isDoing={merging.isRunning}
    >
      <div className="stack">
        <p>{unitPanelTexts.mergeText}</p>
        <Select
          label={unitPanelTexts.into}
          options={units.filter(({ id }) => id !== unit.id).map(({ id, name }) => ({ id, label: name }))}
          value={intoUnitId}
          onChange={setInto}
          error={isChecked && intoUnitId === null ? unitPanelTexts.mergeNeeded : null}
        />
        <DateField
          label={unitPanelTexts.mergeFrom}
          value={from}
          onChange={(day) => setFrom(day === 'ongoing' ? null : day)}
          context={{ edge: 'start', periodYear: period.year, periodKind: period.kind }}
          error={isChecked && from === null ? unitPanelTexts.mergeNeeded : null}
        />
      </div>
    </FormDialog>
  );
}
