import type { Low } from 'lowdb';
import { errorText } from './atomic-file.ts';
import type { Snapshot } from './snapshot.ts';
import type { StoreProblem } from './store-types.ts';

/** Milliseconds from a change to the snapshot with it: a row of edits gives one snapshot. */
const usualDelay = 1500;
/**
 * How many times longer than the last one took to write it is until the next. What takes seconds (two hundred megabytes, or a slow
 * network folder) is then not written after each edit; at the end it is, and until then the journal has it all.
 */
const restPerWrite = 30;

/**
 * Writes the snapshot when changes have come to rest, one at a time and only the latest. A snapshot that can't be written
 * costs nothing but time at the next start, since the journal has it all; so it is told of and tried again at the next change.
 */
export class SnapshotWriter {
  readonly #file: Low<Snapshot | null>;
  readonly #onProblem: (problem: StoreProblem) => void;
  readonly #delay: number;
  #pending: (() => Snapshot) | null = null;
  #timer: NodeJS.Timeout | null = null;
  /** Milliseconds that the last write took. */
  #took = 0;
  #writing: Promise<void> = Promise.resolve();

  constructor(file: Low<Snapshot | null>, onProblem: (problem: StoreProblem) => void, delay: number = usualDelay) {
    this.#file = file;
    this.#onProblem = onProblem;
    this.#delay = delay;
  }

  /** Asks for a snapshot soon. It is made up when it is written, not now. */
  schedule(make: () => Snapshot): void {
    this.#pending = make;
    if (this.#timer) return;
    this.#timer = setTimeout(() => void this.flush(), Math.max(this.#delay, restPerWrite * this.#took));
    // The journal has it all: a process that is done need not stay for the snapshot.
    this.#timer.unref();
  }

  /** Writes what is waiting now, after what is being written. */
  flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /** Forgets what is waiting: this process may no longer write. Resolves when a write under way is over. */
  cancel(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#pending = null;
    return this.#writing;
  }

  async #write(): Promise<void> {
    const make = this.#pending;
    if (!make) return;
    this.#pending = null;
    const start = performance.now();
    try {
      this.#file.data = make();
      await this.#file.write();
    } catch (error) {
      this.#onProblem({ code: 'snapshot-failed', detail: errorText(error) });
    } finally {
      // The snapshot holds on to a whole register; the next one is made afresh.
      this.#file.data = null;
      this.#took = performance.now() - start;
    }
  }
}
