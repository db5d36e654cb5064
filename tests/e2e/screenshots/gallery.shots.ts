import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { appTexts } from '../../../renderer/lib/texts/app.ts';
import { activityPanelTexts } from '../../../renderer/lib/texts/activities.ts';
import { homeTexts } from '../../../renderer/lib/texts/home.ts';
import { returnsTexts } from '../../../renderer/lib/texts/returns.ts';
import { startTexts } from '../../../renderer/lib/texts/start.ts';
import { test } from '../support/door.ts';
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
  takeIn,
} from '../support/user.ts';

const folder = fileURLToPath(new URL('../../../test-results/screenshots/', import.meta.url));
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

/** Takes the page as it stands, in both looks and both sizes. The number keeps the pictures in the order of the walk. */
function camera(page: Page, walk: string) {
  let number = 0;
  return async (name: string): Promise<void> => {
    number += 1;
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const file = `${walk}-${String(number).padStart(2, '0')}-${name}-${size.width}-${colorScheme}.png`;
        await page.screenshot({ path: join(folder, file), animations: 'disabled' });
      }
    }
  };
}

test('pictures of a new register', async ({ page, door }) => {
  const take = camera(page, 'nytt');
  await openProgram(page, door);
  await take('start');
  await page.getByText(startTexts.unitsLater).click();
  await page.getByRole('button', { name: startTexts.createNow }).click();
  await page.getByRole('button', { name: /^Välj / }).waitFor();
  await take('rapporttillfalle');
  await choosePeriod(page, '2024', 'Delårsrapport');
  await take('laget');
  await page.getByRole('button', { name: homeTexts.addUnit }).click();
  await take('ny-verksamhet');
  await page.keyboard.press('Escape');
  for (const screen of ['returns', 'activities', 'link', 'followUp'] as const) {
    await goToScreen(page, screen);
    await take(screen);
  }
});

test('pictures of the example at work', async ({ page, door }) => {
  const take = camera(page, 'exempel');
  await openExample(page, door);
  await take('laget');
  await goToScreen(page, 'returns');
  await take('aterrapporter');
  await fileLink(page, 'gammalt format.xls').click();
  await page.getByText(returnsTexts.rejectedKept).waitFor();
  await take('ej-last');
  await openFile(page, 'ksf_handlingsplan_svar.xlsx');
  await take('granska-filen');
  await stepToIssue(page, '21-31');
  await take('granska-anmarkning');
  await page.getByRole('radio', { name: containing(returnsTexts.issuesTab) }).click();
  await take('anmarkningar');
  await takeIn(page);
  await take('intagen');
  await page.getByRole('button', { name: /^Ta in \d+ fil/ }).click();
  await goToScreen(page, 'activities');
  await take('insatser');
  await page.getByRole('row', { name: /Demokratikväll/ }).click();
  await take('insats');
  await panel(page).getByText(activityPanelTexts.showSources).click();
  await take('kallor');
  await goToScreen(page, 'home');
  await take('oversikt');
  await goToScreen(page, 'link');
  await take('tackning');
  await goToScreen(page, 'followUp');
  await take('uppfoljning');
  await page.getByRole('button', { name: containing(appTexts.changePeriod) }).click();
  await take('byt-rapporttillfalle');
});
