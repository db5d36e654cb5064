import type { BrowserContext, Page } from '@playwright/test';

/**
 * How many times slower than this machine every page is made to run; 1 for not at all. `SLOW_PAGE=4 npm run e2e` looks for what
 * only holds on a fast computer: a key that comes before the program is ready for it, or a test that did not wait for what the
 * user waits for. Every test must pass at 6; what a test may take grows with it.
 */
export const slowness = Number(process.env['SLOW_PAGE'] ?? 1);

/** Makes a page's own work take `rate` times as long, as on a slower computer. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Slows down every page that is opened in a context, as `SLOW_PAGE` asks. */
export function slowDownPages(context: BrowserContext): void {
  if (slowness <= 1) return;
  // A page that was closed again at once has nothing to slow down.
  context.on('page', (page) => void slowDown(page, slowness).catch(() => undefined));
}
