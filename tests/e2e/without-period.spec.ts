import { periodTexts } from '../../renderer/lib/texts/app.ts';
import { paletteTexts } from '../../renderer/lib/texts/palette.ts';
import { startTexts } from '../../renderer/lib/texts/start.ts';
import { partTexts } from '../../renderer/lib/texts/strategy.ts';
import { unitPanelTexts, unitsTexts } from '../../renderer/lib/texts/units.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import {
  goToScreen,
  openProgram,
  panel,
  screenLink,
  screenNames,
  startsWith,
  toldToast,
  type ScreenName,
} from './support/user.ts';

const inPeriod: readonly ScreenName[] = ['dispatches', 'returns', 'activities', 'link', 'followUp'];

test.beforeEach(async ({ page, door }) => {
  await openProgram(page, door);
  await page.getByRole('button', { name: startTexts.createNow }).click();
  await expect(page.getByRole('heading', { name: periodTexts.first })).toBeVisible();
});

test('strategy and units are gone through before any period is made', async ({ page }) => {
  await expectAccessible(page);
  await goToScreen(page, 'units');
  await page.getByRole('row', { name: /Socialförvaltningen/ }).click();
  await panel(page).getByLabel(unitPanelTexts.contact).fill('Verksamhetsutvecklare');
  await panel(page).getByLabel(unitPanelTexts.to).fill('2027-12-31');
  await panel(page).getByRole('button', { name: unitPanelTexts.save }).click();
  await toldToast(page, unitPanelTexts.saved('Socialförvaltningen'));
  await expectAccessible(page);
  // What is only said in a period is not asked for here.
  await expect(panel(page).getByRole('button', { name: unitPanelTexts.exempt })).toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: unitsTexts.columns.reply })).toHaveCount(0);

  await goToScreen(page, 'strategy');
  await page.getByRole('button', { name: /^AK 1 / }).click();
  await panel(page).getByLabel('Källa för uppföljning').fill('Egen uppföljning');
  await panel(page).getByRole('button', { name: partTexts.save }).click();
  await toldToast(page, startsWith('AK 1'));
  await goToScreen(page, 'settings');
  await expectAccessible(page);
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(paletteTexts.placeholder).fill('räddning');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Räddningstjänsten');
});

test('every screen that shows a period says what is missing, and makes it', async ({ page }) => {
  for (const screen of inPeriod) {
    await goToScreen(page, screen);
    await expect(page.getByRole('main')).toContainText(periodTexts.needed(screenNames[screen]));
  }
  await goToScreen(page, 'dispatches');
  await expectAccessible(page);
  const make = page.getByRole('main').getByRole('button', { name: startsWith('Skapa ') });
  const label = (await make.innerText()).replace('Skapa ', '');
  await make.click();
  await toldToast(page, periodTexts.chosen(label));
  await expect(screenLink(page, 'dispatches')).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('heading', { level: 1, name: screenNames.dispatches })).toBeVisible();
});

test('another period than the one offered is chosen on Översikt, or from the left edge', async ({ page }) => {
  await goToScreen(page, 'activities');
  await page.getByRole('link', { name: periodTexts.chooseOther }).click();
  await expect(page.getByRole('heading', { name: periodTexts.first })).toBeVisible();
  await goToScreen(page, 'activities');
  await page.getByRole('button', { name: startsWith(periodTexts.none) }).click();
  await page.getByRole('dialog').getByText(periodTexts.bokslut, { exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: startsWith(periodTexts.choose) })
    .click();
  await toldToast(page, startsWith('Nu visas Bokslut'));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText(periodTexts.needed(screenNames.activities));
});
