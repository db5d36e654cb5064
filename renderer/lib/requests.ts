import { useEffect, useRef } from 'react';

/** What one part of the page may ask another to open: the palette knows the words, the part knows how. */
export type RequestName = 'receive' | 'period' | 'palette' | 'keys';

/**
 * Milliseconds that a request waits for its part to be drawn; after that it would open as if by itself. As long as a browser lets what a
 * key has asked for open a file dialog.
 */
const patience = 5_000;

const listeners = new Set<() => void>();
let waiting: { readonly name: RequestName; readonly until: number } | null = null;

/** Asks for something to be opened, now or as soon as the part that can has been drawn. */
export function request(name: RequestName): void {
  waiting = { name, until: performance.now() + patience };
  // Called, not sent as an event of the page's: what a key asks for is drawn before the next key, which is its.
  for (const listener of listeners) listener();
}

/** Answers a request, also one made the moment before this part was drawn; null answers none. */
export function useRequested(name: RequestName | null, answer: () => void): void {
  const latest = useRef(answer);
  useEffect(() => {
    latest.current = answer;
  });
  useEffect(() => {
    const take = (): void => {
      if (waiting === null || waiting.name !== name) return;
      const isStale = performance.now() > waiting.until;
      waiting = null;
      if (!isStale) latest.current();
    };
    take();
    listeners.add(take);
    return () => void listeners.delete(take);
  }, [name]);
}
