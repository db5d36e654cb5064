import type { Locator, Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { dialogTexts } from '../../renderer/lib/texts/dialogs.ts';
import { questionTexts } from '../../renderer/lib/texts/questions.ts';
import { fieldDefinition } from '../../shared/register/activity-fields.ts';
import { expect, test } from './support/door.ts';
import { sample, type UserFile } from './support/files.ts';
import { inspection, usual } from './support/inspect.ts';
import { stepToIssue, unfold } from './support/review.ts';
import {
  choose,
  containing,
  openFile,
  panel,
  receive,
  selectIn,
  startRegister,
  takeIn,
  toldToast,
} from './support/user.ts';
import { downloadBy, openWorkbook } from './support/workbook.ts';

const ksf = 'ksf_handlingsplan_svar.xlsx';
const participants = fieldDefinition('participants').label;

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: questionTexts.dialogTitle });
const words = (page: Page): Locator => dialog(page).getByRole('textbox', { name: questionTexts.text });
/** What has been asked about the file, in the panel about the file as a whole. */
const asked = (page: Page): Locator => page.getByRole('region', { name: questionTexts.title });
const question = (page: Page, text: string): Locator => asked(page).getByRole('listitem').filter({ hasText: text });

/** Leaves the row at hand: what holds for the file stands in its place. */
async function leaveRow(page: Page): Promise<void> {
  await panel(page).getByRole('button', { name: 'Stäng' }).click();
  await expect(asked(page)).toBeVisible();
}

async function showAsked(page: Page): Promise<void> {
  await unfold(page);
  await expect(asked(page)).toBeVisible();
}

type Mail = { readonly text: string; readonly workbook: UserFile };

/** Makes the reply mail and takes it apart, as the unit's mail program does. */
async function makeMail(page: Page): Promise<Mail> {
  const { name, bytes } = await downloadBy(page, () =>
    asked(page).getByRole('button', { name: questionTexts.write }).click(),
  );
  expect(name).toMatch(/^Frågor .+\.eml$/);
  await toldToast(page, /^Svarsmejlet/);
  const mail = await PostalMime.parse(bytes);
  const [attached] = mail.attachments;
  if (!(attached?.content instanceof ArrayBuffer)) throw new Error('nothing is attached to the mail');
  return { text: mail.text ?? '', workbook: { name: attached.filename ?? '', bytes: Buffer.from(attached.content) } };
}

/** Writes into cells of the workbook, as somebody at the unit does, and saves it under another name. */
async function fillIn(
  file: UserFile,
  name: string,
  cells: Readonly<Record<string, string | number>>,
): Promise<UserFile> {
  const workbook = await openWorkbook(file.bytes);
  for (const [address, value] of Object.entries(cells)) {
    const [sheet = '', cell = ''] = address.split('!');
    const target = workbook.getWorksheet(sheet)?.getCell(cell);
    if (target === undefined) throw new Error(`no sheet ${sheet}`);
    target.value = value;
  }
  return { name, bytes: Buffer.from(await workbook.xlsx.writeBuffer()) };
}

test('what is unclear is asked about, goes out in a mail with the unit’s own file, and is closed by the file that comes back', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await receive(page, [sample(ksf)]);
  await openFile(page, ksf);

  // From an issue, worded by the program and added to.
  await stepToIssue(page, '21-31');
  await panel(page)
    .getByRole('button', { name: questionTexts.askAbout(participants), exact: true })
    .click();
  await expect(words(page)).toHaveValue(
    'I cell K10 på bladet KSF står ”21-31”. Hur många deltagare var det? Skriv ett tal.',
  );
  await words(page).fill('Ni har skrivit 21-31. Hur många kom?');
  await dialog(page).getByRole('button', { name: questionTexts.save }).click();
  await toldToast(page, questionTexts.saved(1));
  await expect(panel(page).getByText(questionTexts.asked, { exact: true })).toBeVisible();

  // From a row, about a cell with nothing wrong in it.
  await panel(page).getByRole('button', { name: questionTexts.askRow }).click();
  await choose(page, selectIn(dialog(page), questionTexts.about), fieldDefinition('responsible').label);
  await expect(words(page)).toHaveValue(/Vilken funktion ansvarar för insatsen\?$/);
  await dialog(page).getByRole('button', { name: questionTexts.save }).click();
  await toldToast(page, questionTexts.saved(1));

  // The mail.
  await leaveRow(page);
  await expect(asked(page).getByRole('listitem')).toHaveCount(2);
  await expect(question(page, 'Hur många kom?')).toContainText('Att skicka');
  const { text, workbook } = await makeMail(page);
  expect(text).toContain('Ni har skrivit 21-31. Hur många kom?');
  await expect(question(page, 'Hur många kom?')).toContainText('Väntar på svar');
  const sheets = await openWorkbook(workbook.bytes);
  expect(sheets.worksheets.at(-1)?.name).toBe('Frågor');
  expect(JSON.stringify(sheets.getWorksheet('KSF')?.getCell('K10').note)).toContain('Hur många kom?');

  // The answer: one in the cell, one in the column Svar.
  const back = await fillIn(workbook, 'svar från ksf.xlsx', { 'KSF!K10': 26, 'Frågor!H7': 'Kanslichefen' });
  await receive(page, [back]);
  await openFile(page, back.name);
  const answers = page.getByRole('region', { name: questionTexts.answersTitle });
  await expect(answers).toContainText('Kanslichefen');
  await expect(answers).toContainText(questionTexts.closes);
  await takeIn(page);

  await openFile(page, ksf);
  await showAsked(page);
  await expect(question(page, 'Hur många kom?')).toContainText('Besvarad');
  await expect(question(page, 'Hur många kom?')).toContainText(questionTexts.answeredInCell);
  await expect(question(page, 'Vilken funktion')).toContainText('Kanslichefen');
});

