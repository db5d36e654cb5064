import { z } from 'zod';

/** Commands that take a while, tell how far they have come, and can be stopped half-way. */
export const taskNames = ['return:receive', 'dispatch:write'] as const;
export type TaskName = (typeof taskNames)[number];

/** Commands about what is under way. */
export const taskArguments = {
  /** Stops a task before its next file or unit. The task itself answers `cancelled`, and nothing of it is kept. */
  'task:cancel': z.object({ task: z.enum(taskNames) }),
} as const;

export type TaskResults = {
  /** Whether the task was under way; one that has just ended is as it ended. */
  'task:cancel': { readonly isCancelled: boolean };
};
