import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createChangeGate, longestWait } from '../../../../renderer/lib/change-gate.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('createChangeGate', () => {
  it('reads what another window changed at once', () => {
    const read = vi.fn<() => void>();
    const gate = createChangeGate(read);
    gate.changed();
    gate.changed();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('leaves what an action of its own changed to the reading when that is done', () => {
    const read = vi.fn<() => void>();
    const gate = createChangeGate(read);
    gate.begin();
    gate.changed();
    gate.end();
    vi.advanceTimersByTime(longestWait * 2);
    expect(read).not.toHaveBeenCalled();
  });

  it('reads what another window changed after the action was done, and while a second one is under way', () => {
    const read = vi.fn<() => void>();
    const gate = createChangeGate(read);
    gate.begin();
    gate.end();
    gate.changed();
    expect(read).toHaveBeenCalledTimes(1);
    gate.begin();
    gate.begin();
    gate.end();
    gate.changed();
    vi.advanceTimersByTime(longestWait);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('shows what happens during an action that takes long, once a second and not at every change', () => {
    const read = vi.fn<() => void>();
    const gate = createChangeGate(read);
    gate.begin();
    for (let change = 0; change < 30; change += 1) {
      gate.changed();
      vi.advanceTimersByTime(longestWait / 10);
    }
    expect(read).toHaveBeenCalledTimes(3);
    gate.end();
    gate.changed();
    expect(read).toHaveBeenCalledTimes(4);
  });
});
