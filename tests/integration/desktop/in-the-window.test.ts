import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow, MenuItemConstructorOptions, Session, WebContents } from 'electron';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { keysOn } from '../../../renderer/app/keys/all-keys.ts';
import { createStandIn, patience, StandInDownload, stoppable, type StandIn } from './electron-stand-in.ts';

const shared = vi.hoisted(() => ({ standIn: null as StandIn | null }));
const current = (): StandIn => {
  if (!shared.standIn) throw new Error('no stand-in');
  return shared.standIn;
};
/** A part of the module, looked up when it is used: each test has a program of its own. */
vi.mock('electron', () => {
  const part = (name: string): object =>
    new Proxy(Object, { get: (_, key) => Reflect.get(Object(current().electron[name]), key) as unknown });
  return { dialog: part('dialog'), Menu: part('Menu'), BrowserWindow: part('BrowserWindow') };
});
const { setupRescue } = await import('../../../electron/desktop/rescue.ts');
const { setupDownloads } = await import('../../../electron/desktop/downloads.ts');
const { setupContextMenu } = await import('../../../electron/desktop/context-menu.ts');
const { setupWheelZoom } = await import('../../../electron/desktop/zoom.ts');
const { menuTemplate } = await import('../../../electron/desktop/menu.ts');

beforeEach(() => {
  shared.standIn = createStandIn();
  makeWindow();
});
const makeWindow = (): BrowserWindow =>
  new (current().electron['BrowserWindow'] as new (options: object) => BrowserWindow)({});
const standInWindow = () => {
  const [window] = current().windows;
  if (!window) throw new Error('no window');
  return window;
};
const asWindow = (): BrowserWindow => standInWindow() as unknown as BrowserWindow;
const question = () => current().questions.at(-1);

describe('a page that dies or hangs', () => {
  let logged: string[];
  let hasQuit: boolean;
  beforeEach(() => {
    [logged, hasQuit] = [[], false];
    setupRescue(
      asWindow(),
      (error) => logged.push(String(error)),
      () => (hasQuit = true),
    );
  });
  const die = (reason: string): boolean =>
    standInWindow().webContents.emit('render-process-gone', {}, { reason, exitCode: 5 });
  const hang = (): boolean => standInWindow().emit('unresponsive');
  const done = (): readonly string[] => standInWindow().webContents.done;

  it('is told and opened again, and the log says how it ended', async () => {
    die('crashed');
    expect(question()?.options.buttons).toEqual(['Öppna igen', 'Avsluta']);
    expect(logged).toEqual(["the page's process has gone: crashed (5)"]);
    expect(done()).toEqual([]);
    question()?.answer(0);
    await expect.poll(done, patience).toEqual(['reload']);
    expect(hasQuit).toBe(false);
  });

  it('ends the program when the user would rather', async () => {
    die('oom');
    question()?.answer(1);
    await expect.poll(() => hasQuit, patience).toBe(true);
    expect(done()).toEqual([]);
  });

  it('is told again when it dies again', async () => {
    die('crashed');
    question()?.answer(0);
    await expect.poll(done, patience).toEqual(['reload']);
    die('crashed');
    expect(current().questions).toHaveLength(2);
  });

  it('is no trouble when it ended as it should', () => {
    die('clean-exit');
    expect(current().questions).toEqual([]);
    expect(logged).toEqual([]);
  });

  it('is waited for, and the question goes away when it answers again', async () => {
    hang();
    hang();
    expect(current().questions).toHaveLength(1);
    standInWindow().emit('responsive');
    expect(question()?.options.signal?.aborted).toBe(true);
    await Promise.resolve();
    expect(done()).toEqual([]);
  });

  it('is ended and opened again when nobody wants to wait, which is not told as an accident', async () => {
    hang();
    question()?.answer(1);
    await expect.poll(done, patience).toEqual(['crash', 'reload']);
    expect(current().questions).toHaveLength(1);
    standInWindow().webContents.emit('did-finish-load');
    die('crashed');
    expect(current().questions).toHaveLength(2);
  });
});

