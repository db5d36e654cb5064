import { appTexts } from '../../renderer/lib/texts/app.ts';
import { activityPanelTexts } from '../../renderer/lib/texts/activities.ts';
import { homeTexts } from '../../renderer/lib/texts/home.ts';
import { returnsTexts } from '../../renderer/lib/texts/returns.ts';
import { startTexts } from '../../renderer/lib/texts/start.ts';
import { expect, test } from './support/door.ts';
import { sample } from './support/files.ts';
import { inspection, usual } from './support/inspect.ts';
import { correctByKeyboard, stepToIssue } from './support/review.ts';
import {
  choosePeriod,
  containing,
  fileLink,
  goToScreen,
  openFile,
  openProgram,
  panel,
  receive,
  selectIn,
  startRegister,
  takeInButton,
  toasts,
} from './support/user.ts';

test.use({ viewport: usual });

test('Start and the screens of an empty register have no violations and fit at 200 %', async ({ page, door }) => {
  const { look, done } = inspection(page);
  await openProgram(page, door);
  await look('Start');
  await page.getByText(startTexts.unitsFile).click();
  await page.getByRole('button', { name: startTexts.createNow }).click();
  await page.getByRole('button', { name: startTexts.openFolder }).click();
  await expect(page.getByText(startTexts.fileNeeded)).toBeVisible();
  await look('Start med fel i formuläret');
  await page.getByText(startTexts.unitsLater).click();
  await page.getByRole('button', { name: startTexts.createNow }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await look('Första rapporttillfället');
  await choosePeriod(page, '2024', 'Delårsrapport');
  await look('Översikt utan verksamheter');
  await page.getByRole('button', { name: homeTexts.addUnit }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('Lägg till verksamhet');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: containing(appTexts.changePeriod) }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('Byt rapporttillfälle');
  await page.keyboard.press('Escape');
  for (const screen of ['returns', 'activities', 'followUp'] as const) {
    await goToScreen(page, screen);
    await look(`${screen}, tom`);
  }
  done();
});

test('Återrapporter has no violations and fits at 200 %', async ({ page, door }) => {
  const { look, done } = inspection(page);
  await startRegister(page, door);
  await receive(page, ['ksf_handlingsplan_svar.xlsx', 'svar.zip', 'gammalt format.xls', 'RESORT.xlsx'].map(sample));
  await look('Om filen');
  await fileLink(page, 'gammalt format.xls').click();
  await expect(page.getByText(returnsTexts.rejectedKept)).toBeVisible();
  await look('Fil som inte kunde läsas');
  await openFile(page, 'ksf_handlingsplan_svar.xlsx');
  await stepToIssue(page, '21-31');
  await look('Vald anmärkning');
  await page.getByRole('radio', { name: containing(returnsTexts.issuesTab) }).click();
  await expect(page.getByRole('columnheader', { name: returnsTexts.issueColumns.raw })).toBeVisible();
  await look('Lista över anmärkningar');
  await page.getByRole('radio', { name: returnsTexts.sheetTab }).click();
  await stepToIssue(page, '21-31');
  await correctByKeyboard(page, 'participants', '26');
  await expect(panel(page)).toContainText(returnsTexts.corrected);
  await look('Rättat värde');
  await panel(page)
    .getByRole('button', { name: returnsTexts.correctField('Status') })
    .last()
    .click();
  await look('Värde som rättas');
  await takeInButton(page).click();
  await expect(toasts(page)).toBeVisible();
  await look('Meddelande');
  done();
});

test('Översikt, Insatser and Uppföljning with something in them have no violations and fit at 200 %', async ({
  page,
  door,
}) => {
  const { look, done } = inspection(page);
  await startRegister(page, door);
  await receive(page, ['ksf_handlingsplan_svar.xlsx', 'RESORT.xlsx'].map(sample));
  await openFile(page, 'ksf_handlingsplan_svar.xlsx');
  await takeInButton(page).click();
  await expect(toasts(page)).toBeVisible();
  await goToScreen(page, 'home');
  await look('Översikt');
  await goToScreen(page, 'followUp');
  await look('Uppföljning');
  await goToScreen(page, 'activities');
  await look('Insatser');
  await page.getByRole('row', { name: /Medborgarskapsceremoni/ }).click();
  await expect(panel(page)).toBeVisible();
  await look('En insats');
  await panel(page).getByText(activityPanelTexts.showSources).click();
  await look('En insats med källor');
  await selectIn(panel(page), 'Status').click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await look('En öppen lista');
  await page.keyboard.press('Escape');
  await panel(page)
    .getByRole('tab', { name: containing(activityPanelTexts.history) })
    .click();
  await look('Historik');
  await page.getByRole('searchbox').fill('finns inte någonstans');
  await look('Inget som stämmer');
  done();
});
