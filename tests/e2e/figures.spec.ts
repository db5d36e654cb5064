import type { Locator, Page } from '@playwright/test';
import { figureTexts } from '../../renderer/lib/texts/figure.ts';
import { followUpTexts } from '../../renderer/lib/texts/follow-up.ts';
import { chartTexts } from '../../renderer/lib/texts/chart.ts';
import { readTabSeparated } from '../../renderer/lib/tab-separated.ts';
import { formatNumber } from '../../shared/language/format.ts';
import { expect, test } from './support/door.ts';
import { sample } from './support/files.ts';
import { inspection, usual } from './support/inspect.ts';
import { enterOn, expectFocusSeen } from './support/keyboard.ts';
import { sheetOf } from './support/review.ts';
import { columnTexts, figureIn } from './support/table.ts';
import { activitiesIn, sumOf } from './support/truth.ts';
import { goToScreen, panel, startRegister, startsWith, takeInFiles, toldToast } from './support/user.ts';

const files = [
  'ksf_handlingsplan_svar.xlsx',
  'BUF_delar_2024.xlsx',
  'Återrapport integrationsstrategi SF aug 2024.xlsx',
];
const activities = activitiesIn(files);
const women = sumOf(activities, 'women');
const tellers = activities.filter((activity) => activity.women !== null);

const terms = (page: Page): Locator => panel(page).getByRole('table', { name: figureTexts.terms, exact: true });
/** The figure that the panel explains, as it is written at its top. */
const explained = (page: Page): Locator => panel(page).getByRole('heading', { level: 3 }).first().locator('b');
/** Figures in the sentences of the follow-up. */
const inSummary = (page: Page): Locator => page.getByRole('region', { name: followUpTexts.summary }).getByRole('link');

const added = (figures: readonly string[]): number => figures.reduce((sum, text) => sum + (figureIn(text) ?? 0), 0);

test('in the meeting somebody asks where a number comes from: its terms, the department’s own words, the cell', async ({
  page,
  door,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startRegister(page, door);
  await takeInFiles(page, files.map(sample));
  await goToScreen(page, 'followUp');
  await inSummary(page).filter({ hasText: 'kvinnor' }).click();
  await expect(panel(page).getByRole('heading', { level: 2, name: figureTexts.title })).toBeVisible();
  await expect(explained(page)).toHaveText(formatNumber(women));
  const lines = terms(page).locator('tbody tr');
  await expect(lines).toHaveCount(tellers.length);
  const numbers = await lines.locator('td.figure').allInnerTexts();
  expect(added(numbers)).toBe(women);
  await expect(terms(page).locator('tfoot')).toContainText(formatNumber(women));
  // Those that have not told are named too, so that nobody wonders.
  await expect(panel(page).getByRole('heading', { name: startsWith('Räknas inte') })).toBeVisible();

  await panel(page).getByRole('button', { name: figureTexts.copy }).click();
  const onClipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(onClipboard).toContain(figureTexts.isCounted);
  const copied = await onClipboard();
  const [heads = [], ...rows] = readTabSeparated(copied);
  const [at, isCounted] = [heads.indexOf(figureTexts.value), heads.indexOf(figureTexts.isCounted)];
  const counted = rows.filter((row) => row[isCounted] === figureTexts.yes);
  expect(counted.reduce((sum, row) => sum + Number(row[at]), 0)).toBe(women);
  expect(counted.every((row) => /^[A-Z]+\d+$/.test(row[heads.indexOf(figureTexts.cell)] ?? ''))).toBe(true);
  await toldToast(page, figureTexts.copied(rows.length));

  const address = page.url();
  const line = lines.first();
  const wrote = /”(.+)”/.exec(await line.innerText())?.[1] ?? '';
  await line.getByRole('link', { name: /cell [A-Z]+\d+ på bladet/ }).click();
  await expect(sheetOf(page).locator(':focus')).toContainText(wrote);

  // The address leads back to the same explanation, also when it is opened anew.
  await page.goBack();
  await expect(explained(page)).toHaveText(formatNumber(women));
  await page.reload();
  await expect(explained(page)).toHaveText(formatNumber(women));
  expect(page.url()).toBe(address);
});

/** Every figure of the screen that can be asked, as its address and the number that stands there. */
async function figuresOn(page: Page): Promise<readonly { readonly address: string; readonly text: string }[]> {
  const found = await page.locator('a[href*="siffra="]').evaluateAll((links) =>
    links.map((link) => ({
      address: link.getAttribute('href') ?? '',
      // A tile says more than its figure; the figure stands first in it.
      text: (link.querySelector('b')?.firstChild ?? link).textContent ?? '',
    })),
  );
  return [...new Map(found.map((each) => [each.address, each])).values()];
}

const numberIn = (text: string): string => /–|\d[\d\u00A0]*/.exec(text)?.[0] ?? '';

test('every figure on Översikt and Uppföljning is the one that its terms add up to', async ({ page, door }) => {
  test.slow();
  await startRegister(page, door);
  await takeInFiles(page, files.map(sample));
  for (const screen of ['home', 'followUp'] as const) {
    await goToScreen(page, screen);
    const folded = page.getByRole('button', { name: startsWith(chartTexts.showTable) });
    if (screen === 'home') {
      await expect(folded.first()).toBeVisible();
      for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
    } else await expect(inSummary(page).first()).toBeVisible();
    const shown = (await figuresOn(page)).filter(({ text }) => numberIn(text) !== '');
    expect(shown.length).toBeGreaterThan(60);
    for (const { address, text } of shown) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, address);
      const top = panel(page).getByRole('heading', { level: 3 }).first();
      await expect(page.locator(`a[href="${address}"][aria-current="true"]`).first()).toBeAttached();
      await expect(top.locator('b'), address).toContainText(numberIn(text));
      const numbers = await terms(page).locator('tbody td.figure').allInnerTexts();
      const total = numberIn(text) === '–' ? 0 : figureIn(numberIn(text));
      expect(added(numbers), address).toBe(total);
    }
  }
});

