import type { Locator, Page } from '@playwright/test';
import { appTexts, periodTexts } from '../../../renderer/lib/texts/app.ts';
import { activityTexts } from '../../../renderer/lib/texts/activities.ts';
import { returnsTexts } from '../../../renderer/lib/texts/returns.ts';
import { startTexts } from '../../../renderer/lib/texts/start.ts';
import { expect, type Door } from './door.ts';
import { dropOnWindow, type UserFile } from './files.ts';
import { slowness } from './slow-page.ts';

/** What a user does in the program, in a user's words. */

export const screenNames = {
  home: appTexts.start,
  returns: appTexts.returns,
  activities: appTexts.activities,
  link: appTexts.link,
  dispatches: appTexts.dispatches,
  followUp: appTexts.followUp,
  strategy: appTexts.strategy,
  units: appTexts.units,
  settings: appTexts.settings,
  help: appTexts.help,
} as const;
export type ScreenName = keyof typeof screenNames;

/** Text that may be followed by anything, as a pattern. */
export const startsWith = (text: string): RegExp => new RegExp(`^${escaped(text)}`);
export const containing = (text: string): RegExp => new RegExp(escaped(text));
const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

export const screenLink = (page: Page, screen: ScreenName): Locator =>
  page
    .getByRole('navigation', { name: appTexts.railLabel })
    .getByRole('link', { name: startsWith(screenNames[screen]) });

export async function goToScreen(page: Page, screen: ScreenName): Promise<void> {
  await screenLink(page, screen).click();
  await expect(screenLink(page, screen)).toHaveAttribute('aria-current', 'page');
}

/** Opens the program as it is opened for the first time. */
export async function openProgram(page: Page, door: Door): Promise<void> {
  await page.goto(door.address);
  await expect(page.getByRole('heading', { level: 1, name: startTexts.title })).toBeVisible();
}

/** The control named by a label that opens a list to choose from. */
export const selectIn = (scope: Locator, label: string): Locator =>
  scope.locator('[aria-haspopup="listbox"]').and(scope.getByRole('button', { name: containing(label) }));

/** Chooses one in a list that opens; presses again where the screen was drawn anew just then and the list closed. */
export async function choose(page: Page, select: Locator, option: string): Promise<void> {
  const wanted = page.getByRole('option', { name: option, exact: true });
  await expect(async () => {
    if (!(await wanted.isVisible())) await select.click({ timeout: 5_000 });
    await wanted.click({ timeout: 5_000 });
  }).toPass({ timeout: 30_000 * slowness });
}

/** Takes the ticks off all that is chosen in the list that is open. */
export async function untickAll(page: Page): Promise<void> {
  await expect(page.getByRole('listbox')).toBeVisible();
  const ticked = page.getByRole('option', { selected: true });
  for (let left = await ticked.count(); left > 0; left -= 1) {
    await ticked.first().click();
    await expect(ticked).toHaveCount(left - 1);
  }
}

/** A register for Västervik with the sample units, at the period that the sample returns are about. */
export async function startRegister(page: Page, door: Door): Promise<void> {
  await openProgram(page, door);
  await page.getByRole('button', { name: startTexts.createNow }).click();
  await choosePeriod(page, '2024', periodTexts.delar);
}

/** Answers which period a new register is about. */
export async function choosePeriod(page: Page, year: string, kind: string): Promise<void> {
  await choose(page, selectIn(page.getByRole('main'), periodTexts.year), year);
  await page.getByText(kind, { exact: true }).click();
  await page.getByRole('button', { name: startsWith(periodTexts.choose) }).click();
  await expect(page.getByRole('button', { name: startsWith(appTexts.changePeriod) })).toBeVisible();
}

/** Opens the example, with its returns read. */
export async function openExample(page: Page, door: Door): Promise<void> {
  await openProgram(page, door);
  await page.getByRole('button', { name: startTexts.openExample }).click();
  await expect(screenLink(page, 'returns')).toHaveAccessibleName(/\d+ att granska/, { timeout: 60_000 * slowness });
}

/** The list of files at the left of Återrapporter. */
export const fileList = (page: Page): Locator => page.getByRole('navigation', { name: returnsTexts.files });
export const fileLink = (page: Page, name: string): Locator =>
  fileList(page).getByRole('link', { name: containing(name) });

/** Drops files on Återrapporter and waits until the program has said what came of them. */
export async function receive(page: Page, files: readonly UserFile[]): Promise<void> {
  await goToScreen(page, 'returns');
  await dropOnWindow(page, files);
  await toldToast(page, /inlästa?\.|Ingen ny fil/);
}

/** Opens a file for review. */
export async function openFile(page: Page, name: string): Promise<void> {
  await fileLink(page, name).click();
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
}

export const takeInButton = (page: Page): Locator => page.getByRole('button', { name: /^Ta in (alla \d|\d+ av \d)/ });

/** Takes in everything that can be taken in of the file under review. */
export async function takeIn(page: Page): Promise<void> {
  await takeInButton(page).click();
  await toldToast(page, /är intag(en|na) i registret|Svaret är intaget/);
}

export const toasts = (page: Page): Locator => page.getByRole('region', { name: 'Meddelanden' });

/** Waits for a message and closes it, so that it stands in nobody's way. */
export async function toldToast(page: Page, text: string | RegExp): Promise<void> {
  const toast = toasts(page).getByRole('alertdialog').filter({ hasText: text }).first();
  await expect(toast).toBeVisible({ timeout: 30_000 * slowness });
  const close = toast.getByRole('button', { name: 'Stäng meddelandet' });
  // It goes by itself after a while: on a slow computer perhaps before it has been reached.
  await expect(async () => {
    if (await toast.isVisible()) await close.click({ timeout: 2_000 });
  }).toPass();
}

/** Says that not one activity is in the register. */
export async function expectNoActivities(page: Page): Promise<void> {
  await goToScreen(page, 'activities');
  await expect(page.getByRole('heading', { name: activityTexts.emptyTitle })).toBeVisible();
}

/** How many activities the left edge counts. */
export async function expectActivityCount(page: Page, count: number): Promise<void> {
  await expect(screenLink(page, 'activities')).toHaveAccessibleName(containing(appTexts.activityCount(count)));
}

/** Drops sample returns and takes in all that is in them. */
export async function takeInFiles(page: Page, files: readonly UserFile[]): Promise<void> {
  await receive(page, files);
  for (const { name } of files) {
    await openFile(page, name);
    await takeIn(page);
  }
}

/** The panel at the right, with the details of what is chosen. */
export const panel = (page: Page): Locator => page.getByRole('complementary');
