import type { Locator, Page } from '@playwright/test';
import { createLinks } from '../../electron/host/link.ts';
import { appTexts, unknownTexts } from '../../renderer/lib/texts/app.ts';
import { dialogTexts } from '../../renderer/lib/texts/dialogs.ts';
import { keysTexts } from '../../renderer/lib/texts/keys.ts';
import { linkTexts } from '../../renderer/lib/texts/links.ts';
import { paletteTexts } from '../../renderer/lib/texts/palette.ts';
import { startTexts } from '../../renderer/lib/texts/start.ts';
import { expect, test } from './support/door.ts';
import { sample } from './support/files.ts';
import {
  containing,
  fileList,
  goToScreen,
  openExample,
  openFile,
  panel,
  startRegister,
  takeInFiles,
  toasts,
  toldToast,
} from './support/user.ts';

const returned = sample('ksf_handlingsplan_svar.xlsx');
/** What the example's register is called. */
const exampleName = 'Exempel';
const clipboard = ['clipboard-read', 'clipboard-write'];
/** A place's heading: the panel of the activity that the tests lead to. */
const activityPanel = (page: Page): Locator => panel(page).getByRole('heading', { name: /Språkpraktik/ });

/** The commands that the desktop's preload gives the page, here over HTTP, and the computer's way to hand over a link. */
async function asDesktop(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const listeners = new Set<(event: object) => void>();
    let waiting: object | null = null;
    const run = async (name: string, args: object): Promise<unknown> => {
      if (name === 'link:take') {
        const value = waiting ?? { kind: 'none' };
        waiting = null;
        return { ok: true, value };
      }
      const headers = { 'Content-Type': 'application/json' };
      return (await fetch(`/api/${name}`, { method: 'POST', headers, body: JSON.stringify(args) })).json();
    };
    const subscribe = (listener: (event: object) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    };
    Object.assign(window, {
      insatsliggaren: { run, subscribe },
      handOver: (asked: object) => {
        waiting = asked;
        for (const listener of listeners) listener({ kind: 'link-opened' });
      },
    });
  });
}

/** The computer opens a link with the program: what its core makes of it goes to the page. */
async function handOver(page: Page, link: string): Promise<void> {
  const links = createLinks(() => undefined);
  links.open(link);
  const asked = links.take();
  await page.evaluate((given) => (window as unknown as { handOver(asked: object): void }).handOver(given), asked);
}

/** Goes to an activity, from the palette. */
async function goToActivity(page: Page): Promise<string> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('språkpraktik');
  await expect(page.getByRole('option').first()).toContainText(/Språkpraktik/);
  await page.keyboard.press('Enter');
  await expect(activityPanel(page)).toBeVisible();
  return /KSF-\d+/.exec(page.url())?.[0] ?? '';
}

/** What stands on the clipboard after the button beside something has been pressed. */
async function copyBeside(page: Page, place: Locator): Promise<string> {
  await place.getByRole('button', { name: linkTexts.copy }).click();
  await toldToast(page, /^Länken .* är kopierad/);
  return page.evaluate(() => navigator.clipboard.readText());
}

async function paste(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: paletteTexts.open })).toBeFocused();
  await page.keyboard.insertText(text);
}

const register = (link: string): string => /register=\d+/.exec(link)?.[0] ?? '';

