import { extensionTexts, unitPanelTexts } from '../../renderer/lib/texts/units.ts';
import { dispatchTexts } from '../../renderer/lib/texts/dispatches.ts';
import { overviewTexts } from '../../renderer/lib/texts/home.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { goToScreen, panel, startRegister, toldToast } from './support/user.ts';

const unit = 'Socialförvaltningen';
const until = extensionTexts.until('1 oktober 2099');

test('a unit is given longer to reply, which is said wherever it is waited for, and is taken back', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await goToScreen(page, 'dispatches');
  await page.getByRole('button', { name: unit, exact: true }).click();
  await panel(page).getByRole('button', { name: extensionTexts.give }).click();
  const dialog = page.getByRole('dialog');
  const give = dialog.getByRole('button', { name: extensionTexts.doIt, exact: true });
  await dialog.getByLabel(extensionTexts.day).fill('1/9');
  await give.click();
  await expect(dialog).toContainText(extensionTexts.early('15 september 2024'));
  await expectAccessible(page);
  await dialog.getByLabel(extensionTexts.day).fill('2099-10-01');
  await dialog.getByLabel(extensionTexts.reason).fill('Byter system');
  await give.click();
  await toldToast(page, extensionTexts.done(unit, '1 oktober 2099'));
  await expect(panel(page)).toContainText(extensionTexts.given('1 oktober 2099', 'Byter system'));
  const row = page.getByRole('table', { name: dispatchTexts.table }).getByRole('row', { name: unit });
  await expect(row).toContainText(until);
  await expectAccessible(page);

  // Reminding everybody warns of the one that has time left.
  await page.getByRole('button', { name: dispatchTexts.remind }).click();
  await expect(dialog).toContainText(dispatchTexts.remindExtended(unit));
  await page.keyboard.press('Escape');

  // The others are late, this one is not.
  await goToScreen(page, 'home');
  await expect(page.getByRole('listitem').filter({ hasText: overviewTexts.todos.late(9) })).toContainText('9');
  await expect(page.getByRole('row', { name: unit })).toContainText(until);

  await goToScreen(page, 'units');
  await page.getByRole('row', { name: unit }).click();
  await panel(page).getByRole('button', { name: extensionTexts.takeBack }).click();
  await toldToast(page, extensionTexts.takenBack(unit, '15 september 2024'));
  await expect(panel(page).getByRole('button', { name: extensionTexts.give })).toBeVisible();
  await expect(panel(page).getByRole('button', { name: unitPanelTexts.exempt })).toBeVisible();
});
