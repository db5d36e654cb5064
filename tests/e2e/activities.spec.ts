import type { Page } from '@playwright/test';
import { activityPanelTexts, activityTexts } from '../../renderer/lib/texts/activities.ts';
import { appTexts } from '../../renderer/lib/texts/app.ts';
import { expect, test } from './support/door.ts';
import { sample } from './support/files.ts';
import { correctByKeyboard, stepToIssue } from './support/review.ts';
import { columnTexts, figureIn } from './support/table.ts';
import {
  choose,
  containing,
  goToScreen,
  openFile,
  panel,
  receive,
  selectIn,
  startRegister,
  takeIn,
  takeInFiles,
  toasts,
  toldToast,
  untickAll,
} from './support/user.ts';

const ksf = 'ksf_handlingsplan_svar.xlsx';
const buf = 'BUF_delar_2024.xlsx';

const table = (page: Page) => page.getByRole('grid', { name: activityTexts.table });
const filters = (page: Page) => page.getByRole('search', { name: activityTexts.filters });
const shown = async (page: Page): Promise<number> => (await table(page).getByRole('row').count()) - 1;

/** Ticks choices in one of the filters. */
async function narrow(page: Page, filter: string, options: readonly string[]): Promise<void> {
  await selectIn(filters(page), filter).click();
  for (const option of options) await page.getByRole('option', { name: option, exact: true }).click();
  await page.keyboard.press('Escape');
}

test('the list is searched, filtered in combination, cleared and sorted', async ({ page, door }) => {
  await startRegister(page, door);
  await takeInFiles(page, [sample(ksf), sample(buf)]);
  await goToScreen(page, 'activities');
  await expect(page.getByText(activityTexts.count(15, 15), { exact: true })).toBeVisible();

  const search = filters(page).getByRole('searchbox');
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('språk');
  await expect(table(page).getByText('Språkpraktik i kommunens verksamheter')).toBeVisible();
  await expect(table(page).getByText('Medborgarskapsceremoni med enkät')).toHaveCount(0);
  await search.fill('');

  await narrow(page, activityTexts.unit, ['Kommunstyrelsens förvaltning']);
  await expect.poll(() => shown(page)).toBe(8);
  await narrow(page, activityTexts.area, ['Arbete och kompetens']);
  await expect.poll(() => shown(page)).toBe(4);
  await narrow(page, activityTexts.status, ['Pågår']);
  await expect.poll(() => shown(page)).toBe(3);
  await filters(page).getByText(activityTexts.unlinkedOnly, { exact: true }).click();
  await expect(page.getByRole('heading', { name: activityTexts.noMatchTitle })).toBeVisible();
  await filters(page).getByRole('button', { name: activityTexts.clear }).click();
  await expect.poll(() => shown(page)).toBe(15);

  const costs = async (): Promise<readonly (number | null)[]> =>
    (await columnTexts(table(page), activityTexts.columns.cost)).map(figureIn).filter((cost) => cost !== null);
  const byCost = table(page).getByRole('columnheader', { name: activityTexts.columns.cost });
  await byCost.getByRole('button').click();
  await expect(byCost).toHaveAttribute('aria-sort', 'ascending');
  const ascending = await costs();
  expect(ascending).toHaveLength(14);
  expect(ascending).toEqual(ascending.toSorted((one, other) => Number(one) - Number(other)));
  await byCost.getByRole('button').click();
  await expect(byCost).toHaveAttribute('aria-sort', 'descending');
  expect(await costs()).toEqual(ascending.toReversed());
});

