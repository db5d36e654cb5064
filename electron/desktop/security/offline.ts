import type { Session } from 'electron';
import { isOurAddress } from './app-address.ts';

/** Schemes that stay inside the page: what it has made itself. */
const inner: ReadonlySet<string> = new Set(['blob:', 'data:', 'devtools:']);

/**
 * Stops: the register's content leaving the computer. The program works without a network, so every request that is not for
 * the page's own files is cancelled, whoever makes it (a script, a picture, Chromium itself).
 */
export function setupOffline(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !isOurAddress(url) && !inner.has(new URL(url).protocol) });
  });
}
