import { rowTexts } from '../../renderer/lib/texts/returns-row.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { returnFile } from './support/periods.ts';
import { sheetOf } from './support/review.ts';
import { expectActivityCount, openFile, panel, receive, startRegister, takeIn, toldToast } from './support/user.ts';

const title = 'Prova på-dagar i Piperskärr';
const theirs = returnFile('KoF delår 2024.csv', [
  { title, area: 'Social sammanhållning', participants: '90', outcome: 'Fyra lördagar med kulturskolan.' },
]);
const ours = returnFile('BUF delår 2024.csv', [
  { title, area: 'Social sammanhållning', participants: '85', outcome: 'Eleverna kom med buss.' },
]);

test('two units that report the same are made one activity, its participants counted once, and it can be undone', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await receive(page, [theirs]);
  await openFile(page, theirs.name);
  await takeIn(page);
  await expectActivityCount(page, 1);
  await receive(page, [ours]);
  await openFile(page, ours.name);
  await sheetOf(page).getByRole('cell', { name: title }).click();
  const card = panel(page).getByRole('region', { name: rowTexts.joint.title });
  // Both texts side by side, and what follows.
  await expect(card).toContainText('Fyra lördagar med kulturskolan.');
  await expect(card).toContainText('Eleverna kom med buss.');
  await expect(card).toContainText(rowTexts.joint.participants('90'));
  await expect(card).toContainText('räknas deltagarna en gång');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);

  await card.getByRole('button', { name: rowTexts.joint.different }).click();
  await expect(card).toContainText(/Olika insatser, trots/);
  await page.keyboard.press('Control+z');
  await toldToast(page, /^Ångrat/);
  await card.getByRole('button', { name: rowTexts.joint.same }).click();
  await expect(card).toContainText(/Samma insats som/);
  await takeIn(page);
  await expectActivityCount(page, 1);
});
