import { activityPanelTexts, activityTexts } from '../../renderer/lib/texts/activities.ts';
import { unitPanelTexts, unitsTexts } from '../../renderer/lib/texts/units.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { goToDelar2024, returnFile, startAtBokslut2023 } from './support/periods.ts';
import { choose, goToScreen, panel, selectIn, takeInFiles, toldToast } from './support/user.ts';

const before = 'Västervik Miljö & Energi AB';
const after = 'Västervik Kraft Elnät AB';

test('an action whose unit has gone up in another names the unit of each period over time', async ({ page, door }) => {
  const row = { title: 'Praktikplatser i elnätet', outcome: 'Fyra platser.' };
  await startAtBokslut2023(page, door, [returnFile('VMEAB bokslut 2023.csv', [row])]);
  await goToScreen(page, 'units');
  await page
    .getByRole('grid', { name: unitsTexts.table })
    .getByRole('row', { name: new RegExp(before) })
    .click();
  await panel(page).getByRole('button', { name: unitPanelTexts.merge }).click();
  const dialog = page.getByRole('dialog');
  await choose(page, selectIn(dialog, unitPanelTexts.into), after);
  await dialog.getByLabel(unitPanelTexts.mergeFrom).fill('1 april 2024');
  await dialog.getByLabel(unitPanelTexts.mergeFrom).press('Enter');
  await dialog.getByRole('button', { name: unitPanelTexts.mergeDo, exact: true }).click();
  await toldToast(page, unitPanelTexts.merged(before, after));

  await goToDelar2024(page);
  await takeInFiles(page, [returnFile('VKEAB delår 2024.csv', [{ ...row, outcome: 'Sex platser.' }])]);
  await goToScreen(page, 'activities');
  await page
    .getByRole('grid', { name: activityTexts.table })
    .getByRole('row', { name: new RegExp(row.title) })
    .click();
  await panel(page).getByRole('tab', { name: activityPanelTexts.time }).click();
  const units = panel(page).getByRole('row', { name: new RegExp(`^${activityPanelTexts.unit}`) });
  const cells = units.getByRole('cell');
  await expect(cells).toHaveText([`${after}${activityPanelTexts.ownerBefore(before)}`, before]);
  await expectAccessible(page);
});
