import type { App, BrowserWindow } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createTasks, type Tasks } from '../../../electron/host/task.ts';
import { createStandIn, patience, type StandIn } from './electron-stand-in.ts';

const shared = vi.hoisted(() => ({ standIn: null as StandIn | null }));
/** The stand-in of the test at hand: each test has a program of its own. */
const current = (): StandIn => {
  if (!shared.standIn) throw new Error('no stand-in');
  return shared.standIn;
};
vi.mock('electron', () => ({
  dialog: { showMessageBox: (...args: unknown[]) => call(current().electron['dialog'], 'showMessageBox', args) },
  powerMonitor: { on: (name: string, listener: () => void) => void current().powerMonitor.on(name, listener) },
}));
const call = (target: unknown, name: string, args: readonly unknown[]): unknown =>
  (target as Record<string, (...given: readonly unknown[]) => unknown>)[name]?.(...args);
const { setupQuit } = await import('../../../electron/desktop/quit.ts');

/** What happened, in order. */
let happened: string[];
let tasks: Tasks;
let letHostClose: () => void;

/** A program with a window, whose core closes when the test lets it. */
beforeEach(() => {
  happened = [];
  tasks = createTasks(() => undefined);
  const standIn = createStandIn();
  shared.standIn = standIn;
  const window = new (standIn.electron['BrowserWindow'] as new (options: object) => BrowserWindow)({});
  const closing = new Promise<void>((resolve) => {
    letHostClose = resolve;
  });
  const close = async (): Promise<void> => {
    happened.push('host closes');
    await closing;
    happened.push('host closed');
  };
  const saveWindow = async (): Promise<void> => void happened.push('window saved');
  const onError = (error: unknown): void => void happened.push(String(error));
  const app = standIn.app as unknown as App;
  setupQuit(app, { host: { close, context: { tasks } }, window, saveWindow, onError });
});

const theWindow = () => {
  const [window] = current().windows;
  if (!window) throw new Error('no window');
  return window;
};
const answer = (button: number): void => current().questions.shift()?.answer(button);

describe('closing the window', () => {
  it('saves its place, waits for the core, and then ends', async () => {
    theWindow().close();
    expect(theWindow().isDestroyed()).toBe(true);
    expect(happened).toEqual(['window saved', 'host closes']);
    expect(current().app.quits).toEqual([]);
    letHostClose();
    await expect.poll(() => current().app.quits, patience).toEqual(['quit']);
    expect(happened).toEqual(['window saved', 'host closes', 'host closed']);
  });

  it('closes the core once, however many times the program is asked to end', async () => {
    theWindow().close();
    current().app.quit();
    current().app.quit();
    letHostClose();
    await expect.poll(() => current().app.quits, patience).toEqual(['quit']);
    expect(happened.filter((each) => each === 'host closes')).toHaveLength(1);
  });

  it('asks while files are read, and stays open when they are to be waited for', async () => {
    const task = tasks.begin('return:receive');
    theWindow().close();
    expect(current().questions.map(({ options }) => options.message)).toEqual([
      'Filerna håller fortfarande på att läsas in.',
    ]);
    // Another press on the cross asks nothing more.
    theWindow().close();
    expect(current().questions).toHaveLength(1);
    answer(0);
    await Promise.resolve();
    expect(theWindow().isDestroyed()).toBe(false);
    expect(task.isCancelled).toBe(false);
    task.end();
    theWindow().close();
    expect(theWindow().isDestroyed()).toBe(true);
  });

  it('stops what is under way when the user says so, and never before', async () => {
    const task = tasks.begin('dispatch:write');
    current().app.quit();
    expect(task.isCancelled).toBe(false);
    answer(1);
    await expect.poll(() => theWindow().isDestroyed(), patience).toBe(true);
    expect(task.isCancelled).toBe(true);
    letHostClose();
    await expect.poll(() => current().app.quits, patience).toEqual(['quit']);
  });

  it('lets what is unsaved in the page keep the window: then nothing is stopped, and the core goes on', async () => {
    const task = tasks.begin('return:receive');
    theWindow().webContents.hasUnsaved = true;
    theWindow().close();
    answer(1);
    // The page has been asked, and nobody overruled it.
    await expect.poll(() => happened, patience).toEqual(['window saved']);
    expect(theWindow().isDestroyed()).toBe(false);
    expect(task.isCancelled).toBe(false);
    theWindow().close();
    expect(current().questions).toHaveLength(1);
  });

  it('ends also when the core could not be closed, and says so to the log', async () => {
    const broken = createStandIn();
    shared.standIn = broken;
    const window = new (broken.electron['BrowserWindow'] as new (options: object) => BrowserWindow)({});
    const logged: unknown[] = [];
    setupQuit(broken.app as unknown as App, {
      host: { close: () => Promise.reject(new Error('disk gone')), context: { tasks } },
      window,
      saveWindow: async () => undefined,
      onError: (error) => logged.push(error),
    });
    broken.app.quit();
    await expect.poll(() => broken.app.quits, patience).toEqual(['quit']);
    expect(logged).toEqual([new Error('disk gone')]);
  });
});

describe('turning off the computer', () => {
  it('lets go of the register at once on Windows, without a question', () => {
    const task = tasks.begin('return:receive');
    theWindow().emit('session-end', { reasons: ['shutdown'] });
    expect(happened).toEqual(['window saved', 'host closes']);
    expect(task.isCancelled).toBe(true);
    expect(current().questions).toEqual([]);
  });

  it('ends the program on macOS and Linux, without a question', async () => {
    tasks.begin('return:receive');
    current().powerMonitor.emit('shutdown');
    expect(theWindow().isDestroyed()).toBe(true);
    expect(current().questions).toEqual([]);
    letHostClose();
    await expect.poll(() => current().app.quits, patience).toEqual(['quit']);
  });
});
