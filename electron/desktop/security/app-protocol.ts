import { protocol, type Session } from 'electron';
import { readPageFile } from '../../browser/page-files.ts';
import { pageHeaders } from '../../browser/page-headers.ts';
import { appScheme, isOurAddress } from './app-address.ts';

/** Must run before the app is ready. `standard` and `secure` give the page an origin, and with it the same-origin rules. */
export function setupAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: false } },
  ]);
}

const answer = (status: number, body: Uint8Array<ArrayBuffer> | null, mediaType: string): Response =>
  new Response(body, { status, headers: { ...pageHeaders, 'Content-Type': mediaType } });

/**
 * Stops: reading the user's files through the page (`file:`, `app://…/../../`), and script injected into the page. Nothing is
 * served but the built page's own files, each with the content security policy as a header, which no markup can take away.
 */
export function setupAppProtocol(session: Session, pageFolder: string): void {
  session.protocol.handle(appScheme, async ({ url, method }) => {
    if (method !== 'GET' || !isOurAddress(url)) return answer(403, null, 'text/plain');
    const file = await readPageFile(pageFolder, new URL(url).pathname);
    if (file === null) return answer(404, null, 'text/plain');
    return answer(200, new Uint8Array(file.bytes), file.mediaType);
  });
}
