import { useState } from 'react';
import { listed } from '../../../shared/followup/swedish.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { saveDownload } from '../../lib/download.ts';
import { daysUntil, todayHere } from '../../lib/format.ts';
import { useAction } from '../../lib/queries.ts';
import { dispatchTexts } from '../../lib/texts/dispatches.ts';
import { showToast } from '../../lib/toasts.ts';
import { canBeReminded, hasTimeLeft, isRemindedLately, type DispatchRow } from './dispatch-rows.ts';

type ReminderDialogProps = {
  readonly period: Period;
  /** The units chosen, whether or not they lack something. */
  readonly rows: readonly DispatchRow[];
  readonly onClose: () => void;
};

const namesOf = (rows: readonly DispatchRow[]): string => listed(rows.map(({ preview }) => preview.unit.name));

/** What each reminder will say, and whether it is too soon to send one. */
export function ReminderDialog({ period, rows, onClose }: ReminderDialogProps) {
  const writing = useAction('reminder:write');
  const [now] = useState(() => Date.now());
  const lacking = rows.filter(canBeReminded);
  const lately = lacking.filter((row) => isRemindedLately(row, now));
  const isEarly = daysUntil(period.dueDate, todayHere()) >= 0;
  const excused = lacking.filter((row) => !isEarly && hasTimeLeft(row, todayHere()));

  const write = async (): Promise<void> => {
    const file = await writing.run({
      periodId: period.id,
      unitIds: lacking.map(({ preview }) => preview.unit.id),
    });
    if (!file) return;
    saveDownload(file);
    showToast({ tone: 'ok', text: dispatchTexts.reminded(file.fileName), detail: dispatchTexts.remindedDetail });
    onClose();
  };

  return (
    <FormDialog
      title={dispatchTexts.remindTitle}
      size="wide"
      onClose={onClose}
      doLabel={dispatchTexts.remindDo(lacking.length)}
      onDo={() => void write()}
      canDo={lacking.length > 0}
      isDoing={writing.isRunning}
    >
      <div className="stack">
        <p>{lacking.length === 0 ? dispatchTexts.remindNothing : dispatchTexts.remindText}</p>
        {lately.length > 0 ? <Notice tone="warn">{dispatchTexts.remindSoon(namesOf(lately))}</Notice> : null}
        {isEarly && lacking.length > 0 ? (
          <Notice tone="info">{dispatchTexts.remindEarly(period.dueDate)}</Notice>
        ) : null}
        {excused.length > 0 ? <Notice tone="warn">{dispatchTexts.remindExtended(namesOf(excused))}</Notice> : null}
        {lacking.map(({ preview, reply }) => (
          <section key={preview.unit.id} aria-label={preview.unit.name}>
            <h3>{preview.unit.name}</h3>
            <ul className="bullet-list small">
              {(reply?.asked ?? []).map((what) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </FormDialog>
  );
}
