import type { Page } from '@playwright/test';
import { appTexts } from '../../renderer/lib/texts/app.ts';
import { returnsTexts } from '../../renderer/lib/texts/returns.ts';
import { expect, test } from './support/door.ts';
import { dropOnWindow, sample, samplePath, textFile } from './support/files.ts';
import { correctByKeyboard, issueCount, placeOf, sheetOf, stepToIssue } from './support/review.ts';
import {
  choose,
  containing,
  expectActivityCount,
  expectNoActivities,
  fileLink,
  goToScreen,
  openFile,
  panel,
  receive,
  screenLink,
  selectIn,
  startRegister,
  takeIn,
  takeInButton,
  toasts,
  toldToast,
} from './support/user.ts';

const ksf = 'ksf_handlingsplan_svar.xlsx';
/** The sample returns that must be turned away. */
const unreadable = ['gammalt format.xls', 'avhuggen.xlsx', 'tom.xlsx', 'webbsida.xlsx', 'lunch.xlsx'];

test('files that cannot be read are each told why and what to do, and touch nothing', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'returns');
  await dropOnWindow(page, unreadable.map(sample));
  await toldToast(page, returnsTexts.turnedAway(unreadable.length));
  for (const name of unreadable) {
    const link = fileLink(page, name);
    await expect(link).toContainText(returnsTexts.outcome.rejected);
    await link.click();
    // What is wrong, and in a sentence of its own what to do.
    await expect(
      page.getByText(/^(Filen|Filer|Det finns) .+\. .*(Be |be |Öppna |Kontrollera ).+\.$/).last(),
    ).toBeVisible();
    await expect(takeInButton(page)).toHaveCount(0);
  }
  await expectNoActivities(page);
  expect(door.isRunning()).toBe(true);
});

test('an issue is stepped to, corrected in place by keyboard, marked as corrected, and restored', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await receive(page, [sample(ksf)]);
  await openFile(page, ksf);
  await expect(sheetOf(page).getByRole('cell', { name: /21-31/ })).toBeVisible();
  const before = await issueCount(page);

  await stepToIssue(page, '21-31');
  const at = await placeOf(page);
  await page.keyboard.press('n');
  await expect.poll(() => placeOf(page)).not.toBe(at);
  await page.keyboard.press('p');
  await expect.poll(() => placeOf(page)).toBe(at);

  await correctByKeyboard(page, 'participants', '26');
  const restore = panel(page).getByRole('button', { name: `${returnsTexts.restore} Antal deltagare` });
  await expect(restore).toBeVisible();
  await expect(panel(page)).toContainText(returnsTexts.corrected);
  // What the department wrote is still there, beside the correction and on its sheet.
  await expect(panel(page)).toContainText('21-31');
  await expect(sheetOf(page).getByRole('cell', { name: /21-31/ })).toBeVisible();
  expect(await issueCount(page)).toBe(before - 1);

  await restore.click();
  await expect(restore).toHaveCount(0);
  await expect(panel(page)).not.toContainText(returnsTexts.corrected);
  expect(await issueCount(page)).toBe(before);
});

test('a held row stays behind, the rest is taken in, and undo and redo take the file back and forth', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await goToScreen(page, 'returns');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: returnsTexts.choose }).click();
  await (await chooser).setFiles([samplePath(ksf)]);
  await toldToast(page, returnsTexts.received(1));
  await expect(fileLink(page, ksf)).toContainText(returnsTexts.outcome.review);
  await openFile(page, ksf);

  await sheetOf(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(panel(page)).toContainText('Subventionerade anställningar');
  await page.keyboard.press(' ');
  await expect(panel(page)).toContainText(returnsTexts.heldRow);
  await expect(takeInButton(page)).toHaveText(returnsTexts.accept(7, 8));
  await takeIn(page);
  await expectActivityCount(page, 7);

  await page.keyboard.press('Control+z');
  await toldToast(page, /^Ångrat/);
  await expect(fileLink(page, ksf)).toContainText(returnsTexts.outcome.review);
  await expectNoActivities(page);
  await page.keyboard.press('Control+y');
  await toldToast(page, /^Gjort om/);
  await expectActivityCount(page, 7);

  // The row that was held is still there to be decided.
  await goToScreen(page, 'returns');
  await openFile(page, ksf);
  await panelOfHeldRow(page);
  await panel(page).getByRole('button', { name: returnsTexts.releaseRow }).click();
  await takeIn(page);
  await expectActivityCount(page, 8);
  await expect(fileLink(page, ksf)).toContainText(returnsTexts.outcome.accepted);
});

async function panelOfHeldRow(page: Page): Promise<void> {
  await sheetOf(page).getByRole('cell', { name: 'Subventionerade anställningar' }).first().click();
  await expect(panel(page)).toContainText(returnsTexts.heldRow);
}

test('a file from nobody known waits for its unit, and the same file again is a duplicate', async ({ page, door }) => {
  const list = textFile(
    'lista.csv',
    'Insats;Fokusområde;Målindikator;Status;Antal deltagare;Kostnad (kr)\r\n' +
      'Språkcafé på torget;Språkutveckling;SU 4;Pågår;14;12 500\r\n' +
      'Mentorer i näringslivet;Arbete och kompetens;AK 6;Genomförd;9;0\r\n',
  );
  await startRegister(page, door);
  await receive(page, [list]);
  await openFile(page, list.name);
  const unitNeeded = page.getByText('Det framgår inte vilken verksamhet filen kommer från. Välj verksamhet.');
  await expect(unitNeeded).toBeVisible();
  await choose(page, selectIn(panel(page), returnsTexts.unit), 'Räddningstjänsten');
  await expect(unitNeeded).toHaveCount(0);
  await takeIn(page);
  await expectActivityCount(page, 2);

  await dropOnWindow(page, [list]);
  await toldToast(page, returnsTexts.duplicates(1));
  await expectActivityCount(page, 2);
  await expect(fileLink(page, list.name)).toHaveCount(1);
  await goToScreen(page, 'activities');
  await expect(page.getByRole('row', { name: /RTJ-001.*Språkcafé på torget/ })).toBeVisible();
  await expect(toasts(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: appTexts.undo })).toBeEnabled();
});

test('files dropped while others are read are read too, and whoever has gone to another screen meanwhile stays there', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await goToScreen(page, 'returns');
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/api\/return:receive$/, async (route) => {
    await held;
    await route.continue();
  });
  await dropOnWindow(page, [sample(ksf)]);
  await dropOnWindow(page, [sample('BUF_delar_2024.xlsx'), sample('Kraft Elnat.csv')]);
  await goToScreen(page, 'units');
  letGo();
  await toldToast(page, returnsTexts.received(2));
  await expect(screenLink(page, 'returns')).toHaveAccessibleName(containing(appTexts.toReview(3)));
  await expect(page).toHaveURL(/#\/verksamheter$/);
});
