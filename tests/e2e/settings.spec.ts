import type { Page } from '@playwright/test';
import {
  aboutTexts,
  backupTexts,
  historyTexts,
  personalTexts,
  registerTexts,
  settingsTexts,
} from '../../renderer/lib/texts/settings.ts';
import { appTexts, periodTexts } from '../../renderer/lib/texts/app.ts';
import { startTexts } from '../../renderer/lib/texts/start.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { sample, textFile } from './support/files.ts';
import {
  goToScreen,
  openFile,
  panel,
  receive,
  startRegister,
  startsWith,
  takeIn,
  takeInFiles,
  toldToast,
} from './support/user.ts';

async function openPart(page: Page, part: string): Promise<void> {
  await goToScreen(page, 'settings');
  await page.getByRole('tab', { name: part }).click();
}

const dialogOf = (page: Page) =>
  page.getByRole('dialog').or(page.getByRole('alertdialog').filter({ has: page.getByRole('heading') }));
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

test('the register gets a name, is copied, and is moved to another folder', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'settings');
  await expectAccessible(page);
  await page.getByLabel(registerTexts.name).fill('Integration 2024');
  await press(page, registerTexts.rename);
  await toldToast(page, registerTexts.renamed);
  await expect(page.getByText('Integration 2024').first()).toBeVisible();

  await press(page, registerTexts.copy);
  await expectAccessible(page);
  await page.getByLabel(registerTexts.target).fill('Kopian');
  await page.getByRole('dialog').getByRole('button', { name: registerTexts.copyDo, exact: true }).click();
  await toldToast(page, /Kopian ligger i .*Kopian/);
  await press(page, registerTexts.move);
  await page.getByLabel(registerTexts.target).fill(`${door.registersFolder}/flyttat`);
  await page.getByRole('dialog').getByRole('button', { name: registerTexts.moveDo, exact: true }).click();
  await toldToast(page, /Registret ligger nu i .*flyttat/);
  await expect(page.locator('code').filter({ hasText: 'flyttat' })).toBeVisible();
});

test('a backup is made and becomes a register of its own, and the first one is opened again', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await openPart(page, settingsTexts.backups);
  await expect(page.getByText(backupTexts.emptyTitle)).toBeVisible();
  await press(page, backupTexts.make);
  await toldToast(page, backupTexts.made);
  await expectAccessible(page);
  await press(page, new RegExp(`^${backupTexts.restore}`));
  await page.getByLabel(backupTexts.restoreName).fill('Som det var');
  await page.getByRole('dialog').getByRole('button', { name: backupTexts.restoreDo, exact: true }).click();
  await toldToast(page, backupTexts.restored('Som det var'));
  await page.getByRole('tab', { name: settingsTexts.register, exact: true }).click();
  const others = page.getByRole('list', { name: registerTexts.recent }).getByRole('listitem');
  await expect(others).toHaveCount(2);
  const frame = page.getByRole('banner');
  await expect(frame).toContainText('Som det var');
  await others.getByRole('button', { name: new RegExp(`^${registerTexts.open}`) }).click();
  await expect(frame).not.toContainText('Som det var');
  await expect(frame).toContainText('Västervik 2023–2027');
});

test('the history is searched, one change is undone, and the register goes back to how it was', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await takeInFiles(page, [sample('VMEAB integration.xlsx')]);
  await openPart(page, settingsTexts.history);
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: historyTexts.search }).fill('tog in');
  const rows = page.getByRole('table', { name: historyTexts.table }).getByRole('row');
  await expect(rows).toHaveCount(2);
  await press(page, new RegExp(`^${historyTexts.undo}`));
  await toldToast(page, /^Ångrat: Tog in/);
  await expect(rows.nth(2)).toContainText(historyTexts.undone);
  await page.getByRole('searchbox', { name: historyTexts.search }).fill('skapade registret');
  await expect(rows).toHaveCount(2);
  await press(page, /^Gå tillbaka hit/);
  await expect(dialogOf(page)).toContainText('Skapade registret');
  await page.getByRole('button', { name: historyTexts.undoToDo, exact: true }).click();
  // Before the first period was chosen; the settings are there all the same.
  await expect(page.getByRole('button', { name: startsWith(periodTexts.none) })).toBeVisible();
});

test('a person is found where she is named, and struck for good', async ({ page, door }) => {
  await startRegister(page, door);
  const text =
    'Insats;Fokusområde;Status;Resultat under perioden\nSpråkcafé;Språkutveckling;Pågår;Elev 811218-9876 började i maj.\n';
  const name = 'BUF delår 2024.csv';
  await receive(page, [textFile(name, text)]);
  await openFile(page, name);
  await takeIn(page);
  await openPart(page, settingsTexts.personal);
  await expectAccessible(page);
  const row = page.getByRole('row', { name: /811218-••••/ });
  await expect(row.getByRole('link', { name: /BUF-001/ })).toBeVisible();
  await row.getByRole('checkbox').press('Space');
  await press(page, personalTexts.strike(1));
  await page.getByText(/Ta också bort/).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: personalTexts.strikeDo, exact: true }).click();
  await toldToast(page, personalTexts.struck(1));
  await expect(row).toHaveCount(0);
  await page.goto(`${page.url().split('#')[0]}#/insatser/BUF-001`);
  await expect(panel(page)).toContainText('Elev ••••••-•••• började i maj.');
});

test('the look is chosen, and the program says what it is made of', async ({ page, door }) => {
  await startRegister(page, door);
  await openPart(page, settingsTexts.look);
  await page.getByText(appTexts.themes.dark, { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectAccessible(page);
  await page.getByRole('tab', { name: settingsTexts.about }).click();
  await expect(page.getByRole('row', { name: /^react 19/ })).toContainText('MIT');
  await expect(page.getByText(aboutTexts.text)).toBeVisible();
  await expect(page).not.toHaveTitle(startTexts.title);
});
