import type { HostEvent } from '../../shared/contract.ts';
import type { TaskName } from '../../shared/contract/task.ts';
import { done } from '../answer.ts';
import type { Commands } from './host-context.ts';

/** One run of something that takes a while. */
export type Task = {
  /** How many of how many are done, and what is at hand; answers whether to go on. */
  tell(count: number, total: number, label: string): boolean;
  readonly isCancelled: boolean;
  /** It is over, however it went: nobody is told of it any longer. */
  end(): void;
};

/** What is under way. Commands that alter wait for each other, so there is one of each kind at most. */
export type Tasks = {
  begin(name: TaskName): Task;
  /** Answers whether there was anything to stop. */
  cancel(name: TaskName): boolean;
  /** What is under way now. */
  running(): readonly TaskName[];
};

/** Keeps account of what is under way, for one core. */
export function createTasks(emit: (event: HostEvent) => void): Tasks {
  const running = new Map<TaskName, { isCancelled: boolean }>();
  return {
    begin: (name) => {
      const state = { isCancelled: false };
      running.set(name, state);
      let last = 1;
      return {
        get isCancelled() {
          return state.isCancelled;
        },
        tell: (count, total, label) => {
          last = total;
          emit({ kind: 'progress', task: name, done: count, total, label });
          return !state.isCancelled;
        },
        end: () => {
          running.delete(name);
          emit({ kind: 'progress', task: name, done: last, total: last, label: '' });
        },
      };
    },
    cancel: (name) => {
      const state = running.get(name);
      if (state) state.isCancelled = true;
      return state !== undefined;
    },
    running: () => [...running.keys()],
  };
}

export const taskCommands: Commands<'task:cancel'> = {
  'task:cancel': async ({ tasks }, { task }) => done({ isCancelled: tasks.cancel(task) }),
};
