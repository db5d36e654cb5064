import type { IpcMainInvokeEvent } from 'electron';
import { isOurAddress } from './app-address.ts';

/** Stops: another document (a frame, a page that replaced ours) from giving commands. Only our page's top frame may. */
export function isOurPage({ sender, senderFrame }: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>): boolean {
  // A frame that has gone away is null: nobody is there to answer.
  if (senderFrame === null || senderFrame !== sender.mainFrame) return false;
  return isOurAddress(senderFrame.url);
}
