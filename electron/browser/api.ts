import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Host } from '../../shared/contract.ts';
import { decodeWire, encodeWire } from '../../shared/wire.ts';
import { runUntrusted } from '../host/run-untrusted.ts';
import { readBody } from './request-body.ts';

export type Answer = { readonly status: number; readonly body: string };

const refusal = (status: number, code: 'too-much-data' | 'invalid-arguments', detail: string): Answer => ({
  status,
  body: encodeWire({ ok: false, refusal: { code, detail } }),
});

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: decodeWire(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Runs one command from an HTTP request. A refusal is an answer; a bug is thrown to the caller. */
export async function answerCommand(
  host: Pick<Host, 'run'>,
  name: string,
  request: IncomingMessage,
  limit: number,
): Promise<Answer> {
  const text = await readBody(request, limit);
  if (text === null) {
    return refusal(413, 'too-much-data', `Filerna är tillsammans större än ${Math.floor(limit / 1024 / 1024)} MB.`);
  }
  const body = parsed(text);
  if (body === null) return refusal(400, 'invalid-arguments', 'Anropet går inte att läsa.');
  return { status: 200, body: encodeWire(await runUntrusted(host, name, body.value)) };
}

/** How often an event stream says that it is alive: proxies and sleeping laptops drop silent connections. */
const heartbeat = 25_000;

/** Sends the core's events to a page until it goes away. */
export function streamEvents(host: Pick<Host, 'subscribe'>, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
  response.write(': connected\n\n');
  const unsubscribe = host.subscribe((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const timer = setInterval(() => response.write(': alive\n\n'), heartbeat);
  request.on('close', () => {
    clearInterval(timer);
    unsubscribe();
  });
}
