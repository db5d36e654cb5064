import type { ParentPort } from 'electron';
import type { ReaderRequest } from '../workbook/reader-messages.ts';
import { serveReader } from '../workbook/serve-reader.ts';

// Entry of the reader's utility process: the same server as under Node, over Electron's port to the main process.
const parentPort: ParentPort = process.parentPort;
const serve = serveReader((message) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process port, not a window
  parentPort.postMessage(message);
});
parentPort.on('message', ({ data }: { readonly data: ReaderRequest }) => void serve(data));
