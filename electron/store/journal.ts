import { open, type FileHandle } from 'node:fs/promises';
import { encodeLineInTurns } from './journal-line.ts';

/** Puts bytes at a place in a file and sees them on to the disk; rejects when it can't. */
export type AppendBytes = (file: FileHandle, bytes: Uint8Array, position: number) => Promise<void>;

const appendAndSync: AppendBytes = async (file, bytes, position) => {
  let written = 0;
  while (written < bytes.length) {
    const step = await file.write(bytes, written, bytes.length - written, position + written);
    written += step.bytesWritten;
  }
  await file.sync();
};

/** The journal has been written to by somebody else: the lock has been lost without our knowing. */
export class ForeignWriteError extends Error {
  override readonly name = 'ForeignWriteError';
}

/** Where a journal's right lines end. */
export type JournalEnd = { readonly position: number; readonly sha256: string };

/** The open journal of the one process that writes to it. */
export class Journal {
  readonly #file: FileHandle;
  readonly #append: AppendBytes;
  #end: JournalEnd;
  /** Bytes of ours may lie after the end, from an append that failed. */
  #isTailDirty: boolean;

  private constructor(file: FileHandle, end: JournalEnd, append: AppendBytes) {
    this.#file = file;
    this.#append = append;
    this.#end = end;
    this.#isTailDirty = false;
  }

  /** Opens a journal whose right lines are known, and cuts off what a crash left after them. */
  static async open(path: string, end: JournalEnd, append: AppendBytes = appendAndSync): Promise<Journal> {
    const file = await open(path, 'r+');
    const journal = new Journal(file, end, append);
    try {
      const { size } = await file.stat();
      if (size > end.position) await journal.#cutTail();
      return journal;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  get end(): JournalEnd {
    return this.#end;
  }

  /**
   * Appends a change's JSON; when it returns the line is on the disk. When it throws, nothing has been added: what may
   * lie half-written after the end is cut off now or, should the disk refuse that too, before the next append.
   */
  async append(text: Uint8Array, version: number): Promise<void> {
    if (this.#isTailDirty) await this.#cutTail();
    const { size } = await this.#file.stat();
    if (size !== this.#end.position) throw new ForeignWriteError(`${size} bytes, expected ${this.#end.position}`);
    const line = await encodeLineInTurns(text, version, this.#end.sha256);
    this.#isTailDirty = true;
    try {
      await this.#append(this.#file, line.bytes, this.#end.position);
    } catch (error) {
      await this.#cutTail().catch(() => {
        // The disk refuses this too; the tail stays marked, and the next append tries again before it writes.
        this.#isTailDirty = true;
      });
      throw error;
    }
    this.#isTailDirty = false;
    this.#end = { position: this.#end.position + line.bytes.length, sha256: line.sha256 };
  }

  /** Lets go of the file, with what a failed append left behind cut off if the disk allows it by now. */
  async close(): Promise<void> {
    try {
      if (this.#isTailDirty) await this.#cutTail();
    } finally {
      await this.#file.close();
    }
  }

  /** Lets go of the file as it is: it is somebody else's now. */
  abandon(): Promise<void> {
    return this.#file.close();
  }

  async #cutTail(): Promise<void> {
    await this.#file.truncate(this.#end.position);
    await this.#file.sync();
    this.#isTailDirty = false;
  }
}
