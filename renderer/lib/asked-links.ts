import type { RegisterLink } from '../../shared/link.ts';

const listeners = new Set<(link: RegisterLink) => void>();

/** Asks for a link to be followed, whichever register it leads to. */
export function askForLink(link: RegisterLink): void {
  for (const listener of listeners) listener(link);
}

/** Hears of every link that is asked for in the page, until what it gives is called. */
export function onAskedLink(listener: (link: RegisterLink) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
