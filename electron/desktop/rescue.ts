import { type BrowserWindow, dialog } from 'electron';

const reloadOrQuit = ['Öppna igen', 'Avsluta'] as const;
const waitOrReload = ['Vänta', 'Öppna igen'] as const;

/**
 * When the page's process has ended or hangs, the user is told and gets it back: without this the window is white, or stands
 * still, and nothing says why. The core is another process: what was saved is saved, and what it is doing goes on.
 */
export function setupRescue(window: BrowserWindow, onError: (error: unknown) => void, quit: () => void): void {
  const { webContents } = window;
  /** Ended on purpose, to be opened anew. */
  let isReplaced = false;
  let waiting: AbortController | null = null;

  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    waiting?.abort();
    if (isReplaced || reason === 'clean-exit') return;
    onError(`the page's process has gone: ${reason} (${exitCode})`);
    void tellGone(window).then((isWanted) => {
      if (window.isDestroyed()) return;
      if (isWanted) webContents.reload();
      else quit();
    }, onError);
  });

  window.on('unresponsive', () => {
    if (waiting !== null) return;
    const asking = new AbortController();
    waiting = asking;
    onError('the page does not answer');
    void tellHanging(window, asking.signal).then((isWanted) => {
      waiting = null;
      if (!isWanted || asking.signal.aborted || window.isDestroyed()) return;
      isReplaced = true;
      webContents.forcefullyCrashRenderer();
      webContents.reload();
    }, onError);
  });
  // It answers again: the question is taken away.
  window.on('responsive', () => waiting?.abort());
  webContents.on('did-finish-load', () => {
    isReplaced = false;
  });
}

async function tellGone(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Insatsliggaren',
    message: 'Det som visas i fönstret har slutat fungera.',
    detail: 'Allt som är sparat finns kvar. Det du höll på att skriva när det hände kan vara borta.',
    buttons: [...reloadOrQuit],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 0;
}

async function tellHanging(window: BrowserWindow, signal: AbortSignal): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Insatsliggaren',
    message: 'Fönstret svarar inte.',
    detail:
      'Det kan vara upptaget en stund. Öppnar du det igen finns allt som är sparat kvar, men inte det du håller på att skriva.',
    buttons: [...waitOrReload],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  return response === 1;
}
