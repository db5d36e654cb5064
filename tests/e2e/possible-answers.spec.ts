import { questionTexts } from '../../renderer/lib/texts/questions.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { unfold } from './support/review.ts';
import { openFile, receive, startRegister, takeIn, toldToast } from './support/user.ts';

const headings = 'Insats;Fokusområde;Status;Resultat;Antal deltagare;varav kvinnor;varav män';
const café = 'Språkcafé på biblioteket;Språkutveckling;Pågår;Tolv träffar.';
const file = (name: string, ...rows: readonly string[]) => ({
  name,
  bytes: Buffer.from(`\uFEFF${[headings, ...rows].join('\r\n')}`),
});

test('a question that was answered in another cell is closed by whoever sees that it was', async ({ page, door }) => {
  await startRegister(page, door);
  const first = file('Socialförvaltningen delår 2024.csv', `${café};12;7;6`);
  await receive(page, [first]);
  await openFile(page, first.name);
  await unfold(page);
  await page.getByRole('button', { name: questionTexts.askAll(1) }).click();
  await toldToast(page, questionTexts.saved(1));
  await takeIn(page);

  const back = file('Socialförvaltningen delår 2024 rättad.csv', `${café};12;7;5`);
  await receive(page, [back]);
  await openFile(page, back.name);
  const possible = page.getByRole('region', { name: questionTexts.possibleTitle });
  await expect(possible).toContainText('varav män (G2): 5. Förut: 6.');
  await expectAccessible(page);
  await possible.getByRole('button', { name: questionTexts.isAnswer }).click();
  await toldToast(page, questionTexts.answered);
  await expect(possible).toHaveCount(0);

  await openFile(page, first.name);
  await unfold(page);
  const asked = page.getByRole('region', { name: questionTexts.title });
  await expect(asked).toContainText('Besvarad');
  await expect(asked).toContainText('varav män (G2): 5. Förut: 6.');
});
