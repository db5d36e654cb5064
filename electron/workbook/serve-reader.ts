import { openFile } from './reader/open-file.ts';
import type { ReaderReply, ReaderRequest } from './reader-messages.ts';

async function answer({ id, bytes }: ReaderRequest): Promise<ReaderReply> {
  try {
    return { kind: 'opened', id, files: await openFile(bytes) };
  } catch (error) {
    return { kind: 'failed', id, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Serves files one by one; whatever carries the messages (a Node child, an Electron utility process) is the caller's. */
export function serveReader(reply: (message: ReaderReply) => void): (request: ReaderRequest) => Promise<void> {
  reply({ kind: 'ready' });
  return async (request) => reply(await answer(request));
}
