import type { IncomingMessage } from 'node:http';

/**
 * Whether a request was made by our own page. Stops DNS rebinding (another name that resolves to 127.0.0.1 has another
 * Host), and requests that some other web page or another port on this computer makes the browser send (Origin,
 * Sec-Fetch-Site).
 */
export function isFromOurPage(request: IncomingMessage, port: number): boolean {
  const { host, origin } = request.headers;
  if (host !== `127.0.0.1:${port}`) return false;
  if (origin !== undefined && origin !== `http://127.0.0.1:${port}`) return false;
  // A browser always sends Origin with a POST; a POST without one is no page's.
  return request.method === 'GET' || origin !== undefined;
}

/** Whether the browser itself says that a request for data comes from the page, not from another site's page. */
export function isSameOriginFetch(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin';
}
