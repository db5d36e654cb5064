import { describe, expect, it } from 'vitest';
import { createFreshReading } from '../../../../renderer/lib/read-fresh.ts';

/** A core whose answers come when they are let go. */
function slowCore() {
  const waiting: (() => void)[] = [];
  let value = 'before';
  let asked = 0;
  const hold = async (): Promise<string> => {
    asked += 1;
    const answer = value; // read when it is asked for, told later
    await new Promise<void>((resolve) => waiting.push(resolve));
    if (answer === 'unknown') throw new Error(answer);
    return answer;
  };
  return {
    ask: hold,
    put: (next: string) => {
      value = next;
    },
    answer: () => waiting.shift()?.(),
    asked: () => asked,
  };
}

const settled = (): Promise<void> => Promise.resolve().then(() => undefined);

describe('createFreshReading', () => {
  it('gives what was read when nothing changed meanwhile', async () => {
    const reading = createFreshReading();
    const core = slowCore();
    reading.changed();
    const read = reading.read(core.ask, () => true);
    core.answer();
    expect(await read).toBe('before');
    expect(core.asked()).toBe(1);
  });

  it('never gives what was read before a change that came before the answer', async () => {
    const reading = createFreshReading();
    const core = slowCore();
    const read = reading.read(core.ask, () => true);
    core.put('after');
    reading.changed();
    core.answer();
    await settled();
    await settled();
    core.answer();
    expect(await read).toBe('after');
    expect(core.asked()).toBe(2);
  });

  it('asks again for what was not there before the change', async () => {
    const reading = createFreshReading();
    const core = slowCore();
    core.put('unknown');
    const read = reading.read(core.ask, () => true);
    core.put('after');
    reading.changed();
    core.answer();
    await settled();
    await settled();
    core.answer();
    expect(await read).toBe('after');
  });

  it('gives the error of a reading that no change has overtaken', async () => {
    const reading = createFreshReading();
    await expect(
      reading.read(
        async () => Promise.reject(new Error('refused')),
        () => true,
      ),
    ).rejects.toThrow('refused');
  });

  it('does not ask again for what the query cache itself asks for anew', async () => {
    const reading = createFreshReading();
    const core = slowCore();
    const read = reading.read(core.ask, () => false);
    reading.changed();
    core.answer();
    expect(await read).toBe('before');
    expect(core.asked()).toBe(1);
  });
});
