import type { Locator, Page } from '@playwright/test';
import { activityTexts } from '../../renderer/lib/texts/activities.ts';
import { boardTexts, linkTexts } from '../../renderer/lib/texts/link.ts';
import { suggestionTexts } from '../../renderer/lib/texts/suggestions.ts';
import { expect, test } from './support/door.ts';
import { sample } from './support/files.ts';
import { inspection, usual } from './support/inspect.ts';
import { enterOn, expectFocusSeen, tabTo } from './support/keyboard.ts';
import { returnFile } from './support/periods.ts';
import { typeAhead } from './support/type-ahead.ts';
import { containing, goToScreen, screenLink, startRegister, startsWith, takeInFiles } from './support/user.ts';

/** Earlier decisions to learn from, and a return without links. */
const linked = sample('ksf_handlingsplan_svar.xlsx');
const unlinked = returnFile('BUF delår 2024.csv', [
  { title: 'Språkpraktik i skolköken', outcome: 'Sju praktikanter fick språkträning på praktikplatser.' },
  { title: 'Läxhjälp för gymnasieelever', outcome: 'Tolv elever varje vecka.' },
  { title: 'Gympa', area: 'Social sammanhållning', outcome: 'Rörelse för alla.' },
]);

const list = (page: Page): Locator => page.getByRole('grid', { name: boardTexts.list });
const row = (page: Page, title: string): Locator => list(page).getByRole('row', { name: containing(title) });
const target = (page: Page, code: string): Locator =>
  page.getByRole('button', { name: startsWith(`${boardTexts.targetName} ${code}`) });
const justLinked = (page: Page): Locator => page.getByRole('region', { name: boardTexts.justLinked });

async function openBoard(page: Page): Promise<void> {
  await goToScreen(page, 'link');
  await page.getByRole('radio', { name: startsWith(linkTexts.board(0)) }).click();
  await expect(list(page)).toBeVisible();
}

test('the matrix counts what the register holds, names its gaps, and leads to the activities', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await takeInFiles(page, [linked]);
  await goToScreen(page, 'link');
  const matrix = page.getByRole('table', { name: /per målindikator och verksamhet/ });
  await expect(matrix).toBeVisible();
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: /^Ingen insats svarar mot / })
      .first(),
  ).toBeVisible();

  const line = matrix.getByRole('row', { name: /^Social sammanhållning/ });
  const total = line.getByRole('link').last();
  const count = Number(await total.textContent());
  const cell = line.getByRole('link', { name: /Kommunstyrelsens förvaltning/ });
  await expect(cell).toHaveText(String(count));
  await cell.click();
  await expect(screenLink(page, 'activities')).toHaveAttribute('aria-current', 'page');
  await expect(
    page.getByRole('grid', { name: activityTexts.table }).getByRole('row', { name: /KSF-\d{3}/ }),
  ).toHaveCount(count);
});

test('unlinked activities are linked by keyboard alone: by a target’s key, and by a suggestion', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await takeInFiles(page, [linked, unlinked]);
  await openBoard(page);
  await expect(list(page).getByRole('row')).toHaveCount(3);
  await tabTo(page, row(page, 'Språkpraktik'));
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Läxhjälp')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('e');
  await expect(justLinked(page)).toContainText('AK 5');
  await expect(row(page, 'Läxhjälp')).toHaveCount(0);
  await expect(row(page, 'Gympa')).toBeFocused();
  await expectFocusSeen(page);

  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('region', { name: suggestionTexts.title })).toContainText('språkpraktik');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: startsWith(suggestionTexts.linkTo('AK 7')) })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(justLinked(page)).toContainText('AK 7');
  await expect(list(page).getByRole('row')).toHaveCount(1);
  await expect(screenLink(page, 'link')).toHaveAccessibleName(/1/);

  await enterOn(page, justLinked(page).getByRole('button', { name: boardTexts.undo }));
  await expect(list(page).getByRole('row')).toHaveCount(2);
  await expect(row(page, 'Språkpraktik')).toBeVisible();
});

test('a key of another focus area’s indicator changes nothing and says why', async ({ page, door }) => {
  await startRegister(page, door);
  await takeInFiles(page, [unlinked]);
  await openBoard(page);
  await row(page, 'Gympa').click();
  await expect(target(page, 'AK 5')).toHaveAttribute('aria-disabled', 'true');
  await row(page, 'Gympa').focus();
  await page.keyboard.press('e');
  await expect(page.getByRole('alertdialog')).toContainText(boardTexts.notPossibleDetail);
  await expect(list(page).getByRole('row')).toHaveCount(3);
});

