import { setTimeout as sleep } from 'node:timers/promises';

/** Between one asking and the next, in milliseconds. */
const interval = 5;

/** What a task took, and the longest that another command waited meanwhile, from when it was due to when it was answered. */
export type Waited = { readonly took: number; readonly longestWait: number };

type Progress = { isDone: boolean; longestWait: number };

async function askUntilDone(progress: Progress, ask: () => Promise<unknown>): Promise<void> {
  while (!progress.isDone) {
    const due = performance.now() + interval;
    await sleep(interval);
    await ask();
    progress.longestWait = Math.max(progress.longestWait, performance.now() - due);
  }
}

/** Runs a task and asks for something else all the while, as a user does who clicks about. */
export async function askedMeanwhile(task: () => Promise<unknown>, ask: () => Promise<unknown>): Promise<Waited> {
  const progress = { isDone: false, longestWait: 0 };
  const asking = askUntilDone(progress, ask);
  const start = performance.now();
  await task();
  const took = performance.now() - start;
  progress.isDone = true;
  await asking;
  return { took, longestWait: progress.longestWait };
}
