import { appendFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  appTexts,
  connectionTexts,
  openNoticeTexts,
  readOnlyTexts,
  taskTexts,
  unknownTexts,
} from '../../renderer/lib/texts/app.ts';
import { dispatchTexts } from '../../renderer/lib/texts/dispatches.ts';
import { overviewTexts } from '../../renderer/lib/texts/home.ts';
import { paletteTexts } from '../../renderer/lib/texts/palette.ts';
import { startTexts } from '../../renderer/lib/texts/start.ts';
import { unitsTexts } from '../../renderer/lib/texts/units.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, startDoor, test, type Door } from './support/door.ts';
import { dropOnWindow, sample } from './support/files.ts';
import {
  expectActivityCount,
  goToScreen,
  openProgram,
  panel,
  screenLink,
  startRegister,
  takeInFiles,
  toldToast,
} from './support/user.ts';

const returned = sample('ksf_handlingsplan_svar.xlsx');
const registerFolder = (door: Door): string => join(door.registersFolder, readdirSync(door.registersFolder)[0] ?? '');
const openRecent = (page: Page): Promise<void> =>
  page.getByRole('list', { name: startTexts.recent }).getByRole('button').first().click();

test('a register opens where it was last looked at, also in the program started anew', async ({
  page,
  door,
  browser,
}) => {
  await startRegister(page, door);
  await goToScreen(page, 'units');
  await page.getByRole('row', { name: /Barn- och utbildning/ }).click();
  await expect(page).toHaveURL(/#\/verksamheter\/buf$/);
  const data = join(dirname(door.registersFolder), 'data');
  await page.getByRole('button', { name: appTexts.close }).click();
  await openRecent(page);
  await expect(page).toHaveURL(/#\/verksamheter\/buf$/);
  await expect(panel(page)).toBeVisible();
  await page.getByRole('button', { name: appTexts.close }).click();
  await expect(page.getByRole('button', { name: startTexts.createNow })).toBeVisible();

  const again = await startDoor(door.registersFolder, data);
  const context = await browser.newContext({ locale: 'sv-SE' });
  try {
    const other = await context.newPage();
    await openProgram(other, again);
    await openRecent(other);
    await expect(other).toHaveURL(/#\/verksamheter\/buf$/);
    await expect(panel(other)).toBeVisible();
  } finally {
    await context.close();
    await again.end();
  }
});

test('an address of what is not there says so on each screen, with ways on', async ({ page, door }) => {
  await startRegister(page, door);
  await takeInFiles(page, [returned]);
  const origin = new URL(page.url()).origin;
  const notice = page.getByRole('region', { name: unknownTexts.label });
  for (const [path, id] of [
    ['insatser/XXX-999', 'XXX-999'],
    ['aterrapporter/R9999', 'R9999'],
    ['verksamheter/finns-inte', 'finns-inte'],
    ['strategi/finns-inte', 'finns-inte'],
  ] as const) {
    await page.goto(`${origin}/#/${path}`);
    await expect(notice).toContainText(unknownTexts.nowhere(id));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await expectAccessible(page);
  await notice.getByRole('button', { name: unknownTexts.search }).click();
  await expect(page.getByRole('dialog', { name: paletteTexts.open })).toBeVisible();
  await page.keyboard.press('Escape');
  await notice.getByRole('button', { name: unknownTexts.close }).click();
  await expect(notice).toBeHidden();
  await expect(page).toHaveURL(/#\/strategi$/);

  // A return that is undone while it is shown is gone from the address too.
  await goToScreen(page, 'returns');
  await page.getByRole('link', { name: /ksf_handlingsplan_svar/ }).click();
  await expect(page).toHaveURL(/R0001$/);
  await page.keyboard.press('Control+z');
  await toldToast(page, /^Ångrat: Tog in/);
  await page.keyboard.press('Control+z');
  await expect(notice).toContainText(unknownTexts.nowhere('R0001'));
});

test('an activity of another period is found there from its address', async ({ page, door }) => {
  await startRegister(page, door);
  await takeInFiles(page, [returned]);
  await page.getByRole('button', { name: /Byt rapporttillfälle/ }).click();
  await page.getByRole('dialog').getByText('Bokslut', { exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Välj Bokslut/ })
    .click();
  await toldToast(page, /Nu visas/);
  await page.goto(`${new URL(page.url()).origin}/#/insatser/KSF-002`);
  const notice = page.getByRole('region', { name: unknownTexts.label });
  await expect(notice).toContainText('KSF-002 finns inte i Bokslut');
  await notice.getByRole('button', { name: 'Visa Delår 2024' }).click();
  await expect(panel(page)).toContainText('KSF-002');
  await expect(notice).toBeHidden();
});

test('in a new period the activities of the one before are found from the palette, and the way to the templates is there', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await takeInFiles(page, [returned]);
  await page.getByRole('button', { name: /Byt rapporttillfälle/ }).click();
  await page.getByRole('dialog').getByText('Bokslut', { exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Välj Bokslut/ })
    .click();
  await toldToast(page, /Nu visas/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('KSF-002');
  await expect(page.getByRole('option', { name: /KSF-002/ })).toContainText('Delår 2024');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: unknownTexts.label })).toContainText('KSF-002 finns inte i Bokslut');

  await goToScreen(page, 'home');
  await page.getByRole('link', { name: overviewTexts.sendTemplates, exact: true }).click();
  await expect(page.getByRole('button', { name: dispatchTexts.download, exact: true })).toBeEnabled();
});

test('a change that was cut short by a crash is told of when the register is opened, until it has been read', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  const notice = page.getByRole('region', { name: openNoticeTexts.label });
  await expect(notice).toBeHidden();
  await page.getByRole('button', { name: appTexts.close }).click();
  const lock = join(registerFolder(door), 'register.lock');
  await expect.poll(() => existsSync(lock)).toBe(false);
  appendFileSync(join(registerFolder(door), 'history.jsonl'), '{"half a change');
  await openRecent(page);
  await expect(notice).toContainText(openNoticeTexts.torn);
  await expectAccessible(page);
  await notice.getByRole('button', { name: openNoticeTexts.toHistory }).click();
  await expect(page).toHaveURL(/installningar\/historik$/);
  await notice.getByRole('button', { name: openNoticeTexts.close }).click();
  await expect(notice).toBeHidden();
  await page.reload();
  await expect(screenLink(page, 'settings')).toBeVisible();
  await expect(notice).toBeHidden();
});

test('taking in is cancelled, and nothing of it is kept', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'returns');
  const names = ['svar.zip', 'ksf_handlingsplan_svar.xlsx', 'RESORT.xlsx'];
  // The same files under many names take long enough for somebody to change their mind.
  const files = Array.from({ length: 24 }, (_, index) => {
    const { bytes, name } = sample(names[index % names.length] ?? '');
    return { name: `${index} ${name}`, bytes };
  });
  await dropOnWindow(page, files);
  await page.getByRole('button', { name: taskTexts.cancel }).click();
  await toldToast(page, 'Avbrutet. Inget är sparat.');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /ksf_handlingsplan/ })).toHaveCount(0);
  const kept = join(registerFolder(door), 'returns');
  expect(existsSync(kept) ? readdirSync(kept) : []).toEqual([]);
});

