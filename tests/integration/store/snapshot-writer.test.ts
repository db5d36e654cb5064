import { Low, type Adapter } from 'lowdb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { snapshotOf, type Snapshot } from '../../../electron/store/snapshot.ts';
import { SnapshotWriter } from '../../../electron/store/snapshot-writer.ts';
import { emptyRegister } from '../../../shared/register/entities.ts';

/** A file that takes so many milliseconds to write, by a clock of the test's own. */
function slowFile(took: number) {
  const written: number[] = [];
  const adapter: Adapter<Snapshot | null> = {
    read: async () => null,
    write: async (snapshot) => {
      await new Promise((resolve) => setTimeout(resolve, took));
      written.push(snapshot?.seq ?? 0);
    },
  };
  return { written, file: new Low<Snapshot | null>(adapter, null) };
}

const at = (seq: number) => () => snapshotOf({ version: 2, seq, journalSha256: '', register: emptyRegister });
const noProblem = (): void => {
  throw new Error('nothing goes wrong here');
};

describe('the snapshot writer', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('writes once for changes that come together, with the last of them', async () => {
    const { file, written } = slowFile(10);
    const writer = new SnapshotWriter(file, noProblem);
    for (const seq of [2, 3, 4]) writer.schedule(at(seq));
    await vi.advanceTimersByTimeAsync(1499);
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(1 + 10);
    expect(written).toEqual([4]);
  });

  it('rests longer after what took long to write', async () => {
    const { file, written } = slowFile(2000);
    const writer = new SnapshotWriter(file, noProblem);
    writer.schedule(at(2));
    await vi.advanceTimersByTimeAsync(1500 + 2000);
    expect(written).toEqual([2]);
    writer.schedule(at(3));
    await vi.advanceTimersByTimeAsync(59_999);
    expect(written).toEqual([2]);
    await vi.advanceTimersByTimeAsync(1 + 2000);
    expect(written).toEqual([2, 3]);
  });

  it('writes what waits at once when it is asked to', async () => {
    const { file, written } = slowFile(2000);
    const writer = new SnapshotWriter(file, noProblem);
    writer.schedule(at(2));
    await Promise.all([writer.flush(), vi.advanceTimersByTimeAsync(2000)]);
    writer.schedule(at(3));
    await Promise.all([writer.flush(), vi.advanceTimersByTimeAsync(2000)]);
    expect(written).toEqual([2, 3]);
  });
});
