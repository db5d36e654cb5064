import { useEffect, useRef, type RefObject } from 'react';

export type FigureFocus = {
  /** The panel that tells how a figure came about. */
  readonly panel: RefObject<HTMLElement | null>;
  /** Gives the focus back to what had it when the panel opened, or to the screen when that is gone. */
  readonly giveBack: () => void;
};

/** Moves the focus to the panel when it opens; `current` is the figure that it shows, null for none. */
export function useFigureFocus(current: string | null): FigureFocus {
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (current === null) return;
    const active = document.activeElement;
    // Opened from within, as an indicator's own figure is, the link is gone by now: it closes to where the first one was pressed.
    const isOnScreen = active !== document.body && panel.current?.contains(active) === false;
    if (isOnScreen) opener.current = active;
    // The screen has become narrower, so that what was pressed may have moved away.
    opener.current?.scrollIntoView({ block: 'nearest' });
    panel.current?.focus();
  }, [current]);
  const giveBack = (): void => {
    const back = opener.current;
    opener.current = null;
    const isThere = back instanceof HTMLElement && back.isConnected;
    (isThere ? back : document.querySelector<HTMLElement>('main'))?.focus();
  };
  return { panel, giveBack };
}
