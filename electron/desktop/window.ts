import { BrowserWindow } from 'electron';
import { setupContextMenu } from './context-menu.ts';
import { securePreferences } from './security/web-preferences.ts';
import { readWindowState } from './window-state.ts';
import { setupWheelZoom } from './zoom.ts';

export type WindowOptions = {
  readonly preload: string;
  readonly stateFile: string;
  readonly devTools: boolean;
};

/** Makes the program's window where it was last. It is shown when its page is ready to be: until then it would be white. */
export async function makeWindow({ preload, stateFile, devTools }: WindowOptions): Promise<BrowserWindow> {
  const state = await readWindowState(stateFile);
  const window = new BrowserWindow({
    width: state?.width ?? 1280,
    height: state?.height ?? 840,
    ...(state && { x: state.x, y: state.y }),
    minWidth: 640,
    minHeight: 480,
    title: 'Insatsliggaren',
    show: false,
    autoHideMenuBar: true,
    webPreferences: securePreferences(preload, devTools),
  });
  if (state?.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  setupContextMenu(window);
  setupWheelZoom(window.webContents);
  return window;
}

/** Puts the window in front of whoever looks for it. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
