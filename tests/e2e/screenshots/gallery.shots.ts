import type { Page } from '@playwright/test';
import { activityPanelTexts, activityTexts } from '../../../renderer/lib/texts/activities.ts';
import { appTexts } from '../../../renderer/lib/texts/app.ts';
import { dialogTexts } from '../../../renderer/lib/texts/dialogs.ts';
import { dispatchTexts, mailTexts } from '../../../renderer/lib/texts/dispatches.ts';
import { helpTexts } from '../../../renderer/lib/texts/help.ts';
import { homeTexts } from '../../../renderer/lib/texts/home.ts';
import { questionTexts } from '../../../renderer/lib/texts/questions.ts';
import { returnsTexts } from '../../../renderer/lib/texts/returns.ts';
import { settingsTexts } from '../../../renderer/lib/texts/settings.ts';
import { startTexts } from '../../../renderer/lib/texts/start.ts';
import { partTexts, strategyTexts } from '../../../renderer/lib/texts/strategy.ts';
import { unitPanelTexts, unitsTexts } from '../../../renderer/lib/texts/units.ts';
import { expect, test } from '../support/door.ts';
import { stepToIssue } from '../support/review.ts';
import {
  choosePeriod,
  containing,
  fileLink,
  goToScreen,
  openExample,
  openFile,
  openProgram,
  panel,
} from '../support/user.ts';
import { camera } from './camera.ts';
import { openBoard, takeInExample } from './walk.ts';

const dialog = (page: Page) => page.getByRole('dialog');

test('pictures of a new register', async ({ page, door }) => {
  const take = camera(page, 'nytt');
  await openProgram(page, door);
  await take('start');
  await page.getByText(startTexts.unitsLater).click();
  await page.getByRole('button', { name: startTexts.createNow }).click();
  await page.getByRole('button', { name: /^Välj / }).waitFor();
  await take('rapporttillfalle');
  await choosePeriod(page, '2024', 'Delårsrapport');
  await take('oversikt');
  await page.getByRole('button', { name: homeTexts.addUnit }).click();
  await take('ny-verksamhet');
  await page.keyboard.press('Escape');
  for (const screen of ['dispatches', 'returns', 'activities', 'link', 'followUp', 'units'] as const) {
    await goToScreen(page, screen);
    await take(screen);
  }
});

test('pictures of returns under review', async ({ page, door }) => {
  const take = camera(page, 'granskning');
  await openExample(page, door);
  await take('oversikt');
  await goToScreen(page, 'returns');
  await take('lista');
  await fileLink(page, 'gammalt format.xls').click();
  await page.getByText(returnsTexts.rejectedKept).waitFor();
  await take('ej-last');
  await openFile(page, 'ksf_handlingsplan_svar.xlsx');
  await take('filen');
  await stepToIssue(page, '21-31');
  await take('anmarkning');
  await panel(page).getByRole('button', { name: questionTexts.askRow }).click();
  await expect(dialog(page)).toBeVisible();
  await take('fraga');
  await dialog(page).getByRole('button', { name: questionTexts.save }).click();
  await expect(dialog(page)).toHaveCount(0);
  await take('fraga-sparad');
  await page.keyboard.press('Escape');
  await take('fragor');
  await page.getByRole('radio', { name: containing(returnsTexts.issuesTab) }).click();
  await take('anmarkningar');
});

test('pictures of a register at work', async ({ page, door }) => {
  const take = camera(page, 'arbete');
  await openExample(page, door);
  await takeInExample(page);
  await take('intagen');
  await goToScreen(page, 'home');
  await expect(page.locator('canvas').first()).toBeVisible();
  await take('oversikt');
  await goToScreen(page, 'link');
  await take('tackning');
  await openBoard(page);
  await take('tavla');
  const sure = page.getByRole('button', { name: /^Godta .* säkra? förslag …$/ });
  if ((await sure.count()) > 0) {
    await sure.click();
    await expect(dialog(page)).toBeVisible();
    await take('sakra-forslag');
    await dialog(page).getByRole('button', { name: dialogTexts.cancel }).click();
  }
  await goToScreen(page, 'followUp');
  await take('uppfoljning');
  await page.getByRole('button', { name: containing(appTexts.changePeriod) }).click();
  await take('byt-rapporttillfalle');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.type('språk');
  await take('sok-och-gor');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await expect(dialog(page)).toBeVisible();
  await take('tangenter');
});

