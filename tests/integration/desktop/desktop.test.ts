import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { at, build } from '../cli/cli-support.ts';
import { createStandIn, patience, stoppable, type StandIn } from './electron-stand-in.ts';

/**
 * Electron's security checklist (https://www.electronjs.org/docs/latest/tutorial/security), item by item, against the built main
 * process and preload. The items about packaging (fuses, asar) are checked in `build/check-package.mjs`.
 */
const page = 'app://insatsliggaren/';

const shared = vi.hoisted(() => ({ standIn: null as StandIn | null }));
vi.mock('electron', () => {
  if (!shared.standIn) throw new Error('the stand-in is not ready');
  return shared.standIn.electron;
});

let folder: string;
let standIn: StandIn;
const theWindow = () => {
  const [window] = standIn.windows;
  if (!window) throw new Error('no window');
  return window;
};
/** A fresh frame of the page: the one that commands come from. */
const ourFrame = () => theWindow().webContents.mainFrame;

beforeAll(async () => {
  await build(['client', 'desktop', 'preload']);
  folder = mkdtempSync(join(tmpdir(), 'insatsliggaren-desktop-'));
  process.env['INSATSLIGGAREN_REGISTERS'] = join(folder, 'registers');
  process.env['INSATSLIGGAREN_DATA'] = join(folder, 'data');
  standIn = createStandIn();
  shared.standIn = standIn;
  await import(at('dist/desktop/main.js'));
  standIn.app.makeReady();
  await vi.waitUntil(() => standIn.windows[0]?.isVisible ?? standIn.app.quits.length > 0, patience);
  expect(standIn.app.quits).toEqual([]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the start', () => {
  it('registers its scheme and the sandbox before the app is ready, as Electron asks', () => {
    expect(standIn.schemes).toMatchObject([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
    expect(standIn.schemes[0]?.privileges).not.toHaveProperty('bypassCSP');
    expect(standIn.app.isSandboxed).toBe(true);
  });

  it('shows the page from its own protocol, with a menu in Swedish without reload and developer tools', () => {
    expect(theWindow().loaded).toBe(page);
    const menu = JSON.stringify(standIn.menus);
    expect(menu).toContain('Zooma in');
    expect(menu).not.toMatch(/toggleDevTools|reload/i);
  });
});

describe('the window', () => {
  it('isolates the page from Node, in the sandbox, with web security on (items 2, 3, 4, 6, 8, 9, 10, 11)', () => {
    expect(theWindow().options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
    });
    expect(theWindow().options.webPreferences).not.toHaveProperty('enableBlinkFeatures');
    expect(existsSync(String(theWindow().options.webPreferences['preload']))).toBe(true);
  });

  it('goes nowhere else, neither by link, script, redirect nor frame (items 1 and 13)', () => {
    const { webContents } = theWindow();
    for (const url of [
      'https://example.com/',
      'file:///etc/passwd',
      'app://insatsliggaren.evil/',
      'app://insatsliggaren/annat.html',
      'javascript:1',
    ]) {
      for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
        const event = stoppable({ url, isMainFrame: true });
        webContents.emit(name, event);
        expect(event.isStopped, `${name} ${url}`).toBe(true);
      }
    }
    const framed = stoppable({ url: page, isMainFrame: false });
    webContents.emit('will-frame-navigate', framed);
    expect(framed.isStopped).toBe(true);
  });

  it('can be reloaded where it stands', () => {
    const event = stoppable({ url: `${page}#/insatser`, isMainFrame: true });
    theWindow().webContents.emit('will-navigate', event);
    expect(event.isStopped).toBe(false);
  });

  it('opens no other window and holds no webview (items 11, 12, 14, 15)', () => {
    const { webContents } = theWindow();
    expect(webContents.openHandler?.({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
    const event = stoppable({});
    webContents.emit('will-attach-webview', event);
    expect(event.isStopped).toBe(true);
  });

  it('opens where it opens the first time, and remembers nothing before it is closed', () => {
    expect(theWindow().options).toMatchObject({ width: 1280, show: false, title: 'Insatsliggaren' });
    expect(existsSync(join(folder, 'data', 'window.json'))).toBe(false);
  });
});

/** Whether a request that the page or Chromium makes is stopped. */
const isCancelled = (url: string): unknown => {
  let cancel: unknown;
  standIn.defaultSession.ask('request', { url }, (decision: { cancel: boolean }) => (cancel = decision.cancel));
  return cancel;
};

describe('the session', () => {
  it('grants no permission, device or screen (item 5)', () => {
    const answers: unknown[] = [];
    const tell = (isGranted: unknown): void => void answers.push(isGranted);
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'fileSystem',
    ]) {
      standIn.defaultSession.ask('permission-request', {}, permission, tell, {
        requestingUrl: page,
        isMainFrame: true,
      });
      answers.push(standIn.defaultSession.ask('permission-check', {}, permission, page));
    }
    answers.push(standIn.defaultSession.ask('device', {}));
    expect(answers.every((answer) => answer === false)).toBe(true);
    standIn.defaultSession.ask('display', {}, (streams: object) => expect(streams).toEqual({}));
  });

  it('lets our own page copy to the clipboard, and nobody else', () => {
    const mayCopy = (from: string, isMainFrame = true): readonly unknown[] => {
      const answers: unknown[] = [];
      const tell = (isGranted: unknown): void => void answers.push(isGranted);
      const asked = { requestingUrl: from, isMainFrame };
      standIn.defaultSession.ask('permission-request', {}, 'clipboard-sanitized-write', tell, asked);
      answers.push(standIn.defaultSession.ask('permission-check', {}, 'clipboard-sanitized-write', from));
      return answers;
    };
    expect(mayCopy(page)).toEqual([true, true]);
    expect(mayCopy('https://example.com/')).toEqual([false, false]);
    expect(mayCopy('app://insatsliggaren.evil/')).toEqual([false, false]);
    expect(mayCopy(page, false)[0]).toBe(false);
  });

  it('lets no request leave the computer', () => {
    for (const url of [
      'https://example.com/',
      'http://127.0.0.1/',
      'file:///etc/passwd',
      'wss://example.com/',
      'app://other/',
    ]) {
      expect(isCancelled(url), url).toBe(true);
    }
    expect(isCancelled(`${page}assets/x.js`)).toBe(false);
    expect(isCancelled('blob:app://insatsliggaren/1')).toBe(false);
    expect(isCancelled('blob:https://example.com/1')).toBe(true);
  });
});

describe('the protocol', () => {
  it('serves the page with its content security policy as a header (items 7 and 18)', async () => {
    const answer = await standIn.defaultSession.fetch(page);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
  });

  it.each([
    '../desktop/main.js',
    '..%2fdesktop%2fmain.js',
    '%2e%2e/preload/preload.cjs',
    '..%5cdesktop%5cmain.js',
    '/etc/passwd',
    'package.json',
  ])('does not serve %s', async (path) =>
    expect((await standIn.defaultSession.fetch(`${page}${path}`)).status).toBe(404),
  );

  it('serves nothing under another host, and takes nothing but GET', async () => {
    expect((await standIn.defaultSession.fetch('app://annat/index.html')).status).toBe(403);
    expect((await standIn.defaultSession.fetch(page, 'POST')).status).toBe(403);
  });
});

/** The built preload in a page's place: what it exposes, and what it says to the main process. */
function loadPreload(invoke: (channel: string, ...args: unknown[]) => Promise<unknown>) {
  const exposed: Record<string, Record<string, (...args: unknown[]) => unknown>> = {};
  const listeners = new Map<string, Set<(...args: unknown[]) => void>>();
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, api: never) => void (exposed[name] = api) },
    ipcRenderer: {
      invoke,
      on: (channel: string, listener: never) => void listeners.set(channel, new Set([listener])),
      removeListener: (channel: string) => void listeners.delete(channel),
    },
  };
  const source = readFileSync(at('dist/preload/preload.cjs'), 'utf8');
  const asked: string[] = [];
  const requireInSandbox = (name: string): unknown => {
    asked.push(name);
    if (name !== 'electron') throw new Error(`a sandboxed preload can't load ${name}`);
    return electron;
  };
  // A sandboxed preload is run just so: as the body of a function that is given `require`.
  // oxlint-disable-next-line no-implied-eval, no-new-func
  new Function('require', 'module', 'exports', source)(requireInSandbox, { exports: {} }, {});
  return { exposed, listeners, asked };
}

