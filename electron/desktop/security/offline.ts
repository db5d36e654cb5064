import type { Session } from 'electron';
import { isOurAddress, isOwnBlob } from './app-address.ts';

/** Schemes that fetch nothing: a picture written out in the page, and a clone's developer tools. */
const inner: ReadonlySet<string> = new Set(['data:', 'devtools:']);

/**
 * Stops: the register's content leaving the computer. The program works without a network, so every request that is not for
 * the page's own files is cancelled, whoever makes it (a script, a picture, Chromium itself).
 */
export function setupOffline(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !isOurAddress(url) && !isOwnBlob(url) && !inner.has(new URL(url).protocol) });
  });
}
