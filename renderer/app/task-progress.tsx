import { Progress } from '../components/progress.tsx';
import { useProgress } from '../lib/use-progress.ts';

/** Says that files are being read, on the screens that have no place of their own for it. */
export function TaskProgress() {
  const progress = useProgress('return:receive');
  if (progress === null) return null;
  return (
    <div className="task-progress">
      <Progress label={progress.label} done={progress.done} total={progress.total} />
    </div>
  );
}
