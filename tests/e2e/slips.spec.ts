import { appTexts, periodTexts } from '../../renderer/lib/texts/app.ts';
import { dispatchTexts } from '../../renderer/lib/texts/dispatches.ts';
import { settingsTexts } from '../../renderer/lib/texts/settings.ts';
import { partTexts } from '../../renderer/lib/texts/strategy.ts';
import { unitPanelTexts, unitsTexts } from '../../renderer/lib/texts/units.ts';
import { unitTexts } from '../../renderer/lib/texts/home.ts';
import { expect, test } from './support/door.ts';
import { goToScreen, panel, startRegister, startsWith, toasts, toldToast } from './support/user.ts';

const unitRow = { name: /Socialförvaltningen/ };

test('a double click makes the templates once', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'dispatches');
  await page.getByRole('button', { name: dispatchTexts.download }).dblclick();
  await toldToast(page, /^Mallarna är sparade/);
  await goToScreen(page, 'settings');
  await page.getByRole('tab', { name: settingsTexts.history }).click();
  await expect(page.getByRole('row', { name: /Gjorde mallar/ })).toHaveCount(1);
});

test('what was written of a unit and left unsaved is said, and can be had back', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'units');
  await page.getByRole('row', unitRow).click();
  await panel(page).getByLabel(unitPanelTexts.contact).fill('Verksamhetsutvecklare');
  await page.getByRole('row', { name: /Räddningstjänsten/ }).click();
  await expect(toasts(page)).toContainText(unitPanelTexts.lost('Socialförvaltningen'));
  await goToScreen(page, 'home');
  await toasts(page).getByRole('button', { name: unitPanelTexts.bringBack }).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Socialförvaltningen');
  await expect(panel(page).getByLabel(unitPanelTexts.contact)).toHaveValue('Verksamhetsutvecklare');
  await panel(page).getByRole('button', { name: unitPanelTexts.save }).click();
  await toldToast(page, unitPanelTexts.saved('Socialförvaltningen'));
  await page.getByRole('row', { name: /Räddningstjänsten/ }).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Räddningstjänsten');
  await expect(page.getByText(unitPanelTexts.lost('Socialförvaltningen'))).toHaveCount(0);
});

test('what was written of an indicator and left unsaved can be had back', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'strategy');
  await page.getByRole('button', { name: /^AK 1 / }).click();
  await panel(page).getByLabel('Källa för uppföljning').fill('Egen uppföljning');
  await page.getByRole('button', { name: /^AK 2 / }).click();
  await expect(toasts(page)).toContainText(partTexts.lost('AK 1'));
  await toasts(page).getByRole('button', { name: partTexts.bringBack }).click();
  await expect(panel(page).getByLabel('Källa för uppföljning')).toHaveValue('Egen uppföljning');
});

test('a dialog is filled in from its first field, and Enter is its main button', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'units');
  await page.getByRole('button', { name: unitsTexts.add }).click();
  await expect(page.getByRole('dialog').getByLabel(unitPanelTexts.name, { exact: true })).toBeFocused();
  await page.keyboard.type('Kulturskolan');
  await page.keyboard.press('Tab');
  await page.keyboard.type('KSK');
  await page.keyboard.press('Enter');
  await toldToast(page, unitTexts.added('Kulturskolan'));
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the period offered is the one that comes after the one shown, whatever the calendar says', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await page.getByRole('button', { name: startsWith(appTexts.changePeriod) }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `${periodTexts.choose} Bokslut 2024` })
    .click();
  await toldToast(page, periodTexts.chosen('Bokslut 2024'));
});

test('a file dropped where nothing takes it leaves the program where it is', async ({ page, door }) => {
  await startRegister(page, door);
  /** Drags a file over the window; whether the browser is kept from opening it in the program's place. */
  const drag = () =>
    page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Insats'], 'svar.csv'));
      const kinds = ['dragover', 'drop'].map((kind) => new DragEvent(kind, { dataTransfer, cancelable: true }));
      return kinds.map((event) => !window.dispatchEvent(event));
    });
  await goToScreen(page, 'units');
  expect(await drag()).toEqual([true, true]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
