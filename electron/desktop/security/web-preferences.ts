import type { WebPreferences } from 'electron';

/**
 * Stops: script in the page from reaching Node or the operating system. Most of these are Electron's defaults; they are said all
 * the same, so that no other default and no careless edit can loosen them unseen.
 */
export const securePreferences = (preload: string, devTools: boolean): WebPreferences => ({
  preload,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  devTools,
  // Chromium's spelling dictionaries are fetched from the network.
  spellcheck: false,
});