test('everything that is unclear is asked about at once, reworded, taken back and opened again, by keyboard', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await receive(page, [sample(ksf)]);
  await openFile(page, ksf);
  await showAsked(page);
  const all = asked(page).getByRole('button', { name: /^Fråga om allt som är oklart/ });
  const count = Number(/\((\d+)\)/.exec((await all.textContent()) ?? '')?.[1]);
  expect(count).toBeGreaterThan(3);
  await all.focus();
  await page.keyboard.press('Enter');
  await toldToast(page, questionTexts.saved(count));
  await expect(asked(page).getByRole('listitem')).toHaveCount(count);
  await expect(all).toHaveCount(0);

  const change = asked(page)
    .getByRole('button', { name: containing(questionTexts.change) })
    .first();
  await change.focus();
  await page.keyboard.press('Enter');
  const editing = page.getByRole('dialog', { name: questionTexts.changeTitle });
  await editing.getByRole('textbox', { name: questionTexts.text }).fill('Stämmer talet?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(editing).toHaveCount(0);
  await expect(question(page, 'Stämmer talet?')).toHaveCount(1);

  await question(page, 'Stämmer talet?')
    .getByRole('button', { name: containing(questionTexts.withdraw) })
    .press('Enter');
  await toldToast(page, questionTexts.withdrawn);
  await expect(question(page, 'Stämmer talet?')).toContainText('Tillbakadragen');
  await question(page, 'Stämmer talet?')
    .getByRole('button', { name: containing(questionTexts.reopen) })
    .press('Enter');
  await expect(question(page, 'Stämmer talet?')).toContainText('Att skicka');
});

test('a file of answers alone is taken in as answers', async ({ page, door }) => {
  await startRegister(page, door);
  await receive(page, [sample('Kraft Elnat.csv')]);
  await openFile(page, 'Kraft Elnat.csv');
  await page.getByRole('row').nth(2).click();
  await panel(page).getByRole('button', { name: questionTexts.askRow }).click();
  await words(page).fill('Gäller siffrorna hela koncernen?');
  await dialog(page).getByRole('button', { name: questionTexts.save }).click();
  await toldToast(page, questionTexts.saved(1));
  await leaveRow(page);
  const { text, workbook } = await makeMail(page);
  expect(text).toContain('har ett enda blad, Frågor');
  const back = await fillIn(workbook, 'svar.xlsx', { 'Frågor!H6': 'Bara elnätet.' });
  await receive(page, [back]);
  await openFile(page, back.name);
  await page.getByRole('button', { name: questionTexts.takeInAnswers(1) }).click();
  await toldToast(page, /är intagen i registret|Svaret är intaget/);
  await openFile(page, 'Kraft Elnat.csv');
  await showAsked(page);
  await expect(question(page, 'hela koncernen')).toContainText('Bara elnätet.');
});

test.describe('without violations', () => {
  test.use({ viewport: usual });

  test('the dialog, the questions and the answers', async ({ page, door }) => {
    const { look, done } = inspection(page);
    await startRegister(page, door);
    await receive(page, [sample(ksf)]);
    await openFile(page, ksf);
    await stepToIssue(page, '21-31');
    await panel(page)
      .getByRole('button', { name: questionTexts.askAbout(participants), exact: true })
      .click();
    await expect(dialog(page)).toBeVisible();
    await look('Fråga till verksamheten');
    await page.keyboard.press('Escape');
    await panel(page).getByRole('button', { name: questionTexts.askRow }).click();
    await expect(dialog(page)).toBeVisible();
    await look('Fråga om insatsen');
    // What has been worded is not lost by a key.
    await words(page).fill('Vad menar ni?');
    await page.keyboard.press('Escape');
    await look('Frågan är inte sparad');
    await page.keyboard.press('Escape');
    await expect(words(page)).toHaveValue('Vad menar ni?');
    await page.keyboard.press('Escape');
    await dialog(page).getByRole('button', { name: dialogTexts.throwAway }).click();
    await panel(page).getByRole('button', { name: 'Stäng' }).click();
    await showAsked(page);
    await asked(page)
      .getByRole('button', { name: /^Fråga om allt/ })
      .click();
    await toldToast(page, /sparade/);
    const { workbook } = await makeMail(page);
    await look('Frågor till verksamheten');
    await receive(page, [await fillIn(workbook, 'kom tillbaka.xlsx', { 'Frågor!H6': 'Tjugosex, ungefär.' })]);
    await openFile(page, 'kom tillbaka.xlsx');
    await expect(page.getByRole('region', { name: questionTexts.answersTitle })).toBeVisible();
    await look('Svar i filen');
    done();
  });
});
