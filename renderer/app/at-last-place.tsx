import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { keep, readKept } from '../lib/kept.ts';
import { goTo, parseRoute } from '../lib/route.ts';

/** Milliseconds of rest before a place is remembered: a search changes the address with every letter. */
const rest = 400;

/** An address that nobody has asked for: the program was just opened. */
const isUnasked = (hash: string): boolean => ['', '#', '#/'].includes(hash);

function goToLastPlace(folder: string): void {
  const last = readKept('last-place', folder);
  if (last !== null && isUnasked(window.location.hash)) goTo(parseRoute(last), 'replace');
}

export type AtLastPlaceProps = { readonly folder: string; readonly children: ReactNode };

/** Opens a register where it was last looked at, unless the address names a place, and remembers where it is looked at. */
export function AtLastPlace({ folder, children }: AtLastPlaceProps) {
  const [isThere, setIsThere] = useState(false);
  // Before anything is drawn: the start would flash by, and take the focus.
  useLayoutEffect(() => {
    goToLastPlace(folder);
    // oxlint-disable-next-line react/set-state-in-effect -- nothing is drawn in between, which is what it is for
    setIsThere(true);
  }, [folder]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waiting: string | null = null;
    const save = (): void => {
      clearTimeout(timer);
      if (waiting !== null) keep('last-place', folder, waiting);
      waiting = null;
    };
    const remember = (): void => {
      // It may be the closing that goes to the start: what came before it is not to be lost.
      if (isUnasked(window.location.hash)) save();
      clearTimeout(timer);
      waiting = window.location.hash;
      timer = setTimeout(save, rest);
    };
    window.addEventListener('hashchange', remember);
    return () => {
      window.removeEventListener('hashchange', remember);
      // Closing goes to the start, where nobody has chosen to be.
      if (waiting !== null && isUnasked(waiting)) waiting = null;
      save();
    };
  }, [folder]);
  return isThere ? children : null;
}
