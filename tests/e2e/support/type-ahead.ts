import type { Page } from '@playwright/test';

/** The ups and downs of a key, or of keys pressed together such as `Control+z`. */
type Stroke = { readonly way: 'down' | 'up'; readonly key: string };

function strokesOf(combination: string): readonly Stroke[] {
  const keys = combination.split('+');
  const down = keys.map((key): Stroke => ({ way: 'down', key }));
  return [...down, ...keys.toReversed().map((key): Stroke => ({ way: 'up', key }))];
}

/** Milliseconds that the page is busy: long enough for the keys to be sent meanwhile. */
const busyFor = 400;

/**
 * Presses keys while the page is busy, as a fast typist does on a slow computer. When the page comes back all of them wait in the
 * browser, and it takes them one right after the other: before any timer, frame or answer. What only works when the program has
 * had a moment between two keys fails here on every machine.
 *
 * @param keys with spaces between them, such as `F2 Control+a 7 1 Tab`; letters are those of an American keyboard
 */
export async function typeAhead(page: Page, keys: string): Promise<void> {
  await page.evaluate((milliseconds) => {
    setTimeout(() => {
      const end = performance.now() + milliseconds;
      while (performance.now() < end);
    });
  }, busyFor);
  await Promise.all(
    keys
      .split(' ')
      .flatMap(strokesOf)
      .map(({ way, key }) => page.keyboard[way](key)),
  );
}
