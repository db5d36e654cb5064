import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const folder = fileURLToPath(new URL('../../../test-results/screenshots/', import.meta.url));
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

/** Takes the page as it stands under a name. */
export type Take = (name: string) => Promise<void>;

/** Takes the page in both looks and both sizes. The number keeps the pictures in the order of the walk. */
export function camera(page: Page, walk: string): Take {
  let number = 0;
  return async (name) => {
    number += 1;
    const numbered = `${walk}-${String(number).padStart(2, '0')}-${name}`;
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await takeAt(page, `${numbered}-${size.width}-${colorScheme}`);
      }
    }
  };
}

/** Takes the page in high contrast, light and dark, and in the room that 1280 × 800 has at 200 %. */
export function closeCamera(page: Page, walk: string): Take {
  return async (name) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, contrast: 'more' });
      await takeAt(page, `${walk}-${name}-kontrast-${colorScheme}`);
    }
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
    await page.setViewportSize({ width: 640, height: 400 });
    await takeAt(page, `${walk}-${name}-200-procent`, true);
    await page.setViewportSize({ width: 1280, height: 800 });
  };
}

/** Charts take a moment to draw themselves after a change of size or look: they are waited for until two pictures are alike. */
const mostTries = 10;

async function takeAt(page: Page, name: string, fullPage = false): Promise<void> {
  const shoot = (): Promise<Buffer> => page.screenshot({ animations: 'disabled', fullPage });
  let picture = await shoot();
  const most = (await page.locator('canvas').count()) > 0 ? mostTries : 0;
  for (let tries = 0; tries < most; tries += 1) {
    const next = await shoot();
    if (next.equals(picture)) break;
    picture = next;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), picture);
}
