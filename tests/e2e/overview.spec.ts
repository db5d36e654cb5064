import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { activityTexts } from '../../renderer/lib/texts/activities.ts';
import { appTexts } from '../../renderer/lib/texts/app.ts';
import { chartTexts } from '../../renderer/lib/texts/chart.ts';
import { figureTexts } from '../../renderer/lib/texts/figure.ts';
import { dueTexts, homeTexts, overviewTexts } from '../../renderer/lib/texts/home.ts';
import { expect, test } from './support/door.ts';
import { sample } from './support/files.ts';
import { inspection, usual } from './support/inspect.ts';
import { enterOn, tabTo } from './support/keyboard.ts';
import { goToDelar2024, returnFile, startAtBokslut2023 } from './support/periods.ts';
import { figuresOf } from './support/table.ts';
import {
  containing,
  goToScreen,
  panel,
  receive,
  screenLink,
  startRegister,
  startsWith,
  takeInFiles,
  toldToast,
} from './support/user.ts';

const areas = 'Insatser per fokusområde och status';
const taken = ['ksf_handlingsplan_svar.xlsx', 'BUF_delar_2024.xlsx'];

const card = (page: Page, title: string): Locator => page.getByRole('region', { name: title, exact: true });
const tableOf = (page: Page, title: string): Locator => page.getByRole('table', { name: title, exact: true });

async function showTable(page: Page, title: string): Promise<Locator> {
  await page.getByRole('button', { name: `${chartTexts.showTable}: ${title}` }).click();
  return tableOf(page, title);
}

/** The activities in the list of Insatser, by their codes. */
const listed = (page: Page): Locator =>
  page.getByRole('grid', { name: activityTexts.table }).getByRole('row', { name: /[A-ZÅÄÖ]+-\d{3}/ });

test('where the period stands adds up, and each figure leads to its activities', async ({ page, door }) => {
  await startRegister(page, door);
  await takeInFiles(page, taken.map(sample));
  await goToScreen(page, 'home');
  const table = await showTable(page, areas);
  const [, , ...rest] = await figuresOf(table.getByRole('row', { name: startsWith(chartTexts.total) }));
  const total = rest.at(-1) ?? 0;
  await expect(screenLink(page, 'activities')).toHaveAccessibleName(containing(appTexts.activityCount(total)));
  const lines = await table.locator('tbody tr').all();
  const perArea = await Promise.all(lines.map(async (line) => (await figuresOf(line)).at(-1) ?? 0));
  expect(perArea.reduce((sum, each) => sum + each, 0)).toBe(total);

  const first = table.getByRole('row').nth(1);
  const figure = first.getByRole('link').first();
  const count = Number(await figure.textContent());
  await figure.click();
  await expect(
    panel(page).getByRole('table', { name: figureTexts.terms, exact: true }).locator('tbody tr'),
  ).toHaveCount(count);
  await panel(page).getByRole('link', { name: figureTexts.toList }).click();
  await expect(screenLink(page, 'activities')).toHaveAttribute('aria-current', 'page');
  await expect(listed(page)).toHaveCount(count);
});

test('what needs attention leads to where it is done, the most urgent first', async ({ page, door }) => {
  await startRegister(page, door);
  await receive(page, ['gammalt format.xls', 'ksf_handlingsplan_svar.xlsx'].map(sample));
  await goToScreen(page, 'home');
  const todo = card(page, homeTexts.todo).getByRole('link');
  await expect(todo.first()).toContainText(homeTexts.todos.unreadable(1));
  await expect(todo.nth(1)).toContainText(homeTexts.todos.review(1));
  await todo.nth(1).click();
  await expect(page.getByRole('heading', { level: 2, name: 'ksf_handlingsplan_svar.xlsx' })).toBeVisible();
});

test('the first period has nothing before it; the next says what is new, goes on, has ended and has not come', async ({
  page,
  door,
}) => {
  const before = returnFile('BUF bokslut 2023.csv', [
    { title: 'Läxhjälp', outcome: 'Tolv elever.' },
    { title: 'Sommarjobb', status: 'Genomförd', outcome: 'Åtta ungdomar.' },
    { title: 'Modersmålsgrupp', outcome: 'Två grupper.' },
  ]);
  await startAtBokslut2023(page, door, [before]);
  await goToScreen(page, 'home');
  await expect(page.getByText(overviewTexts.firstPeriod)).toBeVisible();
  await goToDelar2024(page);
  await takeInFiles(page, [
    returnFile('BUF delår 2024.csv', [
      { title: 'Läxhjälp', outcome: 'Femton elever.' },
      { title: 'Kodklubb', outcome: 'Startade i mars.' },
    ]),
  ]);
  await goToScreen(page, 'home');
  const since = card(page, overviewTexts.since('Bokslut 2023'));
  const part = (label: string): Locator => since.getByRole('group').filter({ hasText: label });
  for (const [label, title] of [
    [overviewTexts.added, 'Kodklubb'],
    [overviewTexts.continued, 'Läxhjälp'],
    [overviewTexts.ended, 'Sommarjobb'],
    [overviewTexts.awaited, 'Modersmålsgrupp'],
  ] as const) {
    await part(label).getByText(label, { exact: true }).click();
    await expect(part(label).getByRole('link', { name: /^[A-Z]+-\d/ })).toHaveText(containing(title));
  }
  await expect(card(page, homeTexts.todo)).toContainText(overviewTexts.todos.awaited(1));
});

