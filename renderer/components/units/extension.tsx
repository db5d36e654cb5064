import { useState } from 'react';
import { formatLongDate } from '../../../shared/language/format.ts';
import { periodName } from '../../../shared/register/period-of.ts';
import { extendedTo, extensionOf } from '../../../shared/register/due-date.ts';
import type { Period, Unit } from '../../../shared/register/units-and-periods.ts';
import { Button } from '../button.tsx';
import { FormDialog } from '../form-dialog.tsx';
import { Notice } from '../notice.tsx';
import { TextField } from '../text-field.tsx';
import { useAction } from '../../lib/queries.ts';
import { readDay } from '../../lib/read-day.ts';
import { extensionTexts as texts } from '../../lib/texts/units.ts';
import { showToast } from '../../lib/toasts.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';

type ExtensionProps = { readonly unit: Unit; readonly period: Period };

/** Whether a unit has longer than the others to reply in a period, and until when. */
export function Extension({ unit, period }: ExtensionProps) {
  const isReadOnly = useIsReadOnly();
  const [isAsking, setIsAsking] = useState(false);
  const extending = useAction('period:extend');
  const canChange = !isReadOnly && period.state === 'open';
  const until = extendedTo(period, unit.id);

  const takeBack = async (): Promise<void> => {
    const done = await extending.run({ periodId: period.id, unitId: unit.id, dueDate: null, reason: '' });
    if (done) showToast({ tone: 'ok', text: texts.takenBack(unit.name, formatLongDate(period.dueDate)) });
  };
  return (
    <>
      {until === null ? (
        <p>
          <Button size="small" isDisabled={!canChange} onPress={() => setIsAsking(true)}>
            {texts.give}
          </Button>
        </p>
      ) : (
        <Notice tone="info">
          <p>{texts.given(formatLongDate(until), extensionOf(period, unit.id)?.reason ?? '')}</p>
          <p className="cluster">
            <Button size="small" isDisabled={!canChange} onPress={() => setIsAsking(true)}>
              {texts.change}
            </Button>
            <Button size="small" isDisabled={!canChange} onPress={() => void takeBack()}>
              {texts.takeBack}
            </Button>
          </p>
        </Notice>
      )}
      {isAsking ? <ExtensionDialog unit={unit} period={period} onClose={() => setIsAsking(false)} /> : null}
    </>
  );
}

function ExtensionDialog({ unit, period, onClose }: ExtensionProps & { readonly onClose: () => void }) {
  const before = extensionOf(period, unit.id);
  const [day, setDay] = useState(before?.dueDate ?? '');
  const [reason, setReason] = useState(before?.reason ?? '');
  const [isChecked, setIsChecked] = useState(false);
  const extending = useAction('period:extend');
  const dueDate = readDay(day, period);
  const isTooEarly = dueDate !== null && dueDate <= period.dueDate;
  const problem = dueDate === null ? texts.unread : isTooEarly ? texts.early(formatLongDate(period.dueDate)) : null;

  const give = async (): Promise<void> => {
    setIsChecked(true);
    if (dueDate === null || isTooEarly) return;
    const args = { periodId: period.id, unitId: unit.id, dueDate, reason: reason.trim() };
    if ((await extending.run(args)) === null) return;
    showToast({ tone: 'ok', text: texts.done(unit.name, formatLongDate(dueDate)) });
    onClose();
  };
  return (
    <FormDialog
      title={texts.title(unit.name)}
      onClose={onClose}
      doLabel={texts.doIt}
      onDo={() => void give()}
      isDoing={extending.isRunning}
      isWritten={day !== (before?.dueDate ?? '') || reason !== (before?.reason ?? '')}
    >
      <div className="stack">
        <p>{texts.text(periodName(period.id), formatLongDate(period.dueDate))}</p>
        <TextField
          label={texts.day}
          description={dueDate === null ? texts.dayHelp : formatLongDate(dueDate)}
          value={day}
          onChange={setDay}
          error={isChecked ? problem : null}
        />
        <TextField
          label={texts.reason}
          description={texts.reasonHelp}
          value={reason}
          onChange={setReason}
          maxLength={500}
        />
      </div>
    </FormDialog>
  );
}
