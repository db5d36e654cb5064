import type { CommandArguments, CommandName, CommandResults, Host, HostEvent } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import { decodeWire, encodeWire } from '../../shared/wire.ts';

declare global {
  interface Window {
    /** Put there by the desktop's preload; absent in a browser window. */
    readonly insatsliggaren?: Pick<Host, 'run' | 'subscribe'>;
  }
}

/** The session's cookie is gone or the program has been started anew: the page has to be opened from the program again. */
export class SessionOverError extends Error {}

async function runOverHttp<Name extends CommandName>(
  name: Name,
  args: CommandArguments<Name>,
): Promise<Result<CommandResults[Name]>> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: encodeWire(args),
  });
  if (response.status === 401) throw new SessionOverError('the session is over');
  const answer = decodeWire(await response.text());
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) {
    throw new Error(answer !== null && typeof answer === 'object' && 'error' in answer ? String(answer.error) : name);
  }
  // The core answers in the contract's own types; both ends are built from it.
  return answer as Result<CommandResults[Name]>;
}

function subscribeOverHttp(listener: (event: HostEvent) => void): () => void {
  const source = new EventSource('/api/events');
  // Events come from our own core, typed by the contract.
  source.addEventListener('message', (message) => listener(JSON.parse(String(message.data)) as HostEvent));
  return () => source.close();
}

const browserHost: Host = { run: runOverHttp, subscribe: subscribeOverHttp };

/** The core behind the page: the desktop's, where the page runs in it, else the browser door's. */
export const host: Host = window.insatsliggaren ?? browserHost;
