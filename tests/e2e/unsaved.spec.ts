import type { Page } from '@playwright/test';
import { dialogTexts } from '../../renderer/lib/texts/dialogs.ts';
import { dispatchTexts, mailTexts } from '../../renderer/lib/texts/dispatches.ts';
import { registerTexts } from '../../renderer/lib/texts/settings.ts';
import { strategyTexts } from '../../renderer/lib/texts/strategy.ts';
import { unitPanelTexts, unitsTexts } from '../../renderer/lib/texts/units.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { containing, goToScreen, panel, startRegister, toasts, toldToast } from './support/user.ts';

/** What somebody has written is saved, kept or asked about, whichever way they leave it. */

const { kinds } = mailTexts;
const kind = (page: Page, name: string) => page.getByRole('radio', { name: containing(name) });
const subject = (page: Page) => page.getByLabel(mailTexts.subject);

async function openWording(page: Page): Promise<void> {
  await goToScreen(page, 'dispatches');
  await page.getByRole('tab', { name: dispatchTexts.wording }).click();
}
const chooseKind = (page: Page, name: string) => page.getByText(name, { exact: true }).click();

test('what is written of one kind of mail stays while another is written, and each is saved by itself', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await openWording(page);
  await chooseKind(page, kinds.reminder);
  await subject(page).fill('Vi väntar på {verksamhet}');
  await chooseKind(page, kinds.questions);
  await expect(subject(page)).toHaveValue(/^Frågor om er återrapport/);
  await subject(page).fill('Några frågor');
  await expect(kind(page, kinds.reminder)).toHaveAccessibleName(mailTexts.unsavedKind(kinds.reminder));
  await expectAccessible(page);

  await chooseKind(page, mailTexts.unsavedKind(kinds.reminder));
  await expect(subject(page)).toHaveValue('Vi väntar på {verksamhet}');
  await page.getByRole('button', { name: mailTexts.save }).click();
  await toldToast(page, mailTexts.saved);
  await expect(kind(page, kinds.reminder)).toHaveAccessibleName(kinds.reminder);
  await chooseKind(page, mailTexts.unsavedKind(kinds.questions));
  await expect(subject(page)).toHaveValue('Några frågor');
  await page.getByRole('button', { name: mailTexts.takeBack }).click();
  await expect(subject(page)).toHaveValue(/^Frågor om er återrapport/);
  await chooseKind(page, kinds.reminder);
  await expect(subject(page)).toHaveValue('Vi väntar på {verksamhet}');
});

test('mail texts left unsaved are told by name, and brought back where they were written', async ({ page, door }) => {
  await startRegister(page, door);
  await openWording(page);
  await subject(page).fill('Första');
  await chooseKind(page, kinds.reminder);
  await subject(page).fill('Andra');
  await page.getByRole('tab', { name: dispatchTexts.toUnits }).click();
  const lost = mailTexts.lost(['mejlet med mallen', 'påminnelsen']);
  await expect(toasts(page)).toContainText(lost);
  await goToScreen(page, 'units');
  await toasts(page).getByRole('button', { name: mailTexts.bringBack }).click();
  await expect(subject(page)).toHaveValue('Första');
  await chooseKind(page, mailTexts.unsavedKind(kinds.reminder));
  await expect(subject(page)).toHaveValue('Andra');
  await expect(toasts(page).getByText(lost)).toHaveCount(0);
});

test('what is brought back does not take the place of what has been written since', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'units');
  const contact = panel(page).getByLabel(unitPanelTexts.contact);
  const row = (name: RegExp) => page.getByRole('row', { name });
  await row(/Socialförvaltningen/).click();
  await contact.fill('Den första');
  await row(/Räddningstjänsten/).click();
  await expect(toasts(page)).toContainText(unitPanelTexts.lost('Socialförvaltningen'));
  await row(/Socialförvaltningen/).click();
  await contact.fill('Den andra');
  await toasts(page).getByRole('button', { name: unitPanelTexts.bringBack }).click();
  await expect(contact).toHaveValue('Den första');
  await toasts(page).getByRole('button', { name: unitPanelTexts.bringBack }).click();
  await expect(contact).toHaveValue('Den andra');
});

test('a half-written dialog asks before it goes, whichever way it is closed, and Avbryt closes it', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await goToScreen(page, 'units');
  await page.getByRole('button', { name: unitsTexts.add }).click();
  const dialog = page.getByRole('dialog');
  const name = dialog.getByLabel(unitPanelTexts.name, { exact: true });
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0); // nothing written, nothing to ask

  await page.getByRole('button', { name: unitsTexts.add }).click();
  await name.fill('Kulturskolan');
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('alert')).toHaveText(dialogTexts.unsaved);
  await expect(dialog.getByRole('button', { name: dialogTexts.keepWriting })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('Kulturskolan');

  await page.mouse.click(5, 5);
  await expect(dialog.getByRole('alert')).toHaveText(dialogTexts.unsaved);
  await dialog.getByRole('button', { name: dialogTexts.keepWriting }).click();
  await dialog.getByRole('button', { name: 'Stäng' }).click();
  await dialog.getByRole('button', { name: dialogTexts.throwAway }).click();
  await expect(dialog).toHaveCount(0);

  await goToScreen(page, 'strategy');
  await page.getByRole('button', { name: strategyTexts.editPlan }).click();
  await dialog.getByRole('textbox').last().fill('Ett annat mål');
  await dialog.getByRole('button', { name: dialogTexts.cancel }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Ett annat mål')).toHaveCount(0);
});

test('another name for the register that is left unsaved can be had back', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'settings');
  const name = page.getByLabel(registerTexts.name, { exact: true });
  await name.fill('Västerviks liggare');
  await goToScreen(page, 'units');
  await expect(toasts(page)).toContainText(registerTexts.lost('Västerviks liggare'));
  await toasts(page).getByRole('button', { name: registerTexts.bringBack }).click();
  await expect(name).toHaveValue('Västerviks liggare');
  await page.getByRole('button', { name: registerTexts.rename }).click();
  await toldToast(page, registerTexts.renamed);
  await goToScreen(page, 'units');
  await expect(page.getByText(registerTexts.lost('Västerviks liggare'))).toHaveCount(0);
});

test('the browser asks before a page with something unsaved is closed, and only then', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'units');
  await page.getByRole('row', { name: /Socialförvaltningen/ }).click();
  const asked: string[] = [];
  page.on('dialog', (asking) => {
    asked.push(asking.type());
    void asking.accept();
  });
  await page.reload();
  expect(asked).toEqual([]);
  await panel(page).getByLabel(unitPanelTexts.contact).fill('Någon');
  await page.reload();
  await expect(panel(page).getByLabel(unitPanelTexts.contact)).toHaveValue('');
  expect(asked).toEqual(['beforeunload']);
});
