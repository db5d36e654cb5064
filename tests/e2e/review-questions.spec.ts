import { questionTexts } from '../../renderer/lib/texts/questions.ts';
import { returnsTexts } from '../../renderer/lib/texts/returns.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { sample } from './support/files.ts';
import { sheetOf } from './support/review.ts';
import { openFile, panel, receive, startRegister, toldToast } from './support/user.ts';

const ksf = 'ksf_handlingsplan_svar.xlsx';

test('a question is asked from the sheet by the key F, and the bar leads to what has been asked', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await receive(page, [sample(ksf)]);
  await openFile(page, ksf);
  await expect(page.getByRole('button', { name: returnsTexts.questions(1) })).toHaveCount(0);
  await sheetOf(page).focus();
  await page.keyboard.press('n');
  await page.keyboard.press('f');
  const dialog = page.getByRole('dialog', { name: questionTexts.dialogTitle });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: questionTexts.save }).click();
  await toldToast(page, questionTexts.saved(1));
  await expect(panel(page)).toContainText('ca 38');
  await expectAccessible(page);
  await page.getByRole('button', { name: returnsTexts.questions(1) }).click();
  await expect(page.getByRole('region', { name: questionTexts.title })).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});
