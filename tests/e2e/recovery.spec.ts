import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { appTexts, readOnlyTexts } from '../../renderer/lib/texts/app.ts';
import { recoveryTexts } from '../../renderer/lib/texts/recovery.ts';
import { startTexts } from '../../renderer/lib/texts/start.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, startDoor, test, type Door } from './support/door.ts';
import { sample } from './support/files.ts';
import { activitiesIn } from './support/truth.ts';
import {
  containing,
  screenLink,
  expectActivityCount,
  openProgram,
  startRegister,
  takeInFiles,
  toasts,
  toldToast,
} from './support/user.ts';

const registerFolder = (door: Door): string => join(door.registersFolder, readdirSync(door.registersFolder)[0] ?? '');

const returned = 'ksf_handlingsplan_svar.xlsx';
const activityCount = activitiesIn([returned]).length;

/** Closes the register and waits until the last of it is on the disk and the lock let go of. */
async function closeRegister(page: Page, door: Door): Promise<void> {
  await page.getByRole('button', { name: appTexts.close }).click();
  await expect(page.getByRole('button', { name: startTexts.createNow })).toBeVisible();
  await expect.poll(() => existsSync(join(registerFolder(door), 'register.lock'))).toBe(false);
}

async function usedRegister(page: Page, door: Door): Promise<string> {
  await startRegister(page, door);
  await takeInFiles(page, [sample(returned)]);
  await expectActivityCount(page, activityCount);
  await closeRegister(page, door);
  return registerFolder(door);
}

const openRecent = (page: Page): Promise<void> =>
  page.getByRole('list', { name: startTexts.recent }).getByRole('button').first().click();

test('a user opens a damaged register, reads what happened, recovers it and sees the activities', async ({
  page,
  door,
}) => {
  const folder = await usedRegister(page, door);
  const damaged = readFileSync(join(folder, 'register.json')).subarray(0, 3000);
  writeFileSync(join(folder, 'register.json'), damaged);

  await openRecent(page);
  const dialog = page.getByRole('alertdialog', { name: recoveryTexts.title });
  await expect(dialog).toContainText('Filen register.json, som håller uppgifterna som de står nu, är skadad.');
  await expect(dialog).toContainText(join(folder, 'damaged'));
  await expect(dialog.getByRole('radio')).toBeChecked();
  await expect(dialog).toContainText('Ingen ändring går förlorad.');
  await expect(toasts(page)).toHaveCount(0);
  await expectAccessible(page);

  await dialog.getByRole('button', { name: recoveryTexts.cancel }).click();
  await expect(dialog).toBeHidden();
  expect(readFileSync(join(folder, 'register.json'))).toEqual(damaged);

  await openRecent(page);
  await dialog.getByRole('button', { name: recoveryTexts.recover }).click();
  await toldToast(page, recoveryTexts.recovered);
  await expectActivityCount(page, activityCount);
  const [aside = ''] = readdirSync(join(folder, 'damaged'));
  expect(readFileSync(join(folder, 'damaged', aside, 'register.json'))).toEqual(damaged);
});

test('a user with a torn history chooses between all values and the history that is left', async ({ page, door }) => {
  const folder = await usedRegister(page, door);
  const history = join(folder, 'history.jsonl');
  const lines = readFileSync(history, 'utf8').trimEnd().split('\n');
  const last = lines.length;
  const torn = lines.map((line, index) => (index === last - 1 ? line.slice(0, 200) : line));
  writeFileSync(history, `${torn.join('\n')}\n`);

  await openRecent(page);
  const dialog = page.getByRole('alertdialog', { name: recoveryTexts.title });
  await expect(dialog).toContainText(`är skadad på rad ${last}`);
  await expect(dialog.getByRole('radio')).toHaveCount(2);
  await expect(dialog.getByRole('radio', { name: /utan historik/ })).toBeChecked();
  await expectAccessible(page);
  await dialog.getByText(/med historiken fram till dess/).click();
  await dialog.getByRole('button', { name: recoveryTexts.recover }).click();
  await toldToast(page, recoveryTexts.recovered);
  // The last change was the taking in of the return: it is back among those to review.
  await expect(screenLink(page, 'returns')).toHaveAccessibleName(containing(appTexts.toReview(1)));
});

test('a register without anything good says so and is left alone', async ({ page, door }) => {
  await startRegister(page, door);
  await closeRegister(page, door);
  const folder = registerFolder(door);
  for (const name of ['register.json', 'history.jsonl']) writeFileSync(join(folder, name), 'skräp\n');
  await openRecent(page);
  const dialog = page.getByRole('alertdialog', { name: recoveryTexts.title });
  await expect(dialog).toContainText(recoveryTexts.none);
  await expect(dialog).toContainText(recoveryTexts.noBackup);
  await expect(dialog.getByRole('button', { name: recoveryTexts.recover })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(readFileSync(join(folder, 'history.jsonl'), 'utf8')).toBe('skräp\n');
});

test('a second door on the same folder opens read-only, says who holds it, and writes once it is free', async ({
  page,
  browser,
  door,
}) => {
  await startRegister(page, door);
  const second = await startDoor(door.registersFolder, join(dirname(door.registersFolder), 'data-2'));
  // The doors differ by their port alone, and cookies don't: the other window must have its own.
  const context = await browser.newContext({ locale: 'sv-SE' });
  try {
    const other = await context.newPage();
    await openProgram(other, second);
    await other.getByLabel(startTexts.folder, { exact: true }).fill(registerFolder(door));
    await other.getByRole('button', { name: startTexts.openFolder }).click();
    const notice = other.getByRole('region', { name: readOnlyTexts.label });
    await expect(notice).toContainText(
      /Registret är öppet hos \S.* på \S.* sedan \d\d:\d\d\. Här kan du läsa men inte ändra\./,
    );
    await expect(other.getByRole('heading', { level: 1, name: 'Delår 2024' })).toBeVisible();
    await expectAccessible(other);
    await notice.getByRole('button', { name: readOnlyTexts.reopen }).click();
    await toldToast(other, readOnlyTexts.still);

    await closeRegister(page, door);
    await notice.getByRole('button', { name: readOnlyTexts.reopen }).click();
    await toldToast(other, readOnlyTexts.free);
    await expect(notice).toBeHidden();
  } finally {
    await context.close();
    await second.end();
  }
});
