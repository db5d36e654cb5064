import { contextBridge, ipcRenderer } from 'electron';
import type { HostEvent } from '../../shared/contract.ts';
import type { PageHost } from '../../shared/page-host.ts';
import { channels } from './channels.ts';

/**
 * The whole bridge: the contract and nothing else. The page gets neither `ipcRenderer` nor the events that Electron makes,
 * so it can reach no other channel than these two.
 */
const pageHost: PageHost = {
  // The main process answers with the contract's own types, whose only source it is.
  run: (name, args) => ipcRenderer.invoke(channels.run, name, args),
  subscribe: (listener) => {
    const forward = (_event: unknown, hostEvent: HostEvent): void => listener(hostEvent);
    ipcRenderer.on(channels.event, forward);
    return () => {
      ipcRenderer.removeListener(channels.event, forward);
    };
  },
};

contextBridge.exposeInMainWorld('insatsliggaren', pageHost);
