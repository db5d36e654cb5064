import type { Page } from '@playwright/test';
import { goneTexts } from '../../renderer/lib/texts/returns-gone.ts';
import { returnsTexts } from '../../renderer/lib/texts/returns.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { sheetOf } from './support/review.ts';
import { goToDelar2024, returnFile, startAtBokslut2023 } from './support/periods.ts';
import {
  choose,
  expectActivityCount,
  goToScreen,
  openFile,
  panel,
  receive,
  selectIn,
  takeIn,
  toldToast,
} from './support/user.ts';

const before = returnFile('BUF bokslut 2023.csv', [
  { title: 'Läxhjälp efter skoltid i Gamleby', participants: '20' },
  { title: 'Språkpraktik i skolköken', end: '2024-06-30' },
  { title: 'Simskola för nyanlända elever' },
  { title: 'Mentorer i näringslivet' },
]);
const now = returnFile('BUF delår 2024.csv', [{ title: 'Läxhjälp efter skoltid i Gamleby', participants: '24' }]);

const goneRow = (page: Page, title: string) =>
  page.getByRole('region', { name: goneTexts.title }).getByRole('row', { name: new RegExp(title) });
const fateOf = (page: Page, title: string) => selectIn(goneRow(page, title), goneTexts.fateOf(title));

async function openWhatIsGone(page: Page): Promise<void> {
  await receive(page, [now]);
  await openFile(page, now.name);
  await expect(panel(page)).toContainText(goneTexts.undecided(3));
  await panel(page).getByRole('button', { name: goneTexts.open }).click();
}

test('what did not come back is listed with when it was last reported, and decided one by one, which can be undone', async ({
  page,
  door,
}) => {
  await startAtBokslut2023(page, door, [before]);
  await goToDelar2024(page);
  await openWhatIsGone(page);
  // It is said in words that nothing is taken away.
  await expect(page.getByText(goneTexts.help)).toBeVisible();
  await expect(goneRow(page, 'Simskola')).toContainText(goneTexts.last('Bokslut 2023', 'Pågår'));
  // Its last day has passed: that is a guess with its evidence, and nothing is decided by it.
  await expect(goneRow(page, 'Språkpraktik')).toContainText('2024-06-30');
  await expect(fateOf(page, 'Språkpraktik i skolköken')).toContainText(goneTexts.notDecided);
  await expectAccessible(page);

  await goneRow(page, 'Språkpraktik')
    .getByRole('button', { name: goneTexts.takeGuessOf('Språkpraktik i skolköken') })
    .click();
  await expect(fateOf(page, 'Språkpraktik i skolköken')).toContainText(goneTexts.fates.ended);
  await expect(panel(page)).toContainText(goneTexts.undecided(2));

  await choose(page, fateOf(page, 'Mentorer i näringslivet'), goneTexts.fates.merged);
  await choose(
    page,
    selectIn(goneRow(page, 'Mentorer'), goneTexts.intoActivity),
    'BUF-001 Läxhjälp efter skoltid i Gamleby',
  );
  await expect(panel(page)).toContainText(goneTexts.undecided(1));
  await page.keyboard.press('Control+z');
  await toldToast(page, /^Ångrat/);
  await expect(fateOf(page, 'Mentorer i näringslivet')).toContainText(goneTexts.notDecided);
  await expect(fateOf(page, 'Språkpraktik i skolköken')).toContainText(goneTexts.fates.ended);
});

test('several that did not come back are decided at once, and taking in deletes none of them', async ({
  page,
  door,
}) => {
  await startAtBokslut2023(page, door, [before]);
  await goToDelar2024(page);
  await openWhatIsGone(page);
  await page.getByText(goneTexts.selectAll).click();
  await page.getByRole('button', { name: goneTexts.setForgotten }).click();
  await toldToast(page, goneTexts.done(3));
  await expect(panel(page)).toContainText(goneTexts.allDecided(3));
  for (const title of ['Språkpraktik i skolköken', 'Simskola för nyanlända elever', 'Mentorer i näringslivet']) {
    await expect(fateOf(page, title)).toContainText(goneTexts.fates.forgotten.split(',')[0] ?? '');
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await takeIn(page);
  await expectActivityCount(page, 1);

  // They lie in the register as they were, in the period in which they were reported.
  await goToScreen(page, 'returns');
  await openFile(page, now.name);
  await page.getByRole('radio', { name: goneTexts.tab(3) }).click();
  await expect(goneRow(page, 'Simskola')).toContainText(goneTexts.last('Bokslut 2023', 'Pågår'));
  await expect(panel(page)).toContainText(returnsTexts.acceptedAlready);
});

test('an activity that has got a new name is told which row it is, and keeps its code', async ({ page, door }) => {
  const file = returnFile('BUF delår 2024.csv', [
    { title: 'Läxhjälp efter skoltid i Gamleby' },
    { title: 'Språkpraktik i skolköken' },
    { title: 'Simskola för nyanlända elever' },
    { title: 'Näringslivets vänner' },
  ]);
  await startAtBokslut2023(page, door, [before]);
  await goToDelar2024(page);
  await receive(page, [file]);
  await openFile(page, file.name);
  await panel(page).getByRole('button', { name: goneTexts.open }).click();
  await choose(page, fateOf(page, 'Mentorer i näringslivet'), goneTexts.fates.renamed);
  // Nothing is decided before the row has been told.
  await expect(panel(page)).toContainText(goneTexts.undecided(1));
  await choose(page, selectIn(goneRow(page, 'Mentorer'), goneTexts.intoRow), 'Rad 5 Näringslivets vänner');
  await expect(panel(page)).toContainText(goneTexts.allDecided(1));
  await page.getByRole('radio', { name: returnsTexts.sheetTab }).click();
  await sheetOf(page).getByRole('cell', { name: 'Näringslivets vänner' }).click();
  await expect(panel(page)).toContainText('BUF-004');
});
