import type { Download, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { dispatchTexts, mailTexts } from '../../renderer/lib/texts/dispatches.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { sample } from './support/files.ts';
import { goToScreen, panel, startRegister, startsWith, takeInFiles, toldToast } from './support/user.ts';

const table = (page: Page) => page.getByRole('table', { name: dispatchTexts.table });
const social = 'Socialförvaltningen';

async function downloaded(page: Page, act: () => Promise<void>): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await act();
  return waiting;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function choosePerson(page: Page, name: string): Promise<void> {
  await press(page, dispatchTexts.pickNone);
  await table(page)
    .getByRole('checkbox', { name: dispatchTexts.chooseUnit(name) })
    .press('Space');
}

test('a unit is sent a template with a draft, and it is then said when', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'dispatches');
  await expectAccessible(page);
  await choosePerson(page, social);
  await press(page, social);
  await expect(panel(page)).toContainText(dispatchTexts.panelNoRows);
  await expectAccessible(page);
  const zip = await downloaded(page, () => press(page, dispatchTexts.download));
  expect(zip.suggestedFilename()).toBe('Mallar delårsrapport 2024.zip');
  await toldToast(page, startsWith('Mallarna är sparade'));
  const row = table(page).getByRole('row', { name: new RegExp(social) });
  await expect(row).not.toContainText(dispatchTexts.notSent);

  await press(page, dispatchTexts.pickUnsent);
  await expect(page.getByText(dispatchTexts.chosen(9))).toBeVisible();
  await press(page, dispatchTexts.toFolder);
  await toldToast(page, '18');
});

test('a reminder says what is missing, is noted, and is warned against when it is made again', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await takeInFiles(page, [sample('VMEAB integration.xlsx')]);
  await goToScreen(page, 'dispatches');
  await choosePerson(page, social);
  await press(page, dispatchTexts.remind);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Inget svar har kommit in');
  await expectAccessible(page);
  const draft = await downloaded(page, () => dialog.getByRole('button', { name: dispatchTexts.remindDo(1) }).click());
  const mail = await PostalMime.parse(readFileSync(await draft.path()));
  expect(mail.subject).toContain(social);
  expect(mail.text).toContain('Inget svar har kommit in');
  await toldToast(page, startsWith('Utkasten är sparade'));

  await press(page, social);
  await expect(panel(page)).toContainText('Inget svar har kommit in');
  await expect(panel(page)).not.toContainText(dispatchTexts.panelNoReminders);
  await press(page, dispatchTexts.remind);
  await expect(dialog).toContainText('mindre än en vecka sedan');
});

test('the mail is worded by the coordinator, a field that is none is warned of, and the program’s text comes back', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await goToScreen(page, 'dispatches');
  await page.getByRole('tab', { name: dispatchTexts.wording }).click();
  await page.getByText(mailTexts.kinds.reminder, { exact: true }).click();
  await page.getByLabel(mailTexts.subject).fill('Hej {verksamhet} {namn}');
  await expect(page.getByRole('main')).toContainText('{namn} är inget fält här');
  await page.getByLabel(mailTexts.subject).fill('Hej {verksamhet}');
  await expect(page.getByText(/^Hej Barn- och utbildningsförvaltningen$/)).toBeVisible();
  await expectAccessible(page);
  await press(page, mailTexts.save);
  await toldToast(page, mailTexts.saved);
  await expect(page.getByRole('heading', { name: mailTexts.own })).toBeVisible();
  await press(page, mailTexts.reset);
  await toldToast(page, mailTexts.wasReset);
  await expect(page.getByLabel(mailTexts.subject)).toHaveValue(startsWith('Påminnelse'));
});
