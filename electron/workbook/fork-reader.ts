import { fork } from 'node:child_process';
import type { ReaderReply } from './reader-messages.ts';
import type { ReaderPort } from './reader-process.ts';

/** Heap of the child, in megabytes: a file that needs more ends the child, not the program. */
const heapMegabytes = 512;

/** Starts the reader under plain Node: `entryPath` is the built `reader-child.js`. */
export function forkReader(entryPath: string): () => ReaderPort {
  return () => {
    const child = fork(entryPath, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      // Standard output carries nothing but the answer of a command; what a dying child says goes nowhere.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return {
      post: (request) => {
        // A failed send means that the child is gone; its exit is reported by itself.
        child.send(request, () => undefined);
      },
      // The child is our own program: what it sends is what `reader-messages.ts` says.
      onMessage: (listener) => child.on('message', (message) => listener(message as ReaderReply)),
      onExit: (listener) => {
        child.once('exit', listener);
        // A child that could not be started has no exit.
        child.once('error', listener);
      },
      kill: () => child.kill('SIGKILL'),
    };
  };
}
