import type { Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { expect } from './door.ts';

/** The smallest window that the program is made for. */
export const usual = { width: 1280, height: 720 };
/** What 1280 × 720 has room for at 200 % zoom. */
const zoomed = { width: 640, height: 360 };

/** Whether the page itself, not a table inside it, has to be scrolled sideways. */
const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const root = document.scrollingElement;
    return root !== null && root.scrollWidth > root.clientWidth;
  });

/** Everything that is wrong with the page as it stands: axe in light and dark, and what does not fit at 100 and 200 %. */
async function wrongWith(page: Page, state: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  // What the colours don't decide is the same in the dark.
  const looks = [
    { colorScheme: 'light', asked: 'everything' },
    { colorScheme: 'dark', asked: 'colours' },
  ] as const;
  for (const { colorScheme, asked } of looks) {
    await page.emulateMedia({ colorScheme });
    wrong.push(...(await violationsOn(page, asked)).map((told) => `${colorScheme}: ${told}`));
  }
  for (const size of [zoomed, usual]) {
    await page.setViewportSize(size);
    if (await isTooWide(page)) wrong.push(`scrolls sideways at ${size.width} × ${size.height}`);
  }
  return wrong.map((told) => `${state}: ${told}`);
}

/** Looks at states one after the other and fails at the end with all that was wrong in any of them. */
export function inspection(page: Page) {
  const wrong: string[] = [];
  return {
    look: async (state: string): Promise<void> => void wrong.push(...(await wrongWith(page, state))),
    done: (): void => expect(wrong).toEqual([]),
  };
}
