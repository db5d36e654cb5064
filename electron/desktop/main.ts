import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, session } from 'electron';
import { createHost, type RunningHost } from '../host/host.ts';
import { userName } from '../host/user-name.ts';
import { setupDownloads } from './downloads.ts';
import { setupCommands, setupEvents } from './ipc.ts';
import { collectStarts, setupLinkScheme, startAgain } from './links.ts';
import { createLog } from './log.ts';
import { setupMenu } from './menu.ts';
import { type DesktopPlaces, desktopPlaces, setupDataFolder, setupIdentity } from './places.ts';
import { setupQuit } from './quit.ts';
import { setupRescue } from './rescue.ts';
import { pageAddress } from './security/app-address.ts';
import { setupAppProtocol, setupAppScheme } from './security/app-protocol.ts';
import { setupNavigationGuards } from './security/navigation.ts';
import { setupOffline } from './security/offline.ts';
import { setupPermissions } from './security/permissions.ts';
import { setupUnsavedText } from './unsaved-text.ts';
import { utilityReader } from './utility-reader.ts';
import { makeWindow, showWindow } from './window.ts';
import { writeWindowState } from './window-state.ts';

type Running = { readonly host: RunningHost; readonly window: BrowserWindow };
type Log = (problem: unknown) => void;

function setupSession(places: DesktopPlaces, log: Log): void {
  const { defaultSession } = session;
  setupAppProtocol(defaultSession, places.pageFolder);
  setupOffline(defaultSession);
  setupPermissions(defaultSession);
  setupDownloads(defaultSession, app.getPath('downloads'), log);
}

const startHost = (places: DesktopPlaces, log: Log): RunningHost =>
  createHost({
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

/** The window with all that holds for as long as it is there; its page is loaded last. */
async function openWindow(host: RunningHost, places: DesktopPlaces, log: Log): Promise<BrowserWindow> {
  const { preload, windowState } = places;
  const window = await makeWindow({ preload, stateFile: windowState, devTools: !app.isPackaged });
  setupEvents(host, window);
  setupUnsavedText(window);
  setupRescue(window, log, () => app.quit());
  setupQuit(app, { host, window, saveWindow: () => writeWindowState(windowState, window, log), onError: log });
  await window.loadURL(pageAddress);
  return window;
}

/** The whole start of the desktop program, in order. */
async function boot(): Promise<Running> {
  setupIdentity(app);
  setupAppScheme();
  app.enableSandbox();
  setupNavigationGuards(app);
  await app.whenReady();

  const places = desktopPlaces(app, import.meta.url);
  const log = createLog(join(places.dataFolder, 'log.txt'));
  process.on('uncaughtException', log);
  process.on('unhandledRejection', log);
  setupLinkScheme(app);
  setupSession(places, log);
  setupMenu();
  const host = startHost(places, log);
  setupCommands(host, log);
  return { host, window: await openWindow(host, places, log) };
}

/** A start that fails is said: a program that shows nothing looks as if it had never been started. */
function setupFailedStart(running: Promise<Running>): void {
  running.catch((error: unknown) => {
    dialog.showErrorBox('Insatsliggaren kunde inte starta', error instanceof Error ? error.message : String(error));
    app.exit(1);
  });
}

/** Shows the window, at the place of the link; when it has just been closed, in a program that is started once this one has ended. */
function answerStart({ host, window }: Running, link: string | null): void {
  if (window.isDestroyed()) {
    startAgain(app, process.argv, link);
    return;
  }
  if (link !== null) host.context.links.open(link);
  showWindow(window);
}

// Before the lock, which goes by the folder: a clone with data of its own does not wait for the installed program.
setupDataFolder(app);
// Two processes would fight over the register's lock: the second start shows the window of the first, and goes.
if (app.requestSingleInstanceLock()) {
  const listen = collectStarts(app, process.argv);
  const running = boot();
  setupFailedStart(running);
  running.then(
    (started) => listen((link) => answerStart(started, link)),
    () => null, // told by setupFailedStart
  );
} else {
  app.quit();
}
