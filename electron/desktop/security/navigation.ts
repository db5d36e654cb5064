import type { App } from 'electron';
import { isPageDocument } from './app-address.ts';

/**
 * Stops: anything but our own page being shown in our window, where it would get our bridge. The page is one document that never
 * leaves itself, so every navigation (but a reload), redirect, new window and embedded view is refused, also in contents made
 * later.
 */
export function setupNavigationGuards(app: App): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isPageDocument(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isPageDocument(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
