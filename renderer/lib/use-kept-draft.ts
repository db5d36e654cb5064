import { useEffect, useRef, useState } from 'react';
import { showToast } from './toasts.ts';

/** What was written and left, and is asked for again; null for nothing. */
let wanted: { readonly key: string; readonly draft: unknown } | null = null;
const listeners = new Set<() => void>();

export type DraftPlace = {
  /** Tells this draft from every other, such as `unit sf`. */
  readonly key: string;
  /** That what was written is not saved, and whose it is. */
  readonly lost: string;
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

/** A form's draft that is never lost unseen: whoever leaves it unsaved is told, and can have it back. */
export function useKeptDraft<Draft>(place: DraftPlace, stored: Draft): KeptDraft<Draft> {
  const { key } = place;
  // What is kept under a key was put there by the form with that key, below.
  const asked = (): Draft | null => (wanted?.key === key ? (wanted.draft as Draft) : null);
  const [draft, setDraft] = useState<Draft>(() => asked() ?? stored);
  const isWritten = JSON.stringify(draft) !== JSON.stringify(stored);
  const isSettled = useRef(false);
  const latest = useRef({ draft, isWritten, place });
  useEffect(() => {
    latest.current = { draft, isWritten, place };
  });

  useEffect(() => {
    const take = (): void => {
      const found = wanted;
      if (found?.key !== key) return;
      setDraft(found.draft as Draft);
      wanted = null;
    };
    take();
    listeners.add(take);
    return () => {
      listeners.delete(take);
      const { draft: left, isWritten: wasWritten, place: where } = latest.current;
      if (!wasWritten || isSettled.current) return;
      const bringBack = (): void => {
        wanted = { key, draft: left };
        where.goBack();
        for (const listener of listeners) listener();
      };
      showToast({ tone: 'warn', text: where.lost, action: { label: where.bringBack, onPress: bringBack } });
    };
  }, [key]);

  const change = (next: Draft): void => {
    isSettled.current = false;
    setDraft(next);
  };
  return { draft, setDraft: change, isWritten, settle: (isOver) => void (isSettled.current = isOver) };
}
