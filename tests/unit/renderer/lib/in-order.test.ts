import { describe, expect, it } from 'vitest';
import { createOrder } from '../../../../renderer/lib/in-order.ts';

describe('createOrder', () => {
  it('begins a task when the one before is done, not before', async () => {
    const told: string[] = [];
    const inOrder = createOrder();
    let finish = (): void => undefined;
    const first = inOrder(async () => {
      told.push('first begins');
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      told.push('first ends');
    });
    const second = inOrder(async () => void told.push('second'));
    await Promise.resolve();
    await Promise.resolve();
    expect(told).toEqual(['first begins']);
    finish();
    await Promise.all([first, second]);
    expect(told).toEqual(['first begins', 'first ends', 'second']);
  });

  it('goes on after a task that failed, and tells whoever gave it', async () => {
    const inOrder = createOrder();
    const failing = inOrder(async () => Promise.reject(new Error('refused')));
    const next = inOrder(async () => 'done');
    await expect(failing).rejects.toThrow('refused');
    expect(await next).toBe('done');
  });
});
