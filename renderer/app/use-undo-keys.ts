import { useEffect, useRef } from 'react';
import { isCommandKey, isDialogOpen, isTyping } from '../lib/keyboard.ts';
import { leadsToHistory } from '../lib/leads-to-history.ts';
import { useAction } from '../lib/queries.ts';
import { appTexts } from '../lib/texts/app.ts';
import { showToast } from '../lib/toasts.ts';
import type { OpenRegister } from './shell.tsx';

/** Undo and redo of the register's last change, saying what was done. */
export function useUndo(): { readonly undo: () => Promise<void>; readonly redo: () => Promise<void> } {
  const undoing = useAction('history:undo');
  const redoing = useAction('history:redo');
  return {
    undo: async () => {
      const done = await undoing.run({}, leadsToHistory);
      if (done) showToast({ tone: 'ok', text: appTexts.undone(done.label) });
    },
    redo: async () => {
      const done = await redoing.run({});
      if (done) showToast({ tone: 'ok', text: appTexts.redone(done.label) });
    },
  };
}

/** Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z, anywhere but in a text field or a dialog. */
export function useUndoKeys(register: OpenRegister): void {
  const { undo, redo } = useUndo();
  const latest = useRef({ register, undo, redo });
  useEffect(() => {
    latest.current = { register, undo, redo };
  });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isCommandKey(event) || event.altKey || event.repeat || isTyping(event.target) || isDialogOpen()) return;
      const key = event.key.toLowerCase();
      const { register, undo, redo } = latest.current;
      // Nothing can be changed, and the line above the screen says why.
      if (register.readOnly !== null) return;
      // Whether there is anything to undo, the core knows: what was done a moment ago is not told of here yet.
      if (key === 'z' && !event.shiftKey) void undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) void redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