const preload = () => loadPreload((channel, ...args) => standIn.invoke(channel, ourFrame(), ...args));

describe('the bridge', () => {
  it('exposes the contract and nothing else, from one file that loads nothing but electron (item 20)', () => {
    const { exposed, asked } = preload();
    expect(Object.keys(exposed)).toEqual(['insatsliggaren']);
    expect(Object.keys(exposed['insatsliggaren'] ?? {}).toSorted()).toEqual(['run', 'subscribe']);
    expect(new Set(asked)).toEqual(new Set(['electron']));
  });

  it('carries a whole task from the page through the reader’s process to the register and back', async () => {
    const run = preload().exposed['insatsliggaren']?.['run'];
    const create = { name: 'Test', strategyId: 'vastervik-2023-2027', units: null, useSampleUnits: true };
    expect(await run?.('register:create', create)).toMatchObject({ ok: true });
    expect(await run?.('period:choose', { year: 2024, kind: 'delar' })).toMatchObject({ ok: true });
    const bytes = new Uint8Array(readFileSync(at('tests/fixtures/returns/RESORT.xlsx')));
    const received = await run?.('return:receive', { periodId: '2024-delar', files: [{ name: 'RESORT.xlsx', bytes }] });
    expect(received).toMatchObject({ ok: true, value: [{ outcome: 'ready', returnId: 'R0001' }] });
    expect(existsSync(join(folder, 'registers', 'Test', 'history.jsonl'))).toBe(true);
  });

  it('gives the page the core’s events without Electron’s own', async () => {
    const { exposed, listeners } = preload();
    const heard: unknown[][] = [];
    const end = exposed['insatsliggaren']?.['subscribe']?.((...args: unknown[]) => heard.push(args));
    for (const listener of listeners.get('insatsliggaren:event') ?? []) listener({ sender: 'secret' }, { kind: 'x' });
    expect(heard).toEqual([[{ kind: 'x' }]]);
    if (typeof end === 'function') end();
    expect(listeners.size).toBe(0);
    await expect
      .poll(() => theWindow().webContents.sent.map(({ channel }) => channel), patience)
      .toContain('insatsliggaren:event');
  });

  it('refuses commands that do not exist and arguments that are not the command’s', async () => {
    const run = preload().exposed['insatsliggaren']?.['run'];
    for (const [name, args] of [
      ['constructor', {}],
      ['fs:read', {}],
      ['register:open', {}],
      ['unit:list', null],
      [{}, {}],
    ]) {
      expect(await run?.(name, args)).toMatchObject({ ok: false, refusal: { code: 'invalid-arguments' } });
    }
  });
});

