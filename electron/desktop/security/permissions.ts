import type { Session } from 'electron';

/**
 * Stops: a page that has been taken over from using camera, microphone, place, notifications, devices or the screen. The
 * program needs none of them; writing to the clipboard after a click needs no permission.
 */
export function setupPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
}