test('pictures of the dispatches', async ({ page, door }) => {
  const take = camera(page, 'utskick');
  await openExample(page, door);
  await takeInExample(page);
  await goToScreen(page, 'dispatches');
  await take('lista');
  await page.getByRole('button', { name: 'Socialförvaltningen', exact: true }).click();
  await expect(panel(page)).toBeVisible();
  await take('verksamhet');
  await page.getByRole('button', { name: dispatchTexts.pickIncomplete }).click();
  await page.getByRole('button', { name: dispatchTexts.remind }).click();
  await expect(dialog(page)).toBeVisible();
  await take('paminnelse');
  await dialog(page).getByRole('button', { name: dialogTexts.cancel }).click();
  await page.getByRole('tab', { name: dispatchTexts.wording }).click();
  await take('mejltexter');
  await page.getByText(mailTexts.kinds.reminder, { exact: true }).click();
  await take('paminnelsens-text');
});

test('pictures of the activities', async ({ page, door }) => {
  const take = camera(page, 'insatser');
  await openExample(page, door);
  await takeInExample(page);
  await goToScreen(page, 'activities');
  await take('tabell');
  await page.getByRole('button', { name: activityTexts.columnsButton }).click();
  await take('kolumner');
  await page.keyboard.press('Escape');
  const grid = page.getByRole('grid', { name: activityTexts.table });
  const ticks = grid.getByRole('row').getByRole('checkbox');
  for (const place of [2, 3, 4]) await ticks.nth(place).press('Space');
  await take('markerade');
  await page.getByRole('button', { name: activityTexts.editSelected }).click();
  await expect(dialog(page)).toBeVisible();
  await take('andra-markerade');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: activityTexts.unselect }).click();
  await grid.getByRole('row').nth(2).getByRole('gridcell').nth(6).click();
  await paste(page, 'Pågår\t40\r\nkanske\t20-30\r\n');
  await expect(dialog(page)).toBeVisible();
  await take('klistra-in');
  await page.keyboard.press('Escape');
  await grid.getByRole('row', { name: /Demokratikväll/ }).click();
  await take('insats');
  await panel(page).getByText(activityPanelTexts.showSources).click();
  await take('kallor');
  for (const tab of ['time', 'links', 'money', 'history', 'note'] as const) {
    await panel(page)
      .getByRole('tab', { name: containing(activityPanelTexts[tab]) })
      .click();
    await take(`flik-${tab}`);
  }
});

/** Puts a block of cells on the focused cell, as Ctrl+V does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((block) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', block);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

test('pictures of what the work rests on', async ({ page, door }) => {
  const take = camera(page, 'grund');
  await openExample(page, door);
  await takeInExample(page);
  await goToScreen(page, 'strategy');
  await take('strategi');
  await page.getByRole('button', { name: /^AK 1 / }).click();
  await expect(panel(page)).toBeVisible();
  await take('malindikator');
  await panel(page).getByRole('button', { name: partTexts.replace }).click();
  await expect(dialog(page)).toBeVisible();
  await take('ersatt');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: strategyTexts.editPlan }).click();
  await take('strategins-namn');
  await page.keyboard.press('Escape');
  await goToScreen(page, 'units');
  await take('verksamheter');
  await page
    .getByRole('grid', { name: unitsTexts.table })
    .getByRole('row', { name: /Socialförvaltningen/ })
    .click();
  await expect(panel(page)).toBeVisible();
  await take('verksamhet');
  await panel(page).getByRole('button', { name: unitPanelTexts.merge }).click();
  await expect(dialog(page)).toBeVisible();
  await take('gar-upp-i');
});

test('pictures of the settings and the help', async ({ page, door }) => {
  const take = camera(page, 'ovrigt');
  await openExample(page, door);
  await takeInExample(page);
  await goToScreen(page, 'settings');
  for (const part of ['register', 'backups', 'history', 'personal', 'look', 'about'] as const) {
    await page.getByRole('tab', { name: settingsTexts[part] }).click();
    await take(`installningar-${part}`);
  }
  await goToScreen(page, 'help');
  await take('hjalp');
  await page.getByRole('searchbox', { name: helpTexts.search }).fill('lösenord');
  await take('hjalp-sokning');
  await page.getByRole('searchbox', { name: helpTexts.search }).fill('');
  await page.getByRole('link', { name: 'Så återrapporterar du' }).click();
  await take('hjalp-till-verksamheterna');
});
