import type { Page } from '@playwright/test';
import { activityTexts } from '../../renderer/lib/texts/activities.ts';
import { suggestionTexts } from '../../renderer/lib/texts/suggestions.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import { sample, textFile } from './support/files.ts';
import { sheetOf } from './support/review.ts';
import {
  goToScreen,
  openFile,
  panel,
  receive,
  selectIn,
  startRegister,
  takeInFiles,
  toasts,
  toldToast,
  untickAll,
} from './support/user.ts';

const ksf = 'ksf_handlingsplan_svar.xlsx';
const buf = 'BUF_delar_2024.xlsx';

const suggestions = (page: Page) => panel(page).getByRole('region', { name: suggestionTexts.title });
const listOf = (page: Page, term: string) => suggestions(page).getByRole('list', { name: suggestionTexts.list(term) });

test('an unlinked activity shows suggestions with their reasons, and one press links it, which can be undone', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await takeInFiles(page, [sample(ksf), sample(buf)]);
  await goToScreen(page, 'activities');
  const row = page
    .getByRole('grid', { name: activityTexts.table })
    .getByRole('row', { name: /Läxhjälp efter skoltid/ });
  await row.click();
  await expect(suggestions(page)).toHaveCount(0);
  await selectIn(panel(page), 'Målindikator').click();
  await untickAll(page);
  await page.keyboard.press('Escape');
  await toldToast(page, 'Målindikator');
  await expect(selectIn(panel(page), 'Målindikator')).not.toContainText('AK 5');

  const first = listOf(page, 'målindikator').getByRole('listitem').first();
  await expect(first).toContainText('AK 5');
  await expect(first).toContainText('läxhjälp');
  await expect(first).toContainText('2 av 2 kopplade insatser hos verksamheten');
  await expect(page.locator('[data-overlay-container]')).toHaveCount(0);
  await expectAccessible(page);

  await first.getByRole('button', { name: suggestionTexts.linkTo('AK 5') }).click();
  await expect(toasts(page).getByRole('alertdialog').filter({ hasText: 'Kopplat' })).toBeVisible();
  await expect(panel(page)).toBeFocused();
  await expect(selectIn(panel(page), 'Målindikator')).toContainText('AK 5');
  await expect(suggestions(page)).toHaveCount(0);
  await row.getByRole('gridcell').nth(1).focus();
  await page.keyboard.press('Control+z');
  await toldToast(page, /^Ångrat/);
  await expect(selectIn(panel(page), 'Målindikator')).not.toContainText('AK 5');
});

test('a row under review without links is linked from its suggestions before it is taken in', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await takeInFiles(page, [sample(ksf)]);
  const name = 'BUF delår 2024.csv';
  const text = 'Insats;Status;Resultat under perioden\nSpråkpraktik i skolköken;Pågår;Sju praktikanter under våren.\n';
  await receive(page, [textFile(name, text)]);
  await openFile(page, name);
  await sheetOf(page).getByText('Språkpraktik i skolköken').click();

  const areas = listOf(page, 'fokusområde');
  await expect(areas.getByRole('listitem').first()).toContainText('Arbete och kompetens');
  await expectAccessible(page);
  await areas.getByRole('button').first().click();
  await expect(areas).toHaveCount(0);
  const indicators = listOf(page, 'målindikator');
  await expect(indicators.getByRole('listitem').first()).toContainText('AK 7');
  await indicators.getByRole('button').first().click();
  await expect(suggestions(page)).toHaveCount(0);
  await expect(panel(page)).toContainText('AK 7');
});
