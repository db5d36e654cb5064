import { appTexts, periodTexts } from '../../renderer/lib/texts/app.ts';
import { homeTexts } from '../../renderer/lib/texts/home.ts';
import { startTexts } from '../../renderer/lib/texts/start.ts';
import { expect, test } from './support/door.ts';
import { dropOnWindow, sample, samplePath } from './support/files.ts';
import { choosePeriod, expectNoActivities, openExample, openProgram, screenLink, goToScreen } from './support/user.ts';

test('a new register keeps its strategy, units and period over a reload, a close and an opening', async ({
  page,
  door,
}) => {
  await openProgram(page, door);
  await expect(page.getByText(startTexts.noRecent)).toBeVisible();
  await page.getByLabel(startTexts.name, { exact: true }).fill('Integration i Västervik');
  await page.getByText(startTexts.unitsFile).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: startTexts.chooseFile }).click();
  await (await chooser).setFiles(samplePath('organisation.json'));
  await expect(page.getByText(startTexts.chosenFile('organisation.json'))).toBeVisible();
  await page.getByRole('button', { name: startTexts.createNow }).click();
  await choosePeriod(page, '2025', periodTexts.bokslut);
  const units = page.getByRole('table').filter({ hasText: 'Kommunstyrelsens förvaltning' });
  await expect(page.getByRole('heading', { level: 1, name: 'Bokslut 2025' })).toBeVisible();
  await expect(units.getByRole('row')).toHaveCount(11);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Bokslut 2025' })).toBeVisible();
  await expect(units.getByRole('row')).toHaveCount(11);

  await page.getByRole('button', { name: appTexts.close }).click();
  await page
    .getByRole('list', { name: startTexts.recent })
    .getByRole('button', { name: /Integration i Västervik/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bokslut 2025' })).toBeVisible();
  await expect(units.getByRole('row')).toHaveCount(11);
});

test('a dropped list of units is used, and without it the form says what is missing', async ({ page, door }) => {
  await openProgram(page, door);
  await page.getByText(startTexts.unitsFile).click();
  await page.getByRole('button', { name: startTexts.createNow }).click();
  await expect(page.getByText(startTexts.fileNeeded)).toBeVisible();
  await dropOnWindow(page, [sample('organisation.json')]);
  await page.getByRole('button', { name: startTexts.createNow }).click();
  await choosePeriod(page, '2024', periodTexts.delar);
  await expect(page.getByRole('rowheader', { name: 'Räddningstjänsten' })).toBeVisible();
});

test('a list of units that cannot be read is turned away in words, and no register is made', async ({ page, door }) => {
  await openProgram(page, door);
  await page.getByText(startTexts.unitsFile).click();
  await dropOnWindow(page, [sample('avhuggen.xlsx')]);
  await page.getByRole('button', { name: startTexts.createNow }).click();
  await expect(
    page.getByRole('alertdialog').filter({ hasText: 'Listan över verksamheter gick inte att läsa.' }),
  ).toBeVisible();
  await page.reload();
  await expect(page.getByText(startTexts.noRecent)).toBeVisible();
});

test('a folder without a register is said to be that, and a unit is added by hand in a register without any', async ({
  page,
  door,
}) => {
  await openProgram(page, door);
  await page.getByLabel(startTexts.folder, { exact: true }).fill(`${door.registersFolder}/finns-inte`);
  await page.getByRole('button', { name: startTexts.openFolder }).click();
  await expect(page.getByRole('alertdialog').filter({ hasText: 'Där finns inget register.' })).toBeVisible();

  await page.getByText(startTexts.unitsLater).click();
  await page.getByRole('button', { name: startTexts.createNow }).click();
  await choosePeriod(page, '2024', periodTexts.delar);
  await page.getByRole('button', { name: homeTexts.addUnit }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Namn', { exact: true }).fill('Överförmyndaren');
  await form.getByLabel('Kortnamn').fill('ÖFN');
  await form.getByRole('button', { name: 'Lägg till' }).click();
  await expect(page.getByRole('rowheader', { name: 'Överförmyndaren' })).toBeVisible();
});

test('the example opens with returns to review and nothing taken in', async ({ page, door }) => {
  await openExample(page, door);
  await expect(page.getByRole('heading', { level: 1, name: 'Delår 2024' })).toBeVisible();
  await expectNoActivities(page);
  await goToScreen(page, 'returns');
  await expect(page.getByRole('link', { name: /ksf_handlingsplan_svar\.xlsx/ })).toBeVisible();
  await expect(screenLink(page, 'returns')).toHaveAccessibleName(/\d+ att granska/);
});
