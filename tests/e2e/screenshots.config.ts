import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/**
 * Pictures of every screen, for people to look at; nothing is compared. `npm run screenshots` writes them to
 * `test-results/screenshots`; with `-- --project readme` also the picture that the README shows, with `-- --project guide` those in the
 * guide. Those two are kept in `build/pictures`.
 */
// oxlint-disable-next-line import/no-default-export -- Playwright reads the default export
export default defineConfig({
  ...base,
  testDir: './screenshots',
  timeout: 180_000,
  reporter: 'list',
  projects: [
    { name: 'gallery', testMatch: ['gallery.shots.ts', 'periods.shots.ts', 'close.shots.ts'] },
    { name: 'readme', testMatch: 'readme.shots.ts' },
    { name: 'guide', testMatch: 'guide.shots.ts' },
  ],
});
