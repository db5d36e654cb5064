import type { Locator, Page } from '@playwright/test';
import { activityTexts } from '../../renderer/lib/texts/activities.ts';
import { appTexts, periodTexts } from '../../renderer/lib/texts/app.ts';
import { keysTexts } from '../../renderer/lib/texts/keys.ts';
import { paletteTexts } from '../../renderer/lib/texts/palette.ts';
import { expect, test } from './support/door.ts';
import { sample, samplePath } from './support/files.ts';
import { inspection, usual } from './support/inspect.ts';
import {
  expectActivityCount,
  goToScreen,
  panel,
  screenLink,
  startRegister,
  takeInFiles,
  toldToast,
} from './support/user.ts';
import { downloadBy, openWorkbook } from './support/workbook.ts';

const returned = sample('ksf_handlingsplan_svar.xlsx');

const palette = (page: Page): Locator => page.getByRole('dialog', { name: paletteTexts.open });
const field = (page: Page): Locator => palette(page).getByRole('combobox', { name: paletteTexts.open });
const finds = (page: Page): Locator => palette(page).getByRole('option');

/** Opens the palette by its keys and writes in it. */
async function seek(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(text);
}

test('everything is found and done from one field, by keys alone', async ({ page, door }) => {
  await startRegister(page, door);
  await takeInFiles(page, [returned]);

  // An activity by a few letters of its title, without the marks above them.
  await seek(page, 'sprakpraktik');
  await expect(finds(page).first()).toContainText(/KSF-\d+ *Språkpraktik i kommunens verksamheter/);
  await expect(finds(page).first()).toContainText(paletteTexts.kinds.activity);
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
  await expect(panel(page).getByRole('heading', { name: /Språkpraktik i kommunens verksamheter/ })).toBeVisible();

  // A unit by its short name, an indicator by its code written apart, a return by its file.
  await seek(page, 'ksf');
  await expect(finds(page).first()).toContainText(paletteTexts.kinds.unit);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/verksamheter\/ksf$/);
  await expect(panel(page)).toBeVisible();
  await seek(page, 'ak 1');
  await expect(finds(page).first()).toContainText(paletteTexts.kinds.indicator);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/strategi\/ak1$/);
  await seek(page, 'handlingsplan_svar');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'ksf_handlingsplan_svar.xlsx' })).toBeVisible();

  // A screen, and the second of what was found.
  await seek(page, 'inställningar');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/installningar\/sakerhetskopior$/);

  // Commands: the change is undone and done again with its name, and the follow-up is exported.
  await seek(page, 'ångra');
  await expect(finds(page).first()).toContainText('Ctrl Z');
  await page.keyboard.press('Enter');
  await toldToast(page, /^Ångrat: Tog in /);
  await seek(page, 'gör om');
  await page.keyboard.press('Enter');
  await toldToast(page, /^Gjort om: Tog in /);
  await expectActivityCount(page, 8);
  await seek(page, 'exportera');
  const { bytes } = await downloadBy(page, () => page.keyboard.press('Enter'));
  expect((await openWorkbook(bytes)).getWorksheet('Alla insatser')).toBeDefined();
});

test('what was chosen lately comes first, Escape leaves everything as it was, and what is not there is said', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await page.getByRole('button', { name: paletteTexts.open }).click();
  await expect(field(page)).toBeFocused();
  await expect(finds(page).filter({ hasText: paletteTexts.receive })).toHaveCount(1);
  await page.keyboard.type('medborgarskapsceremoni');
  await expect(palette(page)).toContainText('Inget stämmer med ”medborgarskapsceremoni”');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await expect(page.getByRole('button', { name: paletteTexts.open })).toBeFocused();

  await seek(page, 'utskick');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/utskick$/);
  await page.keyboard.press('Control+k');
  await expect(finds(page).first()).toHaveText(/Utskick.*Skärm/);
  await expect(palette(page).getByRole('group').first()).toHaveAccessibleName(paletteTexts.recent);
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toBeHidden();

  // The first change of a new register has nothing before it: Gör om is not offered, and neither is what can't be done.
  await seek(page, 'gör om');
  await expect(finds(page).filter({ hasText: /^Gör om/ })).toHaveCount(0);
});

