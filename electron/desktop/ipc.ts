import { type BrowserWindow, ipcMain } from 'electron';
import type { Host } from '../../shared/contract.ts';
import { runUntrusted } from '../host/run-untrusted.ts';
import { channels } from './channels.ts';
import { isOurPage } from './security/ipc-sender.ts';

/** Commands from the page; the host validates their arguments. A bug reaches the page as a short error and the log whole. */
export function setupCommands(host: Pick<Host, 'run'>, onError: (error: unknown) => void): void {
  ipcMain.handle(channels.run, async (event, name: unknown, args: unknown) => {
    if (!isOurPage(event)) throw new Error('Anropet kommer inte från Insatsliggarens egen sida.');
    const answer = await runUntrusted(host, String(name), args).catch((error: unknown) => {
      onError(error);
      return null;
    });
    // Without the bug's own words: they are for the log, and may name what a register holds.
    if (answer === null) throw new Error('Något gick fel i programmet.');
    return answer;
  });
}

/** Events to the page, for as long as its window is there. */
export function setupEvents(host: Pick<Host, 'subscribe'>, window: BrowserWindow): void {
  const unsubscribe = host.subscribe((event) => {
    if (!window.isDestroyed()) window.webContents.send(channels.event, event);
  });
  window.once('closed', unsubscribe);
}
