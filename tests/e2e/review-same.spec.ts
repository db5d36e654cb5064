import type { Page } from '@playwright/test';
import { bulkTexts } from '../../renderer/lib/texts/returns-bulk.ts';
import { rowTexts } from '../../renderer/lib/texts/returns-row.ts';
import { returnsTexts } from '../../renderer/lib/texts/returns.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { returnFile } from './support/periods.ts';
import { issueCount, sheetOf, stepToIssue, unfold } from './support/review.ts';
import { choose, containing, openFile, panel, receive, selectIn, startRegister, toldToast } from './support/user.ts';

const titles = [
  'Läxhjälp efter skoltid',
  'Språkpraktik i skolköken',
  'Simskola för nyanlända',
  'Mentorer i näringslivet',
];
const colours = returnFile(
  'BUF delår 2024.csv',
  titles.map((title) => ({ title, status: 'grönt' })),
);
const dialogOf = (page: Page, label: string) => page.getByRole('dialog', { name: rowTexts.same.title(label) });

test('a status that nobody knows is corrected in one row, then likewise in the others, as one step', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await receive(page, [colours]);
  await openFile(page, colours.name);
  const before = await issueCount(page);
  await stepToIssue(page, 'grönt');
  await expect(panel(page)).toContainText(rowTexts.same.others(3));
  await page.keyboard.press('Enter');
  await choose(page, selectIn(panel(page), 'Status'), 'Pågår');
  await expect(panel(page)).toContainText(returnsTexts.corrected);

  await panel(page)
    .getByRole('button', { name: rowTexts.same.offer(3) })
    .click();
  const dialog = dialogOf(page, 'Status');
  // Which rows, and what stands in each: nothing is done in the dark.
  await expect(dialog.getByRole('row')).toHaveCount(4);
  await expect(dialog.getByRole('row', { name: /Simskola/ })).toContainText('grönt');
  await expectAccessible(page);
  await dialog.getByRole('checkbox', { name: containing('Mentorer') }).press('Space');
  await dialog.getByRole('button', { name: rowTexts.same.confirm(2) }).click();
  await toldToast(page, rowTexts.same.done('Status', 2));
  await expect.poll(() => issueCount(page)).toBe(before - 3);
  // The sheet is as it came.
  await expect(sheetOf(page).getByRole('cell', { name: /grönt/ })).toHaveCount(4);

  await page.keyboard.press('Control+z');
  await toldToast(page, /^Ångrat/);
  await expect.poll(() => issueCount(page)).toBe(before - 1);
});

test('every empty cell of a column is set at once, after a look at the rows', async ({ page, door }) => {
  await startRegister(page, door);
  const file = returnFile(
    'BUF delår 2024.csv',
    titles.map((title, index) => ({ title, participants: index === 0 ? '12' : '' })),
  );
  await receive(page, [file]);
  await openFile(page, file.name);
  await unfold(page);
  await panel(page)
    .getByRole('button', { name: /Sätt alla tomma \(3\) till ….*Antal deltagare/ })
    .click();
  const dialog = page.getByRole('dialog', { name: rowTexts.same.fillTitle('Antal deltagare') });
  await expect(dialog.getByRole('button', { name: rowTexts.same.confirm(3) })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Antal deltagare' }).fill('8');
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: rowTexts.same.confirm(3) }).click();
  await toldToast(page, rowTexts.same.done('Antal deltagare', 3));
  await sheetOf(page)
    .getByRole('cell', { name: /Simskola/ })
    .click();
  await expect(panel(page)).toContainText(returnsTexts.corrected);
  await sheetOf(page)
    .getByRole('cell', { name: /Läxhjälp/ })
    .click();
  await expect(panel(page)).not.toContainText(returnsTexts.corrected);
});

test('every sure suggestion is accepted together, but for those that are unticked', async ({ page, door }) => {
  await startRegister(page, door);
  await receive(page, [
    returnFile('BUF delår 2024.csv', [
      { title: 'Språkpraktik i skolköken', outcome: 'Sju praktikanter har haft språkpraktik.' },
      { title: 'Läxhjälp efter skoltid', outcome: 'Elever i åk 9 får läxhjälp för gymnasiebehörighet.' },
      { title: 'Möte med ledningsgruppen', outcome: 'Två möten.' },
    ]),
  ]);
  await openFile(page, 'BUF delår 2024.csv');
  await page.getByRole('button', { name: bulkTexts.open(2) }).click();
  const dialog = page.getByRole('dialog', { name: bulkTexts.title });
  await expect(dialog.getByRole('row', { name: /Språkpraktik i skolköken/ })).toContainText('AK 7');
  await expect(dialog.getByRole('row', { name: /Språkpraktik i skolköken/ })).toContainText(/ordet|orden/);
  // What sure means is said where it is used.
  await expect(dialog).toContainText('räknas som säkert när');
  await expectAccessible(page);
  await dialog.getByRole('checkbox', { name: containing('Läxhjälp') }).press('Space');
  await dialog.getByRole('button', { name: bulkTexts.confirm(1) }).click();
  await toldToast(page, bulkTexts.done(1));
  await sheetOf(page).getByRole('cell', { name: 'Språkpraktik i skolköken' }).click();
  await expect(panel(page)).toContainText('AK 7');
  await sheetOf(page).getByRole('cell', { name: 'Läxhjälp efter skoltid' }).click();
  await expect(panel(page)).not.toContainText(returnsTexts.corrected);
});

test('the first suggestion of a row is accepted by the key A, and told to be a correction', async ({ page, door }) => {
  await startRegister(page, door);
  const file = returnFile('BUF delår 2024.csv', [{ title: 'Språkpraktik i skolköken' }]);
  await receive(page, [file]);
  await openFile(page, file.name);
  await sheetOf(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(panel(page).getByRole('button', { name: /^Koppla.*AK 7/ })).toBeVisible();
  await page.keyboard.press('a');
  await expect(panel(page)).toContainText(returnsTexts.corrected);
  await expect(panel(page).locator('.row-fields')).toContainText('AK 7');
});
