import { columnTexts } from '../../renderer/lib/texts/returns-columns.ts';
import { returnsTexts } from '../../renderer/lib/texts/returns.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { textFile } from './support/files.ts';
import { unfold } from './support/review.ts';
import { choose, fileLink, openFile, panel, receive, selectIn, startRegister, takeIn } from './support/user.ts';

const list = (name: string, participants: string) =>
  textFile(
    name,
    `Insats;Fokusområde;Status;Hur många blev det;Kring vad\r\nLäxhjälp efter skoltid;Arbete och kompetens;Pågår;${participants};Läxor\r\n`,
  );

test('a heading that is answered once is read so in the next file, which says where it was answered, and can be forgotten', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  const first = list('BUF delår 2024.csv', '17');
  await receive(page, [first]);
  await openFile(page, first.name);
  await unfold(page);
  const heading = returnsTexts.columnOf('Kring vad', 'E');
  await choose(page, selectIn(panel(page), heading), 'Beskrivning');
  await expect(selectIn(panel(page), heading)).toContainText('Beskrivning');
  await takeIn(page);

  const second = list('BUF delår 2024 igen.csv', '19');
  await receive(page, [second]);
  await openFile(page, second.name);
  await unfold(page);
  await expect(selectIn(panel(page), heading)).toContainText('Beskrivning');
  await expect(panel(page)).toContainText(columnTexts.remembered('R0001'));
  await expectAccessible(page);
  await panel(page)
    .getByRole('button', { name: columnTexts.forgetOf('Kring vad') })
    .click();
  await expect(panel(page)).not.toContainText(columnTexts.remembered('R0001'));
  await expect(selectIn(panel(page), heading)).toContainText(returnsTexts.columnIgnored);
  await expect(fileLink(page, first.name)).toContainText(returnsTexts.outcome.accepted);
});

test('a heading that may mean something else is asked about first, with what stands under it and the likeliest fields', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  const unsure = textFile(
    'BUF delår 2024.csv',
    [
      'Saker;Fokusområde;Status;Antal deltagare;Kostnad (kr)',
      'Läxhjälp efter skoltid i Gamleby;Arbete och kompetens;Pågår;12;4000',
      'Simskola för nyanlända elever;Social sammanhållning;Pågår;15;2500',
      '',
    ].join('\r\n'),
  );
  await receive(page, [unsure]);
  await openFile(page, unsure.name);
  await unfold(page);
  await expect(panel(page).getByRole('heading', { name: columnTexts.askTitle(1) })).toBeVisible();
  await expect(panel(page)).toContainText(columnTexts.ask('Saker', 'A'));
  await expect(panel(page)).toContainText('”Simskola för nyanlända elever”');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await panel(page).getByRole('button', { name: 'Insats', exact: true }).click();
  await expect(panel(page).getByRole('heading', { name: columnTexts.askTitle(1) })).toHaveCount(0);
  await expect(selectIn(panel(page), returnsTexts.columnOf('Saker', 'A'))).toContainText('Insats');
});
