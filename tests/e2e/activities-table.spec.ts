import type { Page } from '@playwright/test';
import {
  activityTexts,
  bulkTexts,
  columnTexts,
  conditionTexts,
  pasteTexts,
  viewTexts,
} from '../../renderer/lib/texts/activities.ts';
import { cellOf, expectShown, openActivities, table } from './support/activity-table.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { tabTo } from './support/keyboard.ts';
import { choose, containing, panel, selectIn, toldToast } from './support/user.ts';
import { downloadBy, openWorkbook, tableWith } from './support/workbook.ts';

const filters = (page: Page) => page.getByRole('search', { name: activityTexts.filters });
const heading = (page: Page, name: string) => table(page).getByRole('columnheader', { name, exact: true });
const [statusPlace, participantsPlace] = [6, 7];

/** Puts a block of cells on the focused cell, as Ctrl+V does. */
async function pasteBlock(page: Page, text: string): Promise<void> {
  await page.evaluate((block) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', block);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  }, text);
}

test('columns are chosen and moved, and are there after the page is loaded again', async ({ page, door }) => {
  await openActivities(page, door);
  await page.getByRole('button', { name: activityTexts.columnsButton }).click();
  const dialog = page.getByRole('dialog', { name: columnTexts.title });
  await expectAccessible(page);
  await dialog.getByText('Ansvarig', { exact: true }).click();
  await dialog.getByText('Fokusområde', { exact: true }).click();
  await dialog.getByRole('button', { name: columnTexts.up('Status') }).click();
  await dialog.getByRole('button', { name: columnTexts.done }).click();
  await expect(heading(page, 'Ansvarig')).toBeVisible();
  await page.reload();
  await expectShown(page, 15);
  const headings = await table(page).getByRole('columnheader').allInnerTexts();
  expect(headings.map((text) => text.trim()).filter(Boolean)).toEqual([
    'Kod',
    'Insats',
    'Verksamhet',
    'Status',
    'Målindikator',
    'Deltagare',
    'Kostnad (kr)',
    'Ansvarig',
  ]);
});

test('conditions combine, and the view they make is saved by its name and chosen again', async ({ page, door }) => {
  await openActivities(page, door);
  await selectIn(filters(page), activityTexts.unit).click();
  await page.getByRole('option', { name: 'Barn- och utbildningsförvaltningen', exact: true }).click();
  await page.keyboard.press('Escape');
  await expectShown(page, 7);

  await filters(page)
    .getByRole('button', { name: containing(activityTexts.condition) })
    .click();
  const dialog = page.getByRole('dialog', { name: conditionTexts.title });
  await choose(page, selectIn(dialog, conditionTexts.column), 'Antal deltagare');
  await dialog.getByRole('textbox', { name: conditionTexts.value }).fill('30');
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: conditionTexts.add }).click();
  await expectShown(page, 3);
  await choose(page, selectIn(filters(page), activityTexts.group), activityTexts.groupBy('Status'));
  await expect(table(page).getByText(/3\s*insatser/)).toBeVisible();

  await page.getByRole('button', { name: viewTexts.save }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: viewTexts.name }).fill('Stora hos BUF');
  await page.keyboard.press('Enter');
  await toldToast(page, viewTexts.saved('Stora hos BUF'));

  const views = page.getByRole('button', { name: containing('Vy:') });
  await views.click();
  await page.getByRole('menuitem', { name: viewTexts.names['alla'] ?? '', exact: true }).click();
  await expectShown(page, 15);
  await views.click();
  await page.getByRole('menuitem', { name: 'Stora hos BUF' }).click();
  await expect(views).toHaveText(viewTexts.button('Stora hos BUF', false));
  await expectShown(page, 4); // the group's heading and three activities
});

