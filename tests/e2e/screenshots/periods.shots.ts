import { activityTexts } from '../../../renderer/lib/texts/activities.ts';
import { goneTexts } from '../../../renderer/lib/texts/returns-gone.ts';
import { rowTexts } from '../../../renderer/lib/texts/returns-row.ts';
import { expect, test } from '../support/door.ts';
import { goToDelar2024, returnFile, startAtBokslut2023 } from '../support/periods.ts';
import { sheetOf } from '../support/review.ts';
import { goToScreen, openFile, panel, receive, takeIn } from '../support/user.ts';
import { camera } from './camera.ts';

const trial = 'Prova på-dagar i Piperskärr';
const before = returnFile('BUF bokslut 2023.csv', [
  { title: 'Läxhjälp efter skoltid i Gamleby', participants: '20', outcome: 'Öppet två kvällar i veckan.' },
  { title: 'Språkpraktik i skolköken', end: '2024-06-30' },
  { title: 'Simskola för nyanlända elever' },
]);
const theirs = returnFile('KoF delår 2024.csv', [
  { title: trial, area: 'Social sammanhållning', participants: '90', outcome: 'Fyra lördagar med kulturskolan.' },
]);
const first = returnFile('BUF delår 2024.csv', [{ title: 'Läxhjälp efter skoltid i Gamleby', participants: '24' }]);
const second = returnFile('BUF delår 2024 rättad.csv', [
  { title: 'Läxhjälp efter skoltid i Gamleby', participants: '26' },
  { title: trial, area: 'Social sammanhållning', participants: '85', outcome: 'Eleverna kom med buss.' },
]);

test('pictures of a second period', async ({ page, door }) => {
  const take = camera(page, 'perioder');
  await startAtBokslut2023(page, door, [before]);
  await goToDelar2024(page);
  await receive(page, [first, theirs]);
  await openFile(page, first.name);
  await panel(page).getByRole('button', { name: goneTexts.open }).click();
  await expect(page.getByRole('region', { name: goneTexts.title })).toBeVisible();
  await take('kom-inte-tillbaka');
  await openFile(page, theirs.name);
  await takeIn(page);
  await openFile(page, first.name);
  await takeIn(page);
  await goToScreen(page, 'activities');
  await page
    .getByRole('grid', { name: activityTexts.table })
    .getByRole('row', { name: /Läxhjälp/ })
    .click();
  const participants = panel(page).getByRole('textbox', { name: 'Antal deltagare' });
  await participants.fill('25');
  await participants.press('Enter');
  await receive(page, [second]);
  await openFile(page, second.name);
  await sheetOf(page).getByRole('cell', { name: 'Läxhjälp efter skoltid i Gamleby' }).click();
  await expect(panel(page).getByRole('button', { name: rowTexts.conflict.keepOurs }).first()).toBeVisible();
  await take('konflikt');
  await panel(page)
    .getByRole('button', { name: rowTexts.compare.show('Bokslut 2023') })
    .click();
  await take('jamforelse');
  await sheetOf(page).getByRole('cell', { name: trial }).click();
  await expect(panel(page).getByRole('region', { name: rowTexts.joint.title })).toBeVisible();
  await take('gemensam');
  await goToScreen(page, 'home');
  await take('oversikt');
});
