import { useEffect, useRef, useState } from 'react';
import { useCommand } from './queries.ts';
import { showToast } from './toasts.ts';

/** What was written and left, and is asked for again; null for nothing. */
let wanted: { readonly key: string; readonly draft: unknown } | null = null;
const listeners = new Set<() => void>();

export type DraftPlace<Draft> = {
  /** Tells this draft from every other of the register, such as `unit sf`. */
  readonly key: string;
  /** That what was written is not saved, and whose it is. */
  readonly lost: (left: Draft) => string;
  readonly bringBack: string;
  /** Goes to where it was written. */
  readonly goBack: () => void;
};

export type KeptDraft<Draft> = {
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  /** Whether something is written that is not stored. */
  readonly isWritten: boolean;
  /** Says whether the draft is on its way into the register, or to be thrown away: then leaving it loses nothing. */
  readonly settle: (isSettled: boolean) => void;
};

/** Says that something is left unsaved, with the way to have it back. */
function tellLeft<Draft>({ lost, bringBack, goBack }: DraftPlace<Draft>, key: string, left: Draft): void {
  const onPress = (): void => {
    wanted = { key, draft: left };
    goBack();
    for (const listener of listeners) listener();
  };
  showToast({ tone: 'warn', text: lost(left), action: { label: bringBack, onPress } });
}

/** The browser asks before a page with something unsaved is closed or loaded anew; the desktop's window too. */
function useAskBeforeClosing(isWritten: boolean): void {
  useEffect(() => {
    if (!isWritten) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isWritten]);
}

/** A form's draft that is never lost unseen: whoever leaves it unsaved is told, and can have it back. */
export function useKeptDraft<Draft>(place: DraftPlace<Draft>, stored: Draft): KeptDraft<Draft> {
  // Another register has units and goals with the same ids: what was written here is not theirs.
  const folder = useCommand('app:status', {}).data?.register?.folder ?? '';
  const key = `${place.key} in ${folder}`;
  // What is kept under a key was put there by the form with that key, below.
  const asked = (): Draft | null => (wanted?.key === key ? (wanted.draft as Draft) : null);
  const [draft, setDraft] = useState<Draft>(() => asked() ?? stored);
  const isWritten = JSON.stringify(draft) !== JSON.stringify(stored);
  const isSettled = useRef(false);
  const latest = useRef({ draft, isWritten, place });
  useEffect(() => {
    latest.current = { draft, isWritten, place };
  });
  useAskBeforeClosing(isWritten);

  useEffect(() => {
    const leave = (): void => {
      const { draft: left, isWritten: wasWritten, place: where } = latest.current;
      if (wasWritten && !isSettled.current) tellLeft(where, key, left);
    };
    const take = (): void => {
      const found = wanted;
      if (found?.key !== key) return;
      wanted = null;
      // The same draft on its first drawing; else what is written now gives way, and can be had back in its turn.
      if (found.draft !== latest.current.draft) leave();
      setDraft(found.draft as Draft);
    };
    take();
    listeners.add(take);
    return () => {
      listeners.delete(take);
      leave();
    };
  }, [key]);

  const change = (next: Draft): void => {
    isSettled.current = false;
    setDraft(next);
  };
  return { draft, setDraft: change, isWritten, settle: (isOver) => void (isSettled.current = isOver) };
}
