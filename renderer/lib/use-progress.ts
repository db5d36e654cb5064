import { useEffect, useState } from 'react';
import type { HostEvent } from '../../shared/contract.ts';
import { host } from './host.ts';

export type ProgressEvent = Extract<HostEvent, { kind: 'progress' }>;

/** How far the core has come with a task that it is at; null when it is not at it. */
export function useProgress(task: string): ProgressEvent | null {
  const [progress, setProgress] = useState<ProgressEvent | null>(null);
  useEffect(
    () =>
      host.subscribe((event) => {
        if (event.kind === 'progress' && event.task === task) setProgress(event.done < event.total ? event : null);
      }),
    [task],
  );
  return progress;
}
