import type { Page } from '@playwright/test';
import { rowTexts } from '../../renderer/lib/texts/returns-row.ts';
import { activityTexts } from '../../renderer/lib/texts/activities.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { goToDelar2024, returnFile, startAtBokslut2023 } from './support/periods.ts';
import { sheetOf } from './support/review.ts';
import { goToScreen, openFile, panel, receive, startRegister, takeIn, toldToast } from './support/user.ts';

const outcome = 'Öppet tisdagar och torsdagar med fyra ledare på plats.';
const before = returnFile('BUF bokslut 2023.csv', [
  { title: 'Läxhjälp efter skoltid', participants: '20', partners: 'Gamleby IF', outcome },
]);
const fieldRow = (page: Page, label: string) =>
  panel(page)
    .locator('.row-fields > div')
    .filter({ has: page.locator('dt', { hasText: label }) })
    .first();

test('a row is compared with what its activity said the period before, by the key J', async ({ page, door }) => {
  await startAtBokslut2023(page, door, [before]);
  await goToDelar2024(page);
  const now = returnFile('BUF delår 2024.csv', [
    { title: 'Läxhjälp efter skoltid', participants: '26', partners: 'Gamleby IF', outcome },
  ]);
  await receive(page, [now]);
  await openFile(page, now.name);
  await sheetOf(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(panel(page).getByRole('button', { name: rowTexts.compare.show('Bokslut 2023') })).toBeVisible();
  await page.keyboard.press('j');
  // The panel scrolls to the values; the page around it stays where it is.
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(fieldRow(page, 'Insats')).toBeInViewport();
  // The old value is struck through beside the new one; the same words again are said to be that.
  await expect(fieldRow(page, 'Antal deltagare').locator('del')).toContainText('20');
  await expect(fieldRow(page, 'Antal deltagare').locator('ins')).toContainText('26');
  await expect(fieldRow(page, 'Samverkanspart')).toContainText(rowTexts.compare.same('Bokslut 2023'));
  await expect(fieldRow(page, 'Resultat under perioden')).toContainText(rowTexts.compare.unchangedText);
  await expect(fieldRow(page, 'Samverkanspart')).not.toContainText(rowTexts.compare.unchangedText);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.keyboard.press('j');
  await expect(fieldRow(page, 'Samverkanspart')).not.toContainText(rowTexts.compare.same('Bokslut 2023'));
});

test('what both sides have changed is shown side by side, and one key takes either', async ({ page, door }) => {
  await startRegister(page, door);
  const first = returnFile('BUF delår 2024.csv', [{ title: 'Läxhjälp efter skoltid', participants: '20' }]);
  await receive(page, [first]);
  await openFile(page, first.name);
  await takeIn(page);
  await goToScreen(page, 'activities');
  await page
    .getByRole('grid', { name: activityTexts.table })
    .getByRole('row', { name: /Läxhjälp/ })
    .click();
  const participants = panel(page).getByRole('textbox', { name: 'Antal deltagare' });
  await participants.fill('21');
  await participants.press('Enter');
  await toldToast(page, 'Antal deltagare');
  await page.keyboard.press('Escape');
  await goToScreen(page, 'returns');
  const again = returnFile('BUF delår 2024 ny.csv', [{ title: 'Läxhjälp efter skoltid', participants: '24' }]);
  await receive(page, [again]);
  await openFile(page, again.name);
  await sheetOf(page).focus();
  await page.keyboard.press('n');
  await expect(panel(page)).toContainText(rowTexts.conflict.intro);
  const card = panel(page).locator('.finding').filter({ hasText: rowTexts.conflict.ours });
  await expect(card).toContainText('21');
  await expect(card).toContainText('24');
  // Who changed it in the register, and when.
  await expect(card).toContainText(/ändrat av .+ \d\d:\d\d/);
  await expectAccessible(page);

  await page.keyboard.press('v');
  await expect(card).toContainText(rowTexts.conflict.tookTheirs);
  await expect(card.locator('del')).toHaveText('21');
  await page.keyboard.press('r');
  await expect(card).toContainText(rowTexts.conflict.tookOurs);
  await expect(card.locator('del')).toHaveText('24');
});