test('focus area, indicators and status are changed in the panel, and each change can be undone', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await takeInFiles(page, [sample(ksf)]);
  await goToScreen(page, 'activities');
  const row = table(page).getByRole('row', { name: /Anonymiserad rekrytering/ });
  await expect(row).toContainText('Utan status');
  await row.click();
  await expect(panel(page).getByRole('heading', { name: /Anonymiserad rekrytering/ })).toBeVisible();

  await choose(page, selectIn(panel(page), 'Status'), 'Försenad');
  await toldToast(page, 'Status');
  await expect(row).toContainText('Försenad');

  await choose(page, selectIn(panel(page), 'Fokusområde'), 'Social sammanhållning');
  await toldToast(page, 'Fokusområde');
  await selectIn(panel(page), 'Målindikator').click();
  await untickAll(page);
  await page.getByRole('option', { name: /^SS 1/ }).click();
  await page.getByRole('option', { name: /^SS 3/ }).click();
  await page.keyboard.press('Escape');
  await toldToast(page, 'Målindikator');
  await expect(selectIn(panel(page), 'Målindikator')).toContainText(/SS 1.*SS 3/);

  await panel(page)
    .getByRole('tab', { name: containing(activityPanelTexts.history) })
    .click();
  await expect(panel(page).getByRole('tabpanel')).toContainText('Försenad');

  await panel(page)
    .getByRole('tab', { name: containing(activityPanelTexts.values) })
    .click();
  await row.getByRole('gridcell').nth(1).focus();
  await page.keyboard.press('Control+z');
  await toldToast(page, /^Ångrat/);
  await expect(selectIn(panel(page), 'Målindikator')).not.toContainText('SS 1');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(row).toContainText('Utan status');
});

test('the button of a message takes back what that message tells of, and nothing newer', async ({ page, door }) => {
  // Messages stay however long the computer takes for two edits.
  await page.addInitScript(() => {
    const usual = window.setTimeout.bind(window);
    const patient = (run: () => void, delay = 0): number => usual(run, delay > 5_000 ? 2 ** 31 - 1 : delay);
    Object.assign(window, { setTimeout: patient });
  });
  await startRegister(page, door);
  await takeInFiles(page, [sample(ksf)]);
  await goToScreen(page, 'activities');
  const row = table(page).getByRole('row', { name: /Anonymiserad rekrytering/ });
  await row.click();
  const area = selectIn(panel(page), 'Fokusområde');
  await choose(page, selectIn(panel(page), 'Status'), 'Försenad');
  await choose(page, area, 'Social sammanhållning');
  const toldOf = (what: string) => toasts(page).getByRole('alertdialog').filter({ hasText: what });
  await expect(toldOf('Fokusområde')).toBeVisible();
  await toldOf('Status').getByRole('button', { name: appTexts.undo }).click();
  await expect(row).toContainText('Utan status');
  await expect(area).toContainText('Social sammanhållning');
  await expect(toldOf('Status')).toHaveCount(0);
  await expect(toldOf('Fokusområde')).toBeVisible();
});

test('every value tells its file, sheet and cell, and a corrected one keeps what the unit wrote', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await receive(page, [sample(ksf)]);
  await openFile(page, ksf);
  await stepToIssue(page, '21-31');
  await correctByKeyboard(page, 'participants', '26');
  await expect(page.getByText('rättat av dig')).toBeVisible();
  await takeIn(page);
  await goToScreen(page, 'activities');
  await table(page)
    .getByRole('row', { name: /Demokratikväll/ })
    .click();

  await panel(page)
    .getByRole('button', { name: activityPanelTexts.showSource('Antal deltagare') })
    .click();
  await expect(panel(page)).toContainText(activityPanelTexts.at(activityPanelTexts.sheetCell('KSF', 'K10')));
  await expect(panel(page)).toContainText(activityPanelTexts.wrote('21-31'));
  await expect(panel(page)).toContainText(/Rättat av/);
  await expect(panel(page).getByRole('textbox', { name: 'Antal deltagare' })).toHaveValue('26');

  await panel(page)
    .getByRole('button', { name: activityPanelTexts.showSource('Kostnad (kr)') })
    .click();
  await expect(panel(page)).toContainText(activityPanelTexts.sheetCell('KSF', 'O10'));
  await panel(page).getByRole('link', { name: ksf }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: ksf })).toBeVisible();
});
