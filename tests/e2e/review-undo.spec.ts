import { activityTexts } from '../../renderer/lib/texts/activities.ts';
import { returnsTexts } from '../../renderer/lib/texts/returns.ts';
import { undoAcceptTexts } from '../../renderer/lib/texts/returns-undo.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { sample } from './support/files.ts';
import { returnFile } from './support/periods.ts';
import {
  expectActivityCount,
  fileLink,
  goToScreen,
  openFile,
  panel,
  receive,
  startRegister,
  takeIn,
  takeInButton,
  toldToast,
} from './support/user.ts';

const buf = returnFile('BUF delår 2024.csv', [
  { title: 'Läxhjälp efter skoltid', participants: '20' },
  { title: 'Simskola för nyanlända', participants: '12' },
]);

test('taking in is undone long after, and what somebody has edited since is left and told', async ({ page, door }) => {
  await startRegister(page, door);
  await receive(page, [buf, sample('RESORT.xlsx')]);
  await openFile(page, buf.name);
  await takeIn(page);
  await openFile(page, 'RESORT.xlsx');
  await takeIn(page);
  await expectActivityCount(page, 4);
  await goToScreen(page, 'activities');
  await page
    .getByRole('grid', { name: activityTexts.table })
    .getByRole('row', { name: /Läxhjälp/ })
    .click();
  const participants = panel(page).getByRole('textbox', { name: 'Antal deltagare' });
  await participants.fill('23');
  await participants.press('Enter');
  await toldToast(page, 'Antal deltagare');

  await goToScreen(page, 'returns');
  await openFile(page, buf.name);
  await page.getByRole('button', { name: undoAcceptTexts.open }).click();
  const asked = page.getByRole('alertdialog', { name: undoAcceptTexts.title });
  await expect(asked).toContainText(undoAcceptTexts.keeps);
  await expectAccessible(page);
  await asked.getByRole('button', { name: undoAcceptTexts.open }).click();
  // The one that was edited is left, by name and with what was done to it.
  const kept = page.getByRole('dialog', { name: /lämnades kvar/ });
  await expect(kept).toContainText('BUF-001');
  await expect(kept).not.toContainText('BUF-002');
  await expectAccessible(page);
  await kept.getByRole('button', { name: undoAcceptTexts.close }).click();
  await toldToast(page, undoAcceptTexts.done);
  await expectActivityCount(page, 3);
  await expect(fileLink(page, buf.name)).not.toContainText(returnsTexts.outcome.accepted);
  await expect(fileLink(page, 'RESORT.xlsx')).toContainText(returnsTexts.outcome.accepted);
  await expect(takeInButton(page)).toBeVisible();
});