test('files are taken in and the period is changed from the palette', async ({ page, door }) => {
  await startRegister(page, door);
  await seek(page, 'ta in');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles(samplePath(returned.name));
  await toldToast(page, /1 fil är inläst/);
  await expect(page).toHaveURL(/#\/aterrapporter\/R0001$/);

  await seek(page, 'byt rapp');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: periodTexts.title });
  await dialog.getByText(periodTexts.bokslut, { exact: true }).click();
  await dialog.getByRole('button', { name: /^Välj Bokslut/ }).click();
  await expect(dialog).toBeHidden();
  await seek(page, 'delår');
  await page.keyboard.press('Enter');
  await toldToast(page, 'Nu visas Delår 2024');
});

test('a link to an activity is copied, and leads back to it from the palette', async ({ page, door, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startRegister(page, door);
  await takeInFiles(page, [returned]);
  await seek(page, 'språkpraktik');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: /Språkpraktik/ })).toBeVisible();
  const code = /KSF-\d+/.exec(page.url())?.[0] ?? '';
  await seek(page, 'kopiera länk');
  await page.keyboard.press('Enter');
  await toldToast(page, `Länken #/insatser/${code} är kopierad`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`#/insatser/${code}`);

  await goToScreen(page, 'home');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Control+v');
  await expect(finds(page)).toHaveText([new RegExp(`Öppna #/insatser/${code}`)]);
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: /Språkpraktik/ })).toBeVisible();
});

test('the keys of the screen and of everywhere are shown by ?, but not while something is written', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await takeInFiles(page, [returned]);
  await goToScreen(page, 'activities');
  const list = page.getByRole('dialog', { name: keysTexts.title });
  await page.keyboard.press('?');
  await expect(list).toContainText(keysTexts.onScreen(appTexts.activities));
  await expect(list).toContainText(keysTexts.activities.copy);
  await expect(list).toContainText(keysTexts.palette);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();

  await page.getByRole('searchbox').first().fill('vad');
  await page.keyboard.press('?');
  await expect(page.getByRole('searchbox').first()).toHaveValue('vad?');
  await expect(list).toBeHidden();
  await seek(page, 'tangenter');
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
});

test('Ctrl+Z undoes in the register from every screen and says what, but in a field it takes back letters', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await takeInFiles(page, [returned]);
  for (const screen of ['dispatches', 'strategy', 'units', 'settings', 'home', 'link', 'followUp', 'help'] as const) {
    await goToScreen(page, screen);
    await page.keyboard.press('Control+z');
    await toldToast(page, /^Ångrat: Tog in /);
    await expect(screenLink(page, 'activities')).toHaveAccessibleName(appTexts.activities);
    await page.keyboard.press('Control+y');
    await toldToast(page, /^Gjort om: Tog in /);
    await expectActivityCount(page, 8);
  }
  await goToScreen(page, 'activities');
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.type('praktik');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('searchbox').first()).not.toHaveValue('praktik');
  await expectActivityCount(page, 8);
  await expect(page.getByRole('grid', { name: activityTexts.table })).toBeVisible();
});

test.describe('as it looks', () => {
  test.use({ viewport: usual });
  test('the palette and the list of keys have no violations and fit at 200 %', async ({ page, door }) => {
    const { look, done } = inspection(page);
    await startRegister(page, door);
    await takeInFiles(page, [returned]);
    await page.keyboard.press('Control+k');
    await expect(finds(page).first()).toBeVisible();
    await look('Sök och gör, före första bokstaven');
    await page.keyboard.type('språk');
    await expect(finds(page).first()).toContainText('Språk');
    await look('Sök och gör, med träffar');
    await page.keyboard.type('finns inte');
    await expect(palette(page)).toContainText('Inget stämmer');
    await look('Sök och gör, utan träffar');
    await page.keyboard.press('Escape');
    await goToScreen(page, 'activities');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: keysTexts.title })).toBeVisible();
    await look('Tangenter');
    done();
  });
});
