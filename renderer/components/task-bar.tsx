import { useState } from 'react';
import type { TaskName } from '../../shared/contract/task.ts';
import { useAction } from '../lib/queries.ts';
import { taskTexts } from '../lib/texts/app.ts';
import { useProgress } from '../lib/use-progress.ts';
import { Button } from './button.tsx';
import { Progress } from './progress.tsx';

export type TaskBarProps = {
  readonly task: TaskName;
  /** Shown from the start, before the core has said what it is at; left out, nothing is shown until it has. */
  readonly startsAs?: string;
};

/** How far something that takes a while has come, and a way to stop it with nothing of it kept. */
export function TaskBar({ task, startsAs }: TaskBarProps) {
  const progress = useProgress(task);
  if (progress === null && startsAs === undefined) return null;
  return (
    <Progress
      label={progress === null ? (startsAs ?? '') : taskTexts.at[task](progress.label)}
      done={progress?.done ?? 0}
      total={progress?.total ?? 1}
      cancel={progress === null ? undefined : <CancelButton task={task} />}
    />
  );
}

function CancelButton({ task }: { readonly task: TaskName }) {
  const cancelling = useAction('task:cancel');
  const [isAsked, setIsAsked] = useState(false);
  const cancel = async (): Promise<void> => {
    setIsAsked(true);
    await cancelling.run({ task });
  };
  return (
    <Button size="small" isPending={isAsked} onPress={() => void cancel()}>
      {isAsked ? taskTexts.cancelling : taskTexts.cancel}
    </Button>
  );
}
