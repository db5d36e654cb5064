import { type App, type BrowserWindow, dialog, powerMonitor } from 'electron';
import type { TaskName } from '../../shared/contract/task.ts';
import type { HostContext } from '../host/host-context.ts';
import type { RunningHost } from '../host/host.ts';

/** What ends together. */
export type Ending = {
  readonly host: Pick<RunningHost, 'close'> & { readonly context: Pick<HostContext, 'tasks'> };
  readonly window: BrowserWindow;
  /** Remembers where the window is, while there is one. */
  readonly saveWindow: () => Promise<void>;
  readonly onError: (error: unknown) => void;
};

const tasksInWords: Readonly<Record<TaskName, string>> = {
  'return:receive': 'Filerna håller fortfarande på att läsas in.',
  'dispatch:write': 'Mallarna håller fortfarande på att skrivas.',
};

/** Whether what is under way may be stopped. */
async function mayStop(window: BrowserWindow, task: TaskName): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: 'Insatsliggaren',
    message: tasksInWords[task],
    detail: 'Avslutar du nu avbryts det, och inget av det sparas. Allt annat är redan sparat.',
    buttons: ['Vänta', 'Avbryt och avsluta'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** Stops what can be stopped, finishes what can't, and lets go of the register. */
async function close({ host, onError }: Ending, windowSaved: Promise<void>): Promise<void> {
  const { tasks } = host.context;
  for (const task of tasks.running()) tasks.cancel(task);
  const ended = await Promise.allSettled([windowSaved, host.close()]);
  for (const each of ended) if (each.status === 'rejected') onError(each.reason);
}

/**
 * Ends the program when its window is closed or Avsluta is chosen: asks first where something is under way, and keeps the register
 * until the window has gone, since what is unsaved in the page may still keep it.
 *
 * When the computer is turned off nobody is asked. Every change was on disk before it was acknowledged, so there is nothing to
 * save then; letting go of the register is a courtesy to whoever opens it next.
 */
export function setupQuit(app: App, ending: Ending): void {
  const { host, window, saveWindow, onError } = ending;
  let stage: 'open' | 'asking' | 'agreed' | 'closing' | 'closed' = 'open';
  let isTurnedOff = false;
  let windowSaved: Promise<void> = Promise.resolve();

  const ask = async (task: TaskName): Promise<void> => {
    stage = 'asking';
    const isAgreed = await mayStop(window, task);
    stage = isAgreed ? 'agreed' : 'open';
    if (isAgreed) app.quit();
  };
  /** Whether the program may go on ending; else it has been asked about. */
  const mayEnd = (event: { preventDefault(): void }): boolean => {
    const [task] = host.context.tasks.running();
    const isFree = isTurnedOff || task === undefined || stage === 'agreed' || stage === 'closed';
    if (isFree) return true;
    event.preventDefault();
    if (stage === 'open') ask(task).catch(onError);
    return false;
  };

  window.on('close', (event) => {
    if (mayEnd(event)) windowSaved = saveWindow();
  });
  // Somebody stays with what they write: the next time, what is under way then is asked about anew.
  window.webContents.on('will-prevent-unload', () => {
    if (stage === 'agreed') stage = 'open';
  });
  app.on('before-quit', mayEnd);
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (stage === 'closed') return;
    event.preventDefault();
    if (stage === 'closing') return;
    stage = 'closing';
    void close(ending, windowSaved).then(() => {
      stage = 'closed';
      app.quit();
    });
  });

  // Windows tells the window, and then ends the program as it stands; macOS and Linux tell the program, which then ends itself.
  window.on('session-end', () => {
    isTurnedOff = true;
    void close(ending, saveWindow());
  });
  powerMonitor.on('shutdown', () => {
    isTurnedOff = true;
    app.quit();
  });
}
