import { keysTexts } from '../../renderer/lib/texts/keys.ts';
import { reviewKeyTexts } from '../../renderer/lib/texts/returns-keys.ts';
import { returnListTexts } from '../../renderer/lib/texts/returns-list.ts';
import { returnsTexts } from '../../renderer/lib/texts/returns.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { sheetOf } from './support/review.ts';
import {
  choose,
  containing,
  expectActivityCount,
  fileLink,
  fileList,
  goToScreen,
  openExample,
  openFile,
  panel,
  selectIn,
  toldToast,
} from './support/user.ts';

test('the files are narrowed to one sort and put in another order', async ({ page, door }) => {
  await openExample(page, door);
  await goToScreen(page, 'returns');
  await expect(fileList(page).getByRole('link')).toHaveCount(17);
  await expectAccessible(page);
  const filter = selectIn(page.getByRole('main'), returnListTexts.filter);
  await choose(page, filter, returnListTexts.filterCount(returnListTexts.filters.rejected, 5));
  await expect(fileList(page).getByRole('link')).toHaveCount(5);
  await expect(fileLink(page, 'tom.xlsx')).toBeVisible();
  await choose(page, filter, returnListTexts.filterCount(returnListTexts.filters.all, 17));
  await page.getByRole('button', { name: returnListTexts.sort }).click();
  await page.getByRole('menuitemradio', { name: returnListTexts.sorts.file }).click();
  await expect(fileList(page).getByRole('link').first()).toContainText('avhuggen.xlsx');
});

test('what is clean in the files that are marked is taken in as one step, and the rest waits', async ({
  page,
  door,
}) => {
  await openExample(page, door);
  await goToScreen(page, 'returns');
  for (const name of ['ksf_handlingsplan_svar.xlsx', 'Kraft Elnat.csv', 'RESORT.xlsx']) {
    await fileList(page)
      .getByRole('checkbox', { name: returnListTexts.select(name) })
      .press('Space');
  }
  await expect(page.getByText(returnListTexts.selected(3))).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.getByRole('button', { name: returnListTexts.acceptSelected }).click();
  await toldToast(page, /är intagna i registret/);
  await expect(fileLink(page, 'Kraft Elnat.csv')).toContainText(returnsTexts.outcome.accepted);
  await expect(fileLink(page, 'RESORT.xlsx')).toContainText(returnsTexts.outcome.accepted);
  await expect(fileLink(page, 'ksf_handlingsplan_svar.xlsx')).toContainText(returnsTexts.outcome.review);
  await expect(fileLink(page, 'BUF_delar_2024.xlsx')).toContainText(returnsTexts.outcome.ready);
  await expectActivityCount(page, 5);
  await page.keyboard.press('Control+z');
  await toldToast(page, /^Ångrat/);
  await expect(fileLink(page, 'RESORT.xlsx')).toContainText(returnsTexts.outcome.ready);
});

test('N goes on into the next file after the last issue, P back, and every key is told', async ({ page, door }) => {
  await openExample(page, door);
  await goToScreen(page, 'returns');
  await openFile(page, 'Bostadsbolaget_formular.xlsx');
  await sheetOf(page).focus();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(page.getByText('anmärkning 2 av 2')).toBeVisible();
  await expect(page.getByText(reviewKeyTexts.nextFile('ksf_handlingsplan_svar.xlsx'))).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { level: 2, name: 'ksf_handlingsplan_svar.xlsx' })).toBeVisible();
  await expect(page.getByText('anmärkning 1 av 7')).toBeVisible();
  await expect(sheetOf(page)).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { level: 2, name: 'Bostadsbolaget_formular.xlsx' })).toBeVisible();
  await expect(page.getByText('anmärkning 2 av 2')).toBeVisible();

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: keysTexts.title });
  await expect(help).toContainText(reviewKeyTexts.theirs);
  await expectAccessible(page);
  // Its keys are asleep behind the list of them.
  await page.keyboard.press('n');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(page.getByText('anmärkning 2 av 2')).toBeVisible();
});

test('the keys of the review work as soon as a file is chosen in the list', async ({ page, door }) => {
  await openExample(page, door);
  await goToScreen(page, 'returns');
  await openFile(page, 'ksf_handlingsplan_svar.xlsx');
  await expect(sheetOf(page)).toBeVisible();
  await expect(fileLink(page, 'ksf_handlingsplan_svar.xlsx')).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.getByText('anmärkning 1 av 7')).toBeVisible();
  await expect(sheetOf(page)).toBeFocused();

  // Enter on a file in the list still opens that file; it corrects nothing in the one that is shown.
  await fileLink(page, 'Bostadsbolaget_formular.xlsx').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Bostadsbolaget_formular.xlsx' })).toBeVisible();
});

test('nothing of the review is lost at 200 % zoom', async ({ page, door }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await openExample(page, door);
  await goToScreen(page, 'returns');
  await openFile(page, 'ksf_handlingsplan_svar.xlsx');
  await sheetOf(page).focus();
  await page.keyboard.press('n');
  await expect(panel(page)).toContainText('ca 38');
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(isWide, 'the page scrolls sideways').toBe(false);
  for (const name of [reviewKeyTexts.open, returnsTexts.setAside]) {
    await page.getByRole('button', { name: containing(name) }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('button', { name: containing(name) })).toBeInViewport();
  }
});