test('a link is copied beside an activity, a return and an indicator, and leads back by the palette', async ({
  page,
  door,
  context,
}) => {
  await context.grantPermissions(clipboard);
  await startRegister(page, door);
  await takeInFiles(page, [returned]);
  const code = await goToActivity(page);
  expect(await copyBeside(page, panel(page))).toBe(`#/insatser/${code}`);

  await goToScreen(page, 'returns');
  await openFile(page, returned.name);
  expect(await copyBeside(page, page.getByRole('main'))).toBe('#/aterrapporter/R0001');

  await paste(page, 'AK 1');
  await page.getByRole('option').filter({ hasText: paletteTexts.kinds.indicator }).first().click();
  await expect(page).toHaveURL(/#\/strategi\/ak1$/);
  expect(await copyBeside(page, panel(page))).toBe('#/strategi/ak1');

  await paste(page, `#/insatser/${code}`);
  await page.keyboard.press('Enter');
  await expect(activityPanel(page)).toBeVisible();
});

test('a link from the desktop program opens its place, in its own register, wherever it is followed', async ({
  page,
  door,
  context,
}) => {
  await context.grantPermissions(clipboard);
  await startRegister(page, door);
  await takeInFiles(page, [returned]);
  const browserAddress = new URL('/', page.url()).href;

  const desktop = await context.newPage();
  await asDesktop(desktop);
  await desktop.goto(browserAddress);
  await expect(desktop.getByRole('navigation', { name: appTexts.railLabel })).toBeVisible();
  const code = await goToActivity(desktop);
  const link = await copyBeside(desktop, panel(desktop));
  expect(link).toMatch(new RegExp(`^insatsliggaren://oppna/insatser/${code}\\?register=\\d{17}$`));

  // By the computer while the program stands somewhere else, and by the palette in either door.
  await goToScreen(desktop, 'units');
  await handOver(desktop, link);
  await expect(activityPanel(desktop)).toBeVisible();
  await goToScreen(page, 'units');
  await paste(page, link);
  await expect(page.getByRole('option')).toHaveText([containing(`Öppna #/insatser/${code}`)]);
  await page.keyboard.press('Enter');
  await expect(activityPanel(page)).toBeVisible();

  // While something is being written in a dialog it waits for the user.
  await goToScreen(desktop, 'units');
  await desktop.keyboard.press('?');
  await expect(desktop.getByRole('dialog', { name: keysTexts.title })).toBeVisible();
  await handOver(desktop, link);
  await expect(toasts(desktop)).toContainText(linkTexts.waits);
  await expect(desktop).toHaveURL(/#\/verksamheter$/);
  await desktop.keyboard.press('Escape');
  await desktop.getByRole('button', { name: linkTexts.follow }).click();
  await expect(activityPanel(desktop)).toBeVisible();

  // What is not there is told at the place itself.
  await handOver(desktop, link.replace(code, 'KSF-999'));
  await expect(desktop.getByRole('region', { name: unknownTexts.label })).toContainText('KSF-999');
});

test('a link to another register says so, and opens it only when asked to', async ({ page, door, context }) => {
  await context.grantPermissions(clipboard);
  await asDesktop(page);
  await openExample(page, door);
  await goToScreen(page, 'returns');
  await fileList(page).getByRole('link').first().click();
  const link = await copyBeside(page, page.getByRole('main'));
  // With no register open it opens its own.
  await paste(page, appTexts.close);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: startTexts.createNow })).toBeVisible();
  await handOver(page, link);
  await expect(page).toHaveURL(/#\/aterrapporter\/R\d+$/);
  await expect(page.getByRole('button', { name: linkTexts.copy })).toBeVisible();

  // With another one open it asks, and nothing happens by itself.
  await paste(page, appTexts.close);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: startTexts.createNow }).click();
  await expect(page.getByRole('navigation', { name: appTexts.railLabel })).toBeVisible();
  await handOver(page, link);
  const asking = page.getByRole('alertdialog', { name: linkTexts.otherTitle });
  await expect(asking).toContainText(exampleName);
  await asking.getByRole('button', { name: dialogTexts.cancel }).click();
  await expect(asking).toBeHidden();
  await expect(page).not.toHaveURL(/aterrapporter/);
  await handOver(page, link);
  await asking.getByRole('button', { name: linkTexts.openOther(exampleName) }).click();
  await expect(page).toHaveURL(/#\/aterrapporter\/R\d+$/);
  await expect(page.getByRole('button', { name: linkTexts.copy })).toBeVisible();

  // One that this computer has never had, and one that was cut off in a mail.
  const before = page.url();
  await handOver(page, link.replace(register(link), 'register=19990101120000000'));
  await toldToast(page, linkTexts.unknown);
  await handOver(page, link.split('?')[0] ?? '');
  await toldToast(page, linkTexts.unreadable);
  expect(page.url()).toBe(before);
});
