import type { OpenedFile } from '../../../shared/intake/opened-file.ts';
import { packWorkbooks } from '../../../electron/workbook/packed-workbooks.ts';
import type { ReaderReply, ReaderRequest } from '../../../electron/workbook/reader-messages.ts';

// A child that behaves as the file tells it, for tests of its parent: `hang`, `die`, `memory`, `fail`; anything else opens.

function hang(): never {
  for (;;) continue;
}

function takeAllMemory(): never {
  const held: number[][] = [];
  for (;;) held.push(Array<number>(2_000_000).fill(held.length));
}

function opened(name: string): OpenedFile {
  const grid = { format: 'csv', sheets: [], notes: [] } as const;
  return { outcome: 'opened', member: name, sha256: '', size: name.length, mail: null, ignoredMembers: [], grid };
}

function answer({ id, bytes }: ReaderRequest): ReaderReply {
  const text = Buffer.from(bytes).toString();
  if (text === 'hang') hang();
  if (text === 'die') process.exit(9);
  if (text === 'memory') takeAllMemory();
  if (text === 'fail') return { kind: 'failed', id, detail: 'a bug' };
  return { kind: 'read', id, pieces: packWorkbooks([{ opened: opened(text), reading: null }]) };
}

const reply = (message: ReaderReply): boolean | undefined => process.send?.(message);
process.on('disconnect', () => process.exit(0));
process.on('message', (request: ReaderRequest) => {
  reply(answer(request));
});
reply({ kind: 'ready' });
