import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { App } from 'electron';

export type DesktopPlaces = {
  readonly pageFolder: string;
  readonly preload: string;
  readonly readerChild: string;
  readonly samplesFolder: string;
  readonly registersFolder: string;
  readonly dataFolder: string;
  readonly windowState: string;
};

/** Folders of a clone may be chosen by whoever starts it (tests); those of an installed program may not. */
const chosen = (app: App, name: string): string | undefined => (app.isPackaged ? undefined : process.env[name]);

/** Where the program's own data lies; must be decided before Electron makes anything there. */
export function setupDataFolder(app: App): void {
  const folder = chosen(app, 'INSATSLIGGAREN_DATA');
  if (folder !== undefined) app.setPath('userData', folder);
}

/** As the installer names the program: Windows then keeps its window, its shortcut and what it tells together. */
export function setupIdentity(app: App): void {
  if (process.platform === 'win32') app.setAppUserModelId('se.insatsliggaren.desktop');
}

/** Where everything lies, seen from the built main module. */
export function desktopPlaces(app: App, mainUrl: string): DesktopPlaces {
  const at = (path: string): string => fileURLToPath(new URL(path, mainUrl));
  const dataFolder = app.getPath('userData');
  return {
    pageFolder: at('../page'),
    preload: at('../preload/preload.cjs'),
    readerChild: at('./reader-child.js'),
    samplesFolder: app.isPackaged ? join(process.resourcesPath, 'samples') : at('../../build/samples'),
    registersFolder: chosen(app, 'INSATSLIGGAREN_REGISTERS') ?? join(app.getPath('documents'), 'Insatsliggaren'),
    dataFolder,
    windowState: join(dataFolder, 'window.json'),
  };
}
