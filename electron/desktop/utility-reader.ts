import { utilityProcess } from 'electron';
import type { ReaderReply } from '../workbook/reader-messages.ts';
import type { ReaderPort } from '../workbook/reader-process.ts';

/** Heap of the reader's process, in megabytes: a file that needs more ends that process, not the program. */
const heapMegabytes = 512;

/** Starts the reader as an Electron utility process: `entryPath` is the built `reader-child.js`. */
export function utilityReader(entryPath: string): () => ReaderPort {
  return () => {
    const child = utilityProcess.fork(entryPath, [], {
      serviceName: 'Insatsliggaren läsare',
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      stdio: 'ignore',
    });
    return {
      // A process has no origin; the rule takes it for a window.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      post: (request) => child.postMessage(request),
      // The child is our own program: what it sends is what `reader-messages.ts` says.
      onMessage: (listener) => child.on('message', (message: ReaderReply) => listener(message)),
      onExit: (listener) => child.once('exit', listener),
      kill: () => child.kill(),
    };
  };
}
