import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { at, build } from '../cli/cli-support.ts';
import { collectStarts, setupLinkScheme, startAgain } from '../../../electron/desktop/links.ts';
import { createStandIn, patience, StandInApp, stoppable, type StandIn } from './electron-stand-in.ts';

const shared = vi.hoisted(() => ({ standIn: null as StandIn | null }));
vi.mock('electron', () => {
  if (!shared.standIn) throw new Error('the stand-in is not ready');
  return shared.standIn.electron;
});

const linkTo = (place: string): string => `insatsliggaren://oppna/${place}?register=20260831101500123`;
const asked = (place: string) => ({
  ok: true,
  value: { kind: 'place', link: { register: '20260831101500123', place: `#/${place}` } },
});
const nothing = { ok: true, value: { kind: 'none' } };

const ownArguments = process.argv;
let folder: string;
let standIn: StandIn;
const theWindow = () => {
  const [window] = standIn.windows;
  if (!window) throw new Error('no window');
  return window;
};
/** What the page hears when it asks for the link that waits. */
const take = () => standIn.invoke('insatsliggaren:run', theWindow().webContents.mainFrame, 'link:take', {});
const toldTimes = (): number =>
  theWindow().webContents.sent.filter(({ payload }) => JSON.stringify(payload) === '{"kind":"link-opened"}').length;

beforeAll(async () => {
  await build(['client', 'desktop', 'preload']);
  folder = mkdtempSync(join(tmpdir(), 'insatsliggaren-links-'));
  process.env['INSATSLIGGAREN_REGISTERS'] = join(folder, 'registers');
  process.env['INSATSLIGGAREN_DATA'] = join(folder, 'data');
  // As Windows starts a program with a link.
  process.argv = [...ownArguments.slice(0, 1), '--some-flag-of-chromium', linkTo('insatser/BUF-014')];
  standIn = createStandIn();
  shared.standIn = standIn;
  await import(at('dist/desktop/main.js'));
  expect(standIn.app.listenerCount('open-url'), 'must be heard before the app is ready').toBe(1);
  standIn.app.makeReady();
  await vi.waitUntil(() => standIn.windows[0]?.isVisible ?? standIn.app.quits.length > 0, patience);
});
afterAll(() => {
  process.argv = ownArguments;
  rmSync(folder, { recursive: true, force: true });
});

describe('a link that the computer opens', () => {
  it('and that started the program waits for its page, and is given once', async () => {
    await expect.poll(toldTimes, patience).toBe(1);
    expect(await take()).toEqual(asked('insatser/BUF-014'));
    expect(await take()).toEqual(nothing);
  });

  it('while the program is open shows its window, from behind or from the taskbar, and tells the page', async () => {
    theWindow().minimize();
    theWindow().isVisible = false;
    const [before, focused] = [toldTimes(), theWindow().focused];
    standIn.app.emit('second-instance', {}, ['prog', linkTo('aterrapporter/R0001'), '--original-process-start-time=1']);
    expect(theWindow().isMinimized()).toBe(false);
    expect(theWindow().isVisible).toBe(true);
    expect(theWindow().focused).toBe(focused + 1);
    expect(toldTimes()).toBe(before + 1);
    expect(await take()).toEqual(asked('aterrapporter/R0001'));
  });

  it('comes by an event of its own on macOS, which the program takes care of', async () => {
    const event = stoppable({});
    standIn.app.emit('open-url', event, linkTo('strategi/ak1'));
    expect(event.isStopped).toBe(true);
    expect(await take()).toEqual(asked('strategi/ak1'));
  });

  it('is the latest where several came before the page asked', async () => {
    standIn.app.emit('second-instance', {}, ['prog', linkTo('strategi/ak1')]);
    standIn.app.emit('second-instance', {}, ['prog', linkTo('strategi/ak2')]);
    expect(await take()).toEqual(asked('strategi/ak2'));
    expect(await take()).toEqual(nothing);
  });

  it.each([
    'insatsliggaren://oppna/insatser/BUF-014',
    'insatsliggaren://oppna/insatser/../../x?register=20260831101500123',
    'insatsliggaren://run/calc.exe',
    'insatsliggaren:%00',
  ])('and that leads to no place is told as unreadable, and nothing of it is used: %s', async (link) => {
    const { loaded } = theWindow();
    standIn.app.emit('second-instance', {}, ['prog', link]);
    expect(await take()).toEqual({ ok: true, value: { kind: 'unreadable' } });
    expect(theWindow().loaded).toBe(loaded);
    expect(standIn.windows).toHaveLength(1);
    expect(theWindow().webContents.done).toEqual([]);
    // Nothing has been opened or made because of a link.
    expect(readdirSync(folder)).not.toContain('registers');
  });

  it('is not what every start is: a second start without one only shows the window', async () => {
    const [before, focused] = [toldTimes(), theWindow().focused];
    standIn.app.emit('second-instance', {}, ['prog', 'C:\\Users\\anna\\svar.xlsx']);
    expect(theWindow().focused).toBe(focused + 1);
    expect(toldTimes()).toBe(before);
    expect(await take()).toEqual(nothing);
  });
});

/** As much of an app as the starts are heard through. */
const appOf = (standInApp: StandInApp): App => standInApp as unknown as App;

describe('the program', () => {
  it('asks the computer to open such links with it when it is installed, not from a clone', () => {
    expect(standIn.app.protocols).toEqual([]);
    const installed = Object.assign(new StandInApp(), { isPackaged: true });
    setupLinkScheme(appOf(installed));
    expect(installed.protocols).toEqual(['insatsliggaren']);
  });

  it('keeps what macOS hands over before there is a window', () => {
    const app = new StandInApp();
    const listen = collectStarts(appOf(app), ['prog']);
    app.emit('open-url', stoppable({}), linkTo('utskick'));
    const heard: (string | null)[] = [];
    listen((link) => heard.push(link));
    expect(heard).toEqual([linkTo('utskick')]);
    app.emit('activate');
    expect(heard).toEqual([linkTo('utskick'), null]);
  });

  it('is started again with the new link, not the one it was started with', () => {
    const app = new StandInApp();
    startAgain(appOf(app), ['prog', '--flag', linkTo('utskick')], linkTo('strategi/ak1'));
    startAgain(appOf(app), ['prog', '--flag', linkTo('utskick')], null);
    expect(app.relaunches).toEqual([['--flag', linkTo('strategi/ak1')], ['--flag']]);
  });
});
