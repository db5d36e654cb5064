import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readOnlyTexts } from '../../renderer/lib/texts/app.ts';
import { partTexts } from '../../renderer/lib/texts/strategy.ts';
import { startTexts } from '../../renderer/lib/texts/start.ts';
import { unitPanelTexts, unitsTexts } from '../../renderer/lib/texts/units.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, startDoor, test } from './support/door.ts';
import { tabTo } from './support/keyboard.ts';
import { goToScreen, openProgram, panel, startRegister } from './support/user.ts';

test('in a register that can only be read a unit and an indicator are read to the end by keys, and nothing can be changed', async ({
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
    const [folder = ''] = readdirSync(door.registersFolder);
    await other.getByLabel(startTexts.folder, { exact: true }).fill(join(door.registersFolder, folder));
    await other.getByRole('button', { name: startTexts.openFolder }).click();
    await expect(other.getByRole('region', { name: readOnlyTexts.label })).toBeVisible();

    await goToScreen(other, 'strategy');
    await other.getByRole('button', { name: /^AK 1 / }).click();
    const body = panel(other).getByRole('region', { name: 'AK 1' });
    await tabTo(other, body);
    await other.keyboard.press('End');
    await expect.poll(() => body.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    await expect(panel(other).getByRole('button', { name: partTexts.save, exact: true })).toBeDisabled();
    await expectAccessible(other);

    await goToScreen(other, 'units');
    await expect(other.getByRole('button', { name: unitsTexts.add })).toBeDisabled();
    await other.getByRole('row', { name: /Socialförvaltningen/ }).click();
    await expect(panel(other).getByRole('radio', { name: unitPanelTexts.kinds.bolag })).toBeDisabled();
    await expect(panel(other).getByLabel(unitPanelTexts.contact)).toBeDisabled();
    await expectAccessible(other);
  } finally {
    await context.close();
    await second.end();
  }
});