test('two tabs of the same program stay in step, five of them too', async ({ page, door, context }) => {
  await startRegister(page, door);
  const { origin } = new URL(page.url());
  const others = await Promise.all(Array.from({ length: 4 }, () => context.newPage()));
  for (const other of others) {
    await other.goto(`${origin}/#/insatser`);
    await expect(screenLink(other, 'activities')).toBeVisible();
  }
  await takeInFiles(page, [returned]);
  for (const other of others) await expectActivityCount(other, 8);
  await others[0]?.keyboard.press('Control+z');
  await expect(screenLink(page, 'activities')).toHaveAccessibleName(appTexts.activities);
});

test('a second program that may only read follows what the first one writes', async ({ page, door, browser }) => {
  await startRegister(page, door);
  const second = await startDoor(door.registersFolder, join(dirname(door.registersFolder), 'data-2'));
  const context = await browser.newContext({ locale: 'sv-SE' });
  try {
    const other = await context.newPage();
    await openProgram(other, second);
    await other.getByLabel(startTexts.folder, { exact: true }).fill(registerFolder(door));
    await other.getByRole('button', { name: startTexts.openFolder }).click();
    await expect(other.getByRole('region', { name: readOnlyTexts.label })).toBeVisible();
    await goToScreen(other, 'activities');
    await takeInFiles(page, [returned]);
    await expectActivityCount(other, 8);
    await expect(other.getByRole('row', { name: /Medborgarskapsceremoni/ })).toBeVisible();

    // Keys that change say nothing here, and the palette offers nothing that can't be done.
    await other.keyboard.press('Control+z');
    await other.keyboard.press('Control+k');
    const palette = other.getByRole('dialog', { name: paletteTexts.open });
    await expect(palette.getByRole('option', { name: paletteTexts.reopen })).toBeVisible();
    for (const name of [paletteTexts.receive, paletteTexts.backup, /^Ångra/, appTexts.changePeriod]) {
      await expect(palette.getByRole('option', { name })).toHaveCount(0);
    }
    await expect(other.getByRole('region', { name: 'Meddelanden' })).toHaveCount(0);
    await expectActivityCount(page, 8);
  } finally {
    await context.close();
    await second.end();
  }
});

test('a program that has been closed is said to be, and what cannot be saved says what to do', async ({
  page,
  browser,
  door,
}) => {
  await startRegister(page, door);
  await page.getByRole('button', { name: appTexts.close }).click();
  const second = await startDoor(door.registersFolder, join(dirname(door.registersFolder), 'data-2'));
  const context = await browser.newContext({ locale: 'sv-SE' });
  try {
    const other = await context.newPage();
    await openProgram(other, second);
    await other.getByLabel(startTexts.folder, { exact: true }).fill(registerFolder(door));
    await other.getByRole('button', { name: startTexts.openFolder }).click();
    await expect(screenLink(other, 'units')).toBeVisible();

    // The folder goes away while the register is open: the change is refused in words, and the program goes on.
    rmSync(registerFolder(door), { recursive: true });
    await goToScreen(other, 'units');
    await other.getByRole('button', { name: unitsTexts.add }).click();
    const form = other.getByRole('dialog');
    await form.getByLabel('Namn', { exact: true }).fill('Överförmyndaren');
    await form.getByLabel('Kortnamn').fill('ÖFN');
    await form.getByRole('button', { name: unitsTexts.add }).click();
    await expect(other.getByRole('alertdialog')).toBeVisible();
    await other.keyboard.press('Escape');

    await second.end();
    const lost = other.getByRole('region', { name: connectionTexts.label });
    await expect(lost).toContainText(connectionTexts.lost);
    await expectAccessible(other);
  } finally {
    await context.close();
    await second.end();
  }
});
