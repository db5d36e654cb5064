import type { Page } from '@playwright/test';
import { unitPanelTexts, unitsTexts } from '../../renderer/lib/texts/units.ts';
import { unitTexts } from '../../renderer/lib/texts/home.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { textFile } from './support/files.ts';
import { choose, goToScreen, panel, selectIn, startRegister, toldToast } from './support/user.ts';

const row = (page: Page, name: string) =>
  page.getByRole('grid', { name: unitsTexts.table }).getByRole('row', { name: new RegExp(name) });

async function openUnit(page: Page, name: string): Promise<void> {
  await row(page, name).click();
  await expect(panel(page).getByRole('heading', { level: 2, name })).toBeVisible();
}

test('a unit gets a contact and another address, which stand there when it is opened again', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'units');
  await expectAccessible(page);
  await openUnit(page, 'Socialförvaltningen');
  await panel(page).getByLabel(unitPanelTexts.contact).fill('Verksamhetsutvecklare');
  await panel(page).getByLabel(unitPanelTexts.emails).fill('ingen adress');
  await panel(page).getByRole('button', { name: unitPanelTexts.save }).click();
  await expect(panel(page)).toContainText('är ingen e-postadress');
  await panel(page).getByLabel(unitPanelTexts.emails).fill('sf@vastervik.example, registrator@vastervik.example');
  await expectAccessible(page);
  await panel(page).getByRole('button', { name: unitPanelTexts.save }).click();
  await toldToast(page, unitPanelTexts.saved('Socialförvaltningen'));
  await page.reload();
  await expect(panel(page).getByLabel(unitPanelTexts.contact)).toHaveValue('Verksamhetsutvecklare');
  await expect(panel(page).getByLabel(unitPanelTexts.emails)).toHaveValue(
    'sf@vastervik.example\nregistrator@vastervik.example',
  );
});

test('a unit that need not reply this time says why, and can be asked again', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'units');
  await openUnit(page, 'Socialförvaltningen');
  await panel(page).getByRole('button', { name: unitPanelTexts.exempt }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByLabel(unitPanelTexts.reason).fill('Svarar genom kommunledningen');
  await dialog.getByRole('button', { name: unitPanelTexts.exemptDo, exact: true }).click();
  await toldToast(page, unitPanelTexts.exempted('Socialförvaltningen'));
  await expect(panel(page)).toContainText('Svarar genom kommunledningen');
  await panel(page).getByRole('button', { name: unitPanelTexts.unexempt }).click();
  await toldToast(page, unitPanelTexts.unexempted('Socialförvaltningen'));
  await expect(panel(page)).not.toContainText('Svarar genom kommunledningen');
});

test('a unit goes up in another from a day on, and only a unit without anything is removed', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'units');
  await page.getByRole('button', { name: unitsTexts.add }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(unitPanelTexts.name, { exact: true }).fill('Kulturskolan');
  await dialog.getByLabel(unitPanelTexts.short, { exact: true }).fill('KSK');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: unitTexts.add, exact: true }).click();
  await toldToast(page, unitTexts.added('Kulturskolan'));

  await panel(page).getByRole('button', { name: unitPanelTexts.merge }).click();
  await choose(page, selectIn(dialog, unitPanelTexts.into), 'Socialförvaltningen');
  await dialog.getByLabel(unitPanelTexts.mergeFrom).fill('1 september 2024');
  await dialog.getByLabel(unitPanelTexts.mergeFrom).press('Enter');
  await dialog.getByRole('button', { name: unitPanelTexts.mergeDo, exact: true }).click();
  await toldToast(page, unitPanelTexts.merged('Kulturskolan', 'Socialförvaltningen'));
  await expect(panel(page)).toContainText('Gick upp i Socialförvaltningen. Sista dag 2024-08-31.');

  await openUnit(page, 'Socialförvaltningen');
  await expect(panel(page)).toContainText(unitPanelTexts.tookOver('Kulturskolan'));
  await panel(page).getByRole('button', { name: unitPanelTexts.remove }).click();
  await toldToast(page, 'Det går inte att ta bort det som har uppgifter');
  await openUnit(page, 'Kulturskolan');
  await panel(page).getByRole('button', { name: unitPanelTexts.remove }).click();
  await toldToast(page, unitPanelTexts.removed('Kulturskolan'));
  await expect(row(page, 'Kulturskolan')).toHaveCount(0);
});

test('the list is read from a file, and what the file leaves blank is kept', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'units');
  await openUnit(page, 'Socialförvaltningen');
  const mails = await panel(page).getByLabel(unitPanelTexts.emails).inputValue();
  const text = 'Namn;Kortnamn;Kontakt\nSocialförvaltningen;SF;Kvalitetschef\nRäddningsnämnden;RN;\n';
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: unitsTexts.import }).click();
  const { name, bytes } = textFile('verksamheter.csv', text);
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
  await toldToast(page, '1 verksamhet tillagd, 1 uppdaterad');
  await expect(row(page, 'Räddningsnämnden')).toBeVisible();
  await expect(panel(page).getByLabel(unitPanelTexts.contact)).toHaveValue('Kvalitetschef');
  await expect(panel(page).getByLabel(unitPanelTexts.emails)).toHaveValue(mails);
});
