import { fileURLToPath } from 'node:url';
import { test } from '../support/door.ts';
import { stepToIssue } from '../support/review.ts';
import { goToScreen, openExample, openFile } from '../support/user.ts';

const picture = fileURLToPath(new URL('../../../build/pictures/granska.png', import.meta.url));

test('the picture in the README', async ({ page, door }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openExample(page, door);
  await goToScreen(page, 'returns');
  await openFile(page, 'ksf_handlingsplan_svar.xlsx');
  await stepToIssue(page, '21-31');
  await page.screenshot({ path: picture, animations: 'disabled' });
});
