import { BrowserWindow } from 'electron';
import { pageAddress } from './security/app-address.ts';
import { securePreferences } from './security/web-preferences.ts';
import { readWindowState, writeWindowState } from './window-state.ts';

export type WindowOptions = {
  readonly preload: string;
  readonly stateFile: string;
  readonly devTools: boolean;
  readonly onError: (error: unknown) => void;
};

/** Opens the program's window where it was last, and remembers where it is when it closes. */
export async function openWindow({ preload, stateFile, devTools, onError }: WindowOptions): Promise<BrowserWindow> {
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
  window.on('close', () => void writeWindowState(stateFile, window, onError));
  await window.loadURL(pageAddress);
  return window;
}
