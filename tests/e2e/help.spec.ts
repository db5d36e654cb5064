import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { appTexts } from '../../renderer/lib/texts/app.ts';
import { helpTexts } from '../../renderer/lib/texts/help.ts';
import { expect, test } from './support/door.ts';
import { sample } from './support/files.ts';
import { inspection } from './support/inspect.ts';
import { enterOn, tabTo } from './support/keyboard.ts';
import { fileLink, goToScreen, receive, screenLink, startRegister, toldToast } from './support/user.ts';

const forUnits = 'Så återrapporterar du';
const due = 'Delår 2024. Svara senast 15 september 2024.';
const searchField = (page: Page) => page.getByRole('searchbox', { name: helpTexts.search });
const results = (page: Page) => page.getByRole('navigation', { name: helpTexts.results });
const chapterLink = (page: Page, name: string) =>
  page.getByRole('navigation', { name: helpTexts.chapters }).getByRole('link', { name, exact: true });
const text = (page: Page) => page.getByRole('article');
const title = (page: Page, name: string) => text(page).getByRole('heading', { level: 1, name, exact: true });
const section = (page: Page, name: string) => text(page).getByRole('heading', { level: 2, name, exact: true });

/** How many sheets of A4 the page takes on paper. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

test('an answer is found by search, by keyboard alone, and read where it stands', async ({ page, door }) => {
  await startRegister(page, door);
  await enterOn(page, screenLink(page, 'help'));
  await tabTo(page, searchField(page));
  await page.keyboard.type('vad har hänt med lösenord');
  await expect(results(page)).toContainText(helpTexts.hits(0, 'vad har hänt med lösenord'));
  await page.keyboard.press('Escape');
  await expect(chapterLink(page, 'Granska')).toBeVisible();

  await page.keyboard.type('ångra inläsning');
  const hit = results(page).getByRole('link').first();
  await expect(hit).toContainText('Ångra en inläsning');
  await enterOn(page, hit);
  await expect(title(page, 'Granska')).toBeVisible();
  await expect(section(page, 'Ångra en inläsning')).toBeFocused();
  await expect(section(page, 'Ångra en inläsning')).toBeInViewport();
  // What was sought is still there for the next of the answers.
  await expect(results(page)).toBeVisible();
});

test('a chapter and a section open by their addresses, and the links in them lead to screens and chapters', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await goToScreen(page, 'help');
  await expect(title(page, 'Kom igång')).toBeVisible();
  await page.evaluate(() => {
    window.location.hash = '#/hjalp/granska.konflikter';
  });
  await expect(title(page, 'Granska')).toBeVisible();
  await expect(section(page, 'Konflikter')).toBeInViewport();
  await page.reload();
  await expect(section(page, 'Konflikter')).toBeInViewport();
  await expect(chapterLink(page, 'Granska')).toHaveAttribute('aria-current', 'page');

  await chapterLink(page, 'När något går fel').click();
  await text(page).getByRole('link', { name: 'Säkerhetskopior' }).click();
  await expect(section(page, 'Om registret är skadat')).toBeFocused();
  await text(page)
    .getByRole('link', { name: new RegExp(helpTexts.next) })
    .click();
  await expect(title(page, 'Personuppgifter')).toBeInViewport();
  await page.goBack();
  await expect(title(page, 'Säkerhetskopior')).toBeAttached();
  await chapterLink(page, 'Kom igång').click();
  await text(page).getByRole('link', { name: 'Återrapporter' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Återrapporter' })).toBeVisible();
});

test('a file that was turned away, and what is sent out, lead to their chapters', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'dispatches');
  await page.getByRole('link', { name: helpTexts.aboutForUnits }).click();
  await expect(title(page, forUnits)).toBeVisible();
  await receive(page, [sample('gammalt format.xls')]);
  await fileLink(page, 'gammalt format.xls').click();
  await page.getByRole('link', { name: helpTexts.aboutTurnedAway }).click();
  await expect(title(page, 'När något går fel')).toBeVisible();
  await expect(text(page).getByRole('table')).toContainText('.xls');
});

test('every chapter shows its pictures, has no violations and fits at 200 %', async ({ page, door }) => {
  test.slow();
  const { look, done } = inspection(page);
  await startRegister(page, door);
  await goToScreen(page, 'help');
  const links = page.getByRole('navigation', { name: helpTexts.chapters }).getByRole('link');
  await expect(links.first()).toBeVisible();
  for (const name of await links.allInnerTexts()) {
    await chapterLink(page, name).click();
    await expect(title(page, name)).toBeVisible();
    for (const picture of await text(page).getByRole('img').all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1280);
    }
    await look(name);
  }
  await searchField(page).fill('excel');
  await expect(results(page).getByRole('link').first()).toBeVisible();
  await look('Träffar');
  done();
});

test('the page for the units fills one sheet of paper, without the program around it', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'help');
  await chapterLink(page, forUnits).click();
  await expect(text(page)).toContainText(due);
  expect(await sheetsOf(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(title(page, forUnits)).toBeVisible();
  await expect(page.getByRole('navigation', { name: appTexts.railLabel })).toBeHidden();
  await expect(searchField(page)).toBeHidden();
  await expect(page.getByRole('button', { name: helpTexts.print })).toBeHidden();
});

test('the page for the units is saved as a file that stands alone and fills one sheet', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'help');
  await chapterLink(page, forUnits).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: helpTexts.save }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe(`${forUnits}.html`);
  await toldToast(page, helpTexts.saved(`${forUnits}.html`));
  const html = readFileSync(await file.path(), 'utf8');
  await page.setContent(html);
  await expect(page.getByRole('heading', { level: 1, name: forUnits })).toBeVisible();
  await expect(page.getByText(due)).toBeVisible();
  expect(await sheetsOf(page)).toBe(1);
});
