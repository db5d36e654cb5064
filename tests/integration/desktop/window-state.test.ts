import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStandIn } from './electron-stand-in.ts';

const standIn = vi.hoisted(() => ({ displays: [] as { workArea: object }[] }));
vi.mock('electron', () => ({ ...createStandIn().electron, screen: { getAllDisplays: () => standIn.displays } }));
const { readWindowState, writeWindowState } = await import('../../../electron/desktop/window-state.ts');

/** A laptop's own screen with its taskbar, and a larger one to the left of it, a little higher up. */
const laptop = { workArea: { x: 0, y: 0, width: 1920, height: 1040 } };
const desk = { workArea: { x: -2560, y: -300, width: 2560, height: 1400 } };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'insatsliggaren-window-'));
  file = join(folder, 'data', 'window.json');
  standIn.displays = [laptop, desk];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** As much of a window as is asked of it. */
const windowAt = (bounds: object, isMaximized = false): BrowserWindow =>
  ({ getNormalBounds: () => bounds, isMaximized: () => isMaximized }) as BrowserWindow;

const problems: unknown[] = [];
const close = (bounds: object, isMaximized = false) =>
  writeWindowState(file, windowAt(bounds, isMaximized), (error) => problems.push(error));

const onDesk = { x: -2000, y: -200, width: 1400, height: 900 };

describe('the window', () => {
  it('opens on the second screen again, where it was closed, as large as before it was maximised', async () => {
    await close(onDesk, true);
    expect(await readWindowState(file)).toEqual({ ...onDesk, isMaximized: true });
  });

  it('opens as the first time when that screen has gone, and there again when it is back', async () => {
    await close(onDesk);
    standIn.displays = [laptop];
    expect(await readWindowState(file)).toBeNull();
    standIn.displays = [laptop, desk];
    expect(await readWindowState(file)).toMatchObject(onDesk);
  });

  it.each([
    ['half outside to the right', { x: 1700, y: 100, width: 1280, height: 840 }, true],
    ['across both screens', { x: -600, y: 50, width: 1280, height: 840 }, true],
    ['with a sliver left to take hold of', { x: 1890, y: 100, width: 1280, height: 840 }, false],
    ['with its title above every screen', { x: 100, y: -400, width: 1280, height: 840 }, false],
    ['with its title below the taskbar', { x: 100, y: 1030, width: 1280, height: 840 }, false],
  ])('that was left %s is placed so only where it can be taken hold of', async (_where, bounds, isUsed) => {
    await close(bounds);
    expect((await readWindowState(file)) !== null).toBe(isUsed);
  });

  it('is no larger than the screen it opens on, unless it was drawn across two', async () => {
    await close({ x: 0, y: 0, width: 2400, height: 1300 });
    standIn.displays = [laptop];
    expect(await readWindowState(file)).toMatchObject({ x: 0, y: 0, width: 1920, height: 1040 });
    standIn.displays = [laptop, desk];
    const across = { x: -1000, y: 0, width: 2800, height: 1100 };
    await close(across);
    expect(await readWindowState(file)).toMatchObject(across);
  });

  it('opens as the first time when nothing is remembered, or what is can’t be read', async () => {
    expect(await readWindowState(file)).toBeNull();
    await close(onDesk);
    for (const text of ['', '{"x": 1', '[]', '{"x":0,"y":0,"width":10,"height":10,"isMaximized":false}']) {
      writeFileSync(file, text);
      expect(await readWindowState(file), text).toBeNull();
    }
  });

  it('closes all the same when its place can’t be written', async () => {
    writeFileSync(join(folder, 'data'), 'a file where the folder should be');
    await close(onDesk);
    expect(problems).toHaveLength(1);
    expect(readFileSync(join(folder, 'data'), 'utf8')).toContain('a file');
  });
});