test('a figure is asked, read and left by keyboard alone', async ({ page, door }) => {
  await startRegister(page, door);
  await takeInFiles(page, files.map(sample));
  await goToScreen(page, 'followUp');
  const figure = inSummary(page).filter({ hasText: 'kvinnor' });
  await enterOn(page, figure);
  await expect(panel(page)).toBeFocused();
  await expect(explained(page)).toHaveText(formatNumber(women));
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('button', { name: 'Stäng' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(terms(page).getByRole('link').first()).toBeFocused();
  await expectFocusSeen(page);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(figure).toBeFocused();
});

test('indicators without actions lead on to each other’s actions, and back to the figure', async ({ page, door }) => {
  await startRegister(page, door);
  await takeInFiles(page, files.map(sample));
  await goToScreen(page, 'followUp');
  const figure = inSummary(page).filter({ hasText: 'målindikatorer' }).first();
  await figure.click();
  const [first] = await columnTexts(terms(page), figureTexts.indicator);
  await terms(page).getByRole('link', { name: figureTexts.ofIndicator }).first().click();
  await expect(panel(page)).toContainText(first ?? 'a title');
  await panel(page).getByRole('button', { name: 'Stäng' }).click();
  await expect(figure).toBeFocused();
});

test('on paper the figure’s own button prints the figure alone', async ({ page, door }) => {
  await startRegister(page, door);
  await takeInFiles(page, files.map(sample));
  await goToScreen(page, 'followUp');
  await inSummary(page).filter({ hasText: 'kvinnor' }).click();
  await expect(terms(page)).toBeVisible();
  // The paper is drawn while print() runs: it is kept as it then is.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await panel(page).getByRole('button', { name: figureTexts.print }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(terms(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(panel(page).getByRole('button')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(terms(page)).toBeVisible();
});

test('an address of a figure that is not in the register says so', async ({ page, door }) => {
  await startRegister(page, door);
  await takeInFiles(page, files.slice(0, 1).map(sample));
  await page.evaluate(() => {
    window.location.hash = '#/uppfoljning?siffra=kvinnor&omrade=finns-inte';
  });
  await expect(panel(page)).toContainText(figureTexts.unknown);
  await panel(page).getByRole('button', { name: figureTexts.close, exact: true }).last().click();
  await expect(panel(page)).toHaveCount(0);
});

test.describe('in the smallest window', () => {
  test.use({ viewport: usual });

  test('the explanation of a figure has no violations and fits at 200 %', async ({ page, door }) => {
    const { look, done } = inspection(page);
    await startRegister(page, door);
    await takeInFiles(page, files.map(sample));
    await goToScreen(page, 'followUp');
    await expect(inSummary(page).first()).toBeVisible();
    await look('Uppföljning');
    await inSummary(page).filter({ hasText: 'kvinnor' }).click();
    await expect(terms(page)).toBeVisible();
    await look('Uppföljning med en siffra');
    await goToScreen(page, 'home');
    await page.locator('.tile-link').first().click();
    await expect(terms(page)).toBeVisible();
    await look('Översikt med svaren');
    done();
  });
});
