import type { Session } from 'electron';
import { isOurAddress } from './app-address.ts';

/** What copying asks for: text and pictures without anything that could run where they are pasted, after a key or a click. */
const copying = 'clipboard-sanitized-write';

/**
 * Stops: a page that has been taken over from using camera, microphone, place, notifications, devices or the screen, and from
 * reading the clipboard. Our own page may copy to it, which Chromium asks for each time; it needs nothing else.
 */
export function setupPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl, isMainFrame }) =>
    decide(permission === copying && isMainFrame && isOurAddress(requestingUrl)),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin) => permission === copying && isOurAddress(requestingOrigin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
}