test('what is selected is changed together after a preview, as one step that one undo takes back', async ({
  page,
  door,
}) => {
  await openActivities(page, door);
  await cellOf(page, 'BUF-001', 1).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText(activityTexts.selected(3))).toBeVisible();
  await page.getByRole('button', { name: activityTexts.editSelected }).click();
  const dialog = page.getByRole('dialog', { name: bulkTexts.title(3) });
  // The first is the choice of field, which says Status too.
  await choose(page, selectIn(dialog, 'Status').last(), 'Försenad');
  await expect(dialog.getByText(bulkTexts.changes(3, 3))).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: bulkTexts.confirm(3) }).click();
  await toldToast(page, bulkTexts.done(3));
  await expect(table(page).getByText('Försenad')).toHaveCount(3);
  await cellOf(page, 'BUF-001', 1).focus();
  await page.keyboard.press('Control+z');
  await toldToast(page, /^Ångrat/);
  await expect(table(page).getByText('Försenad')).toHaveCount(0);
});

test('a block from Excel is read, what can’t be read is told, and the rest comes in as one change', async ({
  page,
  door,
}) => {
  await openActivities(page, door);
  await cellOf(page, 'BUF-001', statusPlace).focus();
  await pasteBlock(page, 'Försenat\t25 st\r\nKlar\t15-20\r\n');
  const dialog = page.getByRole('dialog', { name: pasteTexts.title });
  await expect(dialog.getByRole('region', { name: pasteTexts.problems(1) })).toContainText('15-20');
  await expect(dialog.getByText(pasteTexts.summary(2, 1))).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: pasteTexts.confirm(2) }).click();
  await toldToast(page, pasteTexts.done(2));
  await expect(cellOf(page, 'BUF-001', statusPlace)).toHaveText('Försenad');
  await expect(cellOf(page, 'BUF-001', participantsPlace)).toHaveText('25');
  await expect(cellOf(page, 'BUF-002', participantsPlace)).toHaveText('22');
});

test('by keyboard alone a cell is reached, edited, left by Tab and taken back by Escape', async ({ page, door }) => {
  await openActivities(page, door);
  await tabTo(page, cellOf(page, 'BUF-001', 1));
  for (const key of ['ArrowRight', 'F2']) await page.keyboard.press(key);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Ny rubrik');
  await page.keyboard.press('Enter');
  await expect(cellOf(page, 'BUF-001', 2)).toHaveText('Ny rubrik');
  await expect(cellOf(page, 'BUF-002', 2)).toBeFocused();

  const before = (await cellOf(page, 'BUF-002', 2).textContent()) ?? '';
  await page.keyboard.press('F2');
  await page.keyboard.type('slarv');
  await page.keyboard.press('Escape');
  await expect(cellOf(page, 'BUF-002', 2)).toHaveText(before);
  await expect(cellOf(page, 'BUF-002', 2)).toBeFocused();

  await cellOf(page, 'BUF-002', participantsPlace).focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('15-20');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/gick inte att läsa som ett antal/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: before })).toBeVisible();
});

test('what is shown is exported as it stands, with real figures under the shown headings', async ({ page, door }) => {
  await openActivities(page, door);
  await heading(page, 'Kostnad (kr)').getByRole('button').click();
  await filters(page).getByRole('searchbox').fill('språk');
  await expect(table(page).getByText('Läxhjälp efter skoltid i Gamleby')).toHaveCount(0);
  const codes = await table(page).locator('td.sticky-first').allInnerTexts();
  const { bytes } = await downloadBy(page, () => page.getByRole('button', { name: activityTexts.export }).click());
  const rows = tableWith((await openWorkbook(bytes)).getWorksheet('Insatser'), ['Kod', 'Insats', 'Kostnad (kr)']);
  expect(rows.map((row) => row['Kod']).slice(0, codes.length)).toEqual(codes);
  expect(typeof rows[0]?.['Kostnad (kr)']).toBe('number');
});

test('the screen is accessible with rows selected, a cell edited and the panel’s every tab, light and dark', async ({
  page,
  door,
}) => {
  // Colours that fade from one theme to the other are measured half-way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openActivities(page, door);
  await cellOf(page, 'BUF-001', 1).focus();
  await page.keyboard.press('Space');
  await choose(page, selectIn(filters(page), activityTexts.group), activityTexts.groupBy('Verksamhet'));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page);
  }
  await cellOf(page, 'BUF-002', 2).click();
  const tabs = panel(page).getByRole('tab');
  await expect(tabs.first()).toBeVisible();
  for (const tab of await tabs.all()) {
    await tab.click();
    await expect(panel(page).getByRole('tabpanel')).not.toBeEmpty();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(page);
    }
  }
});
