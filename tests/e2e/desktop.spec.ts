import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, expect, test } from '@playwright/test';
import { findElectron } from '../../electron/cli/electron-runtime.ts';
import { startTexts } from '../../renderer/lib/texts/start.ts';
import { periodTexts } from '../../renderer/lib/texts/app.ts';
import { choosePeriod } from './support/user.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const runtime = findElectron(import.meta.url, process.env, process.platform);

test('the desktop window makes a register and finds it again after a restart', async () => {
  test.skip(runtime.kind === 'missing', runtime.kind === 'missing' ? runtime.why : '');
  const folder = mkdtempSync(join(tmpdir(), 'insatsliggaren-desktop-'));
  const open = () => openWindow(folder);
  try {
    const first = await open();
    await first.page.getByRole('button', { name: startTexts.createNow }).click();
    await choosePeriod(first.page, '2024', periodTexts.delar);
    await expect(first.page.getByRole('heading', { level: 1, name: 'Delår 2024' })).toBeVisible();
    await first.app.close();

    const second = await open();
    const known = second.page.getByRole('list', { name: startTexts.recent });
    await known.getByRole('button', { name: /Västervik/ }).click();
    await expect(second.page.getByRole('heading', { level: 1, name: 'Delår 2024' })).toBeVisible();
    await second.app.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The program in Electron, on folders of its own. */
async function openWindow(folder: string) {
  if (runtime.kind === 'missing') throw new Error(runtime.why);
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env;
  const env = Object.entries(inherited).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const app = await _electron.launch({
    executablePath: runtime.executable,
    // The sandbox does not start for root, as in a container; elsewhere it is on.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root],
    env: {
      ...Object.fromEntries(env),
      INSATSLIGGAREN_REGISTERS: join(folder, 'register'),
      INSATSLIGGAREN_DATA: join(folder, 'data'),
    },
  });
  return { app, page: await app.firstWindow() };
}
