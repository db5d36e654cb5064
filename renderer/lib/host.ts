import type { CommandAnswer, CommandArguments, CommandName, Host, HostEvent } from '../../shared/contract.ts';
import { setConnection } from './connection.ts';
import { decodeWire, encodeWire } from '../../shared/wire.ts';

declare global {
  interface Window {
    /** Put there by the desktop's preload; absent in a browser window. */
    readonly insatsliggaren?: Pick<Host, 'run' | 'subscribe'>;
  }
}

/** The session's cookie is gone or the program has been started anew: the page has to be opened from the program again. */
export class SessionOverError extends Error {}

/** The program did not answer: it has been closed, or the computer has slept. */
export class NoAnswerError extends Error {}

async function ask(name: CommandName, body: string): Promise<Response> {
  try {
    const response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    setConnection(response.status === 401 ? 'over' : 'open');
    return response;
  } catch {
    setConnection('lost');
    throw new NoAnswerError(name);
  }
}

async function runOverHttp<Name extends CommandName>(
  name: Name,
  args: CommandArguments<Name>,
): Promise<CommandAnswer<Name>> {
  const response = await ask(name, encodeWire(args));
  if (response.status === 401) throw new SessionOverError('the session is over');
  const answer = decodeWire(await response.text());
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) {
    throw new Error(answer !== null && typeof answer === 'object' && 'error' in answer ? String(answer.error) : name);
  }
  // The core answers in the contract's own types; both ends are built from it.
  return answer as CommandAnswer<Name>;
}

const listeners = new Set<(event: HostEvent) => void>();
let isListening = false;

/** One stream for the whole page: a browser keeps no more than six connections to a program, in all its tabs together. */
function listen(): void {
  isListening = true;
  const source = new EventSource('/api/events');
  source.addEventListener('message', (message) => {
    // Events come from our own core, typed by the contract.
    const event = JSON.parse(String(message.data)) as HostEvent;
    for (const listener of listeners) listener(event);
  });
  let hasBeenOpen = false;
  source.addEventListener('open', () => {
    setConnection('open');
    // What happened while nobody could hear of it is read anew.
    if (hasBeenOpen) for (const listener of listeners) listener({ kind: 'register-changed', seq: 0 });
    hasBeenOpen = true;
  });
  // It tries again by itself, unless the program has answered that it does not know this page any longer.
  source.addEventListener('error', () => setConnection(source.readyState === EventSource.CLOSED ? 'over' : 'lost'));
}

function subscribeOverHttp(listener: (event: HostEvent) => void): () => void {
  listeners.add(listener);
  if (!isListening) listen();
  return () => listeners.delete(listener);
}

const browserHost: Host = { run: runOverHttp, subscribe: subscribeOverHttp };

/** The core behind the page: the desktop's, where the page runs in it, else the browser door's. */
export const host: Host = window.insatsliggaren ?? browserHost;

/** Whether the page is in the desktop program, whose links the computer opens. */
export const isDesktop = window.insatsliggaren !== undefined;
