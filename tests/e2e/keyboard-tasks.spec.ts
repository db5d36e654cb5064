import { dispatchTexts } from '../../renderer/lib/texts/dispatches.ts';
import { backupTexts, historyTexts, settingsTexts } from '../../renderer/lib/texts/settings.ts';
import { partTexts } from '../../renderer/lib/texts/strategy.ts';
import { unitPanelTexts, unitsTexts } from '../../renderer/lib/texts/units.ts';
import { unitTexts } from '../../renderer/lib/texts/home.ts';
import { expect, test } from './support/door.ts';
import { enterOn, expectFocusSeen, tabTo } from './support/keyboard.ts';
import { downloadBy } from './support/workbook.ts';
import { panel, screenLink, selectIn, startRegister, toasts } from './support/user.ts';

test('a unit is added, found in the list, exempted and asked again by keyboard alone', async ({ page, door }) => {
  await startRegister(page, door);
  await enterOn(page, screenLink(page, 'units'));
  await enterOn(page, page.getByRole('button', { name: unitsTexts.add }));
  await expect(page.getByRole('dialog').getByLabel(unitPanelTexts.name, { exact: true })).toBeFocused();
  await page.keyboard.type('Kulturskolan');
  await page.keyboard.press('Tab');
  await page.keyboard.type('KSK');
  await page.keyboard.press('Enter');
  await expect(toasts(page)).toContainText(unitTexts.added('Kulturskolan'));

  // The table is one stop; while a unit is open, the arrows open its neighbours.
  await tabTo(page, page.getByRole('row', { name: /Kulturskolan/ }));
  await page.keyboard.press('Home');
  await expectFocusSeen(page);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Barn- och utbildningsförvaltningen');
  await enterOn(page, panel(page).getByRole('button', { name: unitPanelTexts.exempt }));
  await expect(page.getByRole('dialog').getByLabel(unitPanelTexts.reason)).toBeFocused();
  await page.keyboard.type('Omorganisation');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText(unitPanelTexts.exemptedBecause('Omorganisation'));
  await enterOn(page, panel(page).getByRole('button', { name: unitPanelTexts.unexempt }));
  await expect(panel(page)).not.toContainText('Omorganisation');
});

test('one unit is sent its template by keyboard alone', async ({ page, door }) => {
  await startRegister(page, door);
  await enterOn(page, screenLink(page, 'dispatches'));
  await enterOn(page, page.getByRole('button', { name: dispatchTexts.pickNone, exact: true }));
  await expect(page.getByText(dispatchTexts.chosen(0))).toBeVisible();
  await tabTo(page, page.getByRole('checkbox', { name: dispatchTexts.chooseUnit('Socialförvaltningen') }));
  await page.keyboard.press('Space');
  await expect(page.getByText(dispatchTexts.chosen(1))).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Socialförvaltningen' }));
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText(dispatchTexts.panelNoRows);
  const { name } = await downloadBy(page, () =>
    enterOn(page, page.getByRole('button', { name: dispatchTexts.download })),
  );
  expect(name).toMatch(/\.zip$/);
  await expect(page.getByRole('row', { name: /Socialförvaltningen/ })).not.toContainText(dispatchTexts.notSent);
  await expect(page.getByRole('row', { name: /Räddningstjänsten/ })).toContainText(dispatchTexts.notSent);
});

test('an indicator is replaced by another from a year by keyboard alone', async ({ page, door }) => {
  await startRegister(page, door);
  await enterOn(page, screenLink(page, 'strategy'));
  await enterOn(page, page.getByRole('button', { name: /^AK 4 / }));
  await enterOn(page, panel(page).getByRole('button', { name: partTexts.replace }));
  const dialog = page.getByRole('dialog');
  await expect(selectIn(dialog, partTexts.replaceFrom)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: '2025' })).toBeVisible();
  await page.keyboard.type('2025');
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByLabel('Kod', { exact: true }));
  await page.keyboard.type('AK 8');
  await tabTo(page, dialog.getByLabel('Målindikatorns text'));
  await page.keyboard.type('Nya företag av utrikesfödda');
  await enterOn(page, dialog.getByRole('button', { name: partTexts.replaceDo, exact: true }));
  await expect(toasts(page)).toContainText(partTexts.replaced('AK 4', 'AK 8'));
  await expect(page.getByRole('main')).toContainText('ersatt av AK 8');
});

test('a backup is made, and the way back in the history opened and closed, by keyboard alone', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await enterOn(page, screenLink(page, 'settings'));
  await tabTo(page, page.getByRole('tab', { name: settingsTexts.register, exact: true }));
  await page.keyboard.press('ArrowRight');
  await expectFocusSeen(page);
  await enterOn(page, page.getByRole('button', { name: backupTexts.make }));
  await expect(toasts(page)).toBeVisible();
  await tabTo(page, page.getByRole('tab', { name: settingsTexts.backups }));
  await page.keyboard.press('ArrowRight');
  const first = page.getByRole('row', { name: /Valde rapporttillfälle/ });
  await expect(first).toBeVisible();
  await enterOn(page, first.getByRole('button', { name: historyTexts.undoTo }));
  const dialog = page.getByRole('alertdialog', { name: historyTexts.undoToTitle });
  await tabTo(page, dialog.getByRole('button', { name: historyTexts.undoToDo, exact: true }));
  await page.keyboard.press('Escape');
  await expect(first.getByRole('button', { name: historyTexts.undoTo })).toBeFocused();
});
