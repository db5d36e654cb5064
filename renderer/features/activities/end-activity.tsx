import { useState } from 'react';
import { periodIdLabel } from '../../../shared/language/labels.ts';
import type { Activity } from '../../../shared/register/activity.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import { Button } from '../../components/button.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Select } from '../../components/select.tsx';
import { useAction } from '../../lib/queries.ts';
import { activityPanelTexts as texts } from '../../lib/texts/activities.ts';
import { useUndoableToast } from '../../lib/use-undoable-toast.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import type { TableContext } from './column-values.ts';

type EndActivityProps = {
  readonly activity: Activity;
  readonly period: Period;
  readonly context: TableContext;
};

/** Ends an activity, or opens it again. Nothing that has been reported is touched. */
export function EndActivity({ activity, period, context }: EndActivityProps) {
  const [isAsking, setAsking] = useState(false);
  const ending = useAction('activity:end');
  const tell = useUndoableToast();
  const isReadOnly = useIsReadOnly();
  const end = async (lastPeriodId: string | null): Promise<void> => {
    const done = await ending.make({ activityId: activity.id, lastPeriodId });
    if (!done) return;
    const told = lastPeriodId === null ? texts.reopened(activity.id) : texts.endDone(activity.id);
    tell({ text: told }, done.changes);
    setAsking(false);
  };
  if (activity.lastPeriodId !== null) {
    return (
      <Button size="small" isDisabled={isReadOnly} isPending={ending.isRunning} onPress={() => void end(null)}>
        {texts.reopen}
      </Button>
    );
  }
  return (
    <>
      <Button size="small" isDisabled={isReadOnly} onPress={() => setAsking(true)}>
        {texts.end}
      </Button>
      {isAsking ? (
        <EndDialog
          period={period}
          context={context}
          isRunning={ending.isRunning}
          onEnd={(id) => void end(id)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

type EndDialogProps = Pick<EndActivityProps, 'period' | 'context'> & {
  readonly isRunning: boolean;
  readonly onEnd: (lastPeriodId: string) => void;
  readonly onClose: () => void;
};

function EndDialog({ period, context, isRunning, onEnd, onClose }: EndDialogProps) {
  const [lastPeriodId, setLastPeriodId] = useState<string | null>(period.id);
  const options = context.periodIds.map((id) => ({ id, label: periodIdLabel(id) }));
  return (
    <FormDialog
      title={texts.endTitle}
      onClose={onClose}
      doLabel={texts.endConfirm}
      onDo={() => (lastPeriodId === null ? undefined : onEnd(lastPeriodId))}
      canDo={lastPeriodId !== null}
      isDoing={isRunning}
    >
      <div className="stack">
        <p>{texts.endHint}</p>
        <Select label={texts.endWith} options={options} value={lastPeriodId} onChange={setLastPeriodId} />
      </div>
    </FormDialog>
  );
}
