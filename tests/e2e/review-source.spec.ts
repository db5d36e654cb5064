import type { Page } from '@playwright/test';
import { activityTexts } from '../../renderer/lib/texts/activities.ts';
import { returnsTexts } from '../../renderer/lib/texts/returns.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { sample, textFile } from './support/files.ts';
import { goToDelar2024, returnFile, startAtBokslut2023 } from './support/periods.ts';
import { sheetOf, unfold } from './support/review.ts';
import { containing, fileLink, goToScreen, openFile, panel, receive, startRegister, takeIn } from './support/user.ts';

const ksf = 'ksf_handlingsplan_svar.xlsx';
/** The name of the sheet that is shown, as its region is called. */
const firstSheetOf = async (page: Page): Promise<string> =>
  /bladet (.*) ut$/.exec((await sheetOf(page).getAttribute('aria-label')) ?? '')?.[1] ?? '';
const mailName = 'SV Återrapport delår.eml';

test('an address with a cell opens the file at it, marked and focused, also far down on a sheet of 2 000 rows', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  const rows = Array.from({ length: 2_000 }, (_, index) => ({ title: `Insats nummer ${index + 1}` }));
  const long = returnFile('BUF delår 2024.csv', rows);
  await receive(page, [long]);
  await openFile(page, long.name);
  const base = page.url().split('?')[0] ?? '';
  await page.goto(`${base}?cell=${encodeURIComponent('!A1802')}`);
  const cell = sheetOf(page).locator('[data-cell="A1802"]');
  await expect(cell).toBeInViewport();
  await expect(cell).toBeFocused();
  await expect(cell).toContainText('Insats nummer 1801');
  await expect(panel(page).getByRole('heading', { name: 'Insats nummer 1801' })).toBeVisible();
  // The keys go on from there.
  await page.keyboard.press('ArrowDown');
  await expect(panel(page).getByRole('heading', { name: 'Insats nummer 1802' })).toBeVisible();
  expect(page.url()).not.toContain('cell=');
});

test('a value in the register leads to the cell it was read from, in a file that has been taken in', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await receive(page, [sample(ksf)]);
  await openFile(page, ksf);
  await takeIn(page);
  await goToScreen(page, 'activities');
  await page
    .getByRole('grid', { name: activityTexts.table })
    .getByRole('row', { name: /Språkpraktik i kommunens verksamheter/ })
    .click();
  const links = panel(page).getByRole('link', { name: /cell [A-Z]+6 på bladet/ });
  // Where a value came from is told once it is asked for, field by field.
  const sources = panel(page).getByRole('button', { name: /källa/i });
  await sources.first().click();
  await links.first().click();
  await expect(page.getByRole('heading', { level: 2, name: ksf, exact: true })).toBeVisible();
  await expect(sheetOf(page).locator(':focus')).toHaveAttribute('data-cell', /^[A-Z]+6$/);
  await expectAccessible(page);
});

test('an issue in the list leads to its cell, in the same file', async ({ page, door }) => {
  await startRegister(page, door);
  await receive(page, [sample(ksf)]);
  await openFile(page, ksf);
  await page.getByRole('radio', { name: containing(returnsTexts.issuesTab) }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: /^K10\s*, cell K10/ }).click();
  const cell = sheetOf(page).locator('[data-cell="K10"]');
  await expect(cell).toBeFocused();
  await expect(cell).toContainText('21-31');
});

test('a file of another period opens from a link, and says which period it belongs to', async ({ page, door }) => {
  const before = returnFile('BUF bokslut 2023.csv', [{ title: 'Läxhjälp efter skoltid', participants: '20' }]);
  await startAtBokslut2023(page, door, [before]);
  const address = page.url();
  await goToDelar2024(page);
  await page.goto(`${address}?cell=${encodeURIComponent('!E2')}`);
  await expect(sheetOf(page).locator('[data-cell="E2"]')).toBeFocused();
  await expect(page.getByText(/hör till Bokslut 2023/)).toBeVisible();
  await expect(fileLink(page, before.name)).toHaveCount(0);
});

test('a file in which nothing to take in was found is shown as it came, and a cell of it is led to', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await receive(page, [sample('lunch.xlsx')]);
  await fileLink(page, 'lunch.xlsx').click();
  await expect(sheetOf(page).getByRole('cell').filter({ hasText: /\S/ }).first()).toBeVisible();
  await page.goto(`${page.url()}?cell=${encodeURIComponent(`${await firstSheetOf(page)}!A2`)}`);
  await expect(sheetOf(page).locator('[data-cell="A2"]')).toBeFocused();
  await expectAccessible(page);
});

test('the mail that a file came in is kept with it and shown, also for a file that was turned away', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await receive(page, [sample(mailName)]);
  await fileLink(page, 'insatser.xlsx').click();
  await unfold(page);
  await expect(panel(page).getByRole('heading', { name: returnsTexts.mailTitle })).toBeVisible();
  await expect(panel(page)).toContainText('@');
  await expectAccessible(page);

  const broken = textFile(
    'Svar från resort.eml',
    [
      'From: Resort <resort@example.se>',
      'To: liggaren@example.se',
      'Subject: Sommarens insatser',
      'Date: Mon, 02 Sep 2024 08:15:00 +0200',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=del',
      '',
      '--del',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Hej! Filen blev visst konstig, ring mig.',
      '--del',
      'Content-Type: application/octet-stream; name=insatser.xlsx',
      'Content-Disposition: attachment; filename=trasig.xlsx',
      'Content-Transfer-Encoding: base64',
      '',
      'UEsDBBQAAAAIAAAAIQA=',
      '--del--',
      '',
    ].join('\r\n'),
  );
  await receive(page, [broken]);
  await fileLink(page, 'trasig.xlsx').click();
  await expect(page.getByRole('heading', { name: returnsTexts.mailTitle })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Hej! Filen blev visst konstig, ring mig.');
  await expect(page.getByRole('main')).toContainText('Sommarens insatser');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
});
