import type { OpenedFile } from '../../shared/intake/opened-file.ts';
import type { RejectionCode } from '../../shared/register/return.ts';
import { unpackWorkbooks } from './packed-workbooks.ts';
import type { ReaderReply, ReaderRequest, ReadingOrder, ReadWorkbook } from './reader-messages.ts';
import { limits } from './reader/limits.ts';
import { sha256Of } from '../sha256.ts';

/** A running child, whatever it runs on: Node's `fork` or Electron's `utilityProcess`. */
export type ReaderPort = {
  readonly post: (request: ReaderRequest) => void;
  readonly onMessage: (listener: (reply: ReaderReply) => void) => void;
  /** Called at least once when the child has ended or could not be started. */
  readonly onExit: (listener: () => void) => void;
  readonly kill: () => void;
};

export type ReaderOptions = {
  readonly spawn: () => ReaderPort;
  /** Per file, from when the child has it. */
  readonly timeLimitMs?: number;
  /** How long a child may take to start. */
  readonly startLimitMs?: number;
  /** Told of what is a bug or a death of the reader, with the file's name, for the log. */
  readonly onTrouble?: (trouble: string) => void;
};

/** Opens files in a child process, one at a time, in the order they were asked for. */
export type Reader = {
  /**
   * Never rejects because of what is in the file: a file that hangs the child is `timed-out`, one that kills it
   * `damaged`. Rejects when the reader itself cannot be started, or has been closed.
   */
  readonly open: (name: string, bytes: Uint8Array) => Promise<readonly OpenedFile[]>;
  /** Opens a file and reads what its workbooks say of actions; like `open` in all else. */
  readonly read: (name: string, bytes: Uint8Array, order: ReadingOrder) => Promise<readonly ReadWorkbook[]>;
  readonly close: () => void;
};

/** A child with one set of listeners for its whole life; `notify` is whoever waits for its answer just now. */
type Running = {
  readonly port: ReaderPort;
  ready: Promise<boolean>;
  isGone: boolean;
  notify: (ending: Ending) => void;
};
type Ending =
  | { readonly kind: 'reply'; readonly reply: Exclude<ReaderReply, { kind: 'ready' }> }
  | { readonly kind: 'exit' }
  | { readonly kind: 'timeout' };

function turnedAway(bytes: Uint8Array, rejection: RejectionCode): readonly ReadWorkbook[] {
  const file = { member: null, sha256: sha256Of(bytes), size: bytes.length, mail: null, ignoredMembers: [] };
  return [{ opened: { ...file, outcome: 'rejected', rejection }, reading: null }];
}

function within<Value>(limitMs: number, value: Promise<Value>, otherwise: Value): Promise<Value> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), limitMs);
    void value.then((result) => {
      clearTimeout(timer);
      resolve(result);
    });
  });
}

function start({ spawn, startLimitMs = 20_000 }: ReaderOptions): Running {
  const port = spawn();
  const running: Running = { port, ready: Promise.resolve(false), isGone: false, notify: () => undefined };
  const started = new Promise<boolean>((resolve) => {
    port.onMessage((reply) => {
      if (reply.kind === 'ready') resolve(true);
      else running.notify({ kind: 'reply', reply });
    });
    port.onExit(() => {
      running.isGone = true;
      resolve(false);
      running.notify({ kind: 'exit' });
    });
  });
  running.ready = within(startLimitMs, started, false);
  return running;
}

/** One file through a child that is ready: its answer, its death, or the time running out. */
function ask(running: Running, request: ReaderRequest, timeLimitMs: number): Promise<Ending> {
  if (running.isGone) return Promise.resolve({ kind: 'exit' });
  const ending = new Promise<Ending>((resolve) => {
    running.notify = (end) => {
      if (end.kind !== 'reply' || end.reply.id === request.id) resolve(end);
    };
  });
  running.port.post(request);
  return within<Ending>(timeLimitMs, ending, { kind: 'timeout' });
}

class ReaderProcess {
  readonly #options: ReaderOptions;
  #running: Running | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #nextId = 1;
  #isClosed = false;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  read(name: string, bytes: Uint8Array, order: ReadingOrder | null): Promise<readonly ReadWorkbook[]> {
    const result = this.#last.then(() => this.#readNow(name, bytes, order));
    // The queue goes on whatever becomes of this file; its own caller is told through `result`.
    this.#last = result.catch(() => undefined);
    return result;
  }

  close(): void {
    this.#isClosed = true;
    this.#end();
  }

  #end(): void {
    this.#running?.port.kill();
    this.#running = null;
  }

  async #child(): Promise<Running> {
    // A child that dies while it starts is tried once more: memory may have been short for a moment.
    for (let attempt = 0; attempt < 2 && !this.#isClosed; attempt++) {
      if (this.#running === null || this.#running.isGone) this.#running = start(this.#options);
      const running = this.#running;
      if (await running.ready) return running;
      this.#end();
    }
    throw new Error(this.#isClosed ? 'the reader has been closed' : 'the reader could not be started');
  }

  async #readNow(name: string, bytes: Uint8Array, order: ReadingOrder | null): Promise<readonly ReadWorkbook[]> {
    // Spared the way through the child: it would refuse it by this alone.
    if (bytes.length > limits.fileBytes) return turnedAway(bytes, 'too-large');
    const running = await this.#child();
    const id = this.#nextId++;
    const ending = await ask(running, { id, bytes, order }, this.#options.timeLimitMs ?? 20_000);
    if (this.#isClosed) throw new Error('the reader has been closed');
    if (ending.kind === 'reply' && ending.reply.kind === 'read') return unpackWorkbooks(ending.reply.pieces);
    this.#end();
    this.#options.onTrouble?.(`${name}: ${describe(ending)}`);
    return turnedAway(bytes, ending.kind === 'timeout' ? 'timed-out' : 'damaged');
  }
}

function describe(ending: Ending): string {
  if (ending.kind === 'timeout') return 'the reader ran out of time';
  if (ending.kind === 'exit') return 'the reader died';
  return ending.reply.kind === 'failed' ? ending.reply.detail : 'the reader answered out of turn';
}

/** @see Reader */
export function createReader(options: ReaderOptions): Reader {
  const reader = new ReaderProcess(options);
  return {
    open: async (name, bytes) => (await reader.read(name, bytes, null)).map(({ opened }) => opened),
    read: (name, bytes, order) => reader.read(name, bytes, order),
    close: () => reader.close(),
  };
}