test('an activity is dragged to an indicator, and several are linked at once', async ({ page, door }) => {
  await startRegister(page, door);
  await takeInFiles(page, [unlinked]);
  await openBoard(page);
  await row(page, 'Gympa').dragTo(target(page, 'SS 1'));
  await expect(justLinked(page)).toContainText('SS 1');
  await expect(row(page, 'Gympa')).toHaveCount(0);

  await row(page, 'Språkpraktik').click();
  await row(page, 'Läxhjälp').click({ modifiers: ['Control'] });
  await expect(page.getByRole('heading', { name: boardTexts.several(2) })).toBeVisible();
  await target(page, 'AK 1').click();
  await expect(page.getByRole('heading', { name: boardTexts.doneTitle })).toBeVisible();
  await justLinked(page).getByRole('button', { name: boardTexts.undo }).click();
  await expect(list(page).getByRole('row')).toHaveCount(2);
});

test('an activity is dragged by keyboard alone', async ({ page, door }) => {
  await startRegister(page, door);
  await takeInFiles(page, [unlinked]);
  await openBoard(page);
  await tabTo(page, row(page, 'Språkpraktik'));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: startsWith('Dra ') }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  const over = target(page, 'AK 7');
  for (let tabs = 0; tabs < 30 && !(await over.evaluate((one) => one === document.activeElement)); tabs += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(over).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(justLinked(page)).toContainText('AK 7');
});

test('sure suggestions are shown before they are accepted together, and taken back as one', async ({ page, door }) => {
  await startRegister(page, door);
  await takeInFiles(page, [linked, unlinked]);
  await openBoard(page);
  await page.getByRole('button', { name: /^Godta \d+ säk/u }).click();
  const dialog = page.getByRole('dialog', { name: boardTexts.sureTitle });
  const sure = dialog.getByRole('table').locator('tbody tr');
  await expect(sure.filter({ hasText: 'Språkpraktik i skolköken' })).toContainText('AK 7');
  const count = await sure.count();
  await dialog.getByRole('button', { name: boardTexts.accept(count) }).click();
  await expect(dialog).toHaveCount(0);
  await expect(row(page, 'Språkpraktik')).toHaveCount(0);
  await justLinked(page).getByRole('button', { name: boardTexts.undo }).click();
  await expect(list(page).getByRole('row')).toHaveCount(3);
});

test('what fits nowhere is skipped for now, and comes back when asked for', async ({ page, door }) => {
  await startRegister(page, door);
  await takeInFiles(page, [unlinked]);
  await openBoard(page);
  await row(page, 'Gympa').click();
  await page.getByRole('button', { name: boardTexts.skip }).click();
  await expect(row(page, 'Gympa')).toHaveCount(0);
  await expect(screenLink(page, 'link')).toHaveAccessibleName(/3/);
  await page.getByRole('button', { name: boardTexts.showSkipped(1) }).click();
  await expect(row(page, 'Gympa')).toBeVisible();
});

test.describe('in the smallest window', () => {
  test.use({ viewport: usual });

  test('Koppla has no violations and fits at 200 %', async ({ page, door }) => {
    const { look, done } = inspection(page);
    await startRegister(page, door);
    await goToScreen(page, 'link');
    await expect(page.getByText(linkTexts.emptyTitle)).toBeVisible();
    await look('Tom');
    await takeInFiles(page, [linked, unlinked]);
    await goToScreen(page, 'link');
    await expect(page.getByRole('table')).toBeVisible();
    await look('Täckning');
    await openBoard(page);
    await look('Tavla');
    await page.getByRole('button', { name: /^Godta \d+ säk/u }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('Säkra förslag');
    await page.keyboard.press('Escape');
    for (const code of ['AK 7', 'AK 5', 'SS 1']) await target(page, code).click();
    await expect(page.getByRole('heading', { name: boardTexts.doneTitle })).toBeVisible();
    await look('Allt kopplat');
    done();
  });
});

test('activity after activity is linked by keys that wait for no answer', async ({ page, door }) => {
  await startRegister(page, door);
  await takeInFiles(page, [linked, unlinked]);
  await openBoard(page);
  await tabTo(page, row(page, 'Språkpraktik'));
  await typeAhead(page, 'e e');
  await expect(justLinked(page).getByText('AK 5')).toHaveCount(2);
  await expect(list(page).getByRole('row')).toHaveCount(1);
  await expect(row(page, 'Gympa')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Läxhjälp')).toBeVisible();
  await expect(row(page, 'Språkpraktik')).toHaveCount(0);
});
