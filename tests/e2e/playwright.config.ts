import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, defineConfig } from '@playwright/test';
import { slowness } from './support/slow-page.ts';

/** Where Debian, Ubuntu and the usual installers put a Chromium or Chrome. */
const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium to test in: the one named by CHROMIUM, the system's, or Playwright's own. */
function findBrowser(): string {
  const candidates = [process.env['CHROMIUM'] ?? '', ...systemBrowsers, chromium.executablePath()];
  const found = candidates.find((path) => path !== '' && existsSync(path));
  if (found) return found;
  throw new Error(
    'No Chromium was found: install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or name one in CHROMIUM.',
  );
}

const results = fileURLToPath(new URL('../../test-results/', import.meta.url));

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: `${results}e2e`,
  fullyParallel: true,
  // Every test has a door, a register and a browser context of its own; two fit on the smallest machine that tests run on.
  workers: 2,
  // For a whole task on a machine that does other things too. A step that hangs is told of by the limits below, long before.
  timeout: 180_000 * slowness,
  expect: { timeout: 10_000 * slowness },
  forbidOnly: true,
  // None at the desk, where a test that fails now and then is to be seen; build/ci.mjs says why it asks for one.
  retries: Number(process.env['E2E_RETRIES'] ?? 0),
  reporter: [['list'], ['json', { outputFile: `${results}playwright.json` }]],
  use: {
    // A control that does not come or can't be used is said at once, not when the whole test has run out of time.
    actionTimeout: 15_000 * slowness,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 800 },
    // A trace would cost every test a third of its time; the error context and a picture tell nearly as much.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findBrowser(),
      // Chromium's own sandbox does not start for root in a container; the page under test is our own, on loopback.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