test('a chart is read and followed by keyboard alone', async ({ page, door }) => {
  await startRegister(page, door);
  await takeInFiles(page, taken.map(sample));
  await goToScreen(page, 'home');
  const chart = page.getByRole('group', { name: chartTexts.chart(areas) });
  await tabTo(page, chart);
  await page.keyboard.press('ArrowRight');
  const told = chart.getByRole('status');
  await expect(told).toHaveText(/^Arbete och kompetens, \S.*: \d+$/);
  await page.keyboard.press('ArrowDown');
  await expect(told).toHaveText(/^Språkutveckling, \S.*: \d+$/);
  const count = Number(/\d+$/.exec((await told.textContent()) ?? '')?.[0]);
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await expect(
    panel(page).getByRole('table', { name: figureTexts.terms, exact: true }).locator('tbody tr'),
  ).toHaveCount(count);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(chart).toBeFocused();
});

/** Width and height in a PNG's header. */
const sizeOf = (bytes: Buffer): readonly number[] => {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

test('a chart is copied as a picture, and saved as one where copying is not allowed', async ({
  page,
  door,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startRegister(page, door);
  await takeInFiles(page, taken.map(sample));
  await goToScreen(page, 'home');
  const copy = page.getByRole('button', { name: `${chartTexts.copy}: ${areas}` });
  await copy.click();
  await toldToast(page, chartTexts.copied);
  const pasted = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
  });
  const [width = 0, height = 0] = sizeOf(Buffer.from(pasted));
  expect(width).toBe(1600);
  expect(height).toBeGreaterThan(300);

  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const started = page.waitForEvent('download');
  await copy.click();
  const download = await started;
  expect(download.suggestedFilename()).toBe(`${areas}.png`);
  expect(sizeOf(readFileSync(await download.path()))).toEqual([width, height]);
  await toldToast(page, chartTexts.saved(`${areas}.png`));
});

test('the last day for replies is changed, and what is no day is not taken', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'home');
  await page.getByRole('button', { name: dueTexts.change }).click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByLabel(dueTexts.label);
  await field.fill('i höst');
  await dialog.getByRole('button', { name: dueTexts.save }).click();
  await expect(dialog).toContainText(dueTexts.needed);
  await expect(field).toHaveValue('i höst');
  await field.fill('30 september 2024');
  await dialog.getByRole('button', { name: dueTexts.save }).click();
  await toldToast(page, dueTexts.saved('30 september 2024'));
  await expect(page.getByRole('main')).toContainText('30 september 2024');
  await expect(page.getByRole('button', { name: startsWith(appTexts.changePeriod) })).toContainText('30 september');
});

test('on paper the program around the work is gone and every chart has its table', async ({ page, door }) => {
  await startRegister(page, door);
  await takeInFiles(page, taken.map(sample));
  await goToScreen(page, 'home');
  await expect(page.getByRole('group', { name: chartTexts.chart(areas) })).toBeVisible();
  await expect(tableOf(page, areas)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: appTexts.railLabel })).toBeHidden();
  await expect(page.getByRole('button', { name: chartTexts.copy })).toHaveCount(0);
  await expect(tableOf(page, areas)).toBeVisible();
});

test.describe('in the smallest window', () => {
  test.use({ viewport: usual });

  test('Översikt has no violations and fits at 200 %', async ({ page, door }) => {
    const { look, done } = inspection(page);
    await startRegister(page, door);
    await goToScreen(page, 'home');
    await expect(page.getByRole('heading', { name: overviewTexts.nothingTitle })).toBeVisible();
    await look('Utan insatser');
    await takeInFiles(page, taken.map(sample));
    await goToScreen(page, 'home');
    await expect(page.getByRole('group', { name: chartTexts.chart(areas) })).toBeVisible();
    await look('Med insatser');
    const folded = page.getByRole('button', { name: startsWith(chartTexts.showTable) });
    for (let left = await folded.count(); left > 0; left -= 1) {
      await enterOn(page, folded.first());
      await expect(folded).toHaveCount(left - 1);
    }
    await look('Med tabeller');
    await page.getByRole('button', { name: dueTexts.change }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('Sista svarsdag');
    done();
  });
});
