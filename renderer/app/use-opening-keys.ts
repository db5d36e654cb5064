import { useEffect, useRef } from 'react';
import { setInteractionModality } from 'react-aria-components';
import { isCommandKey, isDialogOpen, isTyping } from '../lib/keyboard.ts';
import { request } from '../lib/requests.ts';
import { helpKey } from './keys/all-keys.ts';

const isFind = (event: KeyboardEvent): boolean =>
  isCommandKey(event) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k';

const isHelp = (event: KeyboardEvent): boolean =>
  event.key === helpKey && !isCommandKey(event) && !event.altKey && !isTyping(event.target);

/** Ctrl+K, also from a text field, and `?` anywhere but in one. Neither while another dialog waits for its answer. */
export function useOpeningKeys(isFinding: boolean): void {
  const latest = useRef(isFinding);
  useEffect(() => {
    latest.current = isFinding;
  });
  useEffect(() => {
    const onFind = (event: KeyboardEvent): void => {
      // The palette's field hands its keys on to the list as events of its own.
      if (!event.isTrusted || !isFind(event)) return;
      event.preventDefault(); // the browser has a Ctrl+K of its own
      if (event.repeat || (isDialogOpen() && !latest.current)) return;
      // Keys with Ctrl don't count as such for the component library, which may then move the focus a frame later: what is
      // written meanwhile would go to the screen behind.
      setInteractionModality('keyboard');
      request('palette');
    };
    // After the screen: one with a list of keys of its own has answered then.
    const onHelp = (event: KeyboardEvent): void => {
      if (!isHelp(event) || event.defaultPrevented || event.repeat || isDialogOpen()) return;
      event.preventDefault();
      request('keys');
    };
    // Before the page: the palette's own field keeps its keys to itself.
    window.addEventListener('keydown', onFind, true);
    window.addEventListener('keydown', onHelp);
    return () => {
      window.removeEventListener('keydown', onFind, true);
      window.removeEventListener('keydown', onHelp);
    };
  }, []);
}
