import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Host } from '../../shared/contract.ts';
import { answerCommand, streamEvents } from './api.ts';
import { readPageFile } from './page-files.ts';
import { pageHeaders } from './page-headers.ts';
import { bodyLimit } from './request-body.ts';
import { isFromOurPage, isSameOriginFetch } from './request-guard.ts';
import { createSession, type Session } from './session.ts';

export type BrowserDoorOptions = {
  readonly host: Pick<Host, 'run' | 'subscribe'>;
  /** The built page. */
  readonly pageFolder: string;
  /** 0 for a random free port. */
  readonly port: number;
  /** Largest request body in bytes; `bodyLimit` when left out. */
  readonly limit?: number;
  /** Told of bugs; the page gets a short answer. */
  readonly onError: (error: unknown) => void;
};

export type BrowserDoor = {
  /** Address with the token that works once. */
  readonly url: string;
  readonly origin: string;
  close(): Promise<void>;
};

type Context = BrowserDoorOptions & { readonly session: Session; readonly port: number };

function send(response: ServerResponse, status: number, mediaType: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'Content-Type': mediaType });
  response.end(body);
}

const sendText = (response: ServerResponse, status: number, text: string): void =>
  send(response, status, 'text/plain; charset=utf-8', `${text}\n`);

function enter(context: Context, token: string, request: IncomingMessage, response: ServerResponse): void {
  const cookie = context.session.redeem(token);
  if (cookie === null && !context.session.isHolder(request.headers)) {
    sendText(
      response,
      403,
      'Adressen har redan använts eller är inte fullständig. Starta Insatsliggaren igen och öppna den nya adressen.',
    );
    return;
  }
  if (cookie !== null) response.setHeader('Set-Cookie', cookie);
  // Away from the address with the token, so that it stays in no history, bookmark or screenshot.
  response.writeHead(303, { Location: '/' });
  response.end();
}

async function serveApi(
  context: Context,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isSameOriginFetch(request))
    return sendText(response, 403, 'Anropet kommer inte från Insatsliggarens egen sida.');
  if (path === '/api/events' && request.method === 'GET') return streamEvents(context.host, request, response);
  if (request.method !== 'POST') return sendText(response, 405, 'Kommandon skickas med POST.');
  // Only our own page can send this type without asking first: a form on another site can't.
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
    return sendText(response, 415, 'Kommandon skickas som application/json.');
  }
  const name = path.slice('/api/'.length).replace(/%3a/i, ':');
  const answer = await answerCommand(context.host, name, request, context.limit ?? bodyLimit);
  send(response, answer.status, 'application/json', answer.body);
}

async function servePage(context: Context, path: string, response: ServerResponse): Promise<void> {
  const file = await readPageFile(context.pageFolder, path);
  if (file === null) return sendText(response, 404, 'Det finns ingen sådan sida.');
  send(response, 200, file.mediaType, file.bytes);
}

async function serve(context: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  if (!isFromOurPage(request, context.port))
    return sendText(response, 403, 'Anropet kommer inte från Insatsliggarens egen sida.');
  // An address that does not begin with a slash names another host (a proxy's request).
  if (!request.url?.startsWith('/')) return sendText(response, 400, 'Adressen går inte att läsa.');
  const url = new URL(`http://127.0.0.1:${context.port}${request.url}`);
  const token = url.searchParams.get('token');
  if (request.method === 'GET' && url.pathname === '/' && token !== null)
    return enter(context, token, request, response);
  if (!context.session.isHolder(request.headers)) {
    return sendText(response, 401, 'Öppna den adress som Insatsliggaren skrev när programmet startade.');
  }
  if (url.pathname.startsWith('/api/')) return serveApi(context, url.pathname, request, response);
  if (request.method !== 'GET') return sendText(response, 405, 'Här går det bara att hämta sidor.');
  return servePage(context, url.pathname, response);
}

async function serveSafely(context: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await serve(context, request, response);
  } catch (error) {
    // A page that went away while it was sending is no bug of ours.
    if (request.destroyed && !request.complete) return;
    context.onError(error);
    if (response.headersSent) response.destroy();
    else send(response, 500, 'application/json', JSON.stringify({ error: 'Något gick fel i programmet.' }));
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject);
      // A TCP server that listens has an address object; a string is for pipes only.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Opens the page and the contract to this computer's own browser, on 127.0.0.1 and nowhere else. */
export async function openBrowserDoor(options: BrowserDoorOptions): Promise<BrowserDoor> {
  const server = createServer();
  const port = await listen(server, options.port);
  const session = createSession(port);
  const context: Context = { ...options, session, port };
  server.on('request', (request, response) => void serveSafely(context, request, response));
  const origin = `http://127.0.0.1:${port}`;
  return {
    url: `${origin}/?token=${session.token}`,
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Event streams stay open for ever by themselves.
        server.closeAllConnections();
      }),
  };
}
