import { TaskBar } from '../components/task-bar.tsx';
import type { Route } from '../lib/route.ts';

/** What is under way in the core, on whatever screen the user is; Återrapporter shows what it reads at its own place. */
export function TaskProgress({ screen }: { readonly screen: Route['screen'] }) {
  return (
    <div className="task-progress">
      {screen === 'returns' ? null : <TaskBar task="return:receive" />}
      <TaskBar task="dispatch:write" />
    </div>
  );
}
