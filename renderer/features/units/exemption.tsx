import { useState } from 'react';
import { periodName } from '../../../shared/register/period-of.ts';
import type { Period, Unit } from '../../../shared/register/units-and-periods.ts';
import { Button } from '../../components/button.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useAction } from '../../lib/queries.ts';
import { unitPanelTexts } from '../../lib/texts/units.ts';
import { showToast } from '../../lib/toasts.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';

type ExemptionProps = {
  readonly unit: Unit;
  readonly period: Period;
  /** Why it need not reply; null when it must. */
  readonly reason: string | null;
};

/** Whether a unit need reply in the period that is shown, and why not. */
export function Exemption({ unit, period, reason }: ExemptionProps) {
  const isReadOnly = useIsReadOnly();
  const [isAsking, setIsAsking] = useState(false);
  const exempting = useAction('period:exempt');

  const set = async (next: string | null): Promise<void> => {
    const done = await exempting.run({ periodId: period.id, unitId: unit.id, reason: next });
    if (!done) return;
    setIsAsking(false);
    showToast({ tone: 'ok', text: unitPanelTexts[next === null ? 'unexempted' : 'exempted'](unit.name) });
  };

  if (reason !== null) {
    return (
      <Notice tone="info">
        <p>{unitPanelTexts.exemptedBecause(reason)}</p>
        <p>
          <Button size="small" isDisabled={isReadOnly} onPress={() => void set(null)}>
            {unitPanelTexts.unexempt}
          </Button>
        </p>
      </Notice>
    );
  }
  return (
    <>
      <p>
        <Button size="small" isDisabled={isReadOnly} onPress={() => setIsAsking(true)}>
          {unitPanelTexts.exempt}
        </Button>
      </p>
      {isAsking ? <ExemptDialog unit={unit} period={period} onClose={() => setIsAsking(false)} onGiven={set} /> : null}
    </>
  );
}

type ExemptDialogProps = {
  readonly unit: Unit;
  readonly period: Period;
  readonly onClose: () => void;
  readonly onGiven: (reason: string) => Promise<void>;
};

function ExemptDialog({ unit, period, onClose, onGiven }: ExemptDialogProps) {
  const [reason, setReason] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <FormDialog
      title={unitPanelTexts.exemptTitle(unit.name)}
      onClose={onClose}
      doLabel={unitPanelTexts.exemptDo}
      onDo={() => {
        setIsChecked(true);
        if (!isMissing) void onGiven(reason.trim());
      }}
      isWritten={!isMissing}
    >
      <div className="stack">
        <p>{unitPanelTexts.exemptText(periodName(period.id))}</p>
        <TextField
          label={unitPanelTexts.reason}
          description={unitPanelTexts.reasonHelp}
          value={reason}
          onChange={setReason}
          error={isChecked && isMissing ? unitPanelTexts.needed : null}
        />
      </div>
    </FormDialog>
  );
}
