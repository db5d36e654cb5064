import type { ReaderRequest } from './reader-messages.ts';
import { serveReader } from './serve-reader.ts';

// Entry of the reader's child process under plain Node. Without its parent it has nothing to live for.
process.on('disconnect', () => process.exit(0));
const serve = serveReader((message) => process.send?.(message));
process.on('message', (request: ReaderRequest) => void serve(request));
