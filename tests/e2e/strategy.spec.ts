import { partTexts, strategyTexts } from '../../renderer/lib/texts/strategy.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { sample } from './support/files.ts';
import { choose, goToScreen, panel, selectIn, startRegister, takeInFiles, toldToast } from './support/user.ts';

test('an indicator gets another source, which stands in the plan and can be undone', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'strategy');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^AK 1 / }).click();
  const source = panel(page).getByLabel(partTexts.sourceLabel);
  const before = await source.inputValue();
  await source.fill('SCB, ny tabell');
  await expectAccessible(page);
  await panel(page).getByRole('button', { name: partTexts.save, exact: true }).click();
  await toldToast(page, partTexts.saved('AK 1'));
  await page.reload();
  await expect(source).toHaveValue('SCB, ny tabell');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(source).toHaveValue(before);
});

test('an indicator is replaced from a year: the old one ends, the new one begins, and what was linked stays', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await takeInFiles(page, [sample('BUF_delar_2024.xlsx')]);
  await goToScreen(page, 'strategy');
  const old = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^SU 1 / }) });
  await expect(old).toContainText(/[1-9]\sinsats/);
  await old.getByRole('button').click();
  await panel(page).getByRole('button', { name: partTexts.replace }).click();
  const dialog = page.getByRole('dialog');
  await choose(page, selectIn(dialog, partTexts.replaceFrom), '2025');
  await dialog.getByLabel(partTexts.fullTitle).fill('Andel elever med godkänt betyg i sfi kurs D.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: partTexts.replaceDo, exact: true }).click();
  await toldToast(page, partTexts.replaced('SU 1', 'SU 5'));
  await expect(old).toContainText(strategyTexts.ended(2024));
  await expect(old).toContainText(strategyTexts.replacedBy('SU 5'));
  await expect(old).toContainText(/[1-9]\sinsats/);
  await expect(panel(page).getByRole('heading', { level: 2, name: 'SU 5' })).toBeVisible();
});

test('what an activity uses is not removed but ended, and what nobody uses goes', async ({ page, door }) => {
  await startRegister(page, door);
  await takeInFiles(page, [sample('BUF_delar_2024.xlsx')]);
  await goToScreen(page, 'strategy');
  await page.getByRole('button', { name: /Språkutveckling$/ }).click();
  await panel(page).getByRole('button', { name: partTexts.remove, exact: true }).click();
  await toldToast(page, /Det går inte att ta bort/);
  await choose(page, selectIn(panel(page), partTexts.lastYear), '2025');
  await toldToast(page, partTexts.ended('Språkutveckling', 2025));

  await page.getByRole('button', { name: strategyTexts.addGroup }).click();
  await panel(page).getByLabel(partTexts.name).fill('Föräldralediga');
  await panel(page).getByRole('button', { name: partTexts.save, exact: true }).click();
  await toldToast(page, partTexts.added('Föräldralediga'));
  const group = page.getByRole('button', { name: 'Föräldralediga', exact: true });
  await expect(panel(page).getByRole('heading', { level: 2, name: 'Föräldralediga' })).toBeVisible();
  await panel(page).getByRole('button', { name: partTexts.remove, exact: true }).click();
  await toldToast(page, partTexts.removed('Föräldralediga'));
  await expect(group).toHaveCount(0);
});