describe('commands from anybody but the page’s top frame (item 17)', () => {
  const refusedFrames: readonly (readonly [string, () => { url: string } | null])[] = [
    ['a frame that has gone', () => null],
    ['another frame with our address', () => ({ url: page })],
    ['another site', () => Object.assign(ourFrame(), { url: 'https://example.com/' })],
    ['an address that begins like ours', () => Object.assign(ourFrame(), { url: 'app://insatsliggaren.evil/' })],
    ['an empty document', () => Object.assign(ourFrame(), { url: 'about:blank' })],
  ];

  it.each(refusedFrames)('are refused: %s', async (_name, frame) => {
    const original = ourFrame().url;
    await expect(standIn.invoke('insatsliggaren:run', frame(), 'app:status', {})).rejects.toThrow('egen sida');
    Object.assign(ourFrame(), { url: original });
  });

  it('can be given on one channel only', () => {
    expect([...standIn.commands.keys()]).toEqual(['insatsliggaren:run']);
  });
});

describe('the end', () => {
  it('asks before a window with something unsaved is closed, and leaves it open unless it is to go', () => {
    theWindow().webContents.hasUnsaved = true;
    standIn.answers.push(0);
    expect(theWindow().close()).toBe(false);
    expect(standIn.asked).toEqual(['Det du har skrivit är inte sparat.']);
    expect(existsSync(join(folder, 'registers', 'Test', 'register.lock'))).toBe(true);
    expect(standIn.app.quits).toEqual([]);
  });

  it('remembers where the window was, waits until what is under way has been saved, and lets go of the register', async () => {
    standIn.answers.push(1);
    expect(theWindow().close()).toBe(true);
    expect(standIn.app.quits).toEqual([]);
    // Whoever starts the program now gets it when this one has ended.
    standIn.app.emit('second-instance', {}, ['insatsliggaren', '--flag-of-chromium']);
    await expect.poll(() => standIn.app.quits, patience).toEqual(['quit']);
    expect(existsSync(join(folder, 'registers', 'Test', 'register.lock'))).toBe(false);
    expect(JSON.parse(readFileSync(join(folder, 'data', 'window.json'), 'utf8'))).toMatchObject({ width: 1000, x: 10 });
    expect(standIn.app.relaunches).toEqual([process.argv.slice(1)]);
  });
});
