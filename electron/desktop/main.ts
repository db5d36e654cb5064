import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, session } from 'electron';
import { createHost, type RunningHost } from '../host/host.ts';
import { setupCommands, setupEvents } from './ipc.ts';
import { createLog } from './log.ts';
import { setupMenu } from './menu.ts';
import { desktopPlaces, setupDataFolder } from './places.ts';
import { setupAppProtocol, setupAppScheme } from './security/app-protocol.ts';
import { setupNavigationGuards } from './security/navigation.ts';
import { setupOffline } from './security/offline.ts';
import { setupPermissions } from './security/permissions.ts';
import { utilityReader } from './utility-reader.ts';
import { openWindow } from './window.ts';
import { userName } from '../host/user-name.ts';

type Running = { readonly host: RunningHost; readonly window: BrowserWindow };

/** The whole start of the desktop program, in order. */
async function boot(): Promise<Running> {
  setupDataFolder(app);
  setupAppScheme();
  app.enableSandbox();
  setupNavigationGuards(app);
  await app.whenReady();

  const places = desktopPlaces(app, import.meta.url);
  const log = createLog(join(places.dataFolder, 'log.txt'));
  process.on('uncaughtException', log);
  process.on('unhandledRejection', log);
  setupAppProtocol(session.defaultSession, places.pageFolder);
  setupOffline(session.defaultSession);
  setupPermissions(session.defaultSession);
  setupMenu();

  const host = createHost({
    registersFolder: places.registersFolder,
    appDataFolder: places.dataFolder,
    samplesFolder: places.samplesFolder,
    version: app.getVersion(),
    spawnReader: utilityReader(places.readerChild),
    now: () => new Date().toISOString(),
    newId: randomUUID,
    by: userName(),
    onProblem: log,
  });
  setupCommands(host, log);
  const { preload, windowState } = places;
  const window = await openWindow({ preload, stateFile: windowState, devTools: !app.isPackaged, onError: log });
  setupEvents(host, window);
  return { host, window };
}

/** Ends when the window closes, once what is under way has been saved. */
function setupQuit(running: Promise<Running>): void {
  let isSaved = false;
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (isSaved) return;
    event.preventDefault();
    void running
      .then(({ host }) => host.close())
      .finally(() => {
        isSaved = true;
        app.quit();
      });
  });
}

/** A start that fails is said: a program that shows nothing looks as if it had never been started. */
function setupFailedStart(running: Promise<Running>): void {
  running.catch((error: unknown) => {
    dialog.showErrorBox('Insatsliggaren kunde inte starta', error instanceof Error ? error.message : String(error));
    app.exit(1);
  });
}

/** A second start shows the window of the first: two processes would fight over the register's lock. */
function setupSecondStart(running: Promise<Running>): void {
  app.on('second-instance', () => {
    void running.then(({ window }) => {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.focus();
    });
  });
}

if (app.requestSingleInstanceLock()) {
  const running = boot();
  setupQuit(running);
  setupSecondStart(running);
  setupFailedStart(running);
} else {
  app.quit();
}
