import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { activityPanelTexts } from '../../../renderer/lib/texts/activities.ts';
import { expect, test } from '../support/door.ts';
import { sheetOf, stepToIssue } from '../support/review.ts';
import { goToScreen, openExample, openFile, panel } from '../support/user.ts';
import { takeInExample } from './walk.ts';

const folder = fileURLToPath(new URL('../../../build/pictures/guide/', import.meta.url));

/** The window that `renderer/features/help/block-view.tsx` says the pictures are of. */
test.use({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });

const take = async (page: Page, name: string): Promise<void> => {
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
};

test('the pictures in the guide', async ({ page, door }) => {
  await openExample(page, door);
  await goToScreen(page, 'returns');
  await openFile(page, 'ksf_handlingsplan_svar.xlsx');
  await expect(sheetOf(page)).toBeVisible();
  await stepToIssue(page, '21-31');
  await take(page, 'granska');
  await takeInExample(page);
  await goToScreen(page, 'dispatches');
  await take(page, 'utskick');
  await goToScreen(page, 'activities');
  await page.getByRole('row', { name: /Språkcafé för föräldrar/ }).click();
  await expect(panel(page).getByRole('tab', { name: activityPanelTexts.values })).toBeVisible();
  await take(page, 'insatser');
  await goToScreen(page, 'link');
  await take(page, 'koppla');
  await goToScreen(page, 'home');
  await expect(page.locator('canvas').first()).toBeVisible();
  await take(page, 'oversikt');
  await goToScreen(page, 'followUp');
  await take(page, 'uppfoljning');
});
