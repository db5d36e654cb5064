import { activityTexts } from '../../../renderer/lib/texts/activities.ts';
import { test } from '../support/door.ts';
import { stepToIssue } from '../support/review.ts';
import { goToScreen, openExample, openFile } from '../support/user.ts';
import { closeCamera } from './camera.ts';
import { takeInExample } from './walk.ts';

test('pictures in high contrast and at 200 %', async ({ page, door }) => {
  const take = closeCamera(page, 'nara');
  await openExample(page, door);
  await goToScreen(page, 'returns');
  await openFile(page, 'ksf_handlingsplan_svar.xlsx');
  await stepToIssue(page, '21-31');
  await take('granskning');
  await takeInExample(page);
  for (const screen of ['home', 'dispatches', 'link', 'followUp', 'strategy', 'help'] as const) {
    await goToScreen(page, screen);
    await take(screen);
  }
  await goToScreen(page, 'activities');
  await page
    .getByRole('grid', { name: activityTexts.table })
    .getByRole('row', { name: /Demokratikväll/ })
    .click();
  await take('insats');
});
