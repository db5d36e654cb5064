import type { Host } from './contract.ts';

/**
 * What the desktop's preload puts on `window.insatsliggaren`: the contract and nothing else. In a browser window it is
 * absent, and the page talks HTTP to the browser door (see `wire.ts`):
 *
 * - `POST /api/<command>` with the arguments as wire JSON, answered by a wire-encoded `Result` (200; 413 for a refusal of
 *   too much data), or by 500 with `{ "error": string }` for a bug, 401 when the session is over;
 * - `GET /api/events`: server-sent events, each `data:` a `HostEvent` as JSON.
 */
export type PageHost = Pick<Host, 'run' | 'subscribe'>;