describe('a file that the page hands out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'insatsliggaren-downloads-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const logged: unknown[] = [];
  const start = (url: string, name: string) => {
    const [item, event] = [new StandInDownload(url, name), stoppable({})];
    current().defaultSession.emit('will-download', event, item);
    return { item, event };
  };
  const ours = 'blob:app://insatsliggaren/0b1c';
  beforeEach(() =>
    setupDownloads(current().defaultSession as unknown as Session, folder, (error) => logged.push(error)),
  );

  it('lies among the downloads under its own name, and takes no other file’s place', () => {
    expect(start(ours, 'Mallar.zip').item.savePath).toBe(join(folder, 'Mallar.zip'));
    // The first is not there yet, but it will be.
    expect(start(ours, 'Mallar.zip').item.savePath).toBe(join(folder, 'Mallar (2).zip'));
    writeFileSync(join(folder, 'Uppföljning.xlsx'), '');
    const { item } = start(ours, 'Uppföljning.xlsx');
    expect(item.savePath).toBe(join(folder, 'Uppföljning (2).xlsx'));
    item.emit('done', {}, 'interrupted');
    expect(start(ours, 'Uppföljning.xlsx').item.savePath).toBe(join(folder, 'Uppföljning (2).xlsx'));
  });

  it('that could not be saved is told, one that was is not', () => {
    start(ours, 'a.xlsx').item.emit('done', {}, 'completed');
    expect(current().app.quits).toEqual([]);
    start(ours, 'b.xlsx').item.emit('done', {}, 'interrupted');
    // The stand-in keeps boxes of errors among what ended.
    expect(current().app.quits).toEqual([expect.stringContaining('Filen kunde inte sparas')]);
    expect(logged.at(-1)).toContain('interrupted');
  });

  it.each(['https://example.com/a.exe', 'blob:https://example.com/1', 'data:text/plain,a', 'app://insatsliggaren/x'])(
    'is stopped when it comes from anywhere else: %s',
    (url) => {
      const { item, event } = start(url, 'a.exe');
      expect(event.isStopped).toBe(true);
      expect(item.savePath).toBeNull();
    },
  );
});

describe('the right button', () => {
  const press = (isEditable: boolean, selectionText: string, canPaste = true) => {
    setupContextMenu(asWindow());
    const editFlags = { canUndo: false, canCut: true, canCopy: true, canPaste, canSelectAll: true };
    standInWindow().webContents.emit('context-menu', {}, { isEditable, selectionText, editFlags });
    return current().popups.at(-1) as readonly MenuItemConstructorOptions[] | undefined;
  };
  const labels = (menu: readonly MenuItemConstructorOptions[] | undefined) => menu?.map(({ label }) => label);

  it('offers in a text field what can be done there', () => {
    const menu = press(true, '', false);
    expect(labels(menu)).toEqual(['Ångra', undefined, 'Klipp ut', 'Kopiera', 'Klistra in', 'Markera allt']);
    expect(menu?.find(({ role }) => role === 'paste')?.enabled).toBe(false);
  });

  it('offers to copy what is marked elsewhere, and opens nothing where nothing is', () => {
    expect(labels(press(false, 'BUF-014'))).toEqual(['Kopiera']);
    current().windows[0]?.webContents.removeAllListeners('context-menu');
    press(false, ' ');
    expect(current().popups).toHaveLength(1);
  });
});

describe('the wheel with Ctrl held', () => {
  it('makes the page larger and smaller, within bounds', () => {
    const { webContents } = standInWindow();
    setupWheelZoom(webContents as unknown as WebContents);
    webContents.emit('zoom-changed', {}, 'in');
    expect(webContents.zoomLevel).toBe(0.5);
    for (let step = 0; step < 40; step += 1) webContents.emit('zoom-changed', {}, 'in');
    expect(webContents.zoomLevel).toBe(6);
    for (let step = 0; step < 60; step += 1) webContents.emit('zoom-changed', {}, 'out');
    expect(webContents.zoomLevel).toBe(-4);
  });
});

/** Every item of a menu, those of its submenus too. */
const itemsOf = (menu: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  menu.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);

describe.each(['win32', 'linux', 'darwin'] as const)('the menu on %s', (platform) => {
  const items = itemsOf(menuTemplate(platform));

  it('has a Swedish word for each item, since Electron’s own are English', () => {
    const wordless = items.filter(({ type, label }) => type !== 'separator' && !label);
    expect(wordless).toEqual([]);
  });

  it('has neither reload nor developer tools, nor an undo that would not be the page’s own', () => {
    const roles = items.map(({ role }) => role ?? '');
    expect(roles.filter((role) => /reload|devTools/i.test(role))).toEqual([]);
    // ⌘Z gets to a text field on macOS by the menu only.
    expect(roles.includes('undo')).toBe(platform === 'darwin');
  });

  it('takes no key that the page’s screens use', () => {
    const taken = items.flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]));
    const pageKeys = (['start', 'returns', 'activities', 'link'] as const)
      .flatMap((screen) => keysOn(screen, screen, true))
      .flatMap(({ keys }) => keys.flatMap((hint) => hint.keys));
    expect(pageKeys).toContain('Ctrl K');
    const asPage = taken.map((each) => each.replace('CommandOrControl+', 'Ctrl '));
    expect(asPage.filter((each) => pageKeys.includes(each))).toEqual([]);
    expect(taken).toContain('CommandOrControl+P');
  });

  it('prints what is in the window', () => {
    const print = items.find(({ label }) => label === 'Skriv ut …');
    (print?.click as (() => void) | undefined)?.();
    expect(standInWindow().webContents.done).toEqual(['print']);
  });
});
