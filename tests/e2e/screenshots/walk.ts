import type { Page } from '@playwright/test';
import { boardTexts, linkTexts } from '../../../renderer/lib/texts/link.ts';
import { expect } from '../support/door.ts';
import { containing, goToScreen, openFile, takeIn, toasts } from '../support/user.ts';

/** The example's files with a question in them. */
const reviewed = ['Bostadsbolaget_formular.xlsx', 'ksf_handlingsplan_svar.xlsx'];

/** Takes in all that can be taken in of the example. */
export async function takeInExample(page: Page): Promise<void> {
  await goToScreen(page, 'returns');
  await page.getByRole('button', { name: /^Ta in \d+ fil/ }).click();
  await closeToasts(page, /är intagna? i registret/);
  for (const name of reviewed) {
    await openFile(page, name);
    await takeIn(page);
  }
}

/** Waits for a message and closes all that are shown, so that they stand on no picture. */
export async function closeToasts(page: Page, told: RegExp): Promise<void> {
  await expect(toasts(page).getByRole('alertdialog').filter({ hasText: told }).first()).toBeVisible({
    timeout: 30_000,
  });
  const close = toasts(page).getByRole('button', { name: 'Stäng meddelandet' });
  while ((await close.count()) > 0) await close.first().click();
}

/** Opens the board of Koppla. */
export async function openBoard(page: Page): Promise<void> {
  await goToScreen(page, 'link');
  await page.getByRole('radio', { name: containing(linkTexts.board(0)) }).click();
  await expect(page.getByText(boardTexts.targets, { exact: true }).first()).toBeVisible();
}
