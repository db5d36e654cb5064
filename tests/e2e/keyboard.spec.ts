import { activityTexts } from '../../renderer/lib/texts/activities.ts';
import { followUpTexts } from '../../renderer/lib/texts/follow-up.ts';
import { startTexts } from '../../renderer/lib/texts/start.ts';
import { expect, test } from './support/door.ts';
import { enterOn, expectFocusSeen, tabTo } from './support/keyboard.ts';
import { sheetOf } from './support/review.ts';
import { slowness } from './support/slow-page.ts';
import {
  expectActivityCount,
  fileLink,
  openProgram,
  panel,
  screenLink,
  selectIn,
  takeInButton,
  toasts,
} from './support/user.ts';
import { openWorkbook, downloadBy, tableWith } from './support/workbook.ts';

const ksf = 'ksf_handlingsplan_svar.xlsx';

test('the example is opened, a file taken in, an activity edited and the follow-up exported by keyboard alone', async ({
  page,
  door,
}) => {
  await openProgram(page, door);
  await enterOn(page, page.getByRole('button', { name: startTexts.openExample }));
  await expect(screenLink(page, 'returns')).toHaveAccessibleName(/\d+ att granska/, {
    timeout: 60_000 * slowness,
  });
  await enterOn(page, screenLink(page, 'returns'));
  await enterOn(page, fileLink(page, ksf));
  await expect(page.getByRole('heading', { level: 2, name: ksf })).toBeVisible();

  // The sheet is one stop; its own keys lead through the issues, and Escape back to the file.
  await tabTo(page, sheetOf(page));
  await page.keyboard.press('n');
  await expect(panel(page)).toContainText('ca 38');
  await page.keyboard.press('ArrowDown');
  await expect(panel(page)).toContainText('Språkpraktik i kommunens verksamheter');
  await expectFocusSeen(page);
  await enterOn(page, takeInButton(page));
  await expectActivityCount(page, 8);
  await expect(toasts(page)).toBeVisible();

  await enterOn(page, screenLink(page, 'activities'));
  const table = page.getByRole('grid', { name: activityTexts.table });
  await tabTo(page, table.getByRole('gridcell', { name: 'KSF-001', exact: true }));
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowDown');
  await expectFocusSeen(page);
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: /Anonymiserad rekrytering/ })).toBeVisible();
  await enterOn(page, selectIn(panel(page), 'Status'));
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expectFocusSeen(page);
  await page.keyboard.press('Enter');
  await expect(table.getByRole('row', { name: /Anonymiserad rekrytering/ })).toContainText('Planerad');

  await enterOn(page, screenLink(page, 'followUp'));
  const { bytes } = await downloadBy(page, () =>
    enterOn(page, page.getByRole('button', { name: followUpTexts.export })),
  );
  const all = tableWith((await openWorkbook(bytes)).getWorksheet('Alla insatser'), ['Kod', 'Insats', 'Status']);
  expect(all.find((row) => String(row['Insats']).startsWith('Anonymiserad'))?.['Status']).toBe('Planerad');
});
