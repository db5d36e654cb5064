import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readOnlyTexts } from '../../renderer/lib/texts/app.ts';
import { keysTexts } from '../../renderer/lib/texts/keys.ts';
import { reviewKeyTexts } from '../../renderer/lib/texts/returns-keys.ts';
import { startTexts } from '../../renderer/lib/texts/start.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, startDoor, test } from './support/door.ts';
import { sample } from './support/files.ts';
import { sheetOf } from './support/review.ts';
import {
  fileList,
  goToScreen,
  openFile,
  openProgram,
  panel,
  receive,
  startRegister,
  takeInButton,
  toasts,
} from './support/user.ts';

const ksf = 'ksf_handlingsplan_svar.xlsx';

test('where the register can only be read, the keys that look work and those that change do nothing and say nothing', async ({
  page,
  browser,
  door,
}) => {
  await startRegister(page, door);
  await receive(page, [sample(ksf)]);
  const second = await startDoor(door.registersFolder, join(dirname(door.registersFolder), 'data-2'));
  // The doors differ by their port alone, and cookies don't: the other window must have its own.
  const context = await browser.newContext({ locale: 'sv-SE' });
  try {
    const other = await context.newPage();
    await openProgram(other, second);
    const [folder = ''] = readdirSync(door.registersFolder);
    await other.getByLabel(startTexts.folder, { exact: true }).fill(join(door.registersFolder, folder));
    await other.getByRole('button', { name: startTexts.openFolder }).click();
    await expect(other.getByRole('region', { name: readOnlyTexts.label })).toBeVisible();
    await goToScreen(other, 'returns');
    await openFile(other, ksf);
    await sheetOf(other).focus();
    await other.keyboard.press('n');
    await expect(panel(other)).toContainText('ca 38');
    for (const key of [' ', 'Enter', 'a', 'r', 'v', 'f']) await other.keyboard.press(key);
    await other.keyboard.press('n');
    await expect(other.getByText('anmärkning 2 av 7')).toBeVisible();
    await expect(toasts(other).getByRole('alertdialog')).toHaveCount(0);
    await expect(other.getByRole('dialog')).toHaveCount(0);
    await expect(takeInButton(other)).toBeDisabled();
    await expect(fileList(other).getByRole('checkbox')).toHaveCount(0);
    await other.keyboard.press('?');
    const help = other.getByRole('dialog', { name: keysTexts.title });
    await expect(help).toContainText(reviewKeyTexts.next);
    await expect(help).not.toContainText(reviewKeyTexts.hold);
    await expectAccessible(other);
  } finally {
    await context.close();
    await second.end();
  }
});
