import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { pressByKey } from '../lib/press-by-key.ts';

const focusable = 'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [tabindex="0"]';
const lineOfText = 'input[type="text"], input[type="email"], input[type="number"], input:not([type])';
const field = `${lineOfText}, textarea, .select-button`;

/**
 * What a form does by itself in a browser: its first field has the focus when it opens, where it begins with one, and Enter in
 * a line of text is the main button. A field that has something of its own to do with Enter prevents it.
 */
export function useDialogKeys(): {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const body = frame.current?.querySelector('.dialog-body');
    const first = body?.querySelector<HTMLElement>(focusable);
    if (first?.matches(field) && !body?.contains(document.activeElement)) first.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (!(target instanceof HTMLElement) || !target.matches(lineOfText)) return;
    event.preventDefault();
    const main = frame.current?.querySelector<HTMLElement>('footer .button-main');
    if (main) pressByKey(main);
  };
  return { frame, onKeyDown };
}
